import { renderFormula } from '#markdown/formula.ts';

/** The share with the Wilson interval around it, and the t interval of the mean: MathML, drawn once. */
export const formula = [
  String.raw`\mathrm{CSAT} = 100\,\frac{k}{n}`,
  String.raw`\frac{k + z^2/2 \pm z\sqrt{k(n-k)/n + z^2/4}}{n + z^2}`,
  String.raw`\bar{x} \pm t_{n-1}\,\frac{s}{\sqrt{n}}`,
]
  .map(renderFormula)
  .join('');
