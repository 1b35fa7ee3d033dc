import { renderFormula } from '#markdown/formula.ts';

/** Newcombe’s interval, from those of both shares, and the N − 1 test: MathML, drawn once. */
export const formula = [
  String.raw`d = \hat{p}_2 - \hat{p}_1`,
  String.raw`d - \sqrt{(\hat{p}_2 - l_2)^2 + (u_1 - \hat{p}_1)^2}\,,`,
  String.raw`d + \sqrt{(u_2 - \hat{p}_2)^2 + (\hat{p}_1 - l_1)^2}`,
  String.raw`\chi^2 = \frac{N - 1}{N}\,\frac{d^2}{\hat{p}\,(1 - \hat{p})\,(1/n_1 + 1/n_2)}`,
]
  .map(renderFormula)
  .join('');
