import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile } from '#policies/content-security.ts';

/** Writes `_headers` beside the pages: `frame-ancestors` works in a header only. */
export function headers(): AstroIntegration {
  return {
    name: 'retrobottega-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersFile);
      },
    },
  };
}
