import { describe, expect, it } from 'vitest';
import { scoresOf } from '#exhibits/scores.ts';

describe('the counts of an exhibit', () => {
  it('stand at their score, whatever the order of the rows', () => {
    const rows = [
      ['10', '5'],
      ['0', '1'],
      ['7', '4'],
    ];
    expect(scoresOf({ columns: ['score', 'count'], rows })).toEqual([
      1, 0, 0, 0, 0, 0, 0, 4, 0, 0, 5,
    ]);
  });

  it('add up when a score has two rows', () => {
    expect(
      scoresOf({
        columns: ['score', 'count'],
        rows: [
          ['9', '5'],
          ['9', '2'],
        ],
      })[9],
    ).toBe(7);
  });

  it('are eleven zeros without a table', () => {
    expect(scoresOf(undefined)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
