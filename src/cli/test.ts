import { runAsCommand } from './refusal.ts';
import { root } from './root.ts';
import { runNode, runTool, type ToolRun } from './run-tool.ts';
import { formatStage } from './stages.ts';

const site = process.env['SITE'] ?? 'https://retrobottega.example';

/** `npm test [-- what Vitest takes]` */
async function test(args: readonly string[]): Promise<void> {
  const stages: readonly (readonly [name: string, run: () => Promise<ToolRun>])[] = [
    ['check', () => runNode(root, ['src/cli/check.ts'])],
    // With an address, as for publication: social cards are drawn only then.
    ['build', () => runNode(root, ['src/cli/build.ts', 'all', '--quiet'], { env: { SITE: site } })],
    ['tests', () => runTool(root, 'vitest', ['run', '--config', 'test/vitest.config.ts', ...args])],
  ];
  for (const [name, run] of stages) {
    const started = Date.now();
    const result = await run();
    console.log(formatStage(name, result, Date.now() - started));
    if (!result.ok) {
      process.exitCode = 1;
      return;
    }
  }
}

await runAsCommand(test);
