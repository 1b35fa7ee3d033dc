import { describe, expect, it } from 'vitest';
import { summaryTable } from '#exhibits/summary.ts';
import type { Summary } from '#model/case.ts';
import { exhibitWith } from '../helpers/entries.ts';

const log = exhibitWith({
  columns: {
    period: 'text',
    team: 'text',
    wait: 'minutes',
    first: 'yes-no',
    score: 'score-0-10',
    n: 'answers',
  },
  answers: {
    columns: ['period', 'team', 'wait', 'first', 'score', 'n'],
    rows: [
      ['before', 'A', '10', 'no', '3', '9'],
      ['before', 'B', '2.5', 'yes', '8', '9'],
      ['after', 'A', '4', 'yes', '10', '12'],
      ['after', 'B', '-', '', '', '0'],
    ],
  },
});

const summary = (changes: Partial<Summary>): Summary => ({
  by: ['period'],
  across: false,
  measures: [{ of: 'n' }],
  ...changes,
});

describe('a summary', () => {
  it('has a row for each group, in the order of the data file, and a column for each measure', () => {
    const measures: Summary['measures'] = [
      { of: 'n' },
      { of: 'nps' },
      { of: 'median', column: 'wait' },
    ];
    expect(summaryTable(log, summary({ measures }), 'en')).toEqual({
      columns: ['period', 'n', 'nps', 'median'],
      rows: [
        ['before', '18', '-50', '6.25'],
        ['after', '12', '100', '4'],
      ],
    });
  });

  it('can make groups of two columns, or one of all', () => {
    const rowsBy = (by: string[]) => summaryTable(log, summary({ by }), 'en')?.rows;
    expect(rowsBy(['period', 'team'])).toEqual([
      ['before', 'A', '9'],
      ['before', 'B', '9'],
      ['after', 'A', '12'],
      ['after', 'B', '0'],
    ]);
    expect(rowsBy([])).toEqual([['30']]);
  });

  it('gives no score and no share below ten answers: how many of how many, in the words of the language', () => {
    const measures: Summary['measures'] = [
      { of: 'nps' },
      { of: 'fcr' },
      { id: 'given', of: 'fcr', show: 'n' },
    ];
    const rows = (locale: 'it' | 'en') =>
      summaryTable(log, summary({ by: ['team', 'period'], measures }), locale)?.rows;
    expect(rows('en')?.[0]).toEqual(['A', 'before', '-', '0 of 9', '9']);
    expect(rows('it')?.[0]).toEqual(['A', 'before', '-', '0 su 9', '9']);
    expect(rows('en')?.[2]).toEqual(['A', 'after', '100', '100', '12']);
  });

  it('can have its groups side by side, each measure with what it rests on', () => {
    const measures: Summary['measures'] = [
      { of: 'fcr' },
      { id: 'wait', of: 'p90', column: 'wait', decimals: 2 },
    ];
    expect(summaryTable(log, summary({ across: true, measures }), 'en')).toEqual({
      columns: ['measure', 'before', 'before_n', 'after', 'after_n'],
      rows: [
        ['fcr', '50', '18', '100', '12'],
        ['wait', '10.00', '18', '4.00', '12'],
      ],
    });
  });

  it('can rise by a measure', () => {
    const measures: Summary['measures'] = [{ of: 'sum', column: 'n' }];
    expect(summaryTable(log, summary({ measures, order: 'sum' }), 'en')?.rows).toEqual([
      ['after', '12'],
      ['before', '18'],
    ]);
  });

  it('is not there without its data', () => {
    expect(summaryTable(exhibitWith({ kind: 'summary' }), summary({}), 'en')).toBeUndefined();
  });
});
