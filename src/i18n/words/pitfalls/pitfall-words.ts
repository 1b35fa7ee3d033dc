/** The words of one demonstration in one language; its data are invented, and the page says so. */
export interface PitfallWords {
  readonly name: string;
  /** Where it happens: concrete, with the figures that stand still. */
  readonly situation: string;
  /** What one would say, at its best. */
  readonly temptation: string;
  /** What the wrong figure is. */
  readonly wrong: string;
  /** What the right figure is. */
  readonly right: string;
  /** The label of what the reader moves. */
  readonly control: string;
  /** What to do, in one sentence. */
  readonly instead: string;
  /**
   * Sentences with `{names}`: `result` is what both figures come to, `value` the control’s value with
   * its unit.
   */
  readonly say: Readonly<Record<string, string>> & { readonly result: string };
}

/** A choice between kinds of one mistake. */
export interface GroupWords {
  readonly name: string;
  /** What the choice is of. */
  readonly choice: string;
}
