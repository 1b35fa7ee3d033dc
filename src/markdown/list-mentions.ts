import type { Heading, Mention, Mentions } from '#model/text.ts';
import { listHeadings } from './headings.ts';
import { computedProps, isTypedTag, lineOf, literalProps, type Tree, walk } from './tree.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** Everything in a text that a content rule may have something to say about. */
export function listMentions(tree: Tree): Mentions {
  const found: Writable<Omit<Mentions, 'headings'>> = { tags: [], links: [], images: [], code: [] };
  walk(tree, (node) => {
    const line = lineOf(node);
    if (isTypedTag(node)) {
      found.tags.push({ name: node.name ?? '', props: literalProps(node), line });
      found.code.push(...computedProps(node).map((source) => ({ source, line })));
    } else if (node.type === 'element' && node.tagName === 'a') {
      found.links.push({ href: String(node.properties['href'] ?? ''), line });
    } else if (node.type === 'element' && node.tagName === 'img') {
      const { src, alt } = node.properties;
      found.images.push({ src: String(src ?? ''), alt: String(alt ?? ''), line });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      found.code.push({ source: `{${node.value}}`, line });
    } else if (node.type === 'mdxjsEsm') {
      found.code.push({ source: node.value, line });
    }
  });
  return { ...found, headings: listHeadings(tree) as (Heading & Mention)[] };
}
