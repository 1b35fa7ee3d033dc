import { beforeAll, describe, expect, it } from 'vitest';
import NpsCalculator from '#components/calculators/nps/NpsCalculator.astro';
import NpsCalculatorTag from '#components/calculators/nps/NpsCalculatorTag.astro';
import { type Locale, locales } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import { caseWith, contextOf } from '../../../helpers/entries.ts';
import { mount } from '../../../helpers/mount.ts';
import { render } from '../../../helpers/render.ts';

const counted = (promoters: number, passives: number, detractors: number): number[] => [
  0,
  0,
  0,
  detractors,
  0,
  0,
  0,
  passives,
  0,
  0,
  promoters,
];

async function calculator(locale: Locale, counts: readonly number[]): Promise<HTMLElement> {
  return mount(await render(NpsCalculator, { name: 'thirty', counts, locale }), locale);
}

const textOf = (page: Element, name: string): string | undefined =>
  page.querySelector(`[data-out=${name}]`)?.textContent?.trim();

const cellsOf = (table: Element | null): (string | undefined)[][] =>
  [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim()),
  );

describe('without JavaScript', () => {
  const t = words('it');
  let page: HTMLElement;
  beforeAll(async () => {
    page = await calculator('it', counted(12, 9, 9));
  });

  // The bounds are those that test/metrics holds against SciPy and R.
  it('shows score, interval and answers as text', () => {
    expect(textOf(page, 'nps')).toBe('+10');
    expect(textOf(page, 'interval')).toBe('da −20 a +38');
    expect(textOf(page, 'interval-label')).toBe('Intervallo al 95\u00a0%');
    expect(textOf(page, 'n')).toBe('30');
    expect(textOf(page, 'sample')).toBe(
      'Per un margine di ±10 punti al 95\u00a0%, con risposte sparse come queste, ne servono circa 263.',
    );
  });

  it('shows the groups as a table', () => {
    expect(cellsOf(page.querySelector('.nps-groups'))).toEqual([
      ['Gruppo', 'Risposte', 'Quota'],
      ['Detrattori', '9', '30,0\u00a0%'],
      ['Passivi', '9', '30,0\u00a0%'],
      ['Promotori', '12', '40,0\u00a0%'],
    ]);
  });

  it('compares the three methods in a table', () => {
    expect(cellsOf(page.querySelector('details table'))).toEqual([
      ['Metodo', 'Da', 'A', 'Ampiezza'],
      [t['nps.method.score'], '−20', '+38', '57'],
      [t['nps.method.adjusted'], '−19', '+37', '56'],
      [t['nps.method.wald'], '−20', '+40', '59'],
    ]);
  });

  it('shows the eleven counts, in fields that nobody can change yet', () => {
    const fields = [...page.querySelectorAll<HTMLInputElement>('[name^=count-]')];
    expect(fields.map(({ value }) => Number(value))).toEqual(counted(12, 9, 9));
    expect(page.querySelector('fieldset')?.disabled).toBe(true);
    expect(page.querySelector<HTMLElement>('[data-out=actions]')?.hidden).toBe(true);
  });

  it('says the scale in words for those who do not see it', () => {
    const scale = page.querySelector('svg[role=img]');
    expect(scale?.getAttribute('aria-label')).toBe(
      'Bilancia da −100 a +100. L’ago segna +10. L’intervallo va da −20 a +38. Risposte: 30.',
    );
  });

  it('has a name for every field and every button', () => {
    const unnamed = [...page.querySelectorAll('input, textarea, button')].filter(
      (control) =>
        !control.getAttribute('aria-label') &&
        !control.textContent?.trim() &&
        !page.querySelector(`label[for="${control.id}"]`)?.textContent?.trim(),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('numbers', () => {
  it('have Italian forms on Italian pages', async () => {
    const page = await calculator('it', counted(15_000, 1, 1));
    expect(textOf(page, 'n')).toBe('15.002');
    expect(textOf(page, 'promoters-share')).toBe('100,0\u00a0%');
    expect(textOf(page, 'detractors-share')).toBe('0,0\u00a0%');
  });

  it('have English forms on English pages', async () => {
    const page = await calculator('en', counted(15_000, 1, 1));
    expect(textOf(page, 'n')).toBe('15,002');
    expect(textOf(page, 'promoters-share')).toBe('100.0%');
    expect(textOf(page, 'interval-label')).toBe('95% interval');
    expect(textOf(page, 'interval')).toBe('+100 to +100');
  });

  it('have a real minus sign', async () => {
    const page = await calculator('en', counted(9, 9, 12));
    expect(textOf(page, 'nps')).toBe('−10');
    expect(page.textContent).not.toMatch(/-\d/);
  });
});

describe.each(locales)('with few answers in %s', (locale) => {
  it.each([1, 9])('shows no score for %i, but the interval and why', async (n) => {
    const page = await calculator(locale, counted(n, 0, 0));
    expect(textOf(page, 'nps')).toBe('–');
    expect(textOf(page, 'interval')).toMatch(/[−+]\d+ .* \+100$/);
    expect(textOf(page, 'advice')).not.toBe('');
    expect(page.querySelector('[data-out=needle]')?.getAttribute('d')).toBe('');
    expect(page.querySelector('[data-out=band]')?.getAttribute('d')).not.toBe('');
  });

  it('shows for none neither score nor interval, and no NaN', async () => {
    const page = await calculator(locale, counted(0, 0, 0));
    expect([textOf(page, 'nps'), textOf(page, 'interval'), textOf(page, 'passives-share')]).toEqual(
      ['–', '–', '–'],
    );
    expect(page.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
});

it('marks small samples, so that the interval stands before the score', async () => {
  const found: (string | undefined)[] = [];
  for (const n of [10, 29, 30]) {
    const page = await calculator('it', counted(n, 0, 0));
    found.push(page.querySelector<HTMLElement>('[data-out=main]')?.dataset['advice']);
  }
  expect(found).toEqual(['small', 'small', 'enough']);
});

it('tells the groups apart by pattern and label, not by colour alone', async () => {
  const page = await calculator('it', counted(12, 9, 9));
  const fills = [...page.querySelectorAll('[data-column]')].map((bar) => bar.getAttribute('fill'));
  expect([fills[0], fills[6], fills[7], fills[8], fills[9], fills[10]]).toEqual([
    'url(#nps-thirty-hatch)',
    'url(#nps-thirty-hatch)',
    'url(#nps-thirty-dots)',
    'url(#nps-thirty-dots)',
    null,
    null,
  ]);
  const labels = [...page.querySelectorAll('svg .group')].map((label) => label.textContent?.trim());
  expect(labels).toEqual(['Detrattori', 'Passivi', 'Promotori']);
});

describe('the tag in a text', () => {
  it('is preset with the scores of its exhibit, under the exhibit’s name', async () => {
    const context = contextOf(caseWith('it'));
    const page = mount(await render(NpsCalculatorTag, { exhibit: 'answers', context }));
    expect(page.querySelector('nps-calculator')?.id).toBe('nps-answers');
    expect(page.querySelector('.calculator-subject')?.textContent).toBe('Trenta risposte');
    expect(textOf(page, 'nps')).toBe('+53');
  });

  it('leaves nothing where there is no such exhibit', async () => {
    const context = contextOf(caseWith('it'));
    expect((await render(NpsCalculatorTag, { exhibit: 'nothing', context })).trim()).toBe('');
  });
});
