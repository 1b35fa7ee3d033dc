import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactEpisodes } from '#metrics/contact-episodes.ts';

const contact = fc.record({
  customer: fc.constantFrom('Ada', 'Bo', 'Cy'),
  issue: fc.constantFrom('tariff', 'bill'),
  at: fc.nat({ max: 60 }),
});
const logs = fc.array(contact, { maxLength: 40 });

function of(customer: string, issue: string, ...times: number[]) {
  return times.map((at) => ({ customer, issue, at }));
}

describe('contactEpisodes', () => {
  it('puts every contact into exactly one', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 1, max: 20 }), (log, window) => {
        const episodes = contactEpisodes(log, window);
        expect(episodes.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(log.length);
      }),
    );
  });

  it('does not depend on the order of the log', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const sorted = (list: typeof log) =>
          contactEpisodes(list, 7).toSorted((a, b) => a.start - b.start || a.contacts - b.contacts);
        expect(sorted(log.toReversed())).toEqual(sorted(log));
      }),
    );
  });

  it('makes fewer of them with a longer window', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(contactEpisodes(log, 14).length).toBeLessThanOrEqual(contactEpisodes(log, 7).length);
      }),
    );
  });

  it('counts from the contact before, not from the first', () => {
    expect(contactEpisodes(of('Ada', 'tariff', 0, 5, 10, 30), 7)).toEqual([
      { start: 0, contacts: 3 },
      { start: 30, contacts: 1 },
    ]);
  });

  it('takes exactly one window later for a return, and a moment more for a new story', () => {
    expect(contactEpisodes(of('Ada', 'tariff', 0, 7), 7)).toHaveLength(1);
    expect(contactEpisodes(of('Ada', 'tariff', 0, 7.001), 7)).toHaveLength(2);
  });

  it('takes two contacts at the same moment for two', () => {
    expect(contactEpisodes(of('Ada', 'tariff', 3, 3), 7)).toEqual([{ start: 3, contacts: 2 }]);
  });

  it('keeps customers and issues apart, also if their names run together', () => {
    const log = [...of('a', 'bc', 0), ...of('ab', 'c', 1), ...of('a', 'b', 2), ...of('b', 'a', 3)];
    expect(contactEpisodes(log, 7)).toHaveLength(4);
  });

  it('sorts times by size, not by spelling', () => {
    expect(contactEpisodes(of('Ada', 'tariff', 100, 9), 7)).toEqual([
      { start: 9, contacts: 1 },
      { start: 100, contacts: 1 },
    ]);
  });

  it('has none without contacts', () => {
    expect(contactEpisodes([], 7)).toEqual([]);
  });

  it('words its errors in full', () => {
    expect(() => contactEpisodes([], 0)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: contactEpisodes: window must be a finite number greater than 0, got 0]`,
    );
    expect(() =>
      contactEpisodes(of('Ada', 'tariff', 1, Number.NaN), 7),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: contactEpisodes: contacts[1].at must be a finite number, got NaN]`,
    );
  });
});
