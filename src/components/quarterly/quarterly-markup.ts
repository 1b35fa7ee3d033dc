import { changeSection } from './change-section.ts';
import { impactSection } from './impact-section.ts';
import { jobsSection } from './jobs-section.ts';
import { markup } from './markup.ts';
import { matrixSection } from './matrix-section.ts';
import { methodSection } from './method-section.ts';
import { pullsSection } from './pulls-section.ts';
import { trendSection } from './trend-section.ts';
import type { QuarterlyView } from './view.ts';
import { wholeSection } from './whole-section.ts';

/**
 * The whole quarterly as HTML: the same on the server and in a reader’s browser. Where nothing tells
 * answers apart, there is the whole and its trend.
 */
export function quarterlyHtml(view: QuarterlyView): string {
  const { departments, touchpoints } = view.findings.frame;
  if (departments.length < 2 && touchpoints.length < 2) {
    return markup`${[wholeSection(view), trendSection(view)]}`.html;
  }
  return markup`${[
    wholeSection(view),
    matrixSection(view),
    pullsSection(view),
    impactSection(view),
    changeSection(view),
    trendSection(view),
    jobsSection(view),
    methodSection(view),
  ]}`.html;
}
