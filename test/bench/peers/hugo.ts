import { join } from 'node:path';
import { Refusal } from '#cli/refusal.ts';
import { root } from '#cli/root.ts';
import { runTool } from '#cli/run-tool.ts';
import { runCommand } from '#cli/setup/run-command.mjs';
import { hugoContent } from './hugo-content.ts';
import { packageVersion } from './package-version.ts';
import type { Recipe } from './recipe.ts';

/** The Hugo on this machine, and this project’s Pagefind for the search that Hugo lacks. */
export const hugo: Recipe = {
  title: 'Hugo',
  content: hugoContent,
  template: 'layouts/_default/single.html',
  output: 'public',
  prepare: async (folder) => {
    const { output } = await runCommand('hugo', ['version'], { cwd: folder });
    const version = /^hugo v(\d[\d.]*)/m.exec(output)?.[1];
    if (version === undefined) {
      throw new Refusal('Hugo is not installed (Debian: apt-get install hugo).');
    }
    return `Hugo ${version}, Pagefind ${packageVersion(root, 'pagefind')}`;
  },
  build: async (folder) => {
    const pages = await runCommand('hugo', ['--quiet'], { cwd: folder });
    if (!pages.ok) return pages;
    return runTool(root, 'pagefind', ['--site', join(folder, 'public')], { quiet: true });
  },
};
