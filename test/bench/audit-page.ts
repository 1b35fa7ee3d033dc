import type { Result } from 'lighthouse';
import lighthouse from 'lighthouse';

/** What is measured in every page, and what the table calls it. */
export const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
} as const;

export type Category = keyof typeof categories;

/** A page as Lighthouse’s phone on a slow network gets it. */
export interface Audited {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Largest contentful paint and total blocking time, milliseconds. */
  readonly lcp: number;
  readonly tbt: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** Sent over the network. */
  readonly bytes: number;
  /** Lighthouse’s measure of the machine at that moment: over 1,000 is a desktop computer at leisure. */
  readonly machine: number;
  /** The audits that cost points, each with what Lighthouse says of it. */
  readonly failures: readonly string[];
}

const runs = 3;
const others = ['accessibility', 'best-practices', 'seo'] as const;

/**
 * Audits a page. Performance is the median run’s of three, with its figures, because machines are
 * noisy; the other categories do not vary.
 *
 * @param port - On which a browser listens.
 */
export async function auditPage(url: string, port: number): Promise<Audited> {
  const first = await runOnce(url, port, Object.keys(categories));
  const results = [first];
  while (results.length < runs) results.push(await runOnce(url, port, ['performance']));
  const median = results.toSorted(
    (a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'),
  )[1];
  const figures = median ?? first;
  const figure = (audit: string): number => figures.audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores: {
      performance: scoreOf(figures, 'performance'),
      accessibility: scoreOf(first, 'accessibility'),
      'best-practices': scoreOf(first, 'best-practices'),
      seo: scoreOf(first, 'seo'),
    },
    lcp: figure('largest-contentful-paint'),
    tbt: figure('total-blocking-time'),
    cls: figure('cumulative-layout-shift'),
    bytes: figure('total-byte-weight'),
    machine: figures.environment.benchmarkIndex,
    failures: [...listFailures(figures, ['performance']), ...listFailures(first, others)],
  };
}

async function runOnce(
  url: string,
  port: number,
  onlyCategories: string[],
  tries = 3,
): Promise<Result> {
  const run = await lighthouse(url, { port, onlyCategories, logLevel: 'error' });
  const reason = run === undefined ? 'no result' : run.lhr.runtimeError?.message;
  if (run !== undefined && reason === undefined) return run.lhr;
  // On a busy machine a page load now and then leaves no trace.
  if (tries > 1) return runOnce(url, port, onlyCategories, tries - 1);
  throw new Error(`Lighthouse, ${url}: ${reason}`);
}

function scoreOf(result: Result, category: Category): number {
  return Math.round(100 * (result.categories[category]?.score ?? 0));
}

function listFailures(result: Result, among: readonly Category[]): string[] {
  return among.flatMap((category) =>
    (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = result.audits[id];
      if (weight === 0 || audit === undefined || (audit.score ?? 1) === 1) return [];
      const where = firstElement(audit.details);
      return [[`${category}:`, audit.title, audit.displayValue, where].filter(Boolean).join(' ')];
    }),
  );
}

// The selector of the first of its elements; audits without elements have none.
function firstElement(details: Result['audits'][string]['details']): string {
  const found = /"selector":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(details ?? {}))?.[1];
  return found === undefined ? '' : `(${found})`;
}
