import type { Locale } from '#i18n/locale.ts';
import type { PitfallWords } from '#i18n/words/pitfalls/pitfall-words.ts';
import { pitfallWords } from '#i18n/words/pitfalls/words.ts';
import { words } from '#i18n/words.ts';
import { sayingWith } from '../calculators/form/sentences.ts';
import { type Control, type Places, placeOn } from './demonstration.ts';
import { demonstrationOf } from './demonstrations.ts';
import type { PitfallKind } from './pitfalls.ts';
import { workOut } from './work-out.ts';

/** A demonstration with its control where it starts, worked out. */
export interface WorkedPitfall {
  readonly control: Control;
  /** Where 0 stands on the line of the figures, which is 100 long. */
  readonly zero: string;
  readonly words: PitfallWords;
  /** The very texts and bands that the element would put in their places. */
  readonly places: Places;
  /** Every sentence that the element may have to say, by name. */
  readonly sentences: Readonly<Record<string, string>>;
}

export async function workedPitfall(kind: PitfallKind, locale: Locale): Promise<WorkedPitfall> {
  const { control, scale } = await demonstrationOf(kind);
  const t = words(locale);
  const own = pitfallWords[locale][kind];
  const sentences = {
    between: t['calculator.between']('{low}', '{high}'),
    unreachable: t['wrong.unreachable'],
    ...own.say,
  };
  const places = await workOut(kind, control.start, locale, sayingWith(sentences));
  const zero = placeOn(scale, 0).toFixed(1);
  return { control, zero, words: own, places, sentences };
}
