import type { Root } from 'hast';
import { mdxToHast } from 'satteri';

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

/** Reads the body of an MDX file to a tree, without running anything in it. */
export function parseText(body: string): ParseResult {
  try {
    return { tree: mdxToHast(body, { features: { frontmatter: false } }) as Root };
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
