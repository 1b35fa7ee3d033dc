import { describe, expect, it } from 'vitest';
import { readText } from '#components/notes/page-text.ts';
import { mount } from '../../helpers/mount.ts';

const html = `<article>
  <h2>The  counter</h2><p>A man <em>walks</em>
    up.</p><p>He<span class="definition" role="note">not this</span> asks.</p>
  <form><label>Score <input value="1"></label></form><svg><text>picture</text></svg>
  <div class="no-print">not this</div><ul><li>One</li><li>Two</li></ul>
</article>`;

const article = (): Element => mount(html, 'en').querySelector('article') ?? document.body;

describe('readText', () => {
  it('is the author’s text in one piece, with a space between two blocks', () => {
    expect(readText(article()).text.trim()).toBe('The counter A man walks up. He asks. One Two');
  });

  it('finds the characters of a range and the range of characters', () => {
    const root = article();
    const text = readText(root);
    const start = text.text.indexOf('man walks up. He');
    const range = text.rangeOf({ start, end: start + 'man walks up. He'.length });
    expect(range.startContainer.textContent).toBe('A man ');
    expect(text.spanOf(range)).toEqual({ start, end: start + 'man walks up. He'.length });
  });

  it('leaves out spaces at the ends, and what is no text', () => {
    const root = article();
    const text = readText(root);
    const range = new Range();
    range.selectNode(root.querySelector('em') ?? root);
    const span = text.spanOf(range);
    expect(span && text.text.slice(span.start, span.end)).toBe('walks');
    range.selectNode(root.querySelector('form') ?? root);
    expect(text.spanOf(range)).toBeUndefined();
  });
});
