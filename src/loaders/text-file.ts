import type { z } from 'zod';
import { listMentions } from '#markdown/list-mentions.ts';
import { parseText } from '#markdown/parse.ts';
import type { FieldPath } from '#model/library.ts';
import type { Mentions } from '#model/text.ts';
import type { Problem } from '#problems/problem.ts';
import { readYaml } from './yaml-file.ts';

export interface ReadText<T> {
  readonly data: T;
  readonly lineOf: (path: FieldPath) => number | undefined;
  readonly mentions: Mentions;
  readonly body: string;
}

type Read<T> = { readonly text: ReadText<T> } | { readonly problems: Problem[] };

// Anchored at the very start: a text may have lines of --- of its own.
const frontMatter = /^\uFEFF?---[ \t]*\r?\n(.*?)(?<=\n)---[ \t]*(?:\r?\n|$)/s;

/** Reads a text: front matter against its schema, body to what the content rules look at. */
export function readText<T>(source: string, schema: z.ZodType<T>, file: string): Read<T> {
  const match = frontMatter.exec(source);
  if (match === null) return { problems: [noFrontMatter(file)] };
  const [whole, yaml = ''] = match;
  // Empty lines in place of the front matter, so that lines count from the top of the file.
  const body = whole.replace(/[^\n]+/g, '') + source.slice(whole.length);
  const front = readYaml(yaml, schema, file, 2);
  const parsed = parseText(body);
  if (parsed.failure) {
    const problem: Problem = {
      code: 'mdx-unreadable',
      file,
      line: parsed.failure.line,
      what: `The text cannot be read from here: ${parsed.failure.reason}.`,
      fix: 'Close every tag that is opened, put attributes in quotes, and write \\{ and \\< for a literal { and <.',
    };
    return { problems: ['problems' in front ? front.problems : [], problem].flat() };
  }
  if ('problems' in front) return front;
  return { text: { ...front.fields, mentions: listMentions(parsed.tree), body } };
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
