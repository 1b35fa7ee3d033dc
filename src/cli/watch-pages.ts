import type { AstroIntegration } from 'astro';

/** What became of the pages of a build. */
export interface PageRecord {
  /** Files that a build makes from a route: pages, feeds, downloads. */
  asked: number;
  /** Those that were made, by their address, and how long each took; the others are the last build’s. */
  readonly made: Map<string, number>;
}

type BuildStart = NonNullable<AstroIntegration['hooks']['astro:build:start']>;
type SetPrerenderer = Parameters<BuildStart>[0]['setPrerenderer'];

/**
 * Keeps a record of the pages that a build makes.
 *
 * @param onPage - Called after each.
 */
export function watchPages(
  setPrerenderer: SetPrerenderer,
  onPage: (record: PageRecord) => void,
): PageRecord {
  const record: PageRecord = { asked: 0, made: new Map() };
  setPrerenderer((usual) => ({
    ...usual,
    async getStaticPaths() {
      const paths = await usual.getStaticPaths();
      record.asked = paths.length;
      return paths;
    },
    async render(request, options) {
      const started = performance.now();
      const result = await usual.render(request, options);
      record.made.set(new URL(request.url).pathname, performance.now() - started);
      onPage(record);
      return result;
    },
  }));
  return record;
}

/** How many were made and how many taken from the last build, and the slowest five. */
export function formatPages({ asked, made }: PageRecord): string {
  const count = (number: number): string => number.toLocaleString('en');
  const counts = `pages, feeds and downloads made: ${count(made.size)}, as they were: ${count(asked - made.size)}`;
  const slowest = [...made]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([path, milliseconds]) => `${path} ${count(Math.round(milliseconds))} ms`);
  return slowest.length === 0 ? counts : `${counts}; slowest: ${slowest.join(', ')}`;
}
