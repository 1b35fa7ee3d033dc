import { characters } from './wrap.ts';

// Wider than any text face of the sheets, so that what fits by this table fits.
const widths: readonly (readonly [RegExp, number])[] = [
  [/^[\s.,:;'’‘|!()[\]iljtfrI-]/, 0.36],
  [/^[mwMW@%—…]/, 0.98],
  [/^[A-ZÀ-ÖØ-Þ&]/, 0.74],
  [/^[!-ɏ‐-‟]/, 0.6],
];

/** About how wide a text is, as a multiple of its size; rather too wide. For where no browser can measure it. */
export function roughWidth(text: string): number {
  return characters(text).reduce(
    (sum, character) => sum + (widths.find(([sort]) => sort.test(character))?.[1] ?? 1.3),
    0,
  );
}
