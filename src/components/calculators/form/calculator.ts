import type { CsvTable } from '#i18n/csv.ts';
import type { Contradiction, Fields, ValuesOf } from '#model/calculators/fields.ts';
import type { Reporting } from '#metrics/reporting.ts';
import type { Writer } from './writer.ts';

/**
 * A calculator, as server and browser share it: what can be changed, and what is shown for it.
 *
 * To add one, called `x` here; `csat/` is the shortest example:
 *
 * 1. The measure: a pure function in `#metrics`, tested against R or SciPy.
 * 2. `#model/calculators/x.ts`: the fields with their ranges and starting values. They are the
 *    attributes of the tag too: a line `XCalculator: calculatorTag(xFields)` in `#model/tags.ts` has
 *    the content rules check them; `''` in `search/text-html.ts`, as search reads no calculators.
 * 3. `#i18n/words/calculators/x.ts`: the words in both languages. Sentences under `say` hold
 *    `{names}` that `show` fills in; the form’s own are in `form/sentences.ts`.
 * 4. `x/x.ts`: this description. `show` works out the measures, unrounded, and writes them: texts by
 *    the names of their places. What is undefined is written “–”, and `advice` says why.
 * 5. `x/XCalculator.astro`: `workedExample(x, xWords, Astro.props)` into `<CalculatorForm>`, with
 *    formula (MathML, made once in a module of its own) and sources. What stands in the slot is shown
 *    between result and fields: a picture or table whose places have `data-out` too, filled with
 *    `example.shown.texts`, or, for attributes such as an SVG path, with `shown.attributes`.
 * 6. `x/x-calculator.element.ts`: `defineCalculator(x)`.
 * 7. The tag in `components/vocabulary.ts` and `content/README.md`; the calculator in
 *    `test/components/calculators/all-calculators.ts`, where one suite holds all of them to this
 *    contract, and tests of its own for texts of none, one, few and many.
 *
 * The address has its values as `#x-name=1,2,3;95`: in the order of the fields, a row or list with
 * commas, decimals with a point. Renaming a kind, or changing the order, breaks what people shared.
 */
export interface Calculator<F extends Fields = Fields> {
  /** Lower-case letters: `csat` for `<csat-calculator>` and `#csat-…`. */
  readonly kind: string;
  readonly fields: F;
  /**
   * The places of the result, in groups: the first of a group is its score, which `show` leaves at
   * “–” when too few answered, the second its interval. A text called `…-label` is its label.
   */
  readonly results: readonly (readonly string[])[];
  /**
   * What of some values cannot be together, such as more solved than there were. It stands beside
   * the fields in `#model`, as the content rules ask it too: the tag has it, with the sentences.
   */
  contradictions?(values: ValuesOf<F>): readonly Contradiction[];
  show(values: ValuesOf<F>, write: Writer): Shown;
  /** The table that “copy as CSV” copies, headings first. Numbers are not rounded. */
  rows(values: ValuesOf<F>, write: Writer): CsvTable;
}

/** Values of any calculator. */
export type Values = ValuesOf<Fields>;

/** What a calculator shows for some values. */
export interface Shown {
  /** By the name of their place; `advice`, below the result, says how far to trust it, or why it is “–”. */
  readonly texts: Readonly<Record<string, string>>;
  /** Whether the scores may be shown, and in front; they are where this is not said. */
  readonly reporting?: Reporting;
  /** Attributes of places in the slot, such as the path of a bar. */
  readonly attributes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
