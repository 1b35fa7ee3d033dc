import { expect, it } from 'vitest';
import { compareRuns, type Run } from './compare-runs.ts';

const run = (
  name: string,
  after: Run['after'],
  seconds: number,
  changes: Partial<Run> = {},
): Run => ({
  name,
  after,
  seconds,
  cases: 1000,
  peakMemory: 1e9,
  processorSeconds: 1,
  pages: 2000,
  bytes: 1,
  ...changes,
});

it('judges each target by the runs it is about', () => {
  const runs = [
    run('retrobottega', 'cold', 10),
    run('starlight', 'cold', 40, { peakMemory: 1.5e9 }),
    run('hugo', 'cold', 5),
    run('retrobottega', 'one text changed', 5),
  ];
  expect(compareRuns(runs, 1000)).toEqual([
    'cold: time × 0.25 (at most 0.33: reached) of starlight’s',
    'cold: time × 2.00 (at most 1.5: not reached) of hugo’s',
    'cold: peak memory × 0.67 (at most 0.6: not reached) of starlight’s',
  ]);
});

it('says how time and memory grow with the cases', () => {
  const runs = [
    run('retrobottega', 'cold', 10),
    run('retrobottega', 'cold', 150, { cases: 10_000, pages: 20_000, peakMemory: 3e9 }),
  ];
  expect(compareRuns(runs, 1000)).toEqual([
    'from 1,000 to 10,000 cases: time per page × 1.50 (at most 1.2: not reached)',
    'from 1,000 to 10,000 cases: peak memory × 3.00 (at most 10: reached)',
  ]);
});
