import { getCollection } from 'astro:content';
import { sees } from '#editions/edition.ts';
import type { Locale } from '#i18n/locale.ts';
import type { PathEntry, PathStepEntry } from '#model/entries.ts';
import { once } from './once.ts';
import { stepAddress } from './step-address.ts';

/** The onboarding paths in a language, by title; none in an edition that has none. */
export const listPaths = once(async (locale: Locale): Promise<readonly PathEntry[]> => {
  if (!sees(__EDITION__, 'staff')) return [];
  const entries = await getCollection('paths', ({ data }) => data.locale === locale);
  const collator = new Intl.Collator(locale);
  return entries
    .map(({ data }) => data)
    .toSorted((a, b) => collator.compare(a.title, b.title) || collator.compare(a.slug, b.slug));
});

/** A step of a path that leads to a page, and what comes after it. */
export interface StepHere {
  readonly path: Pick<PathEntry, 'slug' | 'title'>;
  readonly step: PathStepEntry;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly next: { readonly title: string; readonly address: string } | undefined;
}

/** The steps that lead to a case, or to a quiz. */
export async function stepsTo(
  locale: Locale,
  what: 'case' | 'quiz',
  slug: string,
): Promise<readonly StepHere[]> {
  const paths = await listPaths(locale);
  const found = paths.flatMap((path) =>
    path.steps.flatMap((step, at) => (step[what] === slug ? [{ path, step, at }] : [])),
  );
  return Promise.all(
    found.map(async ({ path, step, at }) => {
      const next = path.steps[at + 1];
      return {
        path: { slug: path.slug, title: path.title },
        step,
        number: at + 1,
        of: path.steps.length,
        next: next && {
          title: next.title,
          address: await stepAddress(locale, path.slug, next),
        },
      };
    }),
  );
}
