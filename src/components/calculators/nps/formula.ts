import { renderFormula } from '#markdown/formula.ts';

/** The measure and the test behind its interval, as METRICS.md defines them: MathML, drawn once. */
export const formula = renderFormula(
  String.raw`\mathrm{NPS} = 100\,\frac{P - D}{n} \qquad \frac{|\hat\delta - \delta|}{\sqrt{\tilde\sigma^2(\delta)/n}} \le z`,
);
