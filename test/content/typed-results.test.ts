import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '#i18n/formats.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { exhibitsOfCase } from '#exhibits/case-exhibits.ts';
import { shownValue } from '#exhibits/value-text.ts';
import { readDataFile } from '#loaders/data-file.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { erlangB } from '#metrics/erlang-b.ts';
import { npsWaldInterval } from '#metrics/intervals.ts';
import { lifetimeValue } from '#metrics/lifetime-value.ts';
import { npsVariance } from '#metrics/nps.ts';
import { recoveryBreakEvenProbability } from '#metrics/recovery.ts';
import { npsSampleSize } from '#metrics/sample-size.ts';
import { wilsonInterval } from '#metrics/wilson-interval.ts';

// Results of notes, and cells of tables, that follow from a formula rather than from a column: whether
// they are typed or computed, here they are worked out again, from the measures themselves.

const { library } = readLibrary('.');
const exhibits = (slug: string, locale: Locale) => exhibitsOfCase(library, slug, locale);
const rowsOf = (slug: string, id: string) => exhibits(slug, 'en').get(id)?.table?.rows ?? [];

const csv = (slug: string, name: string) => {
  const file = `content/cases/${slug}/data/${name}.csv`;
  return readDataFile(readFileSync(file, 'utf8'), file);
};
const note = (slug: string, locale: Locale): string =>
  readFileSync(`content/teaching-notes/${slug}/${locale}.mdx`, 'utf8')
    .replaceAll(/<Value ((?:\w+="[^"]*"\s*)+)\/>/g, (_, typed: string) => {
      const asked = [...typed.matchAll(/(\w+)="([^"]*)"/g)].map(([, ...pair]) => pair);
      return shownValue(Object.fromEntries(asked), exhibits(slug, locale), locale).text;
    })
    .replaceAll(/[\u00a0\s]+/g, ' ');

describe('the puncture', () => {
  const loads = [0, 1, 2, 3, 4];
  const margin = (retention: number) =>
    lifetimeValue({ margin: 60, retention, discount: 0.1, firstMargin: 'in-a-year' });

  it('refuses as often as Erlang’s formula says', () => {
    const typed = rowsOf('unpatched-puncture', 'refusals').map((row) => row.at(-1));
    expect(typed).toEqual(loads.map((slots) => (100 * erlangB(slots, 1.5)).toFixed(1)));
  });

  it('has a sum whose margins, costs and lifetime follow from each other', () => {
    const figures = rowsOf('unpatched-puncture', 'sum').map((row) => Number(row[1]));
    const [price = 0, materials = 0, own, minutes = 0, overtime] = figures;
    expect([own, overtime, figures[9]]).toEqual([price - materials, (36 * minutes) / 60, Math.round(margin(0.8))]);
  });

  it.each(locales)('has a note in %s with the results of its formulas', (locale) => {
    const text = note('unpatched-puncture', locale);
    const shown = (value: number, decimals: number) => formatNumber(locale, value, decimals);
    const percent = (cost: number) => shown(100 * (recoveryBreakEvenProbability(cost, 160) ?? 0), 1);
    for (const cost of [3, 9, 19]) expect(text).toContain(`${cost} / 160 = ${percent(cost)}`);
    const margins = [0.6, 0.7, 0.8, 0.9].map((r) => shown(margin(r), 0)).join(', ');
    expect(text).toContain(margins);
    const even = [0.6, 0.7, 0.8, 0.9].map((r) => shown(300 / margin(r), 1)).join(', ');
    expect(text).toContain(even);
    const separator = locale === 'en' ? ', ' : '; ';
    const served = [1, 2, 3, 4].map((slots) => 1.5 * (1 - erlangB(slots, 1.5)));
    expect(text).toContain(served.map((one) => shown(one, 2)).join(separator));
    const added = served.map((one, index) => one - (served[index - 1] ?? 0));
    expect(text).toContain(added.map((one) => shown(one, 2)).join(separator));
    for (const load of [0.75, 3]) {
      const refused = [1, 2, 3, 4].map((slots) => shown(100 * erlangB(slots, load), 1));
      expect(text).toContain(`100${separator}${refused.join(separator)}`);
    }
  });
});

describe('the school of the back room', () => {
  const columns = (changes: Readonly<Record<string, number>> = {}) => {
    const rows = rowsOf('back-room-sign', 'school');
    return ['young', 'experienced'].map((who, index) => {
      const line = (letter: string): number =>
        changes[`${letter} ${who}`] ??
        Number(rows.find(([name]) => name?.startsWith(`${letter}.`))?.[2 + index]);
      const [d, g] = [line('B') * line('C'), (line('E') * line('F')) / 2];
      const h = line('A') + d + g;
      const j = (20 * line('I')) / 100;
      return { typed: ['D', 'G', 'H', 'J', 'K'].map(line), computed: [d, g, h, j, h * j] };
    });
  };

  it('has lines that follow from those above', () => {
    for (const { typed, computed } of columns()) expect(typed).toEqual(computed);
  });

  it.each(locales)('has a note in %s with what each change does', (locale) => {
    const text = note('back-room-sign', locale);
    const spending = (changes: Readonly<Record<string, number>>): string[] =>
      columns(changes).map(({ computed }) => formatNumber(locale, computed[4] ?? 0));
    const changes = [
      {},
      { 'I young': 20 },
      { 'I young': 10 },
      { 'I experienced': 30 },
      { 'E young': 20 },
      { 'C young': 40, 'C experienced': 40 },
    ];
    for (const change of changes) {
      for (const sum of spending(change)) expect(text).toContain(sum);
    }
    for (const [left, of] of [
      [3, 20],
      [7, 20],
    ] as const) {
      const { low = 0, high = 0 } = wilsonInterval(left, of, 0.95) ?? {};
      for (const end of [low, high]) expect(text).toContain(formatNumber(locale, 100 * end, 1));
    }
  });
});

it.each(locales)('the email’s note in %s has Wald’s intervals and the answers for a margin', (locale) => {
  const text = note('unanswered-manager-email', locale);
  const thirty = csv('unanswered-manager-email', 'thirty-scores').rows.map(([, count]) => Number(count));
  const changed = (from: number, to?: number) =>
    thirty.map((count, score) => count - Number(score === from) + Number(score === to));
  const times = (many: number) => thirty.map((count) => count * many);
  const sign = (value: number) => (value < 0 ? '−' : '+') + Math.abs(Math.round(value));
  for (const counts of [thirty, changed(3, 9), changed(3), times(10), times(100)]) {
    const { low = 0, high = 0 } = npsWaldInterval(counts, 0.95) ?? {};
    expect(text).toContain(locale === 'en' ? `${sign(low)} to ${sign(high)}` : `da ${sign(low)} a ${sign(high)}`);
  }
  const variance = npsVariance(thirty) ?? 0;
  expect(text).toContain(String(npsSampleSize(variance, 10, 0.95)));
  expect(text).toMatch(new RegExp(String(npsSampleSize(variance, 5, 0.95)).replace(/^1/, '1,?')));
});
