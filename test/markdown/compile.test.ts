import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { compileInline, compileText } from '#markdown/compile.ts';
import { parseText } from '#markdown/parse.ts';
import type { Tree } from '#markdown/tree.ts';
import type { Segment } from '#model/text.ts';

function treeOf(markdown: string): Tree {
  const { tree, failure } = parseText(markdown);
  if (failure) throw new Error(failure.reason);
  return tree;
}

function segmentsOf(markdown: string): readonly Segment[] {
  return compileText(treeOf(markdown), (href) => `/to/${href}`).segments;
}

describe('compileText', () => {
  it('keeps Markdown as HTML', () => {
    expect(segmentsOf('A *stranger*, **he**.\n\n- one\n- two')).toEqual([
      '<p>A <em>stranger</em>, <strong>he</strong>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>',
    ]);
  });

  it('puts a tag where it stood, with its attributes and what it holds', () => {
    expect(
      segmentsOf(
        'At the <Term id="front-line">*front* line</Term> <Cite id="rocks-2016" at="p. 366" />.',
      ),
    ).toEqual([
      '<p>At the ',
      { tag: 'Term', props: { id: 'front-line' }, children: ['<em>front</em> line'] },
      ' ',
      { tag: 'Cite', props: { id: 'rocks-2016', at: 'p. 366' }, children: [] },
      '.</p>',
    ]);
  });

  it('nests tags', () => {
    expect(segmentsOf('<Decision>\n\nTake <Term id="x">him</Term> in?\n\n</Decision>')).toEqual([
      {
        tag: 'Decision',
        props: {},
        children: ['<p>Take ', { tag: 'Term', props: { id: 'x' }, children: ['him'] }, ' in?</p>'],
      },
    ]);
  });

  it('makes a picture a tag, so that the page can size it', () => {
    expect(segmentsOf('![A queue](figures/queue.svg "A title")')).toEqual([
      '<p>',
      { tag: 'Picture', props: { src: 'figures/queue.svg', alt: 'A queue' }, children: [] },
      '</p>',
    ]);
  });

  it('resolves links', () => {
    expect(segmentsOf('[one](case:x#y) and [two][ref]\n\n[ref]: term:z')).toEqual([
      '<p><a href="/to/case:x#y">one</a> and <a href="/to/term:z">two</a></p>',
    ]);
  });

  it('keeps the HTML on the list with the attributes on the list', () => {
    const typed =
      '<i lang="en" class="x">one</i> H<sub>2</sub>O <abbr title="a b" id="c">ab</abbr><br />';
    expect(segmentsOf(`Text: ${typed}`)).toEqual([
      '<p>Text: <i lang="en">one</i> H<sub>2</sub>O <abbr title="a b">ab</abbr><br></p>',
    ]);
  });

  it('drops all other HTML with what is in it', () => {
    expect(
      segmentsOf('One <b>two</b> three.\n\n<div>\n\nfour <Term id="x">five</Term>\n\n</div>'),
    ).toEqual(['<p>One  three.</p>\n']);
  });

  it('aligns table cells by class, for the CSP allows no inline style', () => {
    const [html] = segmentsOf('| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |');
    expect(html).toMatchInlineSnapshot(`
      "<table>
      <thead>
      <tr>
      <th class="align-left">a</th>
      <th class="align-center">b</th>
      <th class="align-right">c</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-left">1</td>
      <td class="align-center">2</td>
      <td class="align-right">3</td>
      </tr>
      </tbody>
      </table>"
    `);
  });

  it('keeps text that looks like its own place-holders', () => {
    expect(segmentsOf('`<!--retrobottega-tag-0-->` <Cite id="x" />')).toEqual([
      '<p><code>&#x3C;!--retrobottega-tag-0--></code> ',
      { tag: 'Cite', props: { id: 'x' }, children: [] },
      '</p>',
    ]);
  });

  it('gives headings the anchors that it lists, also those inside tags', () => {
    const { segments, headings } = compileText(
      treeOf('## The end\n\n<Decision>\n\n### The end\n\n</Decision>\n\n#### L’*età*'),
      (href) => href,
    );
    expect(headings).toEqual([
      { depth: 2, id: 'the-end', text: 'The end' },
      { depth: 3, id: 'the-end-1', text: 'The end' },
      { depth: 4, id: 'letà', text: 'L’età' },
    ]);
    expect(segments).toEqual([
      '<h2 id="the-end">The end</h2>\n',
      { tag: 'Decision', props: {}, children: ['<h3 id="the-end-1">The end</h3>'] },
      '\n<h4 id="letà">L’<em>età</em></h4>',
    ]);
  });
});

describe('compileInline', () => {
  const inline = (markdown: string): string =>
    toHtml(compileInline(treeOf(markdown), (href) => `/to/${href}`));

  it('takes the paragraph off a single sentence', () => {
    expect(inline('What *is* <i lang="en">churn</i>? See [it](term:churn).')).toBe(
      'What <em>is</em> <i lang="en">churn</i>? See <a href="/to/term:churn">it</a>.',
    );
  });

  it('keeps the paragraphs of several', () => {
    expect(inline('One.\n\nTwo.')).toBe('<p>One.</p>\n<p>Two.</p>');
  });

  it('keeps the space between two phrases in HTML', () => {
    expect(inline('<q>a</q> <i>b</i>')).toMatch(/^<q>a<\/q>\s<i>b<\/i>$/);
  });

  it('shows nothing of what a tag holds, for instance a trainer’s note', () => {
    expect(inline('A word <TrainerNote>secret</TrainerNote> here')).not.toContain('secret');
  });
});
