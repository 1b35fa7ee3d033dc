import { renderFormula } from '#markdown/formula.ts';

/** The cost of one hire, the spending of a year, and the turnover at which both ways cost the same: MathML, drawn once. */
export const formula = [
  String.raw`H = A + B\,C + \frac{E\,F}{2}`,
  String.raw`K = H\,n\,t`,
  String.raw`t^{*} = t_2\,\frac{H_2}{H_1}`,
]
  .map(renderFormula)
  .join('');
