/** One place on the customer’s journey where the company meets them. */
export interface Touchpoint {
  /** As the table of responses spells it. */
  readonly key: string;
  /** The stage of the journey: an index of `Frame.stages`. */
  readonly stage: number;
  /** The department that answers for it: an index of `Frame.departments`. */
  readonly owner: number;
  /** Other departments whose work is felt there, in any order. */
  readonly helpers: readonly number[];
}

/** What a company’s quarterly is divided into. Everything else refers to it by index. */
export interface Frame {
  /** As the table spells them, or as the front matter names them; '' for blank cells. */
  readonly departments: readonly string[];
  /** In the order of the journey. */
  readonly stages: readonly string[];
  readonly touchpoints: readonly Touchpoint[];
  /** `2026-Q1`, ascending; never ''. */
  readonly quarters: readonly string[];
}

/** A job in the company, and by which touchpoints it reaches the customer. */
export interface Job {
  readonly key: string;
  readonly department: number;
  /** Indexes of `Frame.touchpoints`; never empty: no job has zero impact. */
  readonly touchpoints: readonly number[];
}
