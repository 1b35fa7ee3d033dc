import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { watchPrograms } from './watch-programs.ts';

const bytes = 150 * 2 ** 20;
const program = `
  const kept = Buffer.alloc(${bytes}, 1);
  while (process.cpuUsage().user < 600_000);
  setTimeout(() => kept.length, 500);
`;
const nested = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(program)}])`;

function run(code: string): Promise<void> {
  const child = spawn(process.execPath, ['-e', code]);
  return new Promise((resolve) => child.on('close', () => resolve()));
}

it.runIf(existsSync('/proc/self/stat'))('counts what a program’s own programs take', async () => {
  const { peakMemory, processorSeconds } = await watchPrograms(() => run(nested));
  expect(peakMemory).toBeGreaterThan(bytes);
  expect(peakMemory).toBeLessThan(5 * bytes);
  expect(processorSeconds).toBeGreaterThan(0.6);
});

it('hands on what the work gave, and its failure', async () => {
  expect((await watchPrograms(() => Promise.resolve(7))).result).toBe(7);
  await expect(watchPrograms(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
