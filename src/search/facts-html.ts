import { formatCountry, formatPeriod } from '#i18n/formats.ts';
import { facetLabel, facets } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import type { CaseEntry } from '#model/entries.ts';
import { filedUnder } from '#queries/facets.ts';
import { escaped } from './escaped.ts';

/** The facts above the text: see `components/cases/CaseFacts.astro`. */
export function factsHtml(entry: CaseEntry): string {
  const { locale, minutes, difficulty, series } = entry;
  const t = words(locale);
  const when = entry.period === undefined ? '' : `, ${formatPeriod(locale, entry.period)}`;
  const channels = entry.channels.map((channel) => t[`channel.${channel}`]).join(', ');
  const { analysis, concept, presentation } = difficulty;
  const fact = (name: string, html: string, attributes = ''): string =>
    `<div>${escaped(name)} <span${attributes}>${html}</span></div>`;
  return [
    fact(t['case.protagonist'], entry.protagonist),
    fact(t['case.decision'], entry.decision),
    fact(
      t['case.time'],
      escaped(t['case.timeText'](minutes.reading, minutes.class)),
      ` data-pagefind-sort="minutes:${String(minutes.reading).padStart(3, '0')}"`,
    ),
    fact(t['case.organisation'], entry.organisation),
    fact(t['case.place'], escaped(`${formatCountry(locale, entry.country)}${when} · ${channels}`)),
    fact(t['case.difficulty'], escaped(t['case.difficultyText'](analysis, concept, presentation))),
    series === undefined
      ? ''
      : fact(
          t['case.kicker'],
          escaped(t['case.series'](series.name.replaceAll('-', ' '), series.part)),
        ),
    fact(t['case.filedUnder'], `<ul>${filedHtml(entry)}</ul>`),
  ].join('');
}

function filedHtml(entry: CaseEntry): string {
  const filed = filedUnder(entry);
  return facets
    .flatMap((facet) =>
      filed[facet].map((value) => {
        const label = escaped(facetLabel(entry.locale, facet, value));
        return `<li data-pagefind-filter="${facet}:${label}">${label}</li>`;
      }),
    )
    .join('');
}
