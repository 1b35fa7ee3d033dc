import type { Span } from './text-quote.ts';

/** The text of a part of a page in one piece, and where on the page its characters are. */
export interface PageText {
  /** Each stretch of white space is one space, and there is one between two blocks. */
  readonly text: string;
  /** The characters of the text that lie in a range, without spaces at its ends; undefined for none. */
  spanOf(range: Range): Span | undefined;
  rangeOf(span: Span): Range;
}

/** What is no text of the author’s, or changes with what a reader enters. */
const skipped =
  'form, button, select, textarea, output, svg, script, style, template, noscript, dialog, [role=status], [aria-hidden=true], .no-print, .definition, math';
const blocks =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, caption, blockquote, summary, div, section, aside';

/** Reads the text below an element as it is now. */
export function readText(root: Element): PageText {
  const nodes: Text[] = [];
  /** By character: which node, and where in it; -1 for a space between two blocks. */
  const nodeOf: number[] = [];
  const offsetOf: number[] = [];
  let text = '';
  const add = (character: string, node: number, offset: number): void => {
    text += character;
    nodeOf.push(node);
    offsetOf.push(offset);
  };
  let block: Element | null | undefined;
  for (const node of textNodesIn(root)) {
    const own = node.parentElement?.closest(blocks);
    if (block !== undefined && own !== block && !text.endsWith(' ')) add(' ', -1, 0);
    block = own;
    const at = nodes.push(node) - 1;
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const character = node.data.charAt(offset);
      if (!/\s/u.test(character)) add(character, at, offset);
      else if (!text.endsWith(' ')) add(' ', at, offset);
    }
  }
  return {
    text,
    spanOf: (range) => {
      const held = nodes.map((node) => heldBy(range, node));
      const isIn = (index: number): boolean => {
        const [from, to] = held[nodeOf[index] ?? -1] ?? [0, 0];
        const offset = offsetOf[index] ?? 0;
        return text[index] !== ' ' && offset >= from && offset < to;
      };
      const inside = nodeOf.flatMap((_, index) => (isIn(index) ? [index] : []));
      const [start] = inside;
      const last = inside.at(-1);
      return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
    },
    rangeOf: ({ start, end }) => {
      const range = new Range();
      const [first, last] = [nodes[nodeOf[start] ?? -1], nodes[nodeOf[end - 1] ?? -1]];
      if (first) range.setStart(first, offsetOf[start] ?? 0);
      if (last) range.setEnd(last, (offsetOf[end - 1] ?? 0) + 1);
      return range;
    },
  };
}

function* textNodesIn(root: Element): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && node.matches(skipped)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) yield node;
}

/** What of a text node lies in a range. */
function heldBy(range: Range, node: Text): readonly [from: number, to: number] {
  if (!range.intersectsNode(node)) return [0, 0];
  return [
    node === range.startContainer ? range.startOffset : 0,
    node === range.endContainer ? range.endOffset : node.data.length,
  ];
}
