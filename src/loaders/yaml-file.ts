import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { FieldPath } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { explainIssue } from './explain-issue.ts';

/** The fields of a YAML file or front matter, and where each of them stands. */
export interface Fields<T> {
  readonly data: T;
  readonly lineOf: (path: FieldPath) => number | undefined;
}

type Read<T> = { readonly fields: Fields<T> } | { readonly problems: Problem[] };
type Document = ReturnType<typeof parseDocument>;

/**
 * Reads YAML and holds it against a schema. Every mistake becomes a Problem of its own.
 *
 * @param firstLine - Line of the file on which `yaml` starts, 1-based.
 */
export function readYaml<T>(
  yaml: string,
  schema: z.ZodType<T>,
  file: string,
  firstLine = 1,
): Read<T> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, logLevel: 'error' });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const faults = listFaults(document, lineAt);
  if (faults.length > 0) {
    return { problems: faults.map(({ line, reason }) => unreadable(file, line, reason)) };
  }
  const lineOf = (path: FieldPath): number | undefined => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const offset = offsetOf(document, path.slice(0, depth));
      if (offset !== undefined) return lineAt(offset);
    }
    return undefined;
  };
  const parsed = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (parsed.success) return { fields: { data: parsed.data, lineOf } };
  return {
    problems: listIssues(parsed.error).map((issue) => {
      const key = issue.code === 'unrecognized_keys' ? issue.keys : [];
      const line = lineOf([...issue.path, ...key] as (string | number)[]) ?? firstLine;
      return { file, line, ...explainIssue(issue) };
    }),
  };
}

function unreadable(file: string, line: number, reason: string): Problem {
  return {
    code: 'yaml-unreadable',
    file,
    line,
    what: `The fields cannot be read: ${reason}.`,
    fix: 'Check indentation and colons; put a text that contains “: ” or starts with a sign in quotes.',
  };
}

interface Fault {
  readonly line: number;
  readonly reason: string;
}

function listFaults(document: Document, lineAt: (offset: number) => number): Fault[] {
  const aliases: Fault[] = [];
  visit(document, {
    // YAML’s `*name`. Whoever types it means Markdown’s emphasis, and reading on would throw.
    Alias: (_, { source, range }) => {
      const reason = `“*${source}” at the start of a text needs quotes around the text`;
      aliases.push({ line: lineAt(range?.[0] ?? 0), reason });
    },
  });
  const errors = document.errors.map(({ code, pos, message }) => ({
    line: lineAt(pos[0]),
    reason:
      code === 'MULTIPLE_DOCS'
        ? 'a line of --- ends them too early'
        : (message.split('\n')[0]?.replace(/:?( at line.*)?$/, '') ?? ''),
  }));
  // What else is wrong on the line of an alias is a consequence of it.
  return [
    ...aliases,
    ...errors.filter(({ line }) => !aliases.some((alias) => alias.line === line)),
  ];
}

/** Where a field starts: at its name or, in a list, at the entry. */
function offsetOf(document: Document, path: FieldPath): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const key = isMap(parent)
    ? parent.items.find(
        (pair) => isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)),
      )?.key
    : undefined;
  const node = key ?? document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** One issue for each mistake: of a value of the wrong kind Zod may also say that it is too long. */
function listIssues({ issues }: z.ZodError): z.core.$ZodIssue[] {
  const wrongKind = issues.filter(({ code }) => code === 'invalid_type');
  return issues
    .filter(
      (issue) =>
        !wrongKind.some((other) => other !== issue && isDeepStrictEqual(other.path, issue.path)),
    )
    .flatMap((issue): z.core.$ZodIssue[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ ...issue, keys: [key] }))
        : [issue],
    );
}
