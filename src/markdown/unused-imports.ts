import { childrenOf, computedProps, isTypedTag, type Node, type Tree, walk } from './tree.ts';

// `import Chart, { type Line } from './chart.astro'`. One for its effects alone has no names.
const importing =
  /^import\s+([^'";]+?)\s+from\s+(['"])[^'"\n]*\2(?:\s+with\s+\{[^}]*\})?;?[ \t]*$/gm;

/**
 * The tree without imports that nothing in it uses, such as those of what stood in a note: Astro
 * publishes the scripts of every component that is imported, shown or not.
 */
export function withoutUnusedImports<T extends Tree>(tree: T): T {
  const used = new Set<string>();
  walk(tree, (node) => {
    for (const source of codeOf(node)) for (const word of wordsIn(source)) used.add(word);
  });
  const isUsed = (names: string): boolean => wordsIn(names).some((name) => used.has(name));
  return keepImports(tree, isUsed);
}

function keepImports<T extends Node>(node: T, isUsed: (names: string) => boolean): T {
  if (node.type === 'mdxjsEsm') {
    const value = node.value.replace(importing, (whole, names) => (isUsed(names) ? whole : ''));
    return { ...node, value };
  }
  if (!('children' in node)) return node;
  return { ...node, children: childrenOf(node).map((child) => keepImports(child, isUsed)) };
}

/** What is written in a node that may name something imported. */
function codeOf(node: Node): string[] {
  if (isTypedTag(node)) return [node.name ?? '', ...computedProps(node)];
  if (node.type === 'mdxjsEsm') return [node.value.replace(importing, '')];
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' ? [node.value] : [];
}

function wordsIn(source: string): string[] {
  return source.match(/[\w$]+/g) ?? [];
}
