/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Components are rendered as in the student edition; what the editions differ in is tested on the
// built sites and by name.
export default getViteConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
