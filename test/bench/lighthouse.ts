import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import { fingerprintOf, isUpToDate } from '#cli/up-to-date.ts';
import { Refusal } from '#cli/refusal.ts';
import { root } from '#cli/root.ts';
import { serve } from '#cli/serve.ts';
import { browserFlags, browserPath } from '#cli/browser.ts';
import { type Audited, auditPage, categories, type Category } from './audit-page.ts';
import { serveCompressed } from './compressing-server.ts';
import { lighthousePages, type MeasuredPage } from './lighthouse-pages.ts';
import { formatLoad, formatMachine } from './machine.ts';
import { formatTable } from './table.ts';

const folder = join(root, 'dist/student');
const headings = ['target', 'outcome', 'LCP', 'CLS', 'TBT', 'transferred', 'machine'];

/**
 * Audits the built student edition with Lighthouse’s phone, and prints scores and targets.
 *
 * @throws {Refusal} If it has not been built.
 */
export async function benchLighthouse(): Promise<void> {
  if (!existsSync(folder)) throw new Refusal('There is no dist/student: run npm run build first.');
  console.log('Lighthouse on dist/student, phone and slow network simulated, texts gzipped …');
  console.log(formatMachine(['lighthouse']));
  if (!isUpToDate(root, 'student', fingerprintOf(root)))
    console.log('dist/student is not what its sources give now: npm run build renews it.');
  const rows = await withServedPages(async (url, port) => {
    const audited: string[][] = [];
    for (const page of lighthousePages(folder)) {
      if (page.path === undefined) {
        console.log(`${page.name}: not measured, dist/student has none`);
        continue;
      }
      const result = await auditPage(new URL(page.path, url).href, port);
      for (const failure of result.failures) console.log(`${page.name}: ${failure}`);
      audited.push(row(page, result));
    }
    return audited;
  });
  console.log(`\n${formatTable(['', ...Object.values(categories), ...headings], rows)}\n`);
  console.log(
    'Performance: median of 3 runs, its figures beside it. LCP: largest contentful paint; CLS: cumulative layout shift; TBT: total blocking time; machine: Lighthouse’s measure of it at that moment, and where it is low other work makes TBT long.',
  );
  console.log(formatLoad());
}

/** @param use - Gets the site’s address and the port on which a browser listens. */
async function withServedPages<T>(use: (url: string, port: number) => Promise<T>): Promise<T> {
  const plain = await serve(folder, 0);
  const compressed = await serveCompressed(plain.url);
  const chrome = await launch({
    chromePath: browserPath(),
    chromeFlags: ['--headless=new', ...browserFlags],
    logLevel: 'silent',
  });
  // Also when stopped.
  const end = (): void => chrome.kill();
  process.once('exit', end);
  try {
    return await use(compressed.url, chrome.port);
  } finally {
    process.off('exit', end);
    end();
    await compressed.close();
    await plain.close();
  }
}

function row(
  { name, target }: MeasuredPage,
  { scores, lcp, cls, tbt, bytes, machine }: Audited,
): string[] {
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
    String(Math.round(machine)),
  ];
}
