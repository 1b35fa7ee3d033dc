import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Refusal } from '#cli/refusal.ts';
import { root } from '#cli/root.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { launch } from '#cli/browser.ts';
import { generateCases } from './generate-cases.ts';
import { formatLoad, formatMachine } from './machine.ts';
import { prepareOurs, type Subject } from './our-site.ts';
import { preparePeer } from './peers/peers.ts';
import { formatTable } from './table.ts';

const seed = 20_101_015;
const saves = 9;
/** The number of cases at which Starlight writes them too: Astro with its own loader and modules. */
const compared = 1000;
/** Seconds that a saved text may be shown later than there. */
const most = 0.3;

interface Timed {
  readonly name: string;
  readonly cases: number;
  /** Seconds until the server listens and until a case is in the browser: nothing kept, and kept. */
  readonly first: Start;
  readonly second: Start;
  /** Seconds from a saved text to its new sentence in the browser, shortest first. */
  readonly shown: readonly number[];
}

interface Start {
  readonly listening: number;
  readonly seen: number;
}

/**
 * Starts the development server on many cases, saves a text again and again and watches a browser
 * until it shows what was written; at 1,000 cases Starlight does the same in the same run.
 */
export async function benchDev(sizes: readonly number[]): Promise<void> {
  console.log(formatMachine(['astro', 'vite']));
  const browser = await launch();
  const timed: Timed[] = [];
  try {
    for (const size of sizes) timed.push(...(await timeSize(size, browser)));
  } finally {
    await browser.close();
  }
  console.log(`\n${formatTable(['', ...headings], timed.map(row))}\n`);
  const [ours, theirs] = timed.filter(({ cases }) => cases === compared);
  if (ours && theirs) console.log(compare(median(ours), median(theirs)));
  console.log(
    `Start: until the server listens, and until a browser shows a case; first with nothing kept from before, then again. Saved: until the open page shows the new sentence, median of ${saves} (shortest to longest).`,
  );
  console.log(formatLoad());
}

async function timeSize(size: number, browser: Browser): Promise<Timed[]> {
  const { library } = readLibrary(root);
  const cases = generateCases(library, size, seed);
  const prepare = [
    () => prepareOurs(cases),
    ...(size === compared ? [() => preparePeer('starlight', cases, library)] : []),
  ];
  const timed: Timed[] = [];
  for (const subjectFrom of prepare) {
    const subject = await subjectFrom();
    console.log(`${subject.version}, ${size.toLocaleString('en')} bilingual cases …`);
    timed.push({ name: subject.name, cases: size, ...(await timeSubject(subject, browser)) });
    subject.remove();
  }
  return timed;
}

async function timeSubject(
  subject: Subject,
  browser: Browser,
): Promise<Pick<Timed, 'first' | 'second' | 'shown'>> {
  subject.clear();
  const first = await withServer(subject, browser, async (_, start) => start);
  return withServer(subject, browser, async (page, second) => {
    const shown: number[] = [];
    for (let save = 1; save <= saves; save += 1) {
      // As somebody who reads what came of it before writing on.
      await page.waitForTimeout(1_500);
      const started = performance.now();
      const sentence = subject.changeOneText();
      await page.getByText(sentence).first().waitFor();
      shown.push((performance.now() - started) / 1000);
    }
    return { first, second, shown: shown.toSorted((a, b) => a - b) };
  });
}

/** Runs the subject’s development server as long as `use` needs it, with the changed text’s page open. */
async function withServer<T>(
  subject: Subject,
  browser: Browser,
  use: (page: Page, start: Start) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const started = performance.now();
  const astro = join(subject.folder, 'node_modules/astro/bin/astro.mjs');
  const server = spawn(process.execPath, [astro, 'dev', '--port', String(port)], {
    cwd: subject.folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  try {
    const origin = `http://localhost:${port}`;
    await answering(`${origin}/favicon.svg`, ended);
    const listening = (performance.now() - started) / 1000;
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(origin + subject.changedPage, { timeout: 120_000 });
    const seen = (performance.now() - started) / 1000;
    const result = await use(page, { listening, seen });
    await page.close();
    return result;
  } finally {
    server.kill();
    await ended;
  }
}

/** Waits until something answers there, for at most ten minutes. */
async function answering(url: string, ended: Promise<unknown>): Promise<void> {
  let gone = false;
  void ended.then(() => (gone = true));
  const end = performance.now() + 600_000;
  while (!gone && performance.now() < end) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Refusal('The development server did not start.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Seconds of a saved text, ours held against Starlight’s. */
function compare(ours: number, theirs: number): string {
  const later = ours - theirs;
  const outcome = later <= most ? 'reached' : 'not reached';
  return `A saved text is shown ${milliseconds(Math.abs(later))} ${later > 0 ? 'after' : 'before'} Starlight shows it (at most ${milliseconds(most)} after: ${outcome}).`;
}

const headings = ['cases', 'first start', 'start', 'saved'];

function row({ name, cases, first, second, shown }: Timed): string[] {
  const start = ({ listening, seen }: Start): string =>
    `${listening.toFixed(1)} s, ${seen.toFixed(1)} s`;
  const range = `${milliseconds(shown[0] ?? 0)}–${milliseconds(shown.at(-1) ?? 0)}`;
  const saved = `${milliseconds(median({ shown }))} (${range})`;
  return [name, cases.toLocaleString('en'), start(first), start(second), saved];
}

function median({ shown }: Pick<Timed, 'shown'>): number {
  return shown[Math.floor(shown.length / 2)] ?? Number.NaN;
}

function milliseconds(seconds: number): string {
  return `${Math.round(seconds * 1000)} ms`;
}
