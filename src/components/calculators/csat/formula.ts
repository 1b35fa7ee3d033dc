import { renderFormula } from '#markdown/formula.ts';

/** The share with the Wilson interval around it, and the mean with the t interval: MathML, drawn once. */
export const formula = renderFormula(
  String.raw`\mathrm{CSAT} = 100\,\frac{k}{n} \qquad \frac{k + z^2/2 \pm z\sqrt{k(n-k)/n + z^2/4}}{n + z^2} \qquad \bar{x} \pm t_{n-1}\,\frac{s}{\sqrt{n}}`,
);
