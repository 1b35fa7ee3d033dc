import jsep from 'jsep';
import { formulaFunctions } from './formula-functions.ts';

/** What the names in a formula stand for; undefined for a name that stands for no number. */
export type Lookup = (name: string) => number | undefined;

// Names may be of the form `exhibit:row`.
jsep.addIdentifierChar(':');

// Stands in for a hyphen inside a name while jsep reads, which would take it for a minus.
const hyphenInName = /(?<=[\p{L}\p{N}])-(?=\p{L})/gu;
const standIn = '\u2011';

/**
 * Works out a formula as in a spreadsheet: numbers, names, + - * / with spaces around them, brackets,
 * and the functions of `formulaFunctions`.
 *
 * @returns Undefined where it is no formula, a name stands for nothing, or there is no result, as of a
 *   division by 0.
 *
 * @example
 * worth('2 * (price - 4)', () => 25); // => 42
 */
export function worth(formula: string, lookup: Lookup): number | undefined {
  const tree = parsed(formula);
  if (tree === undefined) return undefined;
  try {
    const value = resultOf(tree, lookup);
    return Number.isFinite(value) ? value : undefined;
  } catch (error) {
    // What a measure says of numbers outside its range.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function parsed(formula: string): jsep.Expression | undefined {
  try {
    return jsep(formula.replaceAll(hyphenInName, standIn));
  } catch {
    return undefined;
  }
}

/** NaN where there is nothing that has a value: jsep reads more than a formula may say. */
function resultOf(node: jsep.Expression, lookup: Lookup): number {
  const expression = node as jsep.CoreExpression;
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'number' ? expression.value : Number.NaN;
    case 'Identifier':
      return lookup(nameOf(expression)) ?? Number.NaN;
    case 'MemberExpression':
      return lookup(`${nameOf(expression.object)}.${nameOf(expression.property)}`) ?? Number.NaN;
    case 'UnaryExpression':
      return expression.operator === '-' ? -resultOf(expression.argument, lookup) : Number.NaN;
    case 'BinaryExpression': {
      const [one, two] = [resultOf(expression.left, lookup), resultOf(expression.right, lookup)];
      return operations.get(expression.operator)?.(one, two) ?? Number.NaN;
    }
    case 'CallExpression': {
      const work = formulaFunctions.get(nameOf(expression.callee));
      const values = expression.arguments.map((argument) => resultOf(argument, lookup));
      const isComplete = work?.length === values.length && values.every(Number.isFinite);
      return isComplete ? (work(...values) ?? Number.NaN) : Number.NaN;
    }
    default:
      return Number.NaN;
  }
}

const operations: ReadonlyMap<string, (one: number, two: number) => number> = new Map([
  ['+', (one, two) => one + two],
  ['-', (one, two) => one - two],
  ['*', (one, two) => one * two],
  ['/', (one, two) => one / two],
]);

function nameOf(node: jsep.Expression): string {
  const expression = node as jsep.CoreExpression;
  return expression.type === 'Identifier' ? expression.name.replaceAll(standIn, '-') : '';
}
