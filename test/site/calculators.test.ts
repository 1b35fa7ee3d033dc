import type { Element } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { casePath } from '#i18n/routes.ts';
import { pageAt, readContent, readSite } from '../helpers/site.ts';

const { caseFacts, dataFiles } = readContent();
const site = readSite('student');
const calculators = locales.flatMap((locale) =>
  caseFacts.flatMap(({ slug, data }) => {
    const found =
      pageAt(site, casePath(locale, slug))?.document.querySelectorAll('nps-calculator') ?? [];
    return [...found].map((element) => {
      const name = element.getAttribute('data-name') ?? '';
      const file = data.exhibits.find(({ id }) => id === name)?.data ?? '';
      return { locale, slug, name, element, file: `content/cases/${slug}/data/${file}` };
    });
  }),
);

it.each(locales)('three cases or more have an NPS calculator in %s', (locale) => {
  const slugs = calculators.filter((other) => other.locale === locale).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBeGreaterThanOrEqual(3);
});

describe.each(calculators)(
  'without scripts, $name of $slug in $locale',
  ({ locale, element, file }) => {
    const said = (out: string): string =>
      element.querySelector(`[data-out="${out}"]`)?.textContent.trim() ?? '';
    const { n, promoters, passives, detractors } = groupsIn(file);

    it('shows the three groups of its exhibit in a table', () => {
      const groups = { promoters, passives, detractors };
      for (const [group, people] of Object.entries(groups)) {
        expect(element.querySelector(`table [data-out=${group}-count]`)).not.toBeNull();
        expect(said(`${group}-count`)).toBe(String(people));
        expect(said(`${group}-share`).replace(/\s/g, '')).toBe(
          `${((100 * people) / n).toFixed(1).replace('.', locale === 'it' ? ',' : '.')}%`,
        );
      }
      expect(said('n')).toBe(String(n));
    });

    it('says the score, or below ten answers none, the interval around it, and when it rests on few', () => {
      const score = Math.round((100 * (promoters - detractors)) / n);
      const [low = Number.NaN, high = Number.NaN] = (said('interval').match(/[+−]?\d+/g) ?? []).map(
        toNumber,
      );
      if (n < 10) expect(said('nps')).toBe('–');
      else expect(toNumber(said('nps'))).toBe(score);
      expect(low).toBeLessThanOrEqual(score);
      expect(high).toBeGreaterThanOrEqual(score);
      if (n < 30) expect(said('advice')).not.toBe('');
    });

    it('compares three methods in a table and draws the scale, with words for who cannot see it', () => {
      for (const out of [
        'score-low',
        'score-high',
        'wald-low',
        'wald-high',
        'adjusted-low',
        'adjusted-high',
      ]) {
        expect(element.querySelector(`table [data-out="${out}"]`)?.textContent.trim()).toMatch(
          /^[+−]?\d+$/,
        );
      }
      expect(element.querySelector('svg[role=img]')?.getAttribute('aria-label')).toMatch(/\d/);
    });

    it('shows all of it, and nothing that only a script could answer', () => {
      const results = [...element.querySelectorAll('[data-out]')].filter(({ textContent }) =>
        /\d/.test(textContent),
      );
      expect(
        results.filter((result) =>
          result.closest('[hidden], template, noscript, details:not([open])'),
        ),
      ).toEqual([]);
      const controls: Element[] = [...element.querySelectorAll('input, textarea, button')];
      const waiting = controls.filter(
        (control) => !control.closest('fieldset[disabled], [hidden]'),
      );
      expect(waiting.map(({ outerHTML }) => outerHTML)).toEqual([]);
    });
  },
);

/** Counted from the data file itself: the oracle is the definition, 9 and 10 less 0 to 6. */
function groupsIn(file: string): {
  n: number;
  promoters: number;
  passives: number;
  detractors: number;
} {
  const rows = (dataFiles.get(file)?.rows ?? []).map(([score, count]) => ({
    score: Number(score),
    count: Number(count),
  }));
  const people = (from: number, to: number): number =>
    rows
      .filter(({ score }) => score >= from && score <= to)
      .reduce((sum, { count }) => sum + count, 0);
  return {
    n: people(0, 10),
    promoters: people(9, 10),
    passives: people(7, 8),
    detractors: people(0, 6),
  };
}

function toNumber(text: string): number {
  return Number(text.replace('−', '-'));
}
