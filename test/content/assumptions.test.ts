import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exhibitsOfCase } from '#exhibits/case-exhibits.ts';
import { isFault } from '#exhibits/fault.ts';
import { findFigure } from '#exhibits/find-figure.ts';
import { locales } from '#i18n/locale.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { hireCost, replacementCost } from '#metrics/school-cost.ts';
import { schoolFields } from '#model/calculators/school.ts';

// What three cases say of their assumptions in words, in descriptions of their tables and in the
// starting values of their calculators: whoever changes the data is told which of it to change too.

const { library } = readLibrary('.');

const figuresOf = (slug: string) => {
  const exhibits = exhibitsOfCase(library, slug, 'en');
  return (asked: Readonly<Record<string, string>>): number => {
    const figure = findFigure(asked, exhibits);
    if (isFault(figure)) throw new Error(`${figure.fault} “${figure.name}”`);
    return figure.value ?? Number.NaN;
  };
};

/** The attributes of a text’s tag. */
const given = (slug: string, locale: string, tag: string): Record<string, string> => {
  const text = readFileSync(`content/cases/${slug}/${locale}.mdx`, 'utf8');
  const [, attributes = ''] = new RegExp(`<${tag}Calculator ([^>]*)/>`).exec(text) ?? [];
  return Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, ...pair]) => pair));
};

describe('the puncture', () => {
  const figure = figuresOf('unpatched-puncture');
  const sum = (formula: string): number => figure({ exhibit: 'sum', of: 'result', formula });
  const slot = (kept: number, formula: string): number =>
    figure({ exhibit: 'refusals', of: 'result', where: `kept=${kept}`, formula });
  const added = 'load * (erlang-b(kept - 1, load) - erlang-b(kept, load))';
  const needed = (kept: number): number =>
    slot(kept, `(sum:booked / (${added}) - sum:margin) / sum:lifetime`);

  it.each(locales)('has calculators in %s that start with its tables', (locale) => {
    const rows = { cost: 'overtime', paid: 'margin', margin: 'yearly', retention: 'retention', discount: 'discount' };
    const expected = Object.entries(rows).map(([name, row]) => [name, String(sum(row))]);
    expect(given('unpatched-puncture', locale, 'Recovery')).toMatchObject(Object.fromEntries(expected));
    expect(given('unpatched-puncture', locale, 'Slack')).toMatchObject({ arrivals: String(slot(0, 'load')), days: '1', slots: '2' });
  });

  it('has three emergencies every two working days', () => {
    expect(slot(4, 'load')).toBe(3 / 2);
  });

  it('has one chance in eighteen where booked work is lost', () => {
    expect(Math.round(1 / sum('break-even-probability(booked - margin, lifetime)'))).toBe(18);
  });

  it('has no slot that pays by the repair alone, a second one if four in ten come back, and no fourth', () => {
    expect(slot(1, added) * sum('margin')).toBeLessThan(sum('booked'));
    expect([needed(2) <= 0.4, needed(3) <= 0.4, needed(3) <= 1, needed(4) <= 1]).toEqual([true, false, true, false]);
  });

  it('has steps that become smaller', () => {
    const steps = [1, 2, 3, 4].map((kept) => slot(kept, added));
    expect(steps.toSorted((a, b) => b - a)).toEqual(steps);
  });

  it.each([
    ['en', '36 euros an hour', '60 · 0.80 / (1 + 0.10 − 0.80)'],
    ['it', '36 euro l’ora', '60 · 0,80 / (1 + 0,10 − 0,80)'],
  ] as const)('says in its table in %s how two figures come about', (locale, hour, lifetime) => {
    const rows = exhibitsOfCase(library, 'unpatched-puncture', locale).get('sum')?.table?.rows ?? [];
    const how = rows.map((row) => row.at(-1)).join('\n');
    expect(how).toContain(hour);
    expect(how).toContain(lifetime);
    expect([sum('overtime'), sum('yearly'), sum('retention'), sum('discount')]).toEqual([(36 * sum('minutes')) / 60, 60, 80, 10]);
  });
});

describe('the school', () => {
  const figure = figuresOf('back-room-sign');
  const lines = (letter: string): number[] =>
    ['young', 'experienced'].map((column) => figure({ exhibit: 'school', of: 'result', column, formula: letter }));

  it('is the calculator’s own example', () => {
    const { team, recruiting, hours, hour, weeks, pay, turnover } = schoolFields;
    expect(['A', 'B', 'E', 'I'].map(lines)).toEqual([recruiting, hours, weeks, turnover].map(({ start }) => start));
    expect(['C', 'F'].map(lines)).toEqual([hour, pay].map(({ start }) => [start, start]));
    const yearly = [0, 1].map((way) =>
      replacementCost(
        hireCost({
          recruiting: recruiting.start[way] ?? 0,
          hours: hours.start[way] ?? 0,
          hourCost: hour.start,
          weeks: weeks.start[way] ?? 0,
          weeklyPay: pay.start,
        }),
        team.start,
        (turnover.start[way] ?? 0) / 100,
      ),
    );
    for (const [way, cost] of yearly.entries()) expect(lines('K')[way]).toBeCloseTo(cost, 6);
  });

  it('has a dearer hire, fewer who leave, and two totals that come out almost equal', () => {
    const [hire = [], leave = [], total = []] = ['H', 'J', 'K'].map(lines);
    expect(Number(hire[0])).toBeGreaterThan(Number(hire[1]));
    expect(Number(leave[0])).toBeLessThan(Number(leave[1]));
    expect(Math.abs(Number(total[0]) / Number(total[1]) - 1)).toBeLessThan(0.01);
  });
});

describe('the unanswered email', () => {
  const figure = figuresOf('unanswered-manager-email');
  const table = exhibitsOfCase(library, 'unanswered-manager-email', 'en').get('gap')?.table;
  const column = (name: string): number[] =>
    table?.rows.map((row) => Number(row[table.columns.indexOf(name)])) ?? [];

  it.each(locales)('has a calculator in %s that starts with its gaps', (locale) => {
    expect(given('unanswered-manager-email', locale, 'Promise')).toMatchObject({
      promised: column('expected').join(' '),
      perceived: column('perceived').join(' '),
    });
  });

  it('has only tangibles above what was expected, and reliability furthest below', () => {
    const gaps = column('perceived').map((value, index) => value - Number(column('expected')[index]));
    expect(gaps.map((gap) => gap > 0)).toEqual([true, false, false, false, false]);
    expect(gaps.indexOf(Math.min(...gaps))).toBe(1);
  });

  it('has the same interval for any score from 0 to 6', () => {
    const high = (changes: Readonly<Record<string, string>>): number =>
      figure({ exhibit: 'one-score', of: 'high', ...changes });
    for (const score of [0, 1, 2, 4, 5, 6]) expect(high({ if: `3>${score}` })).toBe(high({}));
  });

  it('has one 3, and thirty answers of which most lie between 7 and 10, with the same single 3', () => {
    const counts = (id: string): number[] =>
      exhibitsOfCase(library, 'unanswered-manager-email', 'en').get(id)?.table?.rows.map((row) => Number(row[1])) ?? [];
    const all = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0);
    expect([all(counts('one-score')), counts('one-score')[3]]).toEqual([1, 1]);
    expect([all(counts('thirty-scores')), counts('thirty-scores')[3]]).toEqual([30, 1]);
    expect(all(counts('thirty-scores').slice(7))).toBeGreaterThan(15);
  });

  it('leaves the sign in doubt with thirty answers and with three hundred', () => {
    const low = (changes: Readonly<Record<string, string>>): number =>
      figure({ exhibit: 'thirty-scores', of: 'low', ...changes });
    expect([low({}) < 0, low({ if: '*10' }) < 0, low({ if: '*100' }) < 0]).toEqual([true, true, false]);
  });
});
