import { beforeAll, beforeEach, expect, it } from 'vitest';
import { walkResults } from '#components/search/walk-results.ts';
import { mount } from '../../helpers/mount.ts';

let stops: HTMLElement[] = [];
beforeAll(() => void mount(''));
beforeEach(() => {
  const page = mount('<input><a href="#1">1</a><a href="#2">2</a><button>aside</button>');
  stops = [...page.querySelectorAll<HTMLElement>('input, a')];
  page.onkeydown = (event) => walkResults(event, stops);
});

/** Presses a key where the focus is; the place of the focus afterwards. */
function press(key: string): number {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
}

it('walks down from the field through the results, and back', () => {
  stops[0]?.focus();
  expect(['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map(press)).toEqual([1, 2, 1, 0]);
});

it('stays at both ends', () => {
  stops[0]?.focus();
  expect(press('ArrowUp')).toBe(0);
  stops[2]?.focus();
  expect(press('ArrowDown')).toBe(2);
});

it('leaves other keys and other places alone', () => {
  stops[0]?.focus();
  expect(press('Tab')).toBe(0);
  document.querySelector('button')?.focus();
  expect(press('ArrowDown')).toBe(-1);
});
