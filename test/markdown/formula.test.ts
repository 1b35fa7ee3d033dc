import { expect, it } from 'vitest';
import { renderFormula } from '#markdown/formula.ts';

it('renders LaTeX as MathML without inline styles, which the CSP would refuse', () => {
  const formula = renderFormula('\\mathrm{NPS} = 100\\,\\frac{P - D}{n}');
  expect(formula).toMatch(/^<math[\s\S]*<mfrac>/);
  expect(formula).not.toContain('style=');
});
