import { formatNumber, formatShare } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import { type ScaleName, scales } from '#survey/plan.ts';
import type { Answers } from '#estimates/answers.ts';
import type { Chart, Mark } from './chart.ts';
import { nothing } from './figures-text.ts';
import type { Say } from './say.ts';
import type { TableView } from './tables.ts';

/** How many gave each score, and which share of all. */
export function distributionTable(
  scale: ScaleName,
  { counts }: Answers,
  say: Say,
  locale: Locale,
): TableView {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return {
    columns: [
      { key: 'level', label: say('level'), isNumber: true },
      { key: 'answers', label: say('answers'), isNumber: true },
      { key: 'share', label: say('share'), isNumber: true },
    ],
    rows: counts.map((count, index) => {
      const level = scales[scale].min + index;
      return [
        { text: String(level), value: level },
        { text: formatNumber(locale, count), value: count },
        {
          text: n === 0 ? nothing : formatShare(locale, count / n, 1),
          value: n === 0 ? undefined : count / n,
        },
      ];
    }),
  };
}

/** A column for each score, with its count above and the score below. */
export function distributionChart(
  scale: ScaleName,
  { counts }: Answers,
  {
    title,
    width,
    locale,
  }: { readonly title: string; readonly width: number; readonly locale: Locale },
): Chart {
  const [height, base, top] = [200, 170, 24];
  const most = Math.max(1, ...counts);
  const step = width / counts.length;
  const marks = counts.flatMap((count, index): Mark[] => {
    const [middle, tall] = [(index + 0.5) * step, ((base - top) * count) / most];
    const level = String(scales[scale].min + index);
    return [
      { kind: 'bar', at: [middle - step * 0.36, base - tall], width: step * 0.72, height: tall },
      {
        kind: 'text',
        at: [middle, base - tall - 6],
        text: formatNumber(locale, count),
        anchor: 'middle',
      },
      { kind: 'text', at: [middle, base + 18], text: level, anchor: 'middle' },
    ];
  });
  const ground: Mark = { kind: 'line', from: [0, base], to: [width, base], width: 1 };
  return { width, height, title, marks: [...marks, ground] };
}
