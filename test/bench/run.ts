import { Refusal, runAsCommand } from '#cli/refusal.ts';
import { benchBuild } from './build.ts';
import { benchLighthouse } from './lighthouse.ts';

const usage = 'npm run bench -- [lighthouse|build] [--cases 1000]';

/** `npm run bench -- [lighthouse|build] [--cases N]` */
async function bench(args: readonly string[]): Promise<void> {
  const { names, cases } = readArguments(args);
  if (names.includes('lighthouse')) await benchLighthouse();
  if (names.length > 1) console.log();
  if (names.includes('build')) await benchBuild(cases);
}

function readArguments(args: readonly string[]): { names: readonly string[]; cases: number } {
  const option = args.indexOf('--cases');
  const cases = option === -1 ? 1000 : Number(args[option + 1]);
  if (!Number.isInteger(cases) || cases < 1) {
    throw new Refusal(`After --cases comes a whole number from 1 up: ${usage}`);
  }
  const names = option === -1 ? args : args.toSpliced(option, 2);
  const other = names.find((name) => name !== 'lighthouse' && name !== 'build');
  if (other !== undefined) throw new Refusal(`There is no benchmark “${other}”: ${usage}`);
  return { names: names.length === 0 ? ['lighthouse', 'build'] : names, cases };
}

await runAsCommand(bench);
