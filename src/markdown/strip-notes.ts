import { type Edition, sees } from '#editions/edition.ts';
import { type Child, childrenOf, isTypedTag, type Node } from './tree.ts';

/**
 * The tree without the `<TrainerNote>` blocks that `edition` may not see.
 *
 * Done on the tree, before headings, links and words are collected: hiding a note when it is
 * rendered would leave its headings in the table of contents.
 */
export function stripNotes<T extends Node>(node: T, edition: Edition): T {
  if (sees(edition, 'trainer') || !('children' in node)) return node;
  const kept = childrenOf(node)
    .filter((child) => !(isTypedTag(child) && child.name === 'TrainerNote'))
    .map((child) => stripNotes(child, edition));
  return { ...node, children: kept as Child[] };
}
