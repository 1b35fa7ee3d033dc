import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { allowedHtml, isTagName, tagSpecs } from '#model/tags.ts';
import type { CompiledText, Segment, TagSegment } from '#model/text.ts';
import { isHeading, listHeadings } from './headings.ts';
import { type Child, childrenOf, isTypedTag, literalProps, type Node, type Tree } from './tree.ts';

/** Turns the author’s link into an address: `case:unpatched-puncture` → `/it/casi/…`. */
export type ResolveLink = (href: string) => string;

/** What a `<Value>` in a field shows: words, and the number behind them. */
export type ShowValue = (props: Readonly<Record<string, string>>) => {
  readonly text: string;
  readonly value: number | undefined;
};

/** Compiles a tree to HTML and the tags between it. What is not on the lists of `#model/tags` is left out. */
export function compileText(tree: Tree, resolveLink: ResolveLink): CompiledText {
  const headings = listHeadings(tree);
  const ids = headings.map(({ id }) => id);
  return {
    segments: segmentsOf(tree, { resolveLink, ids }),
    headings: headings.map(({ depth, id, text }) => ({ depth, id, text })),
  };
}

/**
 * One sentence of Markdown, as a tree without the paragraph around it. Of the vocabulary only
 * `<Value>` has a place there, if `showValue` is given.
 */
export function compileInline(tree: Tree, resolveLink: ResolveLink, showValue?: ShowValue): Root {
  const context = { resolveLink, ids: [], ...(showValue === undefined ? {} : { showValue }) };
  const children = tree.children.flatMap((child) => prepare(child, context, []));
  const [first, ...rest] = children.filter((node) => node.type === 'element');
  const alone = rest.length === 0 && first?.tagName === 'p';
  return { type: 'root', children: alone ? first.children : children };
}

/** What preparing the elements of a text takes. */
export interface Context {
  readonly resolveLink: ResolveLink;
  /** Anchors of the headings still to come, in order. */
  readonly ids: string[];
  /** In a field: there a figure is shown at once, because a field is not rendered again. */
  readonly showValue?: ShowValue;
}

// One pass of the serializer over the whole tree keeps HTML that spans several tags balanced; a
// comment marks the place of each tag and is then cut out.
const mark = 'retrobottega-tag';
const marked = new RegExp(`<!--${mark}-(\\d+)-->`);

function segmentsOf(tree: Root, context: Context): Segment[] {
  const tags: TagSegment[] = [];
  const html = toHtml({
    ...tree,
    children: tree.children.flatMap((child) => prepare(child, context, tags)),
  });
  return html.split(marked).flatMap((piece, index): Segment[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece];
    const tag = tags[Number(piece)];
    return tag === undefined ? [] : [tag];
  });
}

function prepare(node: Child, context: Context, tags: TagSegment[]): Child[] {
  if (isTypedTag(node)) return prepareTag(node, context, tags);
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  if (node.tagName === 'img')
    return [placeOf({ tag: 'Picture', props: pictureProps(node), children: [] }, tags)];
  const properties = preparedProperties(node, context);
  const children = node.children.flatMap((child) => prepare(child, context, tags));
  return [{ ...node, properties, children: children as typeof node.children }];
}

export function pictureProps({ properties }: Element): { src: string; alt: string } {
  return { src: String(properties['src']), alt: String(properties['alt']) };
}

/** An element’s attributes as they are published. Takes headings in their order. */
export function preparedProperties(node: Element, context: Context): Element['properties'] {
  const properties = { ...node.properties };
  if (isHeading(node)) properties['id'] = context.ids.shift();
  if (node.tagName === 'a')
    properties['href'] = context.resolveLink(String(properties['href'] ?? ''));
  // The CSP allows no inline style; the style sheet aligns by class.
  if (typeof properties['style'] === 'string') {
    properties['className'] = [properties['style'].replace('text-align: ', 'align-')];
    delete properties['style'];
  }
  return properties;
}

function placeOf(segment: TagSegment, tags: TagSegment[]): Child {
  tags.push(segment);
  return { type: 'comment', value: `${mark}-${tags.length - 1}` };
}

function prepareTag(node: Node, context: Context, tags: TagSegment[]): Child[] {
  if (!isTypedTag(node) || node.name === null) return [];
  const { name } = node;
  if (name === 'Value' && context.showValue)
    return [figureIn(context.showValue(literalProps(node)))];
  if (isTagName(name)) {
    const children = segmentsOf({ type: 'root', children: [...childrenOf(node)] }, context);
    return [
      placeOf(
        {
          tag: name,
          props: only(literalProps(node), Object.keys(tagSpecs[name].attributes)),
          children,
        },
        tags,
      ),
    ];
  }
  const attributes = Object.hasOwn(allowedHtml, name) ? allowedHtml[name] : undefined;
  if (attributes === undefined) return [];
  const children = childrenOf(node).flatMap((child) => prepare(child, context, tags));
  const properties = only(literalProps(node), attributes);
  return [{ type: 'element', tagName: name, properties, children: children as [] }];
}

/** A figure as `components/text/Value.astro` shows it. */
function figureIn({ text, value }: ReturnType<ShowValue>): Child {
  const words = { type: 'text', value: text } as const;
  if (value === undefined) return words;
  const properties = { className: ['nowrap'], value: String(value) };
  return { type: 'element', tagName: 'data', properties, children: [words] };
}

function only(props: Record<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(props).filter(([name]) => names.includes(name)));
}
