import type { Interval } from '#metrics/intervals.ts';
import type { Locale } from '#i18n/locale.ts';
import { type Chart, fitText, type Mark, type Point } from './chart.ts';
import type { EstimateRow } from './estimate-table.ts';
import { type Estimate, type MeasureName, rangeOf } from '#estimates/estimate.ts';
import { valueText } from './figures-text.ts';

/** What a chart shows, and how wide it may be in pixels. */
export interface ChartFrame {
  readonly title: string;
  readonly width: number;
  readonly measure: MeasureName;
  readonly locale: Locale;
}

const rowHeight = 26;
const head = 24;
const foot = 40;

/** A line for each group’s interval with a dot for its score, one below the other. */
export function groupsChart(rows: readonly EstimateRow[], frame: ChartFrame): Chart {
  const { width, measure, title } = frame;
  const left = Math.min(200, Math.round(width * 0.36));
  const scale = placing(rangeOf[measure], [left, width - 22]);
  const height = head + rows.length * rowHeight + 8;
  const marks = rows.flatMap(({ name, estimate }, index): Mark[] => {
    const y = head + (index + 0.5) * rowHeight;
    const label = fitText(name.text, left - 14);
    return [
      { kind: 'text', at: [left - 14, y + 4], text: label, anchor: 'end' },
      ...estimateMarks(estimate, (value) => [scale(value), y]),
    ];
  });
  const ticks = ticksOf(measure).flatMap((value): Mark[] => [
    line([scale(value), head - 6], [scale(value), height - 4], value === 0),
    tickText([scale(value), 12], value, frame, 'middle'),
  ]);
  return { width, height, title, marks: [...ticks, ...marks] };
}

/** The same upright, from left to right in time, the scores joined by a line. */
export function timeChart(rows: readonly EstimateRow[], frame: ChartFrame): Chart {
  const { width, measure, title } = frame;
  const [left, height] = [46, 260];
  const scale = placing(rangeOf[measure], [height - foot, 12]);
  const step = (width - left - 12) / Math.max(1, rows.length);
  const x = (index: number): number => left + (index + 0.5) * step;
  // As many labels as have room: some eight letters each.
  const every = Math.ceil(64 / step);
  const marks = rows.flatMap(({ name, estimate }, index): Mark[] => [
    ...(index % every === 0
      ? [{ kind: 'text', at: [x(index), height - 14], text: name.text, anchor: 'middle' } as const]
      : []),
    ...estimateMarks(estimate, (value) => [x(index), scale(value)]),
  ]);
  const ticks = ticksOf(measure).flatMap((value): Mark[] => [
    line([left, scale(value)], [width - 6, scale(value)], value === 0),
    tickText([left - 6, scale(value) + 4], value, frame, 'end'),
  ]);
  const points = rows.map(({ estimate: { value } }, index): Point | undefined =>
    value === undefined ? undefined : [x(index), scale(value)],
  );
  return { width, height, title, marks: [...ticks, ...joined(points), ...marks] };
}

function estimateMarks(
  { value, interval, reporting }: Estimate,
  at: (value: number) => Point,
): Mark[] {
  if (interval === undefined) return [];
  const whisker: Mark = {
    kind: 'line',
    from: at(interval.low),
    to: at(interval.high),
    width: reporting === 'score-first' ? 3 : 1.5,
  };
  if (value === undefined) return [whisker];
  const isOpen = reporting !== 'score-first';
  return [whisker, { kind: 'dot', at: at(value), radius: 5, isOpen }];
}

/** Neighbours joined; a gap stays where there is no score. */
function joined(points: readonly (Point | undefined)[]): Mark[] {
  return points.flatMap((to, index): Mark[] => {
    const from = points[index - 1];
    return from === undefined || to === undefined ? [] : [line(from, to, true)];
  });
}

const line = (from: Point, to: Point, isStrong: boolean): Mark => ({
  kind: 'line',
  from,
  to,
  width: 1,
  isFaint: !isStrong,
});

function tickText(
  at: Point,
  value: number,
  { measure, locale }: ChartFrame,
  anchor: 'middle' | 'end',
): Mark {
  return { kind: 'text', at, text: valueText(measure, value, locale), anchor };
}

function ticksOf(measure: MeasureName): number[] {
  const { low, high } = rangeOf[measure];
  return [0, 0.25, 0.5, 0.75, 1].map((share) => low + share * (high - low));
}

function placing({ low, high }: Interval, [from, to]: Point): (value: number) => number {
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}
