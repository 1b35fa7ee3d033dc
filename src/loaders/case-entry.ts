import { caseCitation } from '#citations/case-citation.ts';
import type { Edition } from '#editions/edition.ts';
import { type CaseExhibit, exhibitsOfCase } from '#exhibits/case-exhibits.ts';
import type { ExhibitData } from '#exhibits/columns.ts';
import { shownValue } from '#exhibits/value-text.ts';
import type { Locale } from '#i18n/locale.ts';
import type { CaseFacts, CaseWords } from '#model/case.ts';
import type { CaseEntry, ExhibitEntry, Html } from '#model/entries.ts';
import { type Library, runsCode } from '#model/library.ts';
import type { ParsedText } from './read-library.ts';
import { renderInline, renderText } from './render.ts';

/** A case in the language of `text`: facts and words in one, everything rendered. */
export function caseEntry(
  text: ParsedText<CaseWords>,
  facts: CaseFacts,
  library: Library,
  edition: Edition,
): CaseEntry {
  const { slug, locale, data: worded } = text;
  const exhibits = exhibitsOfCase(library, slug, locale);
  const inline = inlineWith(exhibits, locale);
  return {
    ...facts,
    slug,
    locale,
    title: worded.title,
    summary: worded.summary,
    protagonist: inline(worded.protagonist),
    decision: inline(worded.decision),
    organisation: inline(worded.organisation),
    objectives: facts.objectives.map((id) => ({
      id,
      verb: worded.objectives[id]?.verb ?? '',
      skill: inline(worded.objectives[id]?.skill),
    })),
    questions: facts.questions.map((question) => ({
      ...question,
      text: inline(worded.questions[question.id]),
    })),
    exhibits: [...exhibits.values()].map((exhibit, index) => ({
      ...exhibitEntry(exhibit, worded.exhibits[exhibit.id], inline),
      number: index + 1,
    })),
    furtherReading: facts.furtherReading.map((id) => ({
      id,
      tip: inline(worded.furtherReading[id]),
    })),
    citation: caseCitation({ slug, locale, title: worded.title, updated: facts.updated }),
    text: renderText(text.tree, locale, edition),
    ...(runsCode(text) ? { program: text.file } : {}),
  };
}

/** Renders fields in which `<Value>` may stand; an empty one for a field that is not there. */
export function inlineWith(
  exhibits: ReadonlyMap<string, ExhibitData>,
  locale: Locale,
): (markdown: string | undefined) => Html {
  return (markdown) =>
    renderInline(markdown ?? '', locale, (asked) => shownValue(asked, exhibits, locale));
}

function exhibitEntry(
  exhibit: CaseExhibit,
  worded: CaseWords['exhibits'][string] | undefined,
  inline: (markdown: string) => Html,
): Omit<ExhibitEntry, 'number'> {
  const { table, summary } = exhibit;
  const named = (name: string): string => worded?.columns[name] ?? name;
  return {
    ...exhibit,
    title: worded?.title ?? '',
    alt: worded?.alt ?? '',
    headings: table?.columns.map(named) ?? [],
    ...(worded?.note === undefined ? {} : { note: inline(worded.note) }),
    // The first column of such a table is the names of its measures.
    ...(table === undefined || !summary?.across
      ? {}
      : {
          table: {
            ...table,
            rows: table.rows.map(([name = '', ...rest]) => [named(name), ...rest]),
          },
        }),
  };
}
