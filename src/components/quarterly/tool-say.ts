import type { LabSentence, LabWords } from '#i18n/words/lab/it.ts';
import type { ToolSentence, ToolWords } from '#i18n/words/quarterly/tool-it.ts';

/** A sentence of the page, its own or the laboratory’s, with its figures filled in. */
export type ToolSay = (
  sentence: LabSentence | ToolSentence,
  values?: Readonly<Record<string, string>>,
) => string;

/** The sentences as attributes of the element, which has no words of its own. */
export function toolSentences(
  { say: labSays }: LabWords,
  { say, example }: ToolWords,
): Record<`data-say-${string}`, string> {
  const examples = Object.entries(example).map(([key, text]) => [`example-${key}`, text] as const);
  const all = [...Object.entries(labSays), ...Object.entries(say), ...examples];
  return Object.fromEntries(all.map(([key, text]) => [`data-say-${key}`, text]));
}
