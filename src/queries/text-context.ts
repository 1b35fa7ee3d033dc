import type { ImageMetadata } from 'astro';
import type { TextContext } from '#components/text/context.ts';
import type { CaseEntry } from '#model/entries.ts';
import { listTerms } from './glossary.ts';
import { referencesIn } from './sources.ts';

const figures = import.meta.glob<ImageMetadata>(
  '/content/cases/*/figures/*.{png,jpg,jpeg,svg,webp,avif,gif}',
  {
    eager: true,
    import: 'default',
  },
);

/** What the tags in a case’s text, or in its teaching note, need to know. */
export async function textContext(entry: CaseEntry): Promise<TextContext> {
  const [terms, references] = await Promise.all([
    listTerms(entry.locale),
    referencesIn(entry.locale),
  ]);
  const folder = `/content/cases/${entry.slug}/`;
  let used = 0;
  return {
    locale: entry.locale,
    terms: new Map(terms.map((term) => [term.slug, term])),
    citations: new Map([...references.values()].map(({ slug, inText }) => [slug, inText])),
    exhibits: new Map(entry.exhibits.map((exhibit) => [exhibit.id, exhibit])),
    figures: new Map(
      Object.entries(figures)
        .filter(([path]) => path.startsWith(folder))
        .map(([path, image]) => [path.slice(folder.length), image]),
    ),
    nextNumber: () => {
      used += 1;
      return used;
    },
  };
}
