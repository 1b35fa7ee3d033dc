import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '#editions/edition.ts';
import { listFiles } from '#loaders/list-files.ts';
import { clearLeftOvers, editionFolders, publish } from './publish.ts';
import { Refusal } from './refusal.ts';
import { runNode, type ToolRun } from './run-tool.ts';
import { fingerprintOf, isUpToDate, noteBuilt } from './up-to-date.ts';

export interface BuiltEdition {
  readonly edition: Edition;
  /** Number of HTML files. */
  readonly pages: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Whether it was there already, made from the same files. */
  readonly upToDate: boolean;
}

interface BuildOptions {
  /** Shows what the build prints only when it fails. */
  readonly quiet: boolean;
  /** Called when the code is bundled: another edition may begin, because nothing is shared any more. */
  readonly onBundled?: () => void;
}

/** Builds an edition into its OUT_DIR. */
type Builder = (
  root: string,
  env: Readonly<Record<string, string>>,
  options: BuildOptions,
) => Promise<ToolRun>;

const buildWithAstro: Builder = (root, env, { quiet, onBundled }) =>
  runNode(root, ['src/cli/build-site.ts'], {
    env,
    quiet,
    ...(onBundled === undefined ? {} : { onMessage: onBundled }),
  });

/**
 * Builds one edition beside the published one and, only when that worked, puts it in its place.
 * Does nothing when the published one was made from the same files.
 *
 * @throws {Refusal} If content/ has mistakes or the build fails. `dist/<edition>` is then untouched.
 */
export async function buildEdition(
  root: string,
  edition: Edition,
  options: BuildOptions,
  build = buildWithAstro,
): Promise<BuiltEdition> {
  const started = new Date();
  const dist = join(root, 'dist');
  const { published } = editionFolders(dist, edition);
  const report = (upToDate: boolean): BuiltEdition => ({
    edition,
    ...measure(published),
    seconds: (Date.now() - started.getTime()) / 1000,
    upToDate,
  });
  clearLeftOvers(dist, edition);
  const fingerprint = fingerprintOf(root);
  if (isUpToDate(root, edition, fingerprint)) return report(true);
  const { ok, output } = await build(
    root,
    { EDITION: edition, OUT_DIR: `dist/.building/${edition}` },
    options,
  );
  if (!ok)
    throw new Refusal(
      `${output}The ${edition} edition could not be built: see above. ${leftAsItWas(edition)}`,
    );
  publish(dist, edition);
  // What was changed while the build ran is not in it: then the next one has to look.
  if (fingerprintOf(root) === fingerprint) noteBuilt(root, edition, fingerprint);
  return report(false);
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
