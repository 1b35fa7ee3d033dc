import { describe, expect, it } from 'vitest';
import Value from '#components/text/Value.astro';
import { type Locale, locales } from '#i18n/locale.ts';
import type { MeasureName } from '#model/measures.ts';
import { contextWithScores } from '../../helpers/entries.ts';
import { render } from '../../helpers/render.ts';

const thirty = [0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 12];

async function shown(
  of: MeasureName,
  counts: readonly number[],
  locale: Locale = 'it',
  confidence?: string,
): Promise<string> {
  const context = contextWithScores(locale, counts);
  const html = await render(Value, {
    exhibit: 'scores',
    of,
    context,
    ...(confidence && { confidence }),
  });
  return html.replace(/<[^>]*>/g, '').trim();
}

describe('each measure', () => {
  // The interval is the one that test/metrics holds against SciPy and R.
  it.each([
    ['nps', '+10', '+10'],
    ['low', '−20', '−20'],
    ['high', '+38', '+38'],
    ['n', '30', '30'],
    ['promoters', '40\u00a0%', '40%'],
    ['passives', '30\u00a0%', '30%'],
    ['detractors', '30\u00a0%', '30%'],
    ['lowest', '3', '3'],
    ['highest', '10', '10'],
  ] as const)('%s is “%s” in Italian and “%s” in English', async (of, italian, english) => {
    expect([await shown(of, thirty, 'it'), await shown(of, thirty, 'en')]).toEqual([
      italian,
      english,
    ]);
  });

  it('takes the interval at another confidence', async () => {
    expect([
      await shown('low', thirty, 'it', '80'),
      await shown('high', thirty, 'it', '80'),
    ]).toEqual(['−10', '+29']);
  });

  it('counts a 0 as a score', async () => {
    expect(await shown('lowest', [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])).toBe('0');
  });

  it('has the computed number for machines, unrounded and without signs of a language', async () => {
    const context = contextWithScores('it', [0, 0, 0, 10, 0, 0, 0, 1, 0, 0, 1]);
    const html = await render(Value, { exhibit: 'scores', of: 'nps', context });
    expect(html.trim()).toBe('<data class="nowrap" value="-75">−75</data>');
  });
});

describe.each(locales)('with few answers in %s', (locale) => {
  const nine = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9];
  const ten = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10];

  it('there is no score below ten', async () => {
    expect([await shown('nps', nine, locale), await shown('nps', ten, locale)]).toEqual([
      '–',
      '+100',
    ]);
  });

  it('there is an interval from one on, a wide one', async () => {
    const one = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0];
    expect([await shown('low', one, locale), await shown('high', one, locale)]).toEqual([
      '−100',
      '+59',
    ]);
  });

  it('of none, everything but their number is a dash', async () => {
    const none = Array.from({ length: 11 }, () => 0);
    for (const of of ['nps', 'low', 'high', 'promoters', 'lowest', 'highest', 'mean'] as const) {
      expect([of, await shown(of, none, locale)]).toEqual([of, '–']);
    }
    expect(await shown('n', none, locale)).toBe('0');
  });
});
