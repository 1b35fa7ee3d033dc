import type { Root } from 'hast';
import type { z } from 'zod';
import { listMentions } from '#markdown/list-mentions.ts';
import { parseText } from '#markdown/parse.ts';
import { type FieldPath, runsCode } from '#model/library.ts';
import type { Mentions } from '#model/text.ts';
import type { Problem } from '#problems/problem.ts';
import { readYaml } from './yaml-file.ts';

export interface ReadText<T> {
  readonly data: T;
  readonly lineOf: (path: FieldPath) => number | undefined;
  readonly mentions: Mentions;
  readonly empty: boolean;
  /** What stands below the front matter: parsed once, for every use. */
  readonly tree: Root;
}

type Read<T> = { readonly text: ReadText<T> } | { readonly problems: Problem[] };

// Anchored at the very start: a text may have lines of --- of its own.
const frontMatter = /^\uFEFF?---[ \t]*\r?\n(.*?)(?<=\n)---[ \t]*(?:\r?\n|$)/s;

/** A text’s front matter and what stands below it, where its lines count from the top of the file. */
export function splitText(source: string): { yaml: string; body: string } | undefined {
  const match = frontMatter.exec(source);
  if (match === null) return undefined;
  const [whole, yaml = ''] = match;
  // Empty lines in place of the front matter.
  return { yaml, body: whole.replace(/[^\n]+/g, '') + source.slice(whole.length) };
}

/** Reads a text: front matter against its schema, body to what the content rules look at. */
export function readText<T>(source: string, schema: z.ZodType<T>, file: string): Read<T> {
  const split = splitText(source);
  if (split === undefined) return { problems: [noFrontMatter(file)] };
  const { yaml, body } = split;
  const front = readYaml(yaml, schema, file, 2);
  const read = readBody(body, file, 'fields' in front && runsCode(front.fields));
  if ('problems' in read) {
    return { problems: ['problems' in front ? front.problems : [], read.problems].flat() };
  }
  return 'problems' in front ? front : { text: { ...front.fields, ...read.body } };
}

type Body = Pick<ReadText<unknown>, 'mentions' | 'empty' | 'tree'>;

/**
 * Reads what stands below a front matter, or would.
 *
 * @param mayRun - Whether it may have code.
 */
export function readBody(
  body: string,
  file: string,
  mayRun = false,
): { readonly body: Body } | { readonly problems: Problem[] } {
  const { tree, failure } = parseText(body, mayRun);
  if (failure) {
    const problem: Problem = {
      code: 'mdx-unreadable',
      file,
      line: failure.line,
      what: `The text cannot be read from here: ${failure.reason}.`,
      fix: 'Close every tag that is opened, put attributes in quotes, and write \\{ and \\< for a literal { and <.',
    };
    return { problems: [problem] };
  }
  return { body: { mentions: listMentions(tree), empty: body.trim() === '', tree } };
}

function noFrontMatter(file: string): Problem {
  return {
    code: 'front-matter-invalid',
    file,
    line: 1,
    what: 'The file does not start with its fields between two lines of ---.',
    fix: 'Start the file with ---, the fields, and another ---, as content/README.md shows.',
  };
}
