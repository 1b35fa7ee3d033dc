import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillTemplate } from '#client/fill-template.ts';

it('fills every name in, each as often as it stands', () => {
  expect(fillTemplate('{n} of {n}, from {low}', { n: '3', low: '−7' })).toBe('3 of 3, from −7');
});

it('leaves a name alone that has no value', () => {
  expect(fillTemplate('{n} of {all}', { n: '3' })).toBe('3 of {all}');
});

it('takes a value as it is, even one that looks like a pattern or a name', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(fillTemplate('<{token}>', { token: value })).toBe(`<${value}>`);
    }),
  );
  expect(fillTemplate('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
});
