import { doubled } from './byte-table.ts';
import type { CellDecoder } from './cell-text.ts';
import type { CountedScore } from './counts.ts';
import { KnownCells } from './known-cells.ts';
import { levelsOf, type PlannedScore, scales } from './plan.ts';
import type { FileRecord } from './record.ts';
import { type QuestionReport, type SkipReason, Tallies } from './report.ts';
import { readScoreCell, type ScoreCell } from './score-text.ts';

/** Instead of a score, which is 0 or more. */
const codes = { blank: -1, 'dont-know': -2, invalid: -3 } as const;
const reasons: readonly SkipReason[] = ['blank', 'dont-know', 'invalid'];

/** One score column while it is counted. */
export class Question {
  readonly #planned: PlannedScore;
  readonly #known: KnownCells;
  readonly #min: number;
  readonly #max: number;
  readonly #levels: number;
  readonly #hasCodes: boolean;
  readonly #skipped = new Tallies<SkipReason>();
  #answers = 0;
  #counts: Uint32Array;
  #weights: Float64Array | undefined;
  #squares: Float64Array | undefined;

  constructor(planned: PlannedScore, decoder: CellDecoder, isWeighted: boolean) {
    const { scale, dontKnow = [] } = planned;
    this.#planned = planned;
    this.#min = scales[scale].min;
    this.#max = scales[scale].max;
    this.#levels = levelsOf(scale);
    this.#hasCodes = dontKnow.length > 0;
    this.#known = new KnownCells(decoder, (text) => codeOf(readScoreCell(text, scale, dontKnow)));
    this.#counts = new Uint32Array(64 * this.#levels);
    this.#weights = isWeighted ? new Float64Array(64 * this.#levels) : undefined;
    this.#squares = isWeighted ? new Float64Array(64 * this.#levels) : undefined;
  }

  /** @returns The score, or a number below 0 for `skip`. */
  read(record: FileRecord, place: number): number {
    const start = record.starts[place] as number;
    const end = record.ends[place] as number;
    const length = end - start;
    if (length === 0) return codes.blank;
    if (length <= 2 && !this.#hasCodes) {
      const score = shortNumber(record.bytes, start, length);
      if (score >= this.#min && score <= this.#max) return score;
    }
    return this.#known.valueOf(record, start, end);
  }

  /** Takes a score of a row. */
  count(slot: number, score: number, weight: number): void {
    const at = slot * this.#levels + score - this.#min;
    while (at >= this.#counts.length) this.#grow();
    this.#answers += 1;
    this.#counts[at] = (this.#counts[at] as number) + 1;
    if (this.#weights === undefined || this.#squares === undefined) return;
    this.#weights[at] = (this.#weights[at] as number) + weight;
    this.#squares[at] = (this.#squares[at] as number) + weight * weight;
  }

  /** @param reason - Or what `read` gave. */
  skip(reason: SkipReason | number, row: number, text: () => string): void {
    const named = typeof reason === 'number' ? reasons[-1 - reason] : reason;
    this.#skipped.add(named ?? 'invalid', row, text);
  }

  #grow(): void {
    this.#counts = doubled(this.#counts);
    this.#weights = this.#weights && doubled(this.#weights);
    this.#squares = this.#squares && doubled(this.#squares);
  }

  report(): QuestionReport {
    return { answers: this.#answers, skipped: this.#skipped.all() };
  }

  /** @param slots - How many there are. */
  counted(slots: number): CountedScore {
    while (slots * this.#levels > this.#counts.length) this.#grow();
    const length = slots * this.#levels;
    return {
      ...this.#planned,
      counts: this.#counts.slice(0, length),
      weights: this.#weights?.slice(0, length),
      squares: this.#squares?.slice(0, length),
    };
  }
}

function codeOf(cell: ScoreCell): number {
  return typeof cell === 'number' ? cell : codes[cell];
}

/** The number in one or two digits, or −1: most cells are that short. */
function shortNumber(bytes: Uint8Array, start: number, length: number): number {
  const first = (bytes[start] as number) - 0x30;
  if (first < 0 || first > 9) return -1;
  if (length === 1) return first;
  const second = (bytes[start + 1] as number) - 0x30;
  return second < 0 || second > 9 ? -1 : first * 10 + second;
}
