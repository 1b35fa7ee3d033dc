import { openAsBlob } from 'node:fs';
import Papa from 'papaparse';
import { readSurvey } from '#survey/read-survey.ts';
import { surveyPlan } from './survey-plan.ts';

/** What a process of its own measured. */
export interface Measured {
  /** Milliseconds of each pass. */
  readonly passes: readonly number[];
  /** The most memory that the process ever had, in bytes. */
  readonly peak: number;
}

const passes = 4;

const contenders: Readonly<Record<string, (file: Blob) => Promise<() => unknown>>> = {
  // Reading and decoding alone, as a whole and in blocks.
  text: (file) => Promise.resolve(() => file.text()),
  blocks: (file) => Promise.resolve(() => decodeBlocks(file)),
  // The text is there already: papaparse’s own time.
  papaparse: async (file) => {
    const text = await file.text();
    return () => Papa.parse(text, { step: () => undefined });
  },
  ours: (file) => Promise.resolve(() => readSurvey(file, surveyPlan)),
  'ours, by month': (file) =>
    Promise.resolve(() =>
      readSurvey(file, { ...surveyPlan, date: { column: 0, order: 'ymd', period: 'month' } }),
    ),
};

async function decodeBlocks(file: Blob): Promise<void> {
  const decoder = new TextDecoder();
  for await (const block of file.stream()) decoder.decode(block, { stream: true });
}

async function measure(name: string, path: string): Promise<Measured> {
  const run = await contenders[name]?.(await openAsBlob(path));
  if (run === undefined) throw new RangeError(`survey-contender: there is no ${name}`);
  const times: number[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return { passes: times, peak: process.resourceUsage().maxRSS * 1024 };
}

const [name = '', path = ''] = process.argv.slice(2);
console.log(JSON.stringify(await measure(name, path)));
