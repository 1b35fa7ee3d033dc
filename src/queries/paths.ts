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

/** A path, and where each of its steps leads, by its name. */
export interface WalkedPath extends PathEntry {
  readonly addresses: Readonly<Record<string, string>>;
}

/** The onboarding paths with the addresses of their steps. */
export const listWalkedPaths = once(async (locale: Locale): Promise<readonly WalkedPath[]> => {
  const paths = await listPaths(locale);
  return Promise.all(
    paths.map(async (path) => {
      const addresses = await Promise.all(
        path.steps.map(async (step) => [step.id, await stepAddress(locale, path.slug, step)]),
      );
      return { ...path, addresses: Object.fromEntries(addresses) as Record<string, string> };
    }),
  );
});

/** A step of a path that leads to a page. */
export interface StepHere {
  readonly path: WalkedPath;
  readonly step: PathStepEntry;
  /** From 1. */
  readonly number: number;
}

/** The steps that lead to a case, or to a quiz. */
export async function stepsTo(
  locale: Locale,
  what: 'case' | 'quiz',
  slug: string,
): Promise<readonly StepHere[]> {
  const paths = await listWalkedPaths(locale);
  return paths.flatMap((path) =>
    path.steps.flatMap((step, at) => (step[what] === slug ? [{ path, step, number: at + 1 }] : [])),
  );
}
