import type { Edition } from '#editions/edition.ts';
import { type BuiltEdition, buildEdition } from './build-edition.ts';
import { editionsAsked } from './editions-asked.ts';
import { forgetEarlierBuilds } from './forget-earlier-builds.ts';
import { releaseAsked } from './release-asked.ts';
import { Refusal, runAsCommand } from './refusal.ts';
import { root } from './root.ts';

const options = ['--quiet', '--clean', '--release CASE'];

/** `npm run build -- [student|staff|trainer|all] [--quiet] [--clean] [--release CASE]…` */
async function build(typed: readonly string[]): Promise<void> {
  const { released, args } = releaseAsked(root, typed);
  // The programs that build inherit it.
  if (released.length > 0) process.env['RELEASE'] = released.join(',');
  const names = args.filter((arg) => !options.includes(arg));
  const option = names.find((name) => name.startsWith('-'));
  if (option !== undefined)
    throw new Refusal(`The build has no option “${option}”: there are ${options.join(', ')}.`);
  const editions = editionsAsked(names);
  if (args.includes('--clean')) forgetEarlierBuilds(root, editions);
  const outcomes = await buildOneBehindTheOther(editions, args.includes('--quiet'));
  const built = outcomes.flatMap((outcome) => (outcome instanceof Refusal ? [] : [outcome]));
  for (const line of built.map(formatBuilt)) console.log(line);
  if (built.length > 0 && !process.env['SITE'])
    console.log(
      'To publish, set SITE=https://your.address: links in feeds and to this site need it, and social cards are drawn only then.',
    );
  const refusal = outcomes.find((outcome) => outcome instanceof Refusal);
  if (refusal !== undefined) throw refusal;
}

/**
 * Builds editions, each by a program of its own, so that nothing of one reaches another. The next
 * begins when the code of the one before is bundled: until then Astro uses folders that all share.
 * After a refusal none begins.
 */
async function buildOneBehindTheOther(
  editions: readonly Edition[],
  quiet: boolean,
): Promise<(BuiltEdition | Refusal)[]> {
  let turn = Promise.resolve(true);
  const outcomes = editions.map(async (edition) => {
    const before = turn;
    const { promise, resolve: goOn } = Promise.withResolvers<boolean>();
    turn = promise;
    if (!(await before)) {
      goOn(false);
      return [];
    }
    try {
      const built = await buildEdition(root, edition, { quiet, onBundled: () => goOn(true) });
      goOn(true);
      return [built];
    } catch (error) {
      goOn(false);
      if (!(error instanceof Refusal)) throw error;
      return [error];
    }
  });
  return (await Promise.all(outcomes)).flat();
}

function formatBuilt({ edition, pages, bytes, seconds, upToDate }: BuiltEdition): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  const outcome = upToDate ? 'nothing has changed since it was built' : 'built';
  return `dist/${edition}: ${pages} pages, ${size}, ${outcome} (${seconds.toFixed(1)} s)`;
}

await runAsCommand(build);
