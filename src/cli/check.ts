import { formatNotices, formatReport, listContentProblems } from './content-problems.ts';
import { Refusal, runAsCommand } from './refusal.ts';
import { root } from './root.ts';
import { runTool } from './run-tool.ts';
import { formatStage, type StageResult } from './stages.ts';

interface Check {
  readonly name: string;
  readonly run: () => StageResult | Promise<StageResult>;
  /** Astro reads content/ before it checks types, and stops at the first mistake. */
  readonly needsContent?: true;
}

const content: Check = { name: 'content', run: checkContent };

const tools: readonly Check[] = [
  { ...tool('types', 'astro', 'check'), needsContent: true },
  tool('lint', '@biomejs/biome', 'lint', '--error-on-warnings', '--diagnostic-level=warn'),
  tool('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  tool('dead code', 'knip'),
];

/** `npm run check [-- --content]` */
async function check(args: readonly string[]): Promise<void> {
  const other = args.find((arg) => arg !== '--content');
  if (other !== undefined) {
    throw new Refusal(`The check has no option “${other}”: the only one is --content.`);
  }
  const isRight = await report(content);
  // All at once, on as many processors as there are.
  const results = args.includes('--content')
    ? []
    : await Promise.all(
        tools.map(async (tool) => {
          if (isRight || !tool.needsContent) return report(tool);
          console.log(`– ${tool.name} (can be checked once content/ is right)`);
          return true;
        }),
      );
  if (!isRight || results.includes(false)) process.exitCode = 1;
}

/** Runs a check and prints what came of it. Returns whether all was right. */
async function report({ name, run }: Check): Promise<boolean> {
  const started = Date.now();
  const result = await run();
  console.log(formatStage(name, result, Date.now() - started));
  return result.ok;
}

async function checkContent(): Promise<StageResult> {
  const problems = await listContentProblems(root);
  const notice = await formatNotices(root);
  return { ok: problems.length === 0, output: formatReport(problems), notice };
}

function tool(name: string, program: string, ...args: string[]): Check {
  return { name, run: () => runTool(root, program, args, { quiet: true }) };
}

await runAsCommand(check);
