import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '#editions/edition.ts';
import { listFiles } from '#loaders/list-files.ts';
import { formatReport, listContentProblems } from './content-problems.ts';
import { clearLeftOvers, editionFolders, publish } from './publish.ts';
import { Refusal } from './refusal.ts';
import { runTool, type ToolRun } from './run-tool.ts';

export interface BuiltEdition {
  readonly edition: Edition;
  /** Number of HTML files. */
  readonly pages: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** Builds an edition into its OUT_DIR. */
type Builder = (
  root: string,
  env: Readonly<Record<string, string>>,
  quiet: boolean,
) => Promise<ToolRun>;

const buildWithAstro: Builder = (root, env, quiet) =>
  runTool(root, 'astro', ['build'], { env, quiet });

/**
 * Builds one edition beside the published one and, only when that worked, puts it in its place.
 *
 * @param quiet - Shows what Astro prints only when the build fails.
 * @throws {Refusal} If content/ has mistakes or the build fails. `dist/<edition>` is then untouched.
 */
export async function buildEdition(
  root: string,
  edition: Edition,
  quiet: boolean,
  build = buildWithAstro,
): Promise<BuiltEdition> {
  const started = new Date();
  const dist = join(root, 'dist');
  clearLeftOvers(dist, edition);
  const problems = listContentProblems(root);
  if (problems.length > 0) throw new Refusal(`${formatReport(problems)} ${leftAsItWas(edition)}`);
  const { ok, output } = await build(
    root,
    { EDITION: edition, OUT_DIR: `dist/.building/${edition}` },
    quiet,
  );
  if (!ok)
    throw new Refusal(
      `${output}The ${edition} edition could not be built: see above. ${leftAsItWas(edition)}`,
    );
  const { building, published } = editionFolders(dist, edition);
  // What was changed while the build ran is newer than the build.
  utimesSync(building, started, started);
  publish(dist, edition);
  return { edition, ...measure(published), seconds: (Date.now() - started.getTime()) / 1000 };
}

function leftAsItWas(edition: Edition): string {
  return `Nothing was published; the last good build in dist/${edition} is left as it was.`;
}

function measure(folder: string): { pages: number; bytes: number } {
  const files = listFiles(folder);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
  };
}
