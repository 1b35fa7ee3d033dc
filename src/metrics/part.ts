/** The mean or score of a part, and how much stands behind it. */
export interface Part {
  /** How many answers, or their weight: a finite number ≥ 0. */
  readonly n: number;
  /** Their mean or score: a finite number, in any unit. */
  readonly value: number;
}
