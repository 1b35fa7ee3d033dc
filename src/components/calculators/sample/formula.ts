import { renderFormula } from '#markdown/formula.ts';

/** The variance of one answer, and both sample sizes, and the finite population: MathML, drawn once. */
export const formula = [
  String.raw`v = p + d - (p - d)^2`,
  String.raw`n = \frac{z^2\,v}{m^2} - 3`,
  String.raw`n_{1} = n_{2} = \frac{(z_{\alpha} + z_{\beta})^2\,(v_1 + v_2)}{\delta^2}`,
  String.raw`n_N = \frac{n}{1 + (n - 1)/N}`,
]
  .map(renderFormula)
  .join('');
