import { allowedHtml, isTagName } from '#model/tags.ts';
import { type Child, childrenOf, computedNames, isTypedTag, type Node } from './tree.ts';

/**
 * The tree without what would have to run. Tags that take running, or that the text has defined
 * itself, give way to what stands in them; a note stays a note.
 */
export function withoutCode<T extends Node>(node: T): T {
  if (!('children' in node)) return node;
  return { ...node, children: childrenOf(node).flatMap(dataIn) };
}

function dataIn(node: Child): Child[] {
  if (/^mdx(?:jsEsm|FlowExpression|TextExpression)$/.test(node.type)) return [];
  const data = withoutCode(node);
  return takesRunning(node) ? [...childrenOf(data)] : [data];
}

function takesRunning(node: Node): boolean {
  if (!isTypedTag(node) || node.name === 'TrainerNote') return false;
  const { name } = node;
  if (name === null || !(isTagName(name) || Object.hasOwn(allowedHtml, name))) return true;
  return computedNames(node).length > 0;
}
