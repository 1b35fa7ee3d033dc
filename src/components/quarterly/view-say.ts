import { fillTemplate } from '#client/fill-template.ts';
import type { ViewSentence, ViewWords } from '#i18n/words/quarterly/view-it.ts';
import type { ViewSay } from './view.ts';

/** The page’s sentences as attributes, for an element that shows a quarterly and has no words of its own. */
export function viewSentences(words: ViewWords): Record<`data-view-${string}`, string> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [`data-view-${key}`, text]));
}

export function viewSayFrom(words: ViewWords): ViewSay {
  return (sentence, values = {}) => fillTemplate(words[sentence], values);
}

export function viewSayOf(host: Element): ViewSay {
  return (sentence: ViewSentence, values = {}) =>
    fillTemplate(host.getAttribute(`data-view-${sentence}`) ?? '', values);
}
