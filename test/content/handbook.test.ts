import { describe, expect, it } from 'vitest';
import { root } from '#cli/root.ts';
import { attributeRows } from '#components/handbook/attribute-rows.ts';
import { locales } from '#i18n/locale.ts';
import { listedHandbook } from '#loaders/collections.ts';
import { contentOf } from '#loaders/content-of.ts';
import { keptEntry } from '#loaders/kept-entries.ts';
import type { HandbookEntry } from '#model/entries.ts';
import { tagNames } from '#model/tags.ts';

const { outlines, problems } = await contentOf(root);
const pages = listedHandbook(outlines);

describe.each(locales)('the handbook in %s', (locale) => {
  const here = pages.filter((page) => page.locale === locale);

  it('has every tag of the vocabulary on one page', () => {
    expect(here.flatMap(({ tags }) => tags).toSorted()).toEqual(tagNames.toSorted());
  });

  it.each(here.map((page) => [page.slug, page] as const))('%s says all', (_, page) => {
    const entry = keptEntry<HandbookEntry>(page, root);
    const silent = entry.tags.flatMap((tag) =>
      attributeRows(tag, locale, entry.attributes[tag])
        .filter(({ purpose }) => purpose === '')
        .map(({ name }) => `${tag} ${name}`),
    );
    expect(silent).toEqual([]);
    expect(entry.source).not.toBe('');
    for (const { problems: said } of entry.mistakes) expect(said).not.toEqual([]);
  });
});

it('has examples that are right, and mistakes that are wrong', () => {
  expect(problems).toEqual([]);
});
