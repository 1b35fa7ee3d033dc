/** The width of some words in a typeface, as a multiple of its size. */
export type Measure = (text: string) => number;

/** A text in lines, and whether a word had to be broken for it. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly broken: boolean;
}

/** Control characters and halves of characters. */
const unprintable = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text without what no SVG file can hold. */
export function printable(text: string): string {
  return text.replace(unprintable, '');
}

// Chinese and Japanese may be broken after any character.
const freely = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}';
const pieces = new RegExp(`[${freely}]|[^\\s${freely}]+`, 'gu');

/**
 * Sets a text in lines no wider than `width`, a multiple of the size. A word that is wider is
 * broken, between what readers take for characters.
 */
export function wrap(text: string, width: number, measure: Measure): Wrapped {
  const wrapped = printable(text)
    .split('\n')
    .map((paragraph) => wrapParagraph(paragraph, width, measure));
  return {
    lines: wrapped.flatMap(({ lines }) => lines),
    broken: wrapped.some(({ broken }) => broken),
  };
}

function wrapParagraph(paragraph: string, width: number, measure: Measure): Wrapped {
  const lines: string[] = [];
  let broken = false;
  let line = '';
  let used = 0;
  for (const { 0: piece, index } of paragraph.matchAll(pieces)) {
    const gap = line !== '' && /\s/.test(paragraph[index - 1] ?? '') ? ' ' : '';
    const needed = (gap === '' ? 0 : measure(gap)) + measure(piece);
    if (used + needed <= width) {
      line += gap + piece;
      used += needed;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = brokenWord(piece, width, measure);
    broken ||= parts.length > 1;
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
    used = measure(line);
  }
  if (line !== '') lines.push(line);
  return { lines, broken };
}

function brokenWord(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of characters(word)) {
    const needed = measure(character);
    if (part !== '' && used + needed > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += character;
    used += needed;
  }
  return [...parts, part];
}

let segmenter: Intl.Segmenter | undefined;

/** What readers take for characters: a letter with its accents is one, a family of emoji too. */
export function characters(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** As much of a line as fits, with a sign that it goes on. */
export function withEllipsis(line: string, width: number, measure: Measure): string {
  const kept = [...characters(line)];
  while (kept.length > 0 && measure(`${kept.join('')}…`) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

/** Whether a text begins in a script that is read from the right. */
export function isRtl(text: string): boolean {
  const [first = ''] = text.match(/\p{L}/u) ?? [];
  return /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}]/u.test(first);
}
