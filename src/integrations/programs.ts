import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { MarkdownProcessor } from 'astro/markdown';
import type { Edition } from '#editions/edition.ts';
import { contentOf } from '#loaders/content-of.ts';
import { programModule } from '#loaders/program.ts';

/**
 * Lets texts that say `code: true` run code, through Astro’s MDX integration. Where there are none,
 * it is not even loaded.
 */
export function programs(edition: Edition): AstroIntegration {
  return {
    name: 'retrobottega-programs',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        // Astro’s list of texts to compile. The last one may name files that are gone.
        rmSync(new URL('.astro/content-modules.mjs', config.root), { force: true });
        // In development the field may be typed at any time.
        if (command !== 'dev' && !(await hasPrograms(fileURLToPath(config.root)))) return;
        const { default: mdx } = await import('@astrojs/mdx');
        updateConfig({
          integrations: [mdx({ processor: processor(edition) })],
          // Astro marks its modules with a directive of its own, which the bundler warns of.
          vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
        });
      },
    },
  };
}

async function hasPrograms(root: string): Promise<boolean> {
  const { outlines } = await contentOf(root);
  return outlines.some((outline) => outline.programs.length > 0);
}

/** Compiles as `#markdown` does, in the place of Astro’s own way. */
function processor(edition: Edition): MarkdownProcessor {
  return {
    name: 'retrobottega',
    options: {},
    createRenderer: () => Promise.reject(new Error('There are no .md files in content/.')),
    createMdxRenderer: async () => ({
      process: async (_, file, { code }) => ({
        code: programModule(file, code === true, edition),
        astroMetadata: {
          hydratedComponents: [],
          clientOnlyComponents: [],
          serverComponents: [],
          scripts: [],
          propagation: 'none',
          containsHead: false,
          pageOptions: {},
        },
      }),
    }),
  };
}
