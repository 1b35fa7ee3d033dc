import { expect, it } from 'vitest';
import { runCommand } from '#cli/setup/run-command.mjs';

it('keeps what a program prints on both streams', async () => {
  const script = 'process.stdout.write("a"); process.stderr.write("b")';
  const { ok, output } = await runCommand(process.execPath, ['-e', script]);
  expect(ok).toBe(true);
  expect([...output].toSorted()).toEqual(['a', 'b']);
});

it('is not ok when the program fails, cannot be started or takes too long', async () => {
  const run = (file: string, script: string) => runCommand(file, ['-e', script], { seconds: 0.5 });
  expect((await run(process.execPath, 'process.exit(3)')).ok).toBe(false);
  expect(await run('no-such-program', '')).toEqual({
    ok: false,
    output: 'spawn no-such-program ENOENT\n',
  });
  expect((await run(process.execPath, 'setTimeout(() => {}, 60_000)')).ok).toBe(false);
});
