import { allowedHtml, isTagName, tagSpecs } from '#model/tags.ts';
import type { Heading, Mention, Mentions } from '#model/text.ts';
import { listHeadings } from './headings.ts';
import {
  childrenOf,
  computedProps,
  isTypedTag,
  lineOf,
  literalProps,
  type Node,
  type Tree,
  walk,
} from './tree.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** Everything in a text that a content rule may have something to say about. */
export function listMentions(tree: Tree): Mentions {
  const found: Writable<Omit<Mentions, 'headings'>> = { tags: [], links: [], images: [], code: [] };
  walk(tree, (node, above) => {
    const line = lineOf(node);
    const inNote = above.some((outer) => isTypedTag(outer) && outer.name === 'TrainerNote');
    if (isTypedTag(node)) {
      const inSentence = node.type === 'mdxJsxTextElement' || above.some(isPhrase);
      const filled = childrenOf(node).some(isShown);
      const [name, props] = [node.name ?? '', literalProps(node)];
      found.tags.push({ name, props, line, inNote, inSentence, filled });
      found.code.push(...computedProps(node).map((source) => ({ source, line })));
    } else if (node.type === 'element' && node.tagName === 'a') {
      found.links.push({ href: String(node.properties['href'] ?? ''), line });
    } else if (node.type === 'element' && node.tagName === 'img') {
      const { src, alt } = node.properties;
      found.images.push({ src: String(src ?? ''), alt: String(alt ?? ''), line, inNote });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      found.code.push({ source: `{${node.value}}`, line });
    } else if (node.type === 'mdxjsEsm') {
      found.code.push({ source: node.value, line });
    }
  });
  return { ...found, headings: listHeadings(tree) as (Heading & Mention)[] };
}

// On a line of its own a tag is a block to the parser, also an inline one with others inside it.
function isPhrase(node: Node): boolean {
  if (!isTypedTag(node) || node.name === null) return false;
  return isTagName(node.name)
    ? tagSpecs[node.name].place === 'inline'
    : Object.hasOwn(allowedHtml, node.name);
}

function isShown(node: Node): boolean {
  if ('value' in node) return node.value.trim() !== '';
  if (isTypedTag(node) && isTagName(node.name ?? '')) return true;
  return (node.type === 'element' && node.tagName === 'img') || childrenOf(node).some(isShown);
}
