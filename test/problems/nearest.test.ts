import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from '#problems/nearest.ts';

const names = ['promise', 'measurement', 'empowerment', 'recovery'];

it('finds the name that somebody meant', () => {
  expect(nearest('promis', names)).toBe('promise');
  expect(nearest('mesurment', names)).toBe('measurement');
  expect(nearest('Recovery', names)).toBe('recovery');
  expect(nearest('empowermnet', names)).toBe('empowerment');
});

it('chooses the nearest of several, and the first of equals', () => {
  expect(nearest('stepz', ['steep', 'steps', 'stepa'])).toBe('steps');
});

it('suggests nothing far away', () => {
  expect(nearest('weather', names)).toBeUndefined();
  expect(nearest('', names)).toBeUndefined();
  expect(nearest('promise', [])).toBeUndefined();
});

it('suggests no name that has nothing of the one typed', () => {
  expect(nearest('b', ['i', 'q'])).toBeUndefined();
  expect(nearest('', ['q'])).toBeUndefined();
});

it('always suggests a name of the list, and the very name where it is on it', () => {
  const list = fc.uniqueArray(
    fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', 'c', '-') }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(list, fc.string(), fc.nat(), (among, typed, index) => {
      const name = among[index % among.length] ?? '';
      expect(nearest(name, among)).toBe(name);
      expect([undefined, ...among]).toContain(nearest(typed, among));
    }),
  );
});
