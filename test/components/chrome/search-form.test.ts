import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { mount } from '../../helpers/mount.ts';

beforeAll(async () => {
  mount('');
  await import('#components/chrome/search-form.ts');
});
afterEach(() => void vi.restoreAllMocks());

/** Sends the form with these words; where it leads, or nothing when that is left to the browser. */
function send(words: string, name = 'site-search'): string | undefined {
  const page = mount(`<form class="${name}" action="/it/cerca/"><input data-search-field></form>`);
  const field = page.querySelector('input');
  if (field !== null) field.value = words;
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
  const event = new Event('submit', { bubbles: true, cancelable: true });
  page.querySelector('form')?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(assign.mock.calls.length > 0);
  return assign.mock.calls[0]?.[0]?.toString().replace('https://example.org', '');
}

it('leads to the search page with the words in the fragment', () => {
  expect(send(' è = & # ')).toBe('/it/cerca/#q=%C3%A8+%3D+%26+%23');
});

it('without words leads to the search page', () => {
  expect(send('')).toBe('/it/cerca/');
});

it('is the only form that is meant', () => {
  expect(send('a', 'other')).toBeUndefined();
});
