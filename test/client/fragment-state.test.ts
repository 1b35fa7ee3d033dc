import { beforeAll, beforeEach, expect, it } from 'vitest';
import { readState, writeState } from '#client/fragment-state.ts';
import { mount } from '../helpers/mount.ts';

beforeAll(() => void mount(''));
beforeEach(() => history.replaceState(null, '', '/it/casi/'));

const go = (end: string): void => history.replaceState(null, '', `/it/casi/${end}`);
const here = (): string => location.pathname + location.search + location.hash;

it.each([
  ['', ''],
  ['#theme=promise&sort=title', 'theme=promise&sort=title'],
  ['?theme=promise', 'theme=promise'],
  ['?theme=promise#content', 'theme=promise'],
  ['?theme=promise#theme=culture', 'theme=culture'],
])('reads %j as %j', (address, state) => {
  go(address);
  expect(String(readState())).toBe(state);
});

it('writes where no host reads, and takes an older address there', () => {
  go('?theme=promise');
  writeState(readState());
  expect(here()).toBe('/it/casi/#theme=promise');
});

it('leaves an anchor alone when there is no state, and nothing behind when it is taken away', () => {
  go('#content');
  writeState(new URLSearchParams());
  expect(here()).toBe('/it/casi/#content');
  go('#theme=promise');
  writeState(new URLSearchParams());
  expect(here()).toBe('/it/casi/');
});

it('keeps signs that an address has other uses for', () => {
  writeState(new URLSearchParams({ q: 'a=b&c#d?è' }));
  expect(readState().get('q')).toBe('a=b&c#d?è');
});
