import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import Body from '#components/text/Body.astro';
import { caseWith, contextOf } from '../../helpers/entries.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

const context = contextOf(caseWith('it'));
const term = { tag: 'Term', props: { id: 'front-line' }, children: ['banco'] };
let html = '';
let page: HTMLElement;

beforeAll(async () => {
  html = await render(Body, { segments: [term, ' e ', term], context });
  mount('');
  await import('#components/text/terms.ts');
});

beforeEach(() => {
  page = mount(html);
  document.body.click();
});

const link = (index: number): HTMLAnchorElement => {
  const found = page.querySelectorAll('a')[index];
  if (found === undefined) throw new Error(`No link ${index}.`);
  return found;
};

/** Taps or clicks a word; true when the browser would follow its link. */
function follows(index: number, pointerType: 'touch' | 'mouse'): boolean {
  const event = new PointerEvent('click', { bubbles: true, cancelable: true, pointerType });
  return link(index).dispatchEvent(event);
}

// Escape needs :hover and :focus-within, which only a browser knows.
describe('a tap', () => {
  it('shows the definition first and follows the link the second time', () => {
    expect([follows(0, 'touch'), document.activeElement === link(0), follows(0, 'touch')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('on another word shows that word’s definition', () => {
    expect([follows(0, 'touch'), follows(1, 'touch')]).toEqual([false, false]);
  });
});

it('lets a mouse follow the link at once', () => {
  expect(follows(0, 'mouse')).toBe(true);
});
