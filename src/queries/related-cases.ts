import type { CaseListing } from '#model/entries.ts';
import { sectors, stages, themes } from '#model/taxonomy.ts';

type Filed = Pick<CaseListing, 'slug' | 'themes' | 'stages' | 'sector'>;

/**
 * Finds the cases nearest to one by what they are filed under, nearest first, at most three. A
 * theme in common counts twice, a stage and the sector once; where equally near, they come in the
 * order of their names, because titles would give each language a list of its own.
 *
 * Every case is held against every other: what each is filed under is a set of bits.
 */
export function relatedIn<T extends Filed>(cases: readonly T[]): (entry: Filed) => T[] {
  const sorted = cases.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const filed = Uint32Array.from(sorted, bitsOf);
  return (entry) => {
    const own = bitsOf(entry);
    const nearest: { readonly other: T; readonly nearness: number }[] = [];
    for (const [index, bits] of filed.entries()) {
      const nearness = weightOf(own & bits);
      const least = nearest.length < 3 ? 0 : (nearest[2]?.nearness ?? 0);
      const other = sorted[index];
      if (nearness <= least || other === undefined || other.slug === entry.slug) continue;
      nearest.push({ other, nearness });
      nearest.sort((a, b) => b.nearness - a.nearness);
      nearest.splice(3);
    }
    return nearest.map(({ other }) => other);
  };
}

const others = [...stages, ...sectors];
const themeBits = 2 ** themes.length - 1;

function weightOf(bits: number): number {
  return bitCount(bits) + bitCount(bits & themeBits);
}

/** How many of a number’s 32 bits are set, counted in pairs, fours and bytes at once. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function bitsOf({ themes: own, stages: touched, sector }: Filed): number {
  const bit = (list: readonly string[], name: string): number => 1 << list.indexOf(name);
  const themeSet = own.reduce((bits, theme) => bits | bit(themes, theme), 0);
  const rest = [...touched, sector].reduce((bits, name) => bits | bit(others, name), 0);
  return themeSet | (rest << themes.length);
}
