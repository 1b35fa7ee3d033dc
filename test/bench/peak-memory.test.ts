import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withPeakMemory } from './peak-memory.ts';

const megabytes = 150;
const program = `const kept = Buffer.alloc(${megabytes} * 2 ** 20, 1); setTimeout(() => kept.length, 500)`;

function run(code: string): Promise<void> {
  const child = spawn(process.execPath, ['-e', code]);
  return new Promise((resolve) => child.on('close', () => resolve()));
}

it.runIf(existsSync('/proc/self/status'))('counts what a program’s own programs take', async () => {
  const nested = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(program)}])`;
  const { peak = 0 } = await withPeakMemory(() => run(nested));
  expect(peak).toBeGreaterThan(megabytes * 2 ** 20);
  expect(peak).toBeLessThan(5 * megabytes * 2 ** 20);
});

it('hands on what the work gave, and stops looking when it fails', async () => {
  expect((await withPeakMemory(() => Promise.resolve(7))).result).toBe(7);
  await expect(withPeakMemory(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
