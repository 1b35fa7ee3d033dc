import { formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import { periodText } from '../lab/figures-text.ts';
import type { QuarterSize, ReaderSurvey } from './reader-survey.ts';
import { foldedNote } from './tool-limits.ts';
import type { ToolSay } from './tool-say.ts';

/** The quarters of a reader’s answers: those to show, and those that are still to come. */
export interface ReaderQuarters {
  readonly past: readonly QuarterSize[];
  readonly future: readonly QuarterSize[];
}

/** Parts quarters at the one that today is in. */
export function partedQuarters(sizes: readonly QuarterSize[], now: string): ReaderQuarters {
  const dated = sizes.filter(({ quarter }) => quarter !== '');
  return {
    past: dated.filter(({ quarter }) => quarter <= now),
    future: dated.filter(({ quarter }) => quarter > now),
  };
}

/** Why no quarterly can be made of a survey’s answers; undefined when one can. */
export function quartersMissing(
  sizes: readonly QuarterSize[],
  { past, future }: ReaderQuarters,
  say: ToolSay,
): string | undefined {
  if (sizes.length === 0) return say('no-answers');
  if (past.length > 0) return undefined;
  return say(future.length > 0 ? 'only-future' : 'no-date-read');
}

/** What a reader must know of the file to read its quarterly rightly. */
export function readerNotes(
  reader: ReaderSurvey,
  quarters: ReaderQuarters,
  say: ToolSay,
  locale: Locale,
): string[] {
  const { survey, columns } = reader;
  const isDated = columns.date !== undefined;
  const note = (holds: boolean, text: () => string): string[] => (holds ? [text()] : []);
  const undated = undatedRows(reader);
  return [
    ...note(survey.scores[0]?.weights !== undefined, () =>
      say('weighted', { column: columns.weight ?? '' }),
    ),
    ...note(!isDated, () => say('no-dates')),
    ...note(isDated && quarters.past.length === 1, () => say('one-quarter')),
    ...groupNotes(reader, say),
    ...foldedNote(reader, say),
    ...note(undated > 0, () => say('undated', { rows: formatNumber(locale, undated) })),
    ...note(quarters.future.length > 0, () =>
      say('future', { quarters: futureText(quarters.future, say, locale) }),
    ),
  ];
}

function groupNotes({ survey, naming }: ReaderSurvey, say: ToolSay): string[] {
  if (survey.groups.every((names) => names.length === 0)) return [say('no-groups')];
  const { department } = naming;
  if (department === undefined) return [];
  const names = new Set(survey.groups.map((group) => group[department] ?? ''));
  const [name = ''] = names;
  return names.size > 1 ? [] : [say('one-department', { name: name || say('blank') })];
}

function undatedRows({ survey: { report } }: ReaderSurvey): number {
  const reasons = ['date-blank', 'date-invalid'] as const;
  return reasons.reduce((sum, reason) => sum + (report.notes.get(reason)?.count ?? 0), 0);
}

function futureText(future: readonly QuarterSize[], say: ToolSay, locale: Locale): string {
  return future.map((size) => quarterLabel(size, say, locale)).join(', ');
}

/** `Q3 2026 (1,204)` */
export function quarterLabel(
  { quarter, answers }: QuarterSize,
  say: ToolSay,
  locale: Locale,
): string {
  return say('quarter-answers', {
    quarter: periodText(quarter, locale),
    count: formatNumber(locale, answers),
  });
}
