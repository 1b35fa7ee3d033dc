import type { z } from 'zod';
import { fieldName } from '#problems/field-name.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';

type Explained = Pick<Problem, 'code' | 'what' | 'fix'>;
type Issue = z.core.$ZodIssue;

const code = 'front-matter-invalid';
const fix = 'Type it as content/README.md shows.';

/**
 * Says a schema’s complaint in the words of the person who typed the file.
 *
 * @param issue - Of a parse with `reportInput`: without it a wrong value looks like a missing one.
 */
export function explainIssue(issue: Issue): Explained {
  const field = fieldName(issue.path) || 'the file';
  if (issue.input === undefined) return absent(field, 'is missing', 'Add');
  if (issue.input === null) return absent(field, 'is empty', 'Fill in');
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownField(issue.keys, field);
    case 'invalid_value':
      return notInList(String(issue.path[0] ?? ''), field, issue);
    case 'invalid_type':
      return wrongKind(field, issue.expected);
    case 'too_big':
      return tooMuch(field, issue);
    case 'too_small':
      return tooLittle(field, issue);
    case 'invalid_key':
      return {
        code,
        what: `“${field}” cannot be a name: it ${issue.issues[0]?.message}.`,
        fix: 'Rename it.',
      };
    case 'invalid_union':
      return { code, what: `“${field}” has none of the forms it may have.`, fix };
    default:
      return { code, what: `“${field}” cannot be used: ${issue.message}.`, fix };
  }
}

function absent(field: string, what: string, todo: string): Explained {
  const name = field.split(' → ').at(-1);
  return { code, what: `“${field}” ${what}.`, fix: `${todo} ${name} as content/README.md shows.` };
}

function unknownField(keys: readonly string[], field: string): Explained {
  const names = keys.map((key) => `“${key}”`).join(', ');
  return {
    code,
    what: `${field === 'the file' ? 'The file' : `“${field}”`} has ${names}, which means nothing here.`,
    fix: keys.some((key) => key.includes(' '))
      ? 'Put the text that it is part of in quotes: inside { } a comma ends a text.'
      : 'Remove it, or check its spelling against content/README.md.',
  };
}

function notInList(
  list: string,
  field: string,
  issue: Issue & { code: 'invalid_value' },
): Explained {
  const values = issue.values.map(String);
  const got = String(issue.input);
  const suggestion = nearest(got, values);
  const explained = {
    code,
    what: `“${field}” is “${got}”, which is not one of: ${values.join(', ')}.`,
    fix: suggestion === undefined ? 'Choose one of the list.' : `Did you mean “${suggestion}”?`,
  };
  if (list === 'themes') return { ...explained, code: 'unknown-theme' };
  return list === 'stages' ? { ...explained, code: 'unknown-stage' } : explained;
}

function wrongKind(field: string, expected: string): Explained {
  const kinds: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
    boolean: 'true or false',
  };
  const fixes: Record<string, string> = {
    string: 'Put it in quotes: without them YAML takes it for something else.',
    number: 'Type it in digits, without quotes.',
  };
  return {
    code,
    what: `“${field}” should be ${kinds[expected] ?? expected}.`,
    fix: fixes[expected] ?? fix,
  };
}

function tooMuch(
  field: string,
  { origin, maximum, input }: Issue & { code: 'too_big' },
): Explained {
  if (origin === 'string') {
    const what = `“${field}” is too long: ${String(input).length} characters, and at most ${maximum} are shown.`;
    return { code, what, fix: 'Shorten it.' };
  }
  return origin === 'array'
    ? { code, what: `“${field}” has too many entries: at most ${maximum}.`, fix: 'Remove some.' }
    : { code, what: `“${field}” is too large: at most ${maximum}.`, fix };
}

function tooLittle(
  field: string,
  { origin, minimum, inclusive }: Issue & { code: 'too_small' },
): Explained {
  if (origin === 'string') return absent(field, 'is empty', 'Fill in');
  return origin === 'array'
    ? { code, what: `“${field}” has too few entries: at least ${minimum}.`, fix: 'Add one.' }
    : {
        code,
        what: `“${field}” is too small: ${inclusive ? 'at least' : 'more than'} ${minimum}.`,
        fix,
      };
}
