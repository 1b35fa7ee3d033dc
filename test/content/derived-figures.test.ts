import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataFile } from '#loaders/data-file.ts';
import { npsScoreInterval } from '#metrics/intervals.ts';
import { nps } from '#metrics/nps.ts';
import { roundHalfAway } from '#metrics/rounding.ts';

// Some exhibits carry figures that follow from others. Whoever changes a count must change them too.

describe('the matrix of the customer’s quarterly', () => {
  const matrix = rowsOf('customers-quarterly', 'matrix');

  it('has n, score and interval as its counts give them, and no score below ten answers', () => {
    const wrong = matrix.filter((row) => {
      const counts = countsOf(row);
      const n = row.number('promoters') + row.number('passives') + row.number('detractors');
      if (row.number('n') !== n) return true;
      const interval = npsScoreInterval(counts, 0.95);
      const bounds = [interval?.low ?? -100, interval?.high ?? 100].map((bound) => String(roundHalfAway(bound, 0)));
      const score = n < 10 ? '-' : String(roundHalfAway(nps(counts) ?? 0, 0));
      return [row.text('nps'), row.text('low'), row.text('high')].join() !== [score, ...bounds].join();
    });
    expect(wrong.map((row) => `${row.text('department.en')}, ${row.text('stage.en')}`)).toEqual([]);
  });

  it('sums to the answers of the quarter', () => {
    const quarter = rowsOf('customers-quarterly', 'overall-q2');
    const answers = quarter.reduce((sum, row) => sum + row.number('count'), 0);
    expect(matrix.reduce((sum, row) => sum + row.number('n'), 0)).toBe(answers);
  });

  it('gives each department the impact that leaving it out has', () => {
    const total = { n: 0, net: 0 };
    const departments = new Map<string, { n: number; net: number }>();
    for (const row of matrix) {
      const net = row.number('promoters') - row.number('detractors');
      const own = departments.get(row.text('department.en')) ?? { n: 0, net: 0 };
      departments.set(row.text('department.en'), { n: own.n + row.number('n'), net: own.net + net });
      total.n += row.number('n');
      total.net += net;
    }
    const impacts = rowsOf('customers-quarterly', 'impact').map((row) => {
      const own = departments.get(row.text('department.en')) ?? { n: Number.NaN, net: 0 };
      // METRICS: m / (n − m) · (NPS of the group − NPS of all).
      const gap = (100 * own.net) / own.n - (100 * total.net) / total.n;
      const impact = roundHalfAway((own.n / (total.n - own.n)) * gap, 1);
      return [row.text('department.en'), own.n === row.number('n'), impact === row.number('impact')];
    });
    expect(impacts.filter(([, sameN, sameImpact]) => !sameN || !sameImpact)).toEqual([]);
    expect(impacts).toHaveLength(departments.size);
  });
});

it('the scorecard of the three noes sums up its ticket log', () => {
  const log = rowsOf('three-identical-noes', 'ticket-log');
  const summed = (['before', 'after'] as const).map((period) => {
    const tickets = log.filter((row) => row.text('period.en') === period);
    const answered = (column: string): number[] =>
      tickets.filter((row) => row.text(column) !== '').map((row) => row.number(column));
    const first = tickets.filter((row) => row.text('first.en') === 'yes').length;
    const satisfied = answered('csat').filter((score) => score >= 4).length;
    return [
      [median(answered('reply')), tickets.length],
      [(100 * first) / tickets.length, tickets.length],
      [tickets.reduce((sum, row) => sum + row.number('contacts') - 1, 0), tickets.length],
      [median(answered('hours')), tickets.length],
      [answered('ease').reduce((sum, ease) => sum + ease, 0) / answered('ease').length, answered('ease').length],
      [(100 * satisfied) / answered('csat').length, answered('csat').length],
    ].map(([figure = 0, n]) => [roundHalfAway(figure, 1), n]);
  });
  const scorecard = rowsOf('three-identical-noes', 'scorecard');
  const printed = (['before', 'after'] as const).map((period) =>
    scorecard.map((row) => [row.number(period), row.number(`${period}_n`)]),
  );
  expect(printed).toEqual(summed);
});

it.each(['it', 'en'])('the calculators of the three noes start with its ticket log, in %s', (locale) => {
  const log = rowsOf('three-identical-noes', 'ticket-log');
  const text = readFileSync(`content/cases/three-identical-noes/${locale}.mdx`, 'utf8');
  const given = (tag: string): Record<string, string> => {
    const [, attributes = ''] = new RegExp(`<${tag}Calculator ([^>]*)/>`).exec(text) ?? [];
    return Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, ...pair]) => pair));
  };
  const expected = (['before', 'after'] as const).flatMap((period) => {
    const tickets = log.filter((row) => row.text('period.en') === period);
    const all = (column: string): string[] => tickets.map((row) => row.text(column)).filter((cell) => cell !== '');
    const how = (test: (row: Row) => boolean): string => String(tickets.filter(test).length);
    const when = period === 'before' ? 'Before' : 'After';
    return [
      [`tickets${when}`, String(tickets.length)],
      // The text assumes it: a number transfer cannot be settled at the first contact.
      [`unresolvable${when}`, how((row) => row.text('issue.en') === 'Number transfer')],
      [`resolved${when}`, how((row) => row.text('first.en') === 'yes')],
      [`repeated${when}`, how((row) => row.number('contacts') > 1)],
      [`effort${when}`, all('ease').join(' ')],
      [`hours${when}`, all('hours').join(' ')],
    ];
  });
  expect(given('Scorecard')).toMatchObject(Object.fromEntries(expected));
  const after = log.filter((row) => row.text('period.en') === 'after');
  const counted = (column: string, highest: number): string =>
    Array.from({ length: highest }, (_, index) => after.filter((row) => row.text(column) === String(index + 1)).length).join(' ');
  expect(given('Ces')['counts']).toBe(counted('ease', 7));
  expect(given('Csat')['counts']).toBe(counted('csat', 5));
});

interface Row {
  readonly text: (column: string) => string;
  readonly number: (column: string) => number;
}

function rowsOf(slug: string, name: string): Row[] {
  const file = `content/cases/${slug}/data/${name}.csv`;
  const { columns, rows } = readDataFile(readFileSync(file, 'utf8'), file);
  return rows.map((cells) => {
    const text = (column: string): string => {
      const index = columns.indexOf(column);
      if (index < 0) throw new Error(`${file} has no column ${column}`);
      return cells[index] ?? '';
    };
    return { text, number: (column) => Number(text(column)) };
  });
}

function countsOf(row: Row): number[] {
  const counts = Array.from({ length: 11 }, () => 0);
  counts[10] = row.number('promoters');
  counts[8] = row.number('passives');
  counts[0] = row.number('detractors');
  return counts;
}

/** The middle value, or the mean of the two in the middle: the type 7 quantile at one half. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
