import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statesIn, statesToFragment } from '#components/calculators/form/address.ts';
import {
  confidenceFrom,
  countFrom,
  marginFrom,
  mostAnswers,
  type NpsState,
  stateFromText,
  stateToText,
} from '#components/calculators/nps/state.ts';

const states = fc.record({
  counts: fc.array(fc.nat(mostAnswers), { minLength: 11, maxLength: 11 }),
  confidence: fc.double({ min: 50, max: 99.9, noNaN: true }),
  margin: fc.double({ min: 1, max: 100, noNaN: true }),
});
const stateToFragment = (name: string, state: NpsState): string =>
  statesToFragment(new Map([[`nps-${name}`, stateToText(state)]]));
const stateFromFragment = (name: string, fragment: string): NpsState | undefined =>
  stateFromText(statesIn(fragment).get(`nps-${name}`) ?? '');
const names = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);

describe('the end of the address', () => {
  it('brings back what it was made of', () => {
    fc.assert(
      fc.property(names, states, (name, state) => {
        expect(stateFromFragment(name, stateToFragment(name, state))).toEqual(state);
      }),
    );
  });

  it('survives being part of an address', () => {
    fc.assert(
      fc.property(names, states, (name, state) => {
        const fragment = stateToFragment(name, state);
        expect(new URL(fragment, 'https://example.org/it/').hash).toBe(fragment);
      }),
    );
  });

  it('is short enough to read', () => {
    const counts = [1, 0, 0, 2, 0, 0, 0, 3, 4, 5, 6];
    expect(stateToFragment('thirty', { counts, confidence: 99.5, margin: 10 })).toBe(
      '#nps-thirty=1.0.0.2.0.0.0.3.4.5.6;99.5;10',
    );
  });

  it('speaks of one calculator alone', () => {
    const state = { counts: Array.from({ length: 11 }, () => 1), confidence: 95, margin: 10 };
    expect(stateFromFragment('thirty', stateToFragment('thirty-scores', state))).toBeUndefined();
    expect(stateFromFragment('thirty-scores', stateToFragment('thirty', state))).toBeUndefined();
  });

  it('speaks of every calculator of a page', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(names, { minLength: 2, maxLength: 4 }),
        fc.array(states, { minLength: 4, maxLength: 4 }),
        (some, theirs) => {
          const all = new Map(
            some.flatMap((name, index) => theirs.slice(index, index + 1).map((it) => [name, it])),
          );
          const shared = statesToFragment(
            new Map([...all].map(([name, state]) => [`nps-${name}`, stateToText(state)])),
          );
          for (const [name, state] of all) expect(stateFromFragment(name, shared)).toEqual(state);
        },
      ),
    );
  });

  it('is empty when nothing has changed', () => {
    expect(statesToFragment(new Map())).toBe('');
  });

  it.each([
    ['nothing', ''],
    ['another anchor', '#decision'],
    ['no values', '#nps-thirty='],
    ['ten counts', '#nps-thirty=1.1.1.1.1.1.1.1.1.1;95;10'],
    ['twelve counts', '#nps-thirty=1.1.1.1.1.1.1.1.1.1.1.1;95;10'],
    ['a negative count', '#nps-thirty=-1.1.1.1.1.1.1.1.1.1.1;95;10'],
    ['an empty count', '#nps-thirty=1..1.1.1.1.1.1.1.1.1;95;10'],
    ['a word for a count', '#nps-thirty=one.1.1.1.1.1.1.1.1.1.1;95;10'],
    ['a count in hexadecimal', '#nps-thirty=0x1.1.1.1.1.1.1.1.1.1.1;95;10'],
    ['a count beyond a million', '#nps-thirty=1000001.1.1.1.1.1.1.1.1.1.1;95;10'],
    ['no margin', '#nps-thirty=1.1.1.1.1.1.1.1.1.1.1;95'],
    ['a confidence of 100', '#nps-thirty=1.1.1.1.1.1.1.1.1.1.1;100;10'],
    ['a margin of 0', '#nps-thirty=1.1.1.1.1.1.1.1.1.1.1;95;0'],
    ['a confidence in hexadecimal', '#nps-thirty=1.1.1.1.1.1.1.1.1.1.1;0x5f;10'],
    ['a margin that never ends', '#nps-thirty=1.1.1.1.1.1.1.1.1.1.1;95;Infinity'],
    ['more than it should', '#nps-thirty=1.1.1.1.1.1.1.1.1.1.1;95;10;7'],
  ])('is not believed with %s', (_, fragment) => {
    expect(stateFromFragment('thirty', fragment)).toBeUndefined();
  });

  it('never throws and never gives impossible values, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const state = stateFromFragment('a', `#nps-a=${junk}`);
        if (state !== undefined) expect(state.counts).toHaveLength(11);
      }),
    );
  });
});

describe('a count', () => {
  it.each([
    ['0', 0],
    ['007', 7],
    [' 12 ', 12],
    ['1000000', 1_000_000],
  ])('is read from “%s”', (text, count) => {
    expect(countFrom(text)).toBe(count);
  });

  it.each(['', ' ', '-1', '1.5', '1,5', '1e3', '1 000', '1000001', 'ten', '١', '--'])(
    'is not read from “%s”',
    (text) => {
      expect(countFrom(text)).toBeUndefined();
    },
  );
});

describe('confidence and margin', () => {
  it('are read with point or comma, and at both ends of their range', () => {
    expect(['50', '99,5', '99.9', ' 95 '].map(confidenceFrom)).toEqual([50, 99.5, 99.9, 95]);
    expect(['1', '2,5', '2.5', '100'].map(marginFrom)).toEqual([1, 2.5, 2.5, 100]);
  });

  it.each([
    '',
    ' ',
    '49.9',
    '99,91',
    '100',
    '-95',
    '95%',
    '9,5,5',
    '0x5f',
    '8e1',
    'Infinity',
    'NaN',
    '95.',
  ])('refuse “%s” as a confidence', (text) => {
    expect(confidenceFrom(text)).toBeUndefined();
  });

  it.each(['', '0', '0.99', '100,1', '-5', 'ten', '1e1'])('refuse “%s” as a margin', (text) => {
    expect(marginFrom(text)).toBeUndefined();
  });
});
