import { formattedSource } from '#citations/formatted-source.ts';
import { type Edition, sees } from '#editions/edition.ts';
import { exhibitsOfCase } from '#exhibits/case-exhibits.ts';
import { locales } from '#i18n/locale.ts';
import { renderFormula } from '#markdown/formula.ts';
import type { CaseEntry, SourceEntry, TeachingNoteEntry, TermEntry } from '#model/entries.ts';
import type { Library } from '#model/library.ts';
import { caseEntry, inlineWith } from './case-entry.ts';
import type { ParsedLibrary } from './read-library.ts';
import { renderInline, renderText } from './render.ts';

/** Cases in every language they are written in; drafts among them only where somebody is writing. */
export function caseEntries(library: ParsedLibrary, edition: Edition, drafts = false): CaseEntry[] {
  return library.caseTexts.flatMap((text) => {
    const facts = library.caseFacts.find(({ slug }) => slug === text.slug)?.data;
    if (facts === undefined || (facts.draft && !drafts)) return [];
    return [caseEntry(text, facts, library, edition)];
  });
}

/** The teaching notes of those cases; none at all in an edition that may not see them. */
export function teachingNoteEntries(
  library: ParsedLibrary,
  edition: Edition,
  drafts = false,
): TeachingNoteEntry[] {
  if (!sees(edition, 'trainer')) return [];
  const published = library.caseFacts
    .filter(({ data }) => drafts || !data.draft)
    .map(({ slug }) => slug);
  return library.teachingNotes
    .filter(({ slug }) => published.includes(slug))
    .map(({ slug, locale, data, tree }) => {
      const inline = inlineWith(exhibitsOfCase(library, slug, locale), locale);
      return {
        slug,
        locale,
        synopsis: inline(data.synopsis),
        audience: inline(data.audience),
        plan: data.plan.map((step) => ({ ...step, activity: inline(step.activity) })),
        board: data.board.map(({ column, points }) => ({
          column: inline(column),
          points: points.map(inline),
        })),
        answers: Object.fromEntries(
          Object.entries(data.answers).map(([id, answer]) => [id, inline(answer)]),
        ),
        pitfalls: data.pitfalls.map(inline),
        epilogue: inline(data.epilogue),
        whereUsed: inline(data.whereUsed),
        text: renderText(tree, locale, edition),
      };
    });
}

export function termEntries(library: Library): TermEntry[] {
  return library.terms.flatMap(({ slug, data }) =>
    locales.map((locale) => ({
      slug,
      locale,
      ...data[locale],
      seeAlso: data.seeAlso,
      sources: data.sources,
      text: renderInline(data[locale].text, locale),
      ...(data.formula === undefined ? {} : { formula: renderFormula(data.formula) }),
    })),
  );
}

export function sourceEntries(library: Library): SourceEntry[] {
  return library.sources.map(({ slug, data }) => ({
    ...data,
    slug,
    formatted: {
      it: formattedSource(slug, data, 'it'),
      en: formattedSource(slug, data, 'en'),
    },
  }));
}
