import { describe, expect, it } from 'vitest';
import Chart from '#components/exhibits/Chart.astro';
import { chartOf } from '#components/exhibits/chart.ts';
import { caseWith, contextOf, exhibitWith } from '../../helpers/entries.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

const scores = exhibitWith({
  kind: 'summary',
  headings: ['Department', 'Stage', 'Answers', 'NPS', 'From', 'To'],
  table: {
    columns: ['department', 'stage', 'n', 'nps', 'low', 'high'],
    rows: [
      ['Tills', 'Buy', '64', '30', '10', '50'],
      ['Tills', 'Use', '6', '-', '-50', '20'],
    ],
  },
});
const minutes = exhibitWith({
  headings: ['When', 'Minutes'],
  table: {
    columns: ['when', 'minutes'],
    rows: [
      ['May', '2.5'],
      ['June', '10'],
      ['July', '-'],
    ],
  },
});

describe('a chart', () => {
  it('places a score and its interval on an axis of round numbers, and no dot where there is no score', () => {
    expect(chartOf(scores, 'dots', 'en')).toEqual({
      labels: 'Department · Stage',
      values: 'NPS',
      rows: [
        { label: 'Tills · Buy', text: '30', between: '10 to 50', place: 80, low: 60, high: 100 },
        {
          label: 'Tills · Use',
          text: '–',
          between: '−50 to 20',
          place: undefined,
          low: 0,
          high: 70,
        },
      ],
      from: '−50',
      to: '50',
      zero: 50,
    });
  });

  it('draws lengths from 0, of the last column of numbers or of the one that is named', () => {
    const bars = chartOf(minutes, 'bars', 'it');
    expect(bars?.rows.map(({ text, place }) => [text, place])).toEqual([
      ['2,5', 25],
      ['10', 100],
      ['–', undefined],
    ]);
    expect([bars?.from, bars?.to, bars?.zero]).toEqual(['0', '10', undefined]);
    expect(chartOf(scores, 'bars', 'en', 'n')?.rows.map(({ text }) => text)).toEqual(['64', '6']);
  });

  it('is not there without a column of numbers', () => {
    expect(chartOf(minutes, 'bars', 'en', 'when')).toBeUndefined();
    expect(chartOf(minutes, 'bars', 'en', 'hours')).toBeUndefined();
    expect(chartOf(exhibitWith({ kind: 'image' }), 'bars', 'en')).toBeUndefined();
  });

  it('of values that are all alike has an axis all the same', () => {
    const table = { columns: ['a', 'n'], rows: [['x', '0']] };
    const chart = chartOf(exhibitWith({ table, headings: ['A', 'N'] }), 'bars', 'en');
    expect(chart?.rows[0]?.place).toBe(0);
  });
});

describe.each(['bars', 'dots', 'line'] as const)('drawn as %s', (as) => {
  const page = async (): Promise<HTMLElement> => {
    const context = contextOf(caseWith('en', { exhibits: [{ ...minutes, id: 'some' }] }));
    return mount(await render(Chart, { exhibit: 'some', as, context }), 'en');
  };

  it('has all in words in a table, beside a drawing that nobody has to see', async () => {
    const chart = await page();
    const rows = [...chart.querySelectorAll('tbody tr')].map((row) => [
      row.querySelector('th')?.textContent?.trim(),
      row.querySelector('.number')?.textContent?.trim(),
    ]);
    expect(rows).toEqual([
      ['May', '2.5'],
      ['June', '10'],
      ['July', '–'],
    ]);
    const drawings = [...chart.querySelectorAll('svg')];
    expect(drawings.length).toBe(as === 'line' ? 1 : 3);
    expect(drawings.every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('can be scrolled with the keyboard, under a name that its exhibit does not have', async () => {
    const region = (await page()).querySelector('[role=region]');
    expect([region?.getAttribute('tabindex'), region?.getAttribute('aria-label')]).toEqual([
      '0',
      'Chart: A title (Minutes)',
    ]);
  });

  it('says which exhibit it is drawn from, and is not searched twice', async () => {
    const figure = (await page()).querySelector('figure');
    expect(figure?.querySelector('a')?.getAttribute('href')).toBe('#exhibit-some');
    expect(figure?.hasAttribute('data-pagefind-ignore')).toBe(true);
  });
});
