import search from 'approx-string-match';

/**
 * Where a passage stands: by its words and those around them, so that it is found again after the text
 * was edited. It is the TextQuoteSelector of the W3C’s Web Annotation Data Model (2017), with the
 * position as a hint.
 */
export interface TextQuote {
  readonly exact: string;
  /** Up to 32 characters before it. */
  readonly prefix: string;
  /** Up to 32 characters after it. */
  readonly suffix: string;
  /** In characters from the beginning of the text. */
  readonly start: number;
}

/** From the first character of a passage to behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const around = 32;
/** Share of a passage’s characters that may have changed. */
const mayDiffer = 0.25;
/** Shorter passages may well stand elsewhere by chance: what is around them must be there too. */
const tellsItself = 24;
const surroundingsKnown = 0.5;

/** A passage with the words whole at its ends: fingers are no pencils. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0] ?? '';
  const isWord = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');
  return {
    start: isWord(text[start]) ? start - before.length : start,
    end: isWord(text[end - 1]) ? end + after.length : end,
  };
}

export function quoteAt(text: string, { start, end }: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
    start,
  };
}

/** Where a quoted passage stands in a text now; undefined when it is not there any more. */
export function findQuote(text: string, quote: TextQuote): Span | undefined {
  const { exact } = quote;
  if (exact === '') return undefined;
  const spans = exactSpans(text, exact);
  const found = (spans.length > 0 ? spans : similarSpans(text, exact))
    .map((span) => ({ ...span, known: surroundings(text, quote, span) }))
    .toSorted(
      (a, b) =>
        b.known - a.known || Math.abs(a.start - quote.start) - Math.abs(b.start - quote.start),
    )[0];
  if (found === undefined) return undefined;
  const isSure = exact.length >= tellsItself || found.known >= surroundingsKnown;
  return isSure ? { start: found.start, end: found.end } : undefined;
}

function exactSpans(text: string, exact: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    spans.push({ start: at, end: at + exact.length });
  return spans;
}

/** Those with the fewest changes. */
function similarSpans(text: string, exact: string): readonly Span[] {
  return search(text, exact, Math.floor(exact.length * mayDiffer));
}

/** How much of what stood around a passage stands there now: from 0 to 1. */
function surroundings(text: string, { prefix, suffix }: TextQuote, { start, end }: Span): number {
  const before = similarity(text.slice(Math.max(0, start - 2 * around), start), prefix);
  const after = similarity(text.slice(end, end + 2 * around), suffix);
  const length = prefix.length + suffix.length;
  return length === 0 ? 1 : (before * prefix.length + after * suffix.length) / length;
}

function similarity(text: string, sought: string): number {
  if (sought === '') return 1;
  const errors = search(text, sought, Math.floor(sought.length / 2)).map((match) => match.errors);
  return errors.length === 0 ? 0 : 1 - Math.min(...errors) / sought.length;
}
