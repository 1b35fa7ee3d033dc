import { describe, expect, it } from 'vitest';
import { repeatContacts } from '#metrics/repeat-contacts.ts';
import { known, listOf } from './known.ts';

/** R: i <- 0:(n - 1); customer <- (i * 7 + j) %% 9; issue <- (i * 5) %% 2; at <- (i * i * 13 + j * i) %% 97 */
function log(n: number, j: number) {
  return listOf(n, (i) => i).map((i) => ({
    customer: String((i * 7 + j) % 9),
    issue: String((i * 5) % 2),
    at: (i * i * 13 + j * i) % 97,
  }));
}

describe('repeatContacts', () => {
  // R: key <- paste(customer, issue); o <- order(key, at); new <- c(TRUE, key[o][-1] != key[o][-n] | diff(at[o]) > window)
  it.each([
    [30, 0, 3, 29, 1, 2],
    [37, 1, 4, 35, 2, 2],
    [44, 2, 5, 40, 4, 2],
    [51, 3, 6, 45, 6, 3],
    [58, 4, 7, 47, 11, 3],
    [65, 5, 8, 51, 14, 3],
    [72, 6, 9, 54, 18, 4],
    [79, 7, 10, 57, 22, 3],
    [86, 8, 11, 54, 32, 3],
    [93, 9, 12, 53, 40, 4],
  ])(
    'of log %i, %i with a window of %i matches R sum(new), n - sum(new) and max(table(cumsum(new)))',
    (n, j, window, episodes, repeats, longest) => {
      const result = known(repeatContacts(log(n, j), window));
      expect(result).toEqual({ contacts: n, episodes, repeats, share: repeats / n, longest });
    },
  );

  it('counts three identical noes as one story with two repeats', () => {
    const noes = [0, 2, 5].map((at) => ({ customer: 'Ada', issue: 'tariff', at }));
    const result = known(repeatContacts(noes, 7));
    expect(result).toEqual({ contacts: 3, episodes: 1, repeats: 2, share: 2 / 3, longest: 3 });
  });

  it('has no repeats of a single contact, and no result of none', () => {
    const single = known(repeatContacts([{ customer: 'Ada', issue: 'bill', at: 1 }], 30));
    expect(single).toEqual({ contacts: 1, episodes: 1, repeats: 0, share: 0, longest: 1 });
    expect(repeatContacts([], 30)).toBeUndefined();
  });

  it('words its errors in full', () => {
    expect(() => repeatContacts([], -7)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: repeatContacts: window must be a finite number greater than 0, got -7]`,
    );
    const never = [{ customer: 'Ada', issue: 'bill', at: Number.POSITIVE_INFINITY }];
    expect(() => repeatContacts(never, 7)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: repeatContacts: contacts[0].at must be a finite number, got Infinity]`,
    );
  });
});
