import type { Locale } from '#i18n/locale.ts';
import type { PitfallWords } from '#i18n/words/pitfalls/pitfall-words.ts';
import { pitfallWords } from '#i18n/words/pitfalls/words.ts';
import { words } from '#i18n/words.ts';
import { sayingWith } from '../calculators/form/sentences.ts';
import { writerFor } from '../calculators/form/writer.ts';
import { type Control, type Places, placesOf } from './demonstration.ts';
import { demonstrationOf } from './demonstrations.ts';
import type { PitfallKind } from './pitfalls.ts';

/** A demonstration with its control where it starts, worked out. */
export interface WorkedPitfall {
  readonly control: Control;
  readonly words: PitfallWords;
  /** The very texts and bands that the element would put in their places. */
  readonly places: Places;
  /** Every sentence that the element may have to say, by name. */
  readonly sentences: Readonly<Record<string, string>>;
}

export async function workedPitfall(kind: PitfallKind, locale: Locale): Promise<WorkedPitfall> {
  const demonstration = await demonstrationOf(kind);
  const t = words(locale);
  const own = pitfallWords[locale][kind];
  const sentences = {
    between: t['calculator.between']('{low}', '{high}'),
    unreachable: t['wrong.unreachable'],
    ...own.say,
  };
  const write = writerFor(locale, sayingWith(sentences));
  const { control } = demonstration;
  return { control, words: own, places: placesOf(demonstration, control.start, write), sentences };
}
