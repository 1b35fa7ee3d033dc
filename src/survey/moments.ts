import type { CrossMoments } from './counts.ts';

/** Sums up pairs of scores as rows come. */
export class PairSums {
  readonly #side: number;
  readonly #pairs: CrossMoments;
  readonly #complete: CrossMoments;

  /** @param side - How many score columns. */
  constructor(side: number) {
    this.#side = side;
    this.#pairs = emptyMoments(side);
    this.#complete = emptyMoments(side);
  }

  /** @param scores - One row’s; below 0 where there is none. */
  add(scores: Int32Array): void {
    let isComplete = true;
    for (let i = 0; i < this.#side; i += 1) if ((scores[i] as number) < 0) isComplete = false;
    addRow(this.#pairs, scores);
    if (isComplete) addRow(this.#complete, scores);
  }

  pairs(): CrossMoments {
    return this.#pairs;
  }

  complete(): CrossMoments {
    return this.#complete;
  }
}

function addRow({ side, n, sums, products }: CrossMoments, scores: Int32Array): void {
  for (let i = 0; i < side; i += 1) {
    const score = scores[i] as number;
    if (score < 0) continue;
    for (let j = 0; j < side; j += 1) {
      const other = scores[j] as number;
      if (other < 0) continue;
      const at = i * side + j;
      n[at] = (n[at] as number) + 1;
      sums[at] = (sums[at] as number) + score;
      products[at] = (products[at] as number) + score * other;
    }
  }
}

function emptyMoments(side: number): CrossMoments {
  return {
    side,
    n: new Float64Array(side * side),
    sums: new Float64Array(side * side),
    products: new Float64Array(side * side),
  };
}
