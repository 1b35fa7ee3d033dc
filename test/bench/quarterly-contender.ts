import { openAsBlob } from 'node:fs';
import { findingsOf } from '#quarterly/find.ts';
import { frameFromSurvey } from '#quarterly/frame-from-survey.ts';
import { tabulate } from '#quarterly/tabulate.ts';
import { readSurvey } from '#survey/read-survey.ts';
import type { SurveyPlan } from '#survey/plan.ts';
import { readAnswers, passOverAnswers } from './quarterly-passes.ts';

/** Seconds, and megabytes of the process at its largest. */
export interface QuarterlyMeasured {
  readonly read: number;
  readonly passes: readonly number[];
  readonly peak: number;
}

const plan: SurveyPlan = {
  format: { encoding: 'utf-8', delimiter: ',', headerRows: 1, columns: 4, sheet: undefined },
  scores: [{ column: 3, scale: '0-10' }],
  groups: [1, 2],
  date: { column: 0, order: 'ymd', period: 'quarter' },
};
const rounds = 15;

/** `read`: reads only. `ours`: reads and finds. `arrays`: reads into typed arrays and passes over them. */
async function contend(name: string, path: string): Promise<QuarterlyMeasured> {
  const file = await openAsBlob(path);
  if (name === 'arrays') {
    const [read, answers] = await timed(() => readAnswers(file));
    return measured(read, () => passOverAnswers(answers));
  }
  const [read, survey] = await timed(() => readSurvey(file, plan));
  if (name === 'read') return measured(read, undefined);
  return measured(read, () => {
    const naming = { department: 0, touchpoint: 1 } as const;
    const frame = frameFromSurvey(survey, naming);
    return findingsOf(tabulate(frame, survey, naming), frame.quarters.length - 1).cells.length;
  });
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await work();
  return [(performance.now() - start) / 1000, result];
}

function measured(read: number, work: (() => number) | undefined): QuarterlyMeasured {
  const passes = work === undefined ? [] : Array.from({ length: rounds }, () => secondsOf(work));
  return { read, passes, peak: process.resourceUsage().maxRSS / 1000 };
}

function secondsOf(work: () => number): number {
  const start = performance.now();
  if (work() === 0) throw new RangeError('quarterly-contender: nothing was counted');
  return (performance.now() - start) / 1000;
}

const [name = '', path = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await contend(name, path)));
