import { seededRandom } from '#metrics/random.ts';
import type { CellDecoder } from './cell-text.ts';
import type { SampledComment } from './counts.ts';
import { KnownCells } from './known-cells.ts';
import type { SurveyPlan } from './plan.ts';
import type { FileRecord } from './record.ts';
import { isDontKnow } from './score-text.ts';

/** Of a slot’s detractors, and of its promoters. */
const perSlot = 8;
/** Slots that comments are kept of, as they occur: so many nobody reads, and each may hold 16,000 characters. */
const maxSlots = 10_000;
const maxText = 1000;
/** No 1,000 characters take more bytes. */
const maxBytes = 4 * maxText;
/** What says nothing is short; longer cells are not looked up. */
const shortBytes = 32;
/** Any number does; the same file must give the same comments. */
const seed = 7;

/** Comments that are none, in small letters; besides “don’t know”. */
const sayNothing = new Set([
  'no',
  'none',
  'nothing',
  'no comment',
  'no comments',
  'nil',
  'null',
  'no thanks',
  'nothing to add',
  'nessuno',
  'nessuna',
  'nessun commento',
  'nessuna osservazione',
  'niente',
  'niente da dire',
  'niente da aggiungere',
  'nulla',
  'nulla da dire',
  'nulla da aggiungere',
  'nulla da segnalare',
  'no grazie',
]);

/** The comments drawn of one slot’s detractors, or of its promoters. */
interface Drawn {
  seen: number;
  readonly kept: SampledComment[];
}

/**
 * A fair sample of comments while rows are counted: each comment of a slot’s detractors has the same
 * chance to be kept, and so has each of its promoters.
 *
 * @see Vitter (1985), doi:10.1145/3147.3165, algorithm R
 */
export class CommentSample {
  readonly #decoder: CellDecoder;
  readonly #place: number;
  readonly #short: KnownCells;
  readonly #random = seededRandom(seed);
  /** [2 × slot]: of detractors; [2 × slot + 1]: of promoters. */
  readonly #drawn: Drawn[] = [];

  /** @param place - Where a row’s record has the comment. */
  constructor(decoder: CellDecoder, place: number) {
    this.#decoder = decoder;
    this.#place = place;
    this.#short = new KnownCells(decoder, (text) => (saysSomething(text) ? 1 : 0));
  }

  /** @param score - 0 to 10, or below 0 when there is none: then the comment is left. */
  take(slot: number, score: number, record: FileRecord): void {
    if (score < 0 || score === 7 || score === 8 || slot >= maxSlots) return;
    if (!this.#hasComment(record)) return;
    const drawn = this.#drawnOf(2 * slot + (score > 8 ? 1 : 0));
    drawn.seen += 1;
    const at = drawn.seen <= perSlot ? drawn.kept.length : Math.floor(this.#random() * drawn.seen);
    if (at >= perSlot) return;
    drawn.kept[at] = { slot, score, text: this.#textOf(record), row: record.row };
  }

  /** By slot, detractors first, in the order of rows. */
  result(): readonly SampledComment[] {
    return this.#drawn.flatMap(({ kept }) => kept.toSorted((a, b) => a.row - b.row));
  }

  #drawnOf(index: number): Drawn {
    while (this.#drawn.length <= index) this.#drawn.push({ seen: 0, kept: [] });
    return this.#drawn[index] as Drawn;
  }

  #hasComment(record: FileRecord): boolean {
    const start = record.starts[this.#place] as number;
    const end = this.#endOf(record);
    if (end - start <= shortBytes)
      return end > start && this.#short.valueOf(record, start, end) > 0;
    return hasPlainLetter(record.bytes, start, end) || /\p{L}/u.test(this.#textOf(record));
  }

  #textOf(record: FileRecord): string {
    const start = record.starts[this.#place] as number;
    const { text } = this.#decoder.decode(record.bytes, start, this.#endOf(record));
    // No half of a character that takes two places.
    return text
      .slice(0, maxText)
      .replace(/[\uD800-\uDBFF]$/u, '')
      .trimEnd();
  }

  /** Where as much of the cell ends as may be kept: not within a character of UTF-8. */
  #endOf({ bytes, starts, ends }: FileRecord): number {
    const limit = (starts[this.#place] as number) + maxBytes;
    let end = Math.min(ends[this.#place] as number, limit);
    for (let i = 0; i < 3 && end === limit - i && isWithin(bytes[end]); i += 1) end -= 1;
    return end;
  }
}

/** The sample that a plan asks for; undefined when it has no comments, or no score of 0–10 first. */
export function commentSample(
  { comment, scores }: SurveyPlan,
  place: number,
  decoder: CellDecoder,
): CommentSample | undefined {
  if (comment === undefined || scores[0]?.scale !== '0-10') return undefined;
  return new CommentSample(decoder, place);
}

function saysSomething(text: string): boolean {
  if (!/\p{L}/u.test(text) || isDontKnow(text)) return false;
  return !sayNothing.has(text.toLowerCase().replace(/[.!\s]+$/u, ''));
}

function hasPlainLetter(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const small = (bytes[at] as number) | 0x20;
    if (small >= 0x61 && small <= 0x7a) return true;
  }
  return false;
}

/** A byte that goes on with a character of UTF-8. */
function isWithin(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
