import { Refusal, runAsCommand } from '#cli/refusal.ts';
import { benchBuild } from './build.ts';
import { benchDev } from './dev.ts';
import { benchLab } from './lab.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchQuarterly } from './quarterly.ts';
import { benchSurvey } from './survey.ts';
import { benchSurveyFuzz } from './survey-fuzz.ts';

const sizes = [100, 1000, 4000, 10_000];
const benches = ['lighthouse', 'build', 'dev', 'survey', 'lab', 'quarterly', 'survey-fuzz'];
const usage = `npm run bench -- [${benches.join('|')}] [--cases 100,1000,4000,10000]`;

/** `npm run bench -- [lighthouse|build|dev|survey|lab|quarterly|survey-fuzz] [--cases N,N…]` */
async function bench(args: readonly string[]): Promise<void> {
  const { names, cases } = readArguments(args);
  if (names.includes('lighthouse')) await benchLighthouse();
  if (names.length > 1) console.log();
  if (names.includes('build')) await benchBuild(cases);
  if (names.includes('dev')) await benchDev(cases);
  if (names.includes('survey')) await benchSurvey();
  if (names.includes('lab')) await benchLab();
  if (names.includes('quarterly')) await benchQuarterly();
  if (names.includes('survey-fuzz')) await benchSurveyFuzz();
}

function readArguments(args: readonly string[]): {
  names: readonly string[];
  cases: readonly number[];
} {
  const option = args.indexOf('--cases');
  const cases = option === -1 ? sizes : (args[option + 1] ?? '').split(',').map(Number);
  if (!cases.every((count) => Number.isInteger(count) && count >= 1)) {
    throw new Refusal(`After --cases come whole numbers from 1 up: ${usage}`);
  }
  const names = option === -1 ? args : args.toSpliced(option, 2);
  const other = names.find((name) => !benches.includes(name));
  if (other !== undefined) throw new Refusal(`There is no benchmark “${other}”: ${usage}`);
  // The last takes minutes and says yes or no: by name only.
  return { names: names.length === 0 ? benches.slice(0, -1) : names, cases };
}

await runAsCommand(bench);
