import type { TextContext } from '#components/text/context.ts';
import type { CaseEntry, SeminarSummary } from '#model/entries.ts';
import { wholeCasesOf } from './seminars.ts';
import { textContext } from './text-context.ts';

/** What the slides of a seminar are made from besides its own entry. */
export interface DeckSources {
  /** For the slides’ own words. */
  readonly context: TextContext;
  readonly lenders: readonly { readonly entry: CaseEntry; readonly context: TextContext }[];
}

/** The cases of a seminar with what their tags need to know. Ids are counted through all of them. */
export async function deckSources(summary: SeminarSummary): Promise<DeckSources> {
  const own = await textContext({ locale: summary.locale, slug: summary.slug, exhibits: [] });
  const cases = await wholeCasesOf(summary);
  const lenders = await Promise.all(
    cases.map(async (entry) => ({
      entry,
      context: { ...(await textContext(entry)), nextNumber: own.nextNumber },
    })),
  );
  return { context: own, lenders };
}
