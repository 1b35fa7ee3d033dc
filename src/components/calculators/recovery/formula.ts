import { renderFormula } from '#markdown/formula.ts';

/** Lifetime value, with the first margin in a year or now, and both break-even points: MathML, drawn once. */
export const formula = [
  String.raw`\mathrm{CLV}_{1} = m\,\frac{r}{1 + d - r}\qquad \mathrm{CLV}_{0} = m + \mathrm{CLV}_{1}`,
  String.raw`c_{\max} = \Delta\cdot\mathrm{CLV}`,
  String.raw`p_{\min} = \frac{c}{\mathrm{CLV}}`,
]
  .map(renderFormula)
  .join('');
