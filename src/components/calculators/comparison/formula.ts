import { renderFormula } from '#markdown/formula.ts';

/** The adjusted shares, the variance of one answer and the test of the difference: MathML, drawn once. */
export const formula = [
  String.raw`p = \frac{P + \frac{3}{4}}{n + 3},\qquad d = \frac{D + \frac{3}{4}}{n + 3}`,
  String.raw`v = p + d - (p - d)^2`,
  String.raw`z = \frac{(p_2 - d_2) - (p_1 - d_1)}{\sqrt{v_1/(n_1 + 3) + v_2/(n_2 + 3)}}`,
]
  .map(renderFormula)
  .join('');
