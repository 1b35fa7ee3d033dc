import { describe, expect, it } from 'vitest';
import { exhibitsOfCase } from '#exhibits/case-exhibits.ts';
import { isFault } from '#exhibits/fault.ts';
import { findFigure } from '#exhibits/find-figure.ts';
import { shownValue } from '#exhibits/value-text.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { exhibitWith } from '../helpers/entries.ts';

const { library } = readLibrary('.');
const matrix = exhibitsOfCase(library, 'customers-quarterly', 'en');
const tickets = exhibitsOfCase(library, 'three-identical-noes', 'en');
const troll = exhibitsOfCase(library, 'troll-operator', 'en');
const thirty = exhibitsOfCase(library, 'unanswered-manager-email', 'en');
const puncture = exhibitsOfCase(library, 'unpatched-puncture', 'en');

const collection = 'department=Warehouse and deliveries; stage=Support';
const desk = { exhibit: 'confusion', column: 'was', where: 'impostor=yes' };

type Case = readonly [string, Readonly<Record<string, string>>, string];

// Expected figures were worked out in Python with SciPy, by hand, when the cases were written.
describe('computes', () => {
  it.each<Case>([
    ['an NPS of a group', { of: 'nps', where: 'department=Accounts' }, '−17'],
    ['one of all others', { of: 'nps', where: 'department!=Accounts', decimals: '1' }, '+22.4'],
    [
      'of two conditions',
      { of: 'low', where: 'department=Warehouse and deliveries; stage=Support' },
      '−86',
    ],
    [
      'no score below ten',
      { of: 'nps', where: 'department=Warehouse and deliveries; stage=Support' },
      '–',
    ],
    ['a number of answers', { of: 'n', where: 'stage=Choose' }, '108'],
    ['a sum', { of: 'sum', column: 'promoters', where: 'department!=Accounts' }, '153'],
    ['an impact', { of: 'impact', where: 'department=Accounts' }, '−5.5'],
    [
      'the p of a difference',
      {
        of: 'nps',
        where: 'department=Warehouse and deliveries',
        minus: 'department=Accounts',
        show: 'p',
      },
      '0.46',
    ],
    ['a share of a group', { of: 'detractors', where: 'stage=Choose' }, '16%'],
    ['a score of few all the same', { of: 'nps', where: collection, few: 'shown' }, '−50'],
    ['the mean of the groups’ scores', { of: 'nps', by: 'department' }, '+14'],
    [
      'the score with other weights',
      { of: 'nps', by: 'department', weights: '30 Shop floor>Accounts' },
      '+12',
    ],
    ['with a group doubled', { of: 'nps', by: 'department', weights: 'Accounts*2' }, '+13'],
    [
      'less the others',
      {
        of: 'nps',
        by: 'department',
        weights: 'Accounts*2',
        minus: 'department!=Accounts',
        decimals: '1',
      },
      '−9.6',
    ],
    [
      'how many it takes to see a difference',
      { of: 'nps', where: 'department=Accounts', minus: 'department=Tills', show: 'needed' },
      '54',
    ],
  ])('%s, of three groups: %o', (_, asked, expected) => {
    expect(shownValue({ exhibit: 'matrix', ...asked }, matrix, 'en').text).toBe(expected);
  });

  it.each<Case>([
    ['a median', { of: 'median', column: 'reply', where: 'period=before' }, '11.5'],
    ['resolution at first contact', { of: 'fcr', where: 'period=before' }, '2 of 8'],
    ['with ten answers as a share', { of: 'fcr' }, '50%'],
    ['its Wilson interval', { of: 'fcr', where: 'period=before', show: 'high' }, '59%'],
    ['how many', { of: 'count', column: 'first' }, '8'],
    ['CSAT', { of: 'csat', where: 'period=after' }, '5 of 7'],
    ['of all', { of: 'csat' }, '50%'],
    ['effort', { of: 'ces' }, '4.4'],
    ['its t interval', { of: 'ces', where: 'period=before', show: 'low' }, '1.8'],
    ['the share of easy', { of: 'easy' }, '57%'],
    ['repeat contacts', { of: 'repeats', where: 'period=before' }, '9'],
    [
      'a difference of shares',
      { of: 'fcr', where: 'period=after', minus: 'period=before', show: 'low' },
      '+2',
    ],
    [
      'its p, N − 1',
      { of: 'fcr', where: 'period=after', minus: 'period=before', show: 'p' },
      '0.053',
    ],
    [
      'its p, Fisher',
      { of: 'fcr', where: 'period=after', minus: 'period=before', show: 'p-fisher' },
      '0.13',
    ],
    [
      'the rate with another mix',
      { of: 'fcr', where: 'period=after', by: 'issue', weights: 'period=before', few: 'shown' },
      '71%',
    ],
    [
      'its interval',
      { of: 'fcr', where: 'period=after', by: 'issue', weights: 'period=before', show: 'low' },
      '42%',
    ],
    [
      'a computed product',
      { of: 'mean', column: 'cost', where: 'period=before; issue=Shop’s promise' },
      '16.5',
    ],
    [
      'a computed sum of one',
      { of: 'mean', column: 'remedied', where: 'period=after; issue=Shop’s promise' },
      '23.0',
    ],
    [
      'a difference of means',
      {
        of: 'mean',
        column: 'cost',
        where: 'period=after; issue=Shop’s promise',
        minus: 'period=before; issue=Shop’s promise',
        show: 'low',
        decimals: '2',
      },
      '−19.95',
    ],
    ['none of too few', { of: 'fcr', where: 'period=after', minus: 'period=before' }, '–'],
    [
      'the share of some words',
      { of: 'share', column: 'issue', where: 'issue=Bill to explain' },
      '31%',
    ],
  ])('%s, of single answers: %o', (_, asked, expected) => {
    expect(shownValue({ exhibit: 'ticket-log', ...asked }, tickets, 'en').text).toBe(expected);
  });

  it.each<Case>([
    ['a quantile', { exhibit: 'clock', of: 'p90', column: 'notice', decimals: '1' }, '725.9'],
    ['a mean', { exhibit: 'clock', of: 'mean', column: 'notice' }, '248.1'],
    [
      'of a column that is not shown',
      { exhibit: 'clock', of: 'median', column: 'wait', where: 'approver=off duty' },
      '101',
    ],
    [
      'the interval of a median',
      { exhibit: 'clock', of: 'median', column: 'notice', show: 'high' },
      '695',
    ],
    ['precision', { ...desk, of: 'precision' }, '45%'],
    ['the end of its interval', { ...desk, of: 'precision', show: 'high' }, '60%'],
    ['how many it counts', { ...desk, of: 'precision', show: 'count' }, '18'],
    ['recall', { ...desk, of: 'recall' }, '75%'],
    ['F1', { ...desk, of: 'f1' }, '0.56'],
    ['its interval', { ...desk, of: 'f1', show: 'low' }, '0.42'],
    ['what F1 rests on', { ...desk, of: 'f1', show: 'n' }, '46'],
    ['accuracy', { ...desk, of: 'accuracy' }, '93%'],
    ['how many it has right', { ...desk, of: 'accuracy', show: 'count' }, '372'],
    ['of how many', { ...desk, of: 'accuracy', show: 'n' }, '400'],
    ['precision of few', { exhibit: 'replies', of: 'precision', where: 'name=odd' }, '4 of 5'],
    [
      'the same as a share',
      { exhibit: 'replies', of: 'precision', where: 'name=odd', few: 'shown' },
      '80%',
    ],
    [
      'either of two conditions',
      { exhibit: 'replies', of: 'n', where: 'name=odd or case=no' },
      '9',
    ],
    [
      'either of two with more',
      { exhibit: 'replies', of: 'n', where: 'name=odd; case=yes or tone=warm' },
      '2',
    ],
  ])('%s: %o', (_, asked, expected) => {
    expect(shownValue(asked, troll, 'en').text).toBe(expected);
  });

  it.each<Case>([
    ['a score turned into another', { of: 'nps', if: '3>9' }, '+13'],
    ['an answer taken away', { of: 'high', if: '3>' }, '+38'],
    ['ten of each', { of: 'low', if: '*10' }, '−3'],
    // Python: 100 * (2/30 ± z * sqrt((20/30 - (2/30)**2) / 30)), z = NormalDist().inv_cdf(0.975)
    ['the low end of another interval', { of: 'low', method: 'wald', decimals: '2' }, '−22.45'],
    ['and its high end', { of: 'nps', show: 'high', method: 'wald', decimals: '2' }, '+35.79'],
    // Python: ceil((20/30 - (2/30)**2) * (100 * z / 5)**2 - 3)
    ['how many answers for a margin', { of: 'sample-size', margin: '5' }, '1,015'],
    ['the difference between two exhibits', { of: 'nps', minus: 'thirty-scores', if: '3>9' }, '+7'],
  ])('%s: %o', (_, asked, expected) => {
    expect(shownValue({ exhibit: 'thirty-scores', ...asked }, thirty, 'en').text).toBe(expected);
  });

  it.each<Case>([
    ['from rows', { exhibit: 'sum', of: 'result', formula: 'overtime - margin' }, '3'],
    [
      'with another assumption',
      { exhibit: 'sum', of: 'result', formula: 'lifetime', if: 'retention=90', decimals: '1' },
      '270.0',
    ],
    [
      'from columns of a row',
      { exhibit: 'refusals', of: 'result', where: 'kept=2', formula: 'load * (1 - refused / 100)' },
      '1.03',
    ],
    [
      'with a row of another exhibit',
      { exhibit: 'refusals', of: 'result', where: 'kept=2', formula: 'kept * sum:margin' },
      '42',
    ],
    [
      'a cell with another assumption',
      { exhibit: 'refusals', of: 'sum', column: 'refused', where: 'kept=1', if: 'load=3' },
      '75',
    ],
    ['nothing of all rows', { exhibit: 'refusals', of: 'result', formula: 'load' }, '–'],
  ])('a result, %s: %o', (_, asked, expected) => {
    expect(shownValue(asked, puncture, 'en').text).toBe(expected);
  });

  it('in the forms of the language', () => {
    const asked = { exhibit: 'ticket-log', of: 'median', column: 'reply', where: 'period=prima' };
    const italian = exhibitsOfCase(library, 'three-identical-noes', 'it');
    expect(shownValue(asked, italian, 'it').text).toBe('11,5');
    expect(
      shownValue({ exhibit: 'ticket-log', of: 'csat', where: 'period=dopo' }, italian, 'it').text,
    ).toBe('5 su 7');
  });
});

describe('a column of scores counted by another', () => {
  const exhibits = new Map([
    [
      'given',
      exhibitWith({
        id: 'given',
        columns: { score: 'score-0-10', n: 'answers' },
        table: {
          columns: ['score', 'n'],
          rows: [
            ['10', '20'],
            ['7', '6'],
            ['3', '4'],
            ['', '2'],
          ],
        },
      }),
    ],
  ]);

  it('weighs each score by it, and leaves out who did not answer', () => {
    const value = (of: string) =>
      shownValue({ exhibit: 'given', of, column: 'score' }, exhibits, 'en').text;
    expect([value('nps'), value('n'), value('median'), value('lowest')]).toEqual([
      '+53',
      '30',
      '10',
      '3',
    ]);
  });
});

describe('what is not there', () => {
  const faultOf = (asked: Readonly<Record<string, string>>) => {
    const found = findFigure({ exhibit: 'ticket-log', ...asked }, tickets);
    return isFault(found) ? [found.fault, found.name, ...found.among] : found;
  };

  it.each([
    [
      { exhibit: 'log', of: 'n' },
      ['exhibit', 'log', 'ticket-log', 'scorecard', 'after-before', 'after-after'],
    ],
    [
      { of: 'median' },
      ['column', '', 'reply', 'contacts', 'hours', 'ease', 'csat', 'cost', 'remedied'],
    ],
    [
      { of: 'median', column: 'first' },
      ['column', 'first', 'reply', 'contacts', 'hours', 'ease', 'csat', 'cost', 'remedied'],
    ],
    [{ of: 'fcr', where: 'period=then' }, ['group', 'then', 'before', 'after']],
    [
      { of: 'fcr', where: 'when=before' },
      [
        'column',
        'when',
        'ticket',
        'issue',
        'period',
        'reply',
        'contacts',
        'first',
        'hours',
        'ease',
        'csat',
        'cost',
        'remedied',
      ],
    ],
    [{ of: 'fcr', show: 'p' }, ['part', 'p', 'n', 'low', 'high', 'count']],
    [
      { of: 'fcr', by: 'isue' },
      [
        'column',
        'isue',
        'ticket',
        'issue',
        'period',
        'reply',
        'contacts',
        'first',
        'hours',
        'ease',
        'csat',
        'cost',
        'remedied',
      ],
    ],
    [{ of: 'fcr', weights: 'period=before' }, ['weights', 'period=before']],
    [{ of: 'fcr', by: 'period', weights: 'before' }, ['weights', 'before']],
    [{ of: 'fcr', by: 'period', weights: '9 before>after' }, ['weights', '9 before>after']],
    [{ of: 'fcr', by: 'period', weights: '1 then>after' }, ['group', 'then', 'before', 'after']],
    [{ of: 'fcr', by: 'period', weights: 'period=then' }, ['group', 'then', 'before', 'after']],
    [
      { of: 'fcr', where: 'period=after', by: 'period', weights: 'period!=after' },
      ['group', 'before', 'after'],
    ],
    [{ of: 'fcr', if: '3>9' }, ['supposition', '3>9']],
    [{ of: 'fcr', confidence: 'high' }, ['confidence', '']],
  ])('is named with what there is: %o', (asked, expected) => {
    expect(faultOf(asked)).toEqual(expected);
  });

  it('is a dash on the page', () => {
    expect(shownValue({ exhibit: 'ticket-log', of: 'nps' }, tickets, 'en')).toEqual({
      text: '–',
      value: undefined,
    });
  });
});
