import { expect, it } from 'vitest';
import { caseEntries } from '#loaders/entries.ts';
import { readLibrary } from '#loaders/read-library.ts';

// What the shipped cases’ summaries show, as it was worked out by hand and in Python with SciPy when
// the cases were written: whoever changes a count, or how summaries are made, sees what changes.

const entries = caseEntries(readLibrary('.').library, 'student');

const rowsOf = (slug: string, id: string, locale: 'it' | 'en' = 'en') =>
  entries
    .find((entry) => entry.slug === slug && entry.locale === locale)
    ?.exhibits.find((exhibit) => exhibit.id === id)?.table?.rows ?? [];

it('the matrix of the customer’s quarterly has scores and intervals, and no score of six answers', () => {
  expect(rowsOf('customers-quarterly', 'matrix').map((row) => row.slice(2).join(' '))).toEqual([
    '45 18 9 72 50 32 64',
    '15 8 5 28 36 5 60',
    '32 20 12 64 31 11 49',
    '13 9 8 30 17 -13 44',
    '14 12 12 38 5 -21 30',
    '17 13 22 52 -10 -32 14',
    '1 1 4 6 - -86 22',
    '7 6 5 18 11 -26 45',
    '7 9 18 34 -32 -56 -4',
    '16 12 8 36 22 -5 46',
  ]);
});

it('it sums to the answers of the quarter', () => {
  const answers = rowsOf('customers-quarterly', 'overall-q2').map(([, count]) => Number(count));
  const cells = rowsOf('customers-quarterly', 'matrix').map((row) => Number(row[5]));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  expect(sum(cells)).toBe(sum(answers));
});

it('the departments stand in the order of their impact', () => {
  expect(rowsOf('customers-quarterly', 'impact')).toEqual([
    ['Warehouse and deliveries', '96', '-6', '-23', '11', '-7.9'],
    ['Accounts', '52', '-17', '-38', '6', '-5.5'],
    ['Marketing', '36', '22', '-5', '46', '0.6'],
    ['Tills', '94', '27', '10', '42', '3.2'],
    ['Shop floor', '100', '46', '30', '59', '10.5'],
  ]);
});

it('the scorecard of the three noes sums up its ticket log, in both languages', () => {
  expect(rowsOf('three-identical-noes', 'scorecard')).toEqual([
    ['Minutes to first reply (median)', '11.5', '8', '12.5', '8'],
    ['Resolved at first contact', '2 of 8', '8', '6 of 8', '8'],
    ['Repeat contacts (beyond the first, in all)', '9', '8', '2', '8'],
    ['Hours to resolution (median)', '25.0', '8', '2.5', '8'],
    ['Ease (median, 1–7)', '4', '7', '6', '7'],
    ['Satisfied (CSAT of 4 or 5)', '2 of 7', '7', '5 of 7', '7'],
  ]);
  expect(rowsOf('three-identical-noes', 'scorecard', 'it')[1]).toEqual([
    'Risolte al primo contatto',
    '2 su 8',
    '8',
    '6 su 8',
    '8',
  ]);
});
