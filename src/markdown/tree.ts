import type { Nodes, Root, RootContent } from 'hast';
import type {} from 'satteri';

export type Node = Nodes;
export type Child = RootContent;

/** A tag as it was typed: `<Term id="x">`, or HTML such as `<i lang="en">`. */
export type TypedTag = Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export function isTypedTag(node: Node): node is TypedTag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function childrenOf(node: Node): readonly Child[] {
  return 'children' in node ? (node.children as readonly Child[]) : [];
}

export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** The words of a node and all below it. */
export function textOf(node: Node): string {
  return node.type === 'text' ? node.value : childrenOf(node).map(textOf).join('');
}

/** The literal attributes of a tag. What would have to be computed is not among them. */
export function literalProps(tag: TypedTag): Record<string, string> {
  const literals: [string, string][] = [];
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    if (attribute.value === null || attribute.value === undefined)
      literals.push([attribute.name, '']);
    if (typeof attribute.value === 'string') literals.push([attribute.name, attribute.value]);
  }
  return Object.fromEntries(literals);
}

/** The attributes of a tag that would have to run to have a value, as typed. */
export function computedProps(tag: TypedTag): string[] {
  return tag.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [`{${attribute.value}}`];
    return typeof attribute.value === 'object' && attribute.value !== null
      ? [`${attribute.name}={${attribute.value.value}}`]
      : [];
  });
}

/** The names of those attributes; `...` where it takes running to know the name. */
export function computedNames(tag: TypedTag): string[] {
  return tag.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return ['...'];
    return typeof attribute.value === 'object' && attribute.value !== null ? [attribute.name] : [];
  });
}

/** Calls `visit` for the tree’s every node, parents first, with the nodes it stands in. */
export function walk(
  node: Node,
  visit: (node: Node, above: readonly Node[]) => void,
  above: readonly Node[] = [],
): void {
  visit(node, above);
  for (const child of childrenOf(node)) walk(child, visit, [...above, node]);
}

export type Tree = Root;
