import type { Root } from 'hast';
import { defineHastPlugin, mdxToJs } from 'satteri';
import type { Edition } from '#editions/edition.ts';
import { type Context, pictureProps, preparedProperties, type ResolveLink } from './compile.ts';
import { listHeadings } from './headings.ts';
import { stripNotes } from './strip-notes.ts';
import { type Child, childrenOf, type Node, type Tree } from './tree.ts';
import { withoutUnusedImports } from './unused-imports.ts';

/**
 * Compiles a text that runs code to a JavaScript module for Astro’s MDX integration, without the
 * notes that `edition` may not see. Its page has what `compileText` would give it, and what the code
 * makes.
 *
 * @throws {Error} If the text cannot be read.
 */
export function compileProgram(body: string, edition: Edition, resolveLink: ResolveLink): string {
  const { code } = mdxToJs(body, {
    hastPlugins: [preparation(edition, resolveLink)],
    features: { frontmatter: false },
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
  });
  // The integration exports the text by itself, and asks for fields.
  return `${code.replace(/^export default MDXContent;$/m, '')}\nexport const frontmatter = {};\n`;
}

// Its type is inferred: it tells Sätteri that there is nothing to wait for.
function preparation(edition: Edition, resolveLink: ResolveLink) {
  return defineHastPlugin({
    name: 'retrobottega-preparation',
    after: (root, plugin): void => {
      const tree = withoutUnusedImports(stripNotes(root as Tree, edition));
      const ids = listHeadings(tree).map(({ id }) => id);
      plugin.replaceNode(root, prepared(tree, { resolveLink, ids }) as Root);
    },
  });
}

/** The same as the fast path’s `prepare`, but of tags and code nothing is changed. */
function prepared(node: Node, context: Context): Node {
  if (node.type !== 'element') return withChildren(node, context);
  if (node.tagName !== 'img')
    return withChildren({ ...node, properties: preparedProperties(node, context) }, context);
  const attributes = Object.entries(pictureProps(node)).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));
  return { type: 'mdxJsxTextElement', name: 'Picture', attributes, children: [] };
}

function withChildren<T extends Node>(node: T, context: Context): T {
  if (!('children' in node)) return node;
  return { ...node, children: childrenOf(node).map((child) => prepared(child, context) as Child) };
}
