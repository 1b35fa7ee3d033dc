import { Refusal } from '#cli/refusal.ts';
import { runTool } from '#cli/run-tool.ts';
import { runCommand } from '#cli/setup/run-command.mjs';
import { packageVersion } from './package-version.ts';
import type { Recipe } from './recipe.ts';
import { starlightContent } from './starlight-content.ts';

const installArgs = [
  'install',
  '--no-save',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--prefer-offline',
  // So that a machine without internet is told within seconds, not after minutes of trying again.
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
];

/** Starlight with its own search, from its own lock file. */
export const starlight: Recipe = {
  title: 'Starlight',
  content: starlightContent,
  template: 'src/components/CaseContent.astro',
  output: 'dist',
  prepare: async (folder) => {
    const { ok, output } = await runCommand('npm', installArgs, {
      cwd: folder,
      seconds: 300,
      shell: process.platform === 'win32',
    });
    if (!ok) throw new Refusal(`Starlight could not be installed: ${reasonIn(output)}.`);
    const version = (name: string): string => packageVersion(folder, name);
    return `Starlight ${version('@astrojs/starlight')}, Astro ${version('astro')}`;
  },
  build: (folder) => runTool(folder, 'astro', ['build'], { quiet: true }),
};

// npm prints a page; its first line that is not a bare code says what happened.
function reasonIn(output: string): string {
  const line = /^npm error (?!code|syscall|errno)(\S.*)$/m.exec(output)?.[1];
  return line ?? (output.trim() || 'npm install did not end within five minutes');
}
