import { literalValue, type NumberField } from '#model/calculators/fields.ts';
import type { Problem } from '#problems/problem.ts';

type Found = Pick<Problem, 'code' | 'what' | 'fix'>;

/** Whether what an author typed for a field of a calculator is what it takes. */
export function checkLiteral(
  tag: string,
  attribute: string,
  value: string,
  field: NumberField,
): Found[] {
  if (literalValue(field, value) !== undefined) return [];
  const many = 'row' in field || 'list' in field;
  const example = [field.start].flat().join(' ');
  return [
    {
      code: 'unknown-attribute',
      what: `<${tag} ${attribute}="${value}"> is not ${expected(field)}.`,
      fix: `Type ${many ? 'them with spaces between them' : 'it without a sign'}, such as ${attribute}="${example}".`,
    },
  ];
}

/** What it should be, in words that follow “is not”. */
function expected(field: NumberField): string {
  const kind = field.whole ? 'whole number' : 'number';
  const range = `from ${field.from} to ${field.to}`;
  if ('row' in field) return `${field.row.length} ${kind}s ${range}`;
  if ('list' in field) return `a list of ${kind}s ${range}, ${field.list} at the most`;
  return `a ${kind} ${range}`;
}
