import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import { isStale } from '#cli/freshness.ts';
import { Refusal } from '#cli/refusal.ts';
import { root } from '#cli/root.ts';
import { serve } from '#cli/serve.ts';
import { browserFlags, browserPath } from '../helpers/browser.ts';
import { type Audited, auditPage, categories, type Category } from './audit-page.ts';
import { serveCompressed } from './compressing-server.ts';
import { lighthousePages, type MeasuredPage } from './lighthouse-pages.ts';
import { formatMachine } from './machine.ts';
import { formatTable } from './table.ts';

const folder = join(root, 'dist/student');

/**
 * Audits the built student edition with Lighthouse’s phone, and prints scores and targets.
 *
 * @throws {Refusal} If it has not been built.
 */
export async function benchLighthouse(): Promise<void> {
  if (!existsSync(folder)) throw new Refusal('There is no dist/student: run npm run build first.');
  console.log('Lighthouse on dist/student, phone and slow network simulated, texts gzipped …');
  console.log(formatMachine(['lighthouse']));
  if (isStale(root, folder))
    console.log('dist/student is older than its sources: npm run build renews it.');
  const rows: string[][] = [];
  for (const [page, audited] of await auditAll(lighthousePages(folder))) {
    rows.push(row(page, audited));
    for (const failure of audited.failures) console.log(`${page.name}: ${failure}`);
  }
  const headings = [
    '',
    ...Object.values(categories),
    'target',
    'outcome',
    'LCP',
    'CLS',
    'TBT',
    'transferred',
  ];
  console.log(`\n${formatTable(headings, rows)}\n`);
  console.log(
    'Performance: median of 3 runs, its figures beside it. LCP: largest contentful paint; CLS: cumulative layout shift; TBT: total blocking time.',
  );
}

async function auditAll(pages: readonly MeasuredPage[]): Promise<[MeasuredPage, Audited][]> {
  const plain = await serve(folder, 0);
  const server = await serveCompressed(plain.url);
  const chrome = await launch({
    chromePath: browserPath(),
    chromeFlags: ['--headless=new', ...browserFlags],
    logLevel: 'silent',
  });
  try {
    const audited: [MeasuredPage, Audited][] = [];
    for (const page of pages) {
      audited.push([page, await auditPage(new URL(page.path, server.url).href, chrome.port)]);
    }
    return audited;
  } finally {
    chrome.kill();
    await server.close();
    await plain.close();
  }
}

function row({ name, target }: MeasuredPage, { scores, lcp, cls, tbt, bytes }: Audited): string[] {
  const reached = Object.values(scores).every((score) => score >= target);
  return [
    name,
    ...(Object.keys(categories) as Category[]).map((category) => String(scores[category])),
    String(target),
    reached ? 'reached' : 'not reached',
    `${(lcp / 1000).toFixed(2)} s`,
    cls.toFixed(3),
    `${Math.round(tbt)} ms`,
    `${Math.round(bytes / 1000)} KB`,
  ];
}
