import { expect, it } from 'vitest';
import { chartSvg, fitText } from '#components/lab/chart.ts';
import { groupsChart, timeChart } from '#components/lab/estimate-charts.ts';
import { estimateOf } from '#estimates/estimate.ts';
import { textCell } from '#components/lab/tables.ts';

const frame = { title: 'NPS <by> "group"', width: 400, measure: 'nps', locale: 'en' } as const;
const row = (name: string, promoters: number) => ({
  name: textCell(name),
  estimate: estimateOf('0-10', {
    counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, promoters],
    weights: undefined,
  }),
});
const rows = [row('<script>alert(1)</script>', 30), row('few', 12), row('tiny', 3), row('none', 0)];

it('draws a full dot, an open one, a line alone, or nothing, by how many answered', () => {
  for (const chart of [groupsChart(rows, frame), timeChart(rows, frame)]) {
    const dots = chart.marks.filter((mark) => mark.kind === 'dot');
    expect(dots.map((dot) => dot.kind === 'dot' && dot.isOpen)).toEqual([false, true]);
    const whiskers = chart.marks.filter(
      (mark) => mark.kind === 'line' && (mark.width === 3 || mark.width === 1.5),
    );
    expect(whiskers).toHaveLength(3);
  }
});

it('keeps everything within its frame', () => {
  for (const chart of [groupsChart(rows, frame), timeChart(rows, frame)]) {
    const points = chart.marks.flatMap((mark) =>
      mark.kind === 'line' ? [mark.from, mark.to] : [mark.at],
    );
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(chart.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(chart.height);
    }
  }
});

it('is an SVG of its own in which names are text', () => {
  const svg = chartSvg(groupsChart(rows, { ...frame, width: 700 }));
  expect(svg).toContain('aria-label="NPS &lt;by&gt; &quot;group&quot;"');
  expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('style');
});

it('cuts a label between letters, not within one', () => {
  expect(fitText('Reparto', 200)).toBe('Reparto');
  expect([...fitText('👩‍🍳'.repeat(20), 60)]).toHaveLength(9);
});
