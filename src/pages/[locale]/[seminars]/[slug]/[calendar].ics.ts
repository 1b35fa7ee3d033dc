import type { APIContext } from 'astro';
import { locales } from '#i18n/locale.ts';
import { calendarPath, routeParams, seminarPath } from '#i18n/routes.ts';
import type { SeminarSummary } from '#model/entries.ts';
import { pageKey } from '#queries/page-keys.ts';
import { seminarCalendar } from '#queries/seminar-calendar.ts';
import { listSeminars, wholeSeminar } from '#queries/seminars.ts';

export async function getStaticPaths() {
  const lists = await Promise.all(locales.map((locale) => listSeminars(locale)));
  return lists
    .flat()
    .filter(({ isDated }) => isDated)
    .map((summary) => ({
      params: routeParams(
        calendarPath(summary.locale, summary.slug).replace(/\.ics$/, ''),
        'locale',
        'seminars',
        'slug',
        'calendar',
      ),
      props: { summary },
      cacheKey: pageKey(summary.digest),
    }));
}

type Props = Readonly<{ summary: SeminarSummary }>;

/** When a seminar is held, for calendars. */
export function GET({ props: { summary }, site }: APIContext<Props>): Response {
  const address = new URL(seminarPath(summary.locale, summary.slug), site).href;
  return new Response(seminarCalendar(wholeSeminar(summary), address), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
