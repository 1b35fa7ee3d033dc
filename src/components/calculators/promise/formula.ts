import { renderFormula } from '#markdown/formula.ts';

/** The gap of a dimension, perceived and delivered, and the weighted one: MathML, drawn once. */
export const formula = [
  String.raw`g_i = P_i - E_i,\qquad h_i = D_i - E_i`,
  String.raw`G = \sum_{i=1}^{5} \frac{w_i}{100}\,g_i,\qquad \sum_{i=1}^{5} w_i = 100`,
]
  .map(renderFormula)
  .join('');
