import { beforeAll, beforeEach, expect, it } from 'vitest';
import { mount } from '../../helpers/mount.ts';

let page: HTMLElement;

beforeAll(async () => {
  mount('');
  await import('#components/chrome/search-key.ts');
});

beforeEach(() => {
  page = mount(
    '<input id="other"><textarea></textarea><button>b</button><input id="search" data-search-field value="old">',
  );
});

/** Presses a key on an element; the id of what has the focus then, and whether the key was used up. */
function press(
  selector: string,
  init: KeyboardEventInit,
): { readonly focus: string | undefined; readonly used: boolean } {
  const target = page.querySelector<HTMLElement>(selector);
  target?.focus();
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  target?.dispatchEvent(event);
  return { focus: document.activeElement?.id, used: event.defaultPrevented };
}

it('leads to the search field from anywhere', () => {
  expect(press('button', { key: '/' })).toEqual({ focus: 'search', used: true });
});

it.each(['#other', 'textarea', '#search'])('is a character like any other in %s', (field) => {
  expect(press(field, { key: '/' }).used).toBe(false);
});

it.each([
  { key: '/', ctrlKey: true },
  { key: '/', metaKey: true },
  { key: '/', altKey: true },
  { key: 'a' },
])('leaves %o to the browser', (init) => {
  expect(press('button', init).used).toBe(false);
});

it('does nothing on a page without a search field', () => {
  page.querySelector('#search')?.remove();
  expect(press('button', { key: '/' }).used).toBe(false);
});

it('is a key like any other once it has been switched off', async () => {
  const { switchSearchKey } = await import('#components/chrome/search-key-choice.ts');
  switchSearchKey(false);
  expect(press('button', { key: '/' }).used).toBe(false);
  switchSearchKey(true);
  expect(press('button', { key: '/' }).used).toBe(true);
});
