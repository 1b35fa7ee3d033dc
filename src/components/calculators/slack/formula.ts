import { renderFormula } from '#markdown/formula.ts';

/** The load, Erlang’s recursion and the Poisson distribution of a day: MathML, drawn once. */
export const formula = [
  String.raw`a = \lambda\cdot h`,
  String.raw`B(0) = 1,\qquad B(c) = \frac{a\,B(c-1)}{c + a\,B(c-1)}`,
  String.raw`P(N > c) = 1 - \sum_{k=0}^{c} e^{-\lambda}\,\frac{\lambda^k}{k!}`,
]
  .map(renderFormula)
  .join('');
