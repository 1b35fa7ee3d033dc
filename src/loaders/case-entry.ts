import { caseCitation } from '#citations/case-citation.ts';
import type { Edition } from '#editions/edition.ts';
import type { Locale } from '#i18n/locale.ts';
import type { CaseFacts, CaseWords } from '#model/case.ts';
import type { CaseEntry, ExhibitEntry } from '#model/entries.ts';
import { type Library, runsCode } from '#model/library.ts';
import { tableIn } from './data-file.ts';
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
  const inline = (markdown: string | undefined): string => renderInline(markdown ?? '', locale);
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
    exhibits: facts.exhibits.map((exhibit, index) => ({
      ...exhibitEntry(exhibit, worded.exhibits[exhibit.id], library, { slug, locale }),
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

function exhibitEntry(
  facts: CaseFacts['exhibits'][number],
  worded: CaseWords['exhibits'][string] | undefined,
  library: Library,
  { slug, locale }: { readonly slug: string; readonly locale: Locale },
): Omit<ExhibitEntry, 'number'> {
  const file = library.dataFiles.get(`content/cases/${slug}/data/${facts.data}`);
  const table = file === undefined ? undefined : tableIn(locale, file);
  return {
    ...facts,
    title: worded?.title ?? '',
    alt: worded?.alt ?? '',
    headings: table?.columns.map((column) => worded?.columns[column] ?? column) ?? [],
    ...(worded?.note === undefined ? {} : { note: renderInline(worded.note, locale) }),
    ...(table === undefined ? {} : { table }),
  };
}
