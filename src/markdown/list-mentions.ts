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
    numbers: [],
    code: [],
  };
  walk(tree, (node, above) => {
    const line = lineOf(node);
    const inNote = above.some((outer) => isTypedTag(outer) && outer.name === 'TrainerNote');
    const text = proseOf(node);
    if (/\d/.test(text)) found.numbers.push({ text, line, inNote });
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

/** The words of a paragraph, heading or cell as typed; nothing for what only holds such. */
function proseOf(node: Node): string {
  const inside = childrenOf(node);
  const isProse =
    node.type === 'element' &&
    inside.some((child) => child.type === 'text' && child.value.trim() !== '');
  return isProse && !phrases.has(node.tagName) ? inside.map(wordsOf).join('') : '';
}

/** What stands inside a sentence, and is read with it. */
const phrases = new Set(['a', 'em', 'strong', 'code', 'del']);

function wordsOf(node: Node): string {
  if (node.type === 'text') return node.value;
  const isShown = isTypedTag(node) && isTagName(node.name ?? '') && node.name !== 'Term';
  return isShown ? '\uFFFC' : childrenOf(node).map(wordsOf).join('');
}

function tagMention(tag: TypedTag, above: readonly Node[], inNote: boolean): TagMention {
  const computed = computedNames(tag);
  const outer = above.findLast((node) => isTypedTag(node) && isTagName(node.name ?? ''));
  return {
    name: tag.name ?? '',
    props: literalProps(tag),
    ...(computed.length === 0 ? {} : { computed }),
    line: lineOf(tag),
    inNote,
    ...(outer && isTypedTag(outer) && { within: { name: outer.name ?? '', line: lineOf(outer) } }),
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
