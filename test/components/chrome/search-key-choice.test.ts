import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount } from '../../helpers/mount.ts';

const name = 'retrobottega.search-key';

/** A page opened anew: what was chosen on the one before is forgotten, what is stored is not. */
async function openPage() {
  vi.resetModules();
  return import('#components/chrome/search-key-choice.ts');
}

beforeEach(() => {
  mount('');
  localStorage.clear();
});
afterEach(() => void vi.unstubAllGlobals());

it('is on at first and leaves no trace', async () => {
  expect((await openPage()).searchKeyIsOn()).toBe(true);
  expect(localStorage).toHaveLength(0);
});

it('stays off on the next page, and on again leaves no trace', async () => {
  (await openPage()).switchSearchKey(false);
  expect(localStorage.getItem(name)).toBe('off');
  const next = await openPage();
  expect(next.searchKeyIsOn()).toBe(false);
  next.switchSearchKey(true);
  expect([next.searchKeyIsOn(), localStorage.length]).toEqual([true, 0]);
});

it('holds for the page where nothing may be stored', async () => {
  const refuse = (): never => {
    throw new DOMException('Denied.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  const page = await openPage();
  expect(page.searchKeyIsOn()).toBe(true);
  page.switchSearchKey(false);
  expect(page.searchKeyIsOn()).toBe(false);
});
