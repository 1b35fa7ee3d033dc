import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { handbookPagePath, handbookPath } from '#i18n/routes.ts';
import { pageAt, readSite } from '../helpers/site.ts';

describe.each(['student', 'staff', 'trainer'] as const)(
  'the handbook of the %s edition',
  (edition) => {
    const site = readSite(edition);
    const at = (path: string) => {
      const found = pageAt(site, path);
      if (found === undefined) throw new Error(`There is no ${path} in the ${edition} edition`);
      return found.document;
    };
    const linksOn = (path: string, selector: string): (string | null)[] =>
      [...at(path).querySelectorAll(selector)].map((link) => link.getAttribute('href'));

    it.each(locales)('lists every page it has in %s, and the foot of each leads back', (locale) => {
      const index = handbookPath(locale);
      const pages = site.pages
        .map(({ path }) => path)
        .filter((path) => path.startsWith(index) && path !== index);
      expect(linksOn(index, '.handbook-list dt a').toSorted()).toEqual(pages.toSorted());
      expect(pages.length).toBeGreaterThan(20);
      for (const path of pages) expect(linksOn(path, '.site-foot a')).toContain(index);
    });

    it('leads from a page to the same in the other language', () => {
      const [it, en] = locales.map((locale) => handbookPagePath(locale, 'poll'));
      expect(linksOn(it ?? '', '.site-language')).toEqual([en]);
      expect(linksOn(en ?? '', '.site-language')).toEqual([it]);
    });

    it('shows the source of a note for trainers, and no note', () => {
      const page = at(handbookPagePath('en', 'for-trainers'));
      expect(page.querySelector('.handbook-typed')?.textContent).toContain('<TrainerNote>');
      expect(page.querySelector('.handbook-live')?.textContent).not.toContain('Stop here');
      expect(page.querySelector('.trainer-note')).toBeNull();
    });

    it('shows an example as it works, as it is typed, and what the check says of mistakes', () => {
      const page = at(handbookPagePath('en', 'poll'));
      expect(page.querySelectorAll('.handbook-live reader-poll')).toHaveLength(2);
      expect(page.querySelector('.handbook-typed')?.textContent).toContain(
        '<Poll name="come-back"',
      );
      expect(page.querySelector('.handbook-mistakes li')?.textContent).toContain(
        'is not one of: 0-10, 1-5, 1-7.',
      );
    });
  },
);
