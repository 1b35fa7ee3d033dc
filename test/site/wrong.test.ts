import { expect, describe, it } from 'vitest';
import { pitfalls } from '#components/pitfalls/pitfalls.ts';
import { editions } from '#editions/edition.ts';
import { locales } from '#i18n/locale.ts';
import { homePath, sourcesPath, glossaryPath, wrongPath } from '#i18n/routes.ts';
import { pitfallWords } from '#i18n/words/pitfalls/words.ts';
import { words } from '#i18n/words.ts';
import { attributesOf, pageAt, readBuilt, readSite } from '../helpers/site.ts';

const kinds = pitfalls.flatMap(({ parts }) => parts.map(({ kind }) => kind));

describe.each(editions)('in the %s edition', (edition) => {
  const site = readSite(edition);

  describe.each(locales)('the ten ways to get it wrong in %s', (locale) => {
    const page = pageAt(site, wrongPath(locale));
    const document = page?.document;
    const other = locale === 'it' ? 'en' : 'it';

    it('are ten numbered sections, with every demonstration worked out and closed', () => {
      expect(document?.querySelectorAll('.pitfall > h2')).toHaveLength(10);
      expect(document && attributesOf(document, 'pitfall-demonstration', 'data-kind')).toEqual(
        kinds,
      );
      for (const figure of document?.querySelectorAll('.pitfall-number') ?? [])
        expect(figure.textContent.trim()).toMatch(/\d/);
      expect(
        document?.querySelectorAll('pitfall-demonstration fieldset:not([disabled])'),
      ).toHaveLength(0);
    });

    it('say that the data are invented, at every demonstration', () => {
      const demonstrations = [...(document?.querySelectorAll('pitfall-demonstration') ?? [])];
      for (const { textContent } of demonstrations)
        expect(textContent).toContain(words(locale)['exhibit.illustrative']);
    });

    it('name the tempting reading, what to do instead, a term and a source each', () => {
      kinds.forEach((kind, index) => {
        const part = document?.querySelectorAll('.pitfall-part')[index];
        const own = pitfallWords[locale][kind];
        for (const text of [own.situation, own.temptation, own.wrong, own.right, own.instead])
          expect(part?.textContent.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
        const links = [...(part?.querySelectorAll('.pitfall-links a') ?? [])].map(
          (link) => link.getAttribute('href')?.split('#')[0],
        );
        expect(links[0]).toBe(glossaryPath(locale));
        expect(new Set(links.slice(1))).toEqual(new Set([sourcesPath(locale)]));
      });
    });

    it('are reached from the first page and from the foot of every page, and switch language', () => {
      const home = pageAt(site, homePath(locale))?.document;
      for (const place of ['main', '.site-foot'])
        expect(
          home?.querySelector(`${place} a[href="${wrongPath(locale)}"]`),
          place,
        ).not.toBeNull();
      expect(document && attributesOf(document, '.site-language', 'href')).toEqual([
        wrongPath(other),
      ]);
    });

    it('are listed in the sitemap', () => {
      expect(readBuilt(site, 'sitemap-0.xml')).toContain(
        `<loc>${site.origin}${wrongPath(locale)}</loc>`,
      );
    });
  });
});

it('have the exact coverage of the literature on the page: Wald 75.9, score 95.6, adjusted 95.3 %', () => {
  const document = pageAt(readSite('student'), wrongPath('en'))?.document;
  const wald = document?.querySelector('#wrong-wald')?.textContent.replace(/\s+/g, ' ');
  for (const figure of ['75.9%', '95.6%', '95.3%']) expect(wald).toContain(figure);
});
