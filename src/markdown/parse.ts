import type { Root } from 'hast';
import { mdxToHast, mdxToJs } from 'satteri';

/** A text that cannot be read, and where reading stopped. */
export interface ParseFailure {
  /** 1-based line within the text, without its front matter. */
  readonly line: number;
  /** What the parser expected, in its words. */
  readonly reason: string;
}

export type ParseResult =
  | { readonly tree: Root; readonly failure?: never }
  | { readonly tree?: never; readonly failure: ParseFailure };

const options = { features: { frontmatter: false } };

/**
 * Reads the body of an MDX file to a tree, without running anything in it.
 *
 * @param isProgram - Whether to look at its imports and exports too, and fail where they are no
 *   JavaScript.
 */
export function parseText(body: string, isProgram = false): ParseResult {
  try {
    if (isProgram) mdxToJs(body, options);
    return { tree: mdxToHast(body, options) as Root };
  } catch (error) {
    return { failure: failureFrom(String(error instanceof Error ? error.message : error)) };
  }
}

// Sätteri reports "3:14: reason (rule)".
function failureFrom(message: string): ParseFailure {
  const [, line = '1', reason = message] =
    /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  return { line: Number(line), reason };
}
