import GithubSlugger from 'github-slugger';
import type { Element } from 'hast';
import type { Heading, Mention } from '#model/text.ts';
import { lineOf, type Node, textOf, type Tree, walk } from './tree.ts';

const depths = { h2: 2, h3: 3, h4: 4 } as const;

export function isHeading(node: Node): node is Element & { tagName: keyof typeof depths } {
  return node.type === 'element' && Object.hasOwn(depths, node.tagName);
}

/** Headings of levels that texts do not have, in order: the page’s title is `h1`, and below `h4` nobody finds the way. */
export function listMisplacedHeadings(tree: Tree): (Mention & { readonly level: number })[] {
  const found: (Mention & { level: number })[] = [];
  walk(tree, (node) => {
    if (node.type !== 'element' || isHeading(node) || !/^h[1-6]$/.test(node.tagName)) return;
    found.push({ level: Number(node.tagName.slice(1)), line: lineOf(node) });
  });
  return found;
}

/** The headings of a text in order, each with the anchor it will have. */
export function listHeadings(tree: Tree): (Heading & Mention)[] {
  const slugger = new GithubSlugger();
  const headings: (Heading & Mention)[] = [];
  walk(tree, (node) => {
    if (!isHeading(node)) return;
    const text = textOf(node);
    headings.push({
      depth: depths[node.tagName],
      id: slugger.slug(text),
      text,
      line: lineOf(node),
    });
  });
  return headings;
}

/** Anchors for names, each told from those before it. */
export function anchorsFor(names: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  return names.map((name) => slugger.slug(name));
}
