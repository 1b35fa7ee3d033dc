import type { slideMarks } from '#model/slides.ts';
import {
  type Child,
  childrenOf,
  isTypedTag,
  lineOf,
  literalProps,
  textOf,
  type Tree,
} from './tree.ts';

/** A slide as it was cut out of a text. */
export interface CutSlide {
  /** The block of the plan that was last named before it; '' before the first. */
  readonly block: string;
  /** Undefined where it goes on with the slide before. */
  readonly title?: string;
  readonly line: number;
  /** Without its heading. */
  readonly children: readonly Child[];
}

/** Cuts a text into slides: one begins at each heading of the second level, and at each `---`. */
export function cutSlides(tree: Tree): CutSlide[] {
  const slides: (CutSlide & { children: Child[] })[] = [];
  let block = '';
  let isOpen = false;
  const begin = (node: Child, title?: string): void => {
    slides.push({
      block,
      line: lineOf(node),
      children: [],
      ...(title === undefined ? {} : { title }),
    });
    isOpen = true;
  };
  for (const node of tree.children) {
    if (isMark(node, 'Block')) {
      block = literalProps(node)['of'] ?? '';
      isOpen = false;
    } else if (node.type === 'element' && node.tagName === 'h2') begin(node, textOf(node));
    else if (node.type === 'element' && node.tagName === 'hr') begin(node);
    else {
      if (!isOpen && (node.type !== 'text' || node.value.trim() !== '')) begin(node);
      slides.at(-1)?.children.push(node);
    }
  }
  return slides.filter(({ title, children }) => title !== undefined || hasContent(children));
}

function hasContent(children: readonly Child[]): boolean {
  return children.some((node) => isTypedTag(node) || childrenOf(node).length > 0);
}

/** Whether a node is one of the tags that only slides have. */
export function isMark(
  node: Child,
  name: keyof typeof slideMarks,
): node is Child & Parameters<typeof literalProps>[0] {
  return isTypedTag(node) && node.name === name;
}
