import temml from 'temml';

/** A formula in LaTeX as MathML, which browsers draw and screen readers read by themselves. */
export function renderFormula(latex: string): string {
  // The CSP allows no inline style; what Temml puts there is spacing.
  return temml.renderToString(latex, { displayMode: true }).replace(/ style="[^"]*"/g, '');
}
