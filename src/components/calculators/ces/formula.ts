import { renderFormula } from '#markdown/formula.ts';

/** The mean with the t interval, and the share with the Wilson interval: MathML, drawn once. */
export const formula = [
  String.raw`\mathrm{CES} = \bar{x} = \frac{1}{n}\sum_{i=1}^{n} x_i`,
  String.raw`\bar{x} \pm t_{n-1}\,\frac{s}{\sqrt{n}}`,
  String.raw`\frac{k + z^2/2 \pm z\sqrt{k(n-k)/n + z^2/4}}{n + z^2}`,
]
  .map(renderFormula)
  .join('');
