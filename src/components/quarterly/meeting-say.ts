import { fillTemplate } from '#client/fill-template.ts';
import type { MeetingSentence, MeetingWords } from '#i18n/words/quarterly/meeting-it.ts';

export type MeetingSay = (
  sentence: MeetingSentence,
  values?: Readonly<Record<string, string>>,
) => string;

/** The meeting’s sentences as attributes of its element, which has no words of its own. */
export function meetingSentences(words: MeetingWords): Record<`data-meeting-${string}`, string> {
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => [`data-meeting-${key}`, text]),
  );
}

export function meetingSayFrom(words: MeetingWords): MeetingSay {
  return (sentence, values = {}) => fillTemplate(words[sentence], values);
}

export function meetingSayOf(host: Element): MeetingSay {
  return (sentence, values = {}) =>
    fillTemplate(host.getAttribute(`data-meeting-${sentence}`) ?? '', values);
}
