import { expect, it } from 'vitest';
import { type DeskSaying, deskWords } from '#i18n/words/desk/desk.ts';

const { it: italian, en: english } = deskWords;
const sayings = Object.keys(italian.say) as DeskSaying[];

it.each(sayings)('“%s” fills in the same places in both languages', (name) => {
  const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
  expect(placesIn(english.say[name])).toEqual(placesIn(italian.say[name]));
});

it('the headings of the CSV are eight in both languages', () => {
  for (const { say } of [italian, english]) expect(say.csv.split('|')).toHaveLength(8);
});
