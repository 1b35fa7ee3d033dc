import type { ImageMetadata } from 'astro';
import type { TextContext } from '#components/text/context.ts';
import type { CaseEntry, HandbookEntry } from '#model/entries.ts';
import { termsIn } from './glossary.ts';
import { citationsIn } from './sources.ts';

const figures = import.meta.glob<ImageMetadata>(
  '/content/cases/*/figures/*.{png,jpg,jpeg,svg,webp,avif,gif}',
  {
    eager: true,
    import: 'default',
  },
);

// By the folder of their case.
const figuresByCase = Map.groupBy(Object.entries(figures), ([path]) => path.split('/')[3] ?? '');

/** What the tags in an example need to know. What readers enter there is kept apart from any case. */
export async function exampleContext(entry: HandbookEntry): Promise<TextContext> {
  const context = await textContext({ ...entry, slug: `handbook-${entry.slug}` });
  return { ...context, withoutDownloads: true };
}

/** What the tags in a case’s text, or in its teaching note, need to know. */
export async function textContext(
  entry: Pick<CaseEntry, 'locale' | 'slug' | 'exhibits'>,
): Promise<TextContext> {
  const [terms, citations] = await Promise.all([termsIn(entry.locale), citationsIn(entry.locale)]);
  const folder = `/content/cases/${entry.slug}/`;
  let used = 0;
  return {
    locale: entry.locale,
    slug: entry.slug,
    terms,
    citations,
    exhibits: new Map(entry.exhibits.map((exhibit) => [exhibit.id, exhibit])),
    figures: new Map(
      figuresByCase.get(entry.slug)?.map(([path, image]) => [path.slice(folder.length), image]),
    ),
    nextNumber: () => {
      used += 1;
      return used;
    },
  };
}
