import { allowedHtml, isTagName, tagSpecs } from '#model/tags.ts';
import type { Heading, Mention, Mentions, TagMention } from '#model/text.ts';
import { listHeadings, listMisplacedHeadings } from './headings.ts';
import {
  childrenOf,
  computedNames,
  computedProps,
  isTypedTag,
  lineOf,
  literalProps,
  type Node,
  type Tree,
  type TypedTag,
  walk,
} from './tree.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** Everything in a text that a content rule may have something to say about. */
export function listMentions(tree: Tree): Mentions {
  const found: Writable<Omit<Mentions, 'headings' | 'misplacedHeadings'>> = {
    tags: [],
    links: [],
    images: [],
    code: [],
  };
  walk(tree, (node, above) => {
    const line = lineOf(node);
    const inNote = above.some((outer) => isTypedTag(outer) && outer.name === 'TrainerNote');
    if (isTypedTag(node)) {
      found.tags.push(tagMention(node, above, inNote));
      found.code.push(...computedProps(node).map((source) => ({ source, line, inNote })));
    } else if (node.type === 'element' && node.tagName === 'a') {
      found.links.push({ href: String(node.properties['href'] ?? ''), line });
    } else if (node.type === 'element' && node.tagName === 'img') {
      const { src, alt } = node.properties;
      found.images.push({ src: String(src ?? ''), alt: String(alt ?? ''), line, inNote });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      found.code.push({ source: `{${node.value}}`, line, inNote });
    } else if (node.type === 'mdxjsEsm') {
      found.code.push({ source: node.value, line, inNote });
    }
  });
  return {
    ...found,
    headings: listHeadings(tree) as (Heading & Mention)[],
    misplacedHeadings: listMisplacedHeadings(tree),
  };
}

function tagMention(tag: TypedTag, above: readonly Node[], inNote: boolean): TagMention {
  const computed = computedNames(tag);
  return {
    name: tag.name ?? '',
    props: literalProps(tag),
    ...(computed.length === 0 ? {} : { computed }),
    line: lineOf(tag),
    inNote,
    inSentence: tag.type === 'mdxJsxTextElement' || above.some(isPhrase),
    filled: childrenOf(tag).some(isShown),
  };
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
