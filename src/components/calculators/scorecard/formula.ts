import { renderFormula } from '#markdown/formula.ts';

/** Net first-contact resolution, and the intervals of a difference: MathML, drawn once. */
export const formula = [
  String.raw`\mathrm{FCR} = \frac{R}{C - E}`,
  String.raw`\hat{a} - \hat{b} - \sqrt{(\hat{a} - a_1)^2 + (b_2 - \hat{b})^2}\,,`,
  String.raw`\hat{a} - \hat{b} + \sqrt{(a_2 - \hat{a})^2 + (\hat{b} - b_1)^2}`,
  String.raw`\bar{x} - \bar{y} \pm t_{\nu}\sqrt{s_x^2/n_x + s_y^2/n_y}\,,`,
  String.raw`\nu = \frac{(s_x^2/n_x + s_y^2/n_y)^2}{\frac{(s_x^2/n_x)^2}{n_x - 1} + \frac{(s_y^2/n_y)^2}{n_y - 1}}`,
]
  .map(renderFormula)
  .join('');
