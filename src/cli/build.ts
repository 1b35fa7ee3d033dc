import { type BuiltEdition, buildEdition } from './build-edition.ts';
import { editionsAsked } from './editions-asked.ts';
import { Refusal, runAsCommand } from './refusal.ts';
import { root } from './root.ts';

/** `npm run build -- [student|staff|trainer|all] [--quiet]` */
async function build(args: readonly string[]): Promise<void> {
  const quiet = args.includes('--quiet');
  const names = args.filter((arg) => arg !== '--quiet');
  const option = names.find((name) => name.startsWith('-'));
  if (option !== undefined)
    throw new Refusal(`The build has no option “${option}”: the only one is --quiet.`);
  const built: BuiltEdition[] = [];
  try {
    // One after the other: Astro’s builds share folders.
    for (const edition of editionsAsked(names))
      built.push(await buildEdition(root, edition, quiet));
  } finally {
    for (const line of built.map(formatBuilt)) console.log(line);
    if (built.length > 0 && !process.env['SITE'])
      console.log(
        'To publish, set SITE=https://your.address: links in feeds and to this site need it.',
      );
  }
}

function formatBuilt({ edition, pages, bytes, seconds }: BuiltEdition): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return `dist/${edition}: ${pages} pages, ${size}, built in ${seconds.toFixed(1)} s`;
}

await runAsCommand(build);
