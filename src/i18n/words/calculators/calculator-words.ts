/** The words of one calculator in one language. */
export interface CalculatorWords {
  /** What one works out with it: its heading. */
  readonly title: string;
  /** What the fields ask for, all together. */
  readonly question: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
  /** What each place of the result is called. */
  readonly results: Readonly<Record<string, string>>;
  /** Sentences that change with the figures, which stand in them as `{names}`. */
  readonly say: Readonly<Record<string, string>>;
  /** How it is worked out, in a few sentences. */
  readonly how: string;
}

export interface FieldWords {
  /** Its label; in a row, `{entry}` stands for the name of each field. */
  readonly label: string;
  /** In a row, the names of fields that have another than their own. */
  readonly entries?: Readonly<Record<string, string>>;
  /** What it is counted in, behind the field. */
  readonly unit?: string;
  /** What to type, where the label does not say it. */
  readonly hint?: string;
}
