import { type Chart, chartSvg } from './chart.ts';

/** Puts a chart on the page. */
export function showChart(place: Element, chart: Chart): void {
  // Parsed as HTML in a document of its own: nothing in it can run, and names are escaped.
  const parsed = new DOMParser().parseFromString(chartSvg(chart), 'text/html');
  place.replaceChildren(...parsed.body.childNodes);
}

/** How wide a chart can be drawn in a place: readable on a phone, no wider than a page. */
export function chartWidth(place: Element): number {
  return Math.round(Math.min(720, Math.max(300, place.getBoundingClientRect().width || 480)));
}
