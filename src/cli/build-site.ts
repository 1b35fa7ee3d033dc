import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { type Edition, editionFrom } from '#editions/edition.ts';
import { contentOf } from '#loaders/content-of.ts';
import { formatReport } from './content-problems.ts';
import { type ProgressLine, progressLine } from './progress-line.ts';
import { Refusal, runAsCommand } from './refusal.ts';
import { formatPages, type PageRecord, watchPages } from './watch-pages.ts';

/**
 * Builds the site of EDITION into OUT_DIR: a program of its own for each edition, so that nothing of
 * one is in memory when the next is made.
 */
async function buildSite(): Promise<void> {
  const root = process.cwd();
  const edition = editionFrom(process.env['EDITION']);
  // Astro leaves it as it finds it, and what is published must not depend on somebody’s shell.
  process.env['NODE_ENV'] = 'production';
  enableCompileCache(join(root, 'node_modules', '.cache', 'retrobottega', 'compiled'));
  const reading = contentOf(root);
  // Astro takes a second to load, while others read.
  const { build } = await import('astro');
  const { problems } = await reading;
  const progress = progressLine();
  const report = phaseReport(edition, progress);
  report('content read and checked');
  if (problems.length > 0) throw new Refusal(formatReport(problems));
  const kept = join(root, 'node_modules', '.astro', edition);
  await unlessStopped(kept, () =>
    build({ root, logLevel: 'warn', integrations: [reportPhases(report, progress)] }),
  );
  report('searchable, guarded and ready to go offline');
}

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { readonly name: string }>;

/** Prints what was done and how long it took, since the last time or since the program started. */
function phaseReport(edition: Edition, progress: ProgressLine): (done: string) => void {
  let since = 0;
  return (done) => {
    progress.clear();
    const now = performance.now();
    const seconds = ((now - since) / 1000).toFixed(1).padStart(6);
    console.log(`${edition.padEnd(8)}${seconds} s  ${done}`);
    since = now;
  };
}

function reportPhases(report: (done: string) => void, progress: ProgressLine): AstroIntegration {
  let started = false;
  let pages: PageRecord = { asked: 0, made: new Map() };
  const bundled = (): void => {
    // Filling the collections bundles something too.
    if (!started) return;
    report('code bundled');
    process.send?.('bundled');
  };
  return {
    name: 'retrobottega-phases',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [whenBundled(bundled)] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        report('collections filled');
        started = true;
        pages = watchPages(setPrerenderer, ({ asked, made }) =>
          progress.show(() => `         ${made.size} of ${asked} pages …`),
        );
      },
      'astro:build:generated': () => report(formatPages(pages)),
    },
  };
}

/** Tells when the code for browsers is bundled, which comes last. */
function whenBundled(tell: () => void): Plugin {
  return {
    name: 'retrobottega-when-bundled',
    closeBundle() {
      if (this.environment.name === 'client') tell();
    },
  };
}

/**
 * Does what leaves pages in a folder for the next time, and empties the folder first when the last
 * time did not come to its end: what it left may be newer than what it noted.
 */
async function unlessStopped(folder: string, work: () => Promise<void>): Promise<void> {
  const mark = join(folder, 'unfinished');
  // In one step out of the way, and then removed: that can be stopped as well.
  const stopped = `${folder}.stopped`;
  rmSync(stopped, { recursive: true, force: true });
  if (existsSync(mark)) renameSync(folder, stopped);
  rmSync(stopped, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(mark, '');
  await work();
  rmSync(mark);
}

await runAsCommand(buildSite);
