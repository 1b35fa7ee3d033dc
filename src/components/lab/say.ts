import { fillTemplate } from '#client/fill-template.ts';
import type { LabSentence, LabWords } from '#i18n/words/lab/it.ts';

/** A sentence of the laboratory by its name, with its figures filled in. */
export type Say = (sentence: LabSentence, values?: Readonly<Record<string, string>>) => string;

/** The sentences as attributes of the element, which has no words of its own. */
export function sentences({ say, exampleNames }: LabWords): Record<`data-say-${string}`, string> {
  const all = [
    ...Object.entries(say),
    ...Object.entries(exampleNames).map(([key, text]) => [`example-${key}`, text] as const),
  ];
  return Object.fromEntries(all.map(([key, text]) => [`data-say-${key}`, text]));
}

/** Says on the server what the element will say in the browser. */
export function sayFrom({ say }: LabWords): Say {
  return (sentence, values = {}) => fillTemplate(say[sentence], values);
}

/** Says what stands in an element’s attributes. */
export function sayOf<Sentence extends string = LabSentence>(
  host: Element,
): (sentence: Sentence, values?: Readonly<Record<string, string>>) => string {
  return (sentence, values = {}) =>
    fillTemplate(host.getAttribute(`data-say-${sentence}`) ?? '', values);
}
