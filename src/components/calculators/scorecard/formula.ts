import { renderFormula } from '#markdown/formula.ts';

/** Net first-contact resolution, and the interval of a difference: MathML, drawn once. */
export const formula = [
  String.raw`\mathrm{FCR} = \frac{R}{C - E}`,
  String.raw`\hat{a} - \hat{b} - \sqrt{(\hat{a} - a_1)^2 + (b_2 - \hat{b})^2}\,,`,
  String.raw`\hat{a} - \hat{b} + \sqrt{(a_2 - \hat{a})^2 + (\hat{b} - b_1)^2}`,
]
  .map(renderFormula)
  .join('');
