import { describe, expect, it } from 'vitest';
import Exhibit from '#components/exhibits/Exhibit.astro';
import type { TextContext } from '#components/text/context.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ExhibitEntry } from '#model/entries.ts';
import { caseWith, contextOf, contextWithScores, exhibitWith } from '../../helpers/entries.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

async function exhibitIn(context: TextContext, id: string): Promise<HTMLElement> {
  return mount(await render(Exhibit, { id, context }), context.locale);
}

async function exhibit(locale: Locale, changes: Partial<ExhibitEntry>): Promise<HTMLElement> {
  return exhibitIn(contextOf(caseWith(locale, { exhibits: [exhibitWith(changes)] })), 'some');
}

const rowsOf = (page: HTMLElement, part = 'tbody'): string[][] =>
  [...page.querySelectorAll(`${part} tr`)].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
  );

const footOf = (page: HTMLElement): string =>
  page.querySelector('.exhibit-foot')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('every exhibit', () => {
  it('has its number, its title and an anchor to refer to', async () => {
    const page = await exhibit('en', { number: 3, title: 'Hand-offs' });
    expect(page.querySelector('figure')?.id).toBe('exhibit-some');
    expect(page.querySelector('figcaption .label')?.textContent).toBe('Exhibit 3');
    expect(page.querySelector('.exhibit-title')?.textContent).toBe('Hand-offs');
  });

  it('names its source, linked to the bibliography', async () => {
    const page = await exhibit('it', { source: 'counter-post' });
    expect(footOf(page)).toBe('Fonte: A customer, 2010');
    expect(page.querySelector('.exhibit-foot a')?.getAttribute('href')).toBe(
      '/it/fonti/#counter-post',
    );
  });

  it('says when its data are invented', async () => {
    expect(footOf(await exhibit('it', { illustrative: true }))).toBe(
      'Dati illustrativi, inventati per l’esercizio.',
    );
    expect(footOf(await exhibit('en', { illustrative: false }))).toBe('');
  });

  it('has its note before both, with its marks', async () => {
    const page = await exhibit('en', {
      note: 'Read <em>twice</em>.',
      illustrative: true,
      source: 'counter-post',
    });
    expect(footOf(page)).toMatch(/^Read twice\. .*invented.* Source: A customer, 2010$/);
    expect(page.querySelector('.exhibit-foot em')?.textContent).toBe('twice');
  });

  it('offers its data as a file beside its case, and a picture none', async () => {
    const table = { columns: ['a'], rows: [['1']] };
    const link = (await exhibit('it', { table })).querySelector('.exhibit-data');
    expect([link?.getAttribute('href'), link?.getAttribute('download')]).toEqual([
      '/it/casi/counter/some.csv',
      'counter-some.csv',
    ]);
    expect(link?.textContent?.trim()).toBe('Scarica i dati (CSV)');
    const picture = await exhibit('it', { kind: 'image', figure: 'counter.svg' });
    expect(picture.querySelector('.exhibit-data')).toBeNull();
  });

  it('escapes what an author typed as plain text', async () => {
    const page = await exhibit('en', {
      title: '<b>&',
      alt: '"<i>',
      table: { columns: ['a'], rows: [['<s>']] },
    });
    expect(page.querySelector('b, i, s')).toBeNull();
    expect(page.querySelector('.exhibit-title')?.textContent).toBe('<b>&');
  });

  it('is left out when the text names one that does not exist', async () => {
    expect((await exhibitIn(contextOf(caseWith('it')), 'nothing')).textContent).toBe('');
  });
});

describe('a table', () => {
  const table = {
    columns: ['who', 'change', 'note'],
    rows: [
      ['Tills', '-7.9', '-'],
      ['Shop', '10.5', 'new'],
    ],
  };
  const headings = ['Who', 'Change', 'Note'];

  it('has headings for columns and rows, and a description', async () => {
    const page = await exhibit('en', { table, headings });
    expect(rowsOf(page, 'thead')).toEqual([headings]);
    expect(
      [...page.querySelectorAll('tbody th[scope=row]')].map((cell) => cell.textContent),
    ).toEqual(['Tills', 'Shop']);
    expect(page.querySelector('caption')?.textContent).toBe('What it shows.');
  });

  it('has numbers in the forms of its language, and a dash for nothing', async () => {
    expect(rowsOf(await exhibit('en', { table, headings }))[0]).toEqual(['Tills', '−7.9', '–']);
    expect(rowsOf(await exhibit('it', { table, headings }))[0]).toEqual(['Tills', '−7,9', '–']);
  });

  it('sets columns of numbers flush right, with their heading', async () => {
    const page = await exhibit('en', { table, headings });
    const right = [...page.querySelectorAll('.number')].map((cell) => cell.textContent);
    expect(right).toEqual(['Change', '−7.9', '10.5']);
  });

  it('can be scrolled with the keyboard, and says what it is', async () => {
    const region = (await exhibit('en', { table, headings })).querySelector('[role=region]');
    expect([region?.getAttribute('tabindex'), region?.getAttribute('aria-label')]).toEqual([
      '0',
      'A title',
    ]);
  });
});

describe('bars', () => {
  it('are in proportion to the last column, the longest filling its cell', async () => {
    const rows = [
      ['one', '2.5'],
      ['two', '10'],
      ['three', '0'],
    ];
    const page = await exhibit('it', {
      kind: 'bars',
      headings: ['Che cosa', 'Minuti'],
      table: { columns: ['what', 'minutes'], rows },
    });
    expect([...page.querySelectorAll('rect')].map((bar) => bar.getAttribute('width'))).toEqual([
      '25',
      '100',
      '0',
    ]);
    expect(rowsOf(page)[0]).toEqual(['one', '2,5', '']);
  });

  it('are flat, not broken, when all are 0', async () => {
    const page = await exhibit('it', {
      kind: 'bars',
      table: { columns: ['what', 'n'], rows: [['one', '0']] },
    });
    expect(page.querySelector('rect')?.getAttribute('width')).toBe('0');
  });

  it('take the column of the page’s language from the data file', async () => {
    const cells = async (locale: Locale): Promise<string[][]> =>
      rowsOf(await exhibitIn(contextOf(caseWith(locale)), 'steps'));
    expect(await cells('it')).toEqual([
      ['Chiede, e aspetta', '5', ''],
      ['Se ne va', '1,5', ''],
    ]);
    expect(await cells('en')).toEqual([
      ['Asks, and waits', '5', ''],
      ['Leaves', '1.5', ''],
    ]);
  });

  it('have the headings that the text gives, or else the names of the columns', async () => {
    expect(rowsOf(await exhibitIn(contextOf(caseWith('it')), 'steps'), 'thead')).toEqual([
      ['Passo', 'Minuti'],
    ]);
    expect(rowsOf(await exhibitIn(contextOf(caseWith('en')), 'steps'), 'thead')).toEqual([
      ['step', 'minutes'],
    ]);
  });
});

describe('scores', () => {
  it('are eleven rows with group, count and share', async () => {
    const page = await exhibitIn(
      contextWithScores('it', [0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 12]),
      'scores',
    );
    const rows = rowsOf(page);
    expect(rows).toHaveLength(11);
    expect(rows[3]).toEqual(['3', 'Detrattori', '9', '30\u00a0%', '']);
    expect(rows[7]).toEqual(['7', 'Passivi', '9', '30\u00a0%', '']);
    expect(rows[10]).toEqual(['10', 'Promotori', '12', '40\u00a0%', '']);
    expect(page.querySelectorAll('rect')[3]?.getAttribute('width')).toBe('75');
  });

  it('have no share of nothing', async () => {
    const page = await exhibitIn(
      contextWithScores('en', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      'scores',
    );
    expect(rowsOf(page)[0]).toEqual(['0', 'Detractors', '0', '0%', '']);
  });
});

it('shows a picture with its size and what it shows', async () => {
  const page = await exhibit('it', { kind: 'image', figure: 'counter.svg', alt: 'Un banco.' });
  const image = page.querySelector('img');
  expect([image?.getAttribute('src'), image?.alt, image?.width, image?.height]).toEqual([
    '/_assets/counter.svg',
    'Un banco.',
    4,
    3,
  ]);
});
