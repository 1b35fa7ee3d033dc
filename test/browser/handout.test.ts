import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetsOf } from '#cli/handout-sheets.ts';
import { handoutWish } from '#cli/handout-wish.ts';
import { printSheets } from '#cli/print-sheets.ts';
import { root } from '#cli/root.ts';
import { handoutPath } from '#i18n/routes.ts';
import { type PdfText, pdfText } from '../helpers/pdf-text.ts';
import { serveSite } from '../helpers/site-server.ts';

const slug = 'who-answers-for-us';
const folder = mkdtempSync(join(tmpdir(), 'handout-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function print(locale: string, ...options: readonly string[]): Promise<PdfText[]> {
  const args = [slug, '--locale', locale, '--out', folder, ...options];
  const wish = handoutWish(args, { seminars: [slug], cases: [] });
  const sheets = sheetsOf(wish);
  await printSheets(root, sheets, wish);
  return sheets.map(({ file }) => pdfText(readFileSync(join(folder, file))));
}

const wordsOf = ({ pages }: PdfText): string => pages.join(' ').replace(/\s+/g, ' ');

describe('the printed matter of a seminar', () => {
  let handout: PdfText;
  let guide: PdfText;
  beforeAll(async () => {
    [handout, guide] = (await print('it', '--guide', '--start', '9:00')) as [PdfText, PdfText];
  }, 60_000);

  it('has headings in the order of the page, each once', () => {
    const expected = [
      ...['Chi risponde per noi?', 'Di che cosa si parla', 'Che cosa preparare', 'Il programma'],
      ...['L’operatore che non c’era', 'Domande', 'Note e fonti'],
      ...['Il cartello nel retrobottega', 'Domande', 'Note e fonti', 'Parole da sapere'],
    ];
    expect(handout.outline.filter((title) => expected.includes(title))).toEqual(expected);
  });

  it.each(['handout', 'guide'] as const)('says on each page of the %s which it is', (which) => {
    const { pages, tagged } = { handout, guide }[which];
    expect(tagged).toBe(true);
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.length).toBeLessThan(30);
    pages.forEach((page, index) => {
      expect(page).toContain(`pagina ${index + 1} di ${pages.length}`);
      expect(page).toContain('Chi risponde per noi?');
    });
  });

  it('keeps from those taking part what is for trainers', () => {
    const forTrainers = /Leggi la battuta ad alta voce|Nota didattica|Risposte attese/;
    expect(wordsOf(guide)).toMatch(forTrainers);
    expect(wordsOf(guide)).toMatch(/09:00.*09:05.*09:20/);
    expect(wordsOf(handout)).not.toMatch(forTrainers);
  });

  it('can have two columns, on Letter, in English', async () => {
    const [printed] = await print('en', '--paper', 'letter', '--columns', '2');
    expect(printed?.pages[0]).toContain(`page 1 of ${printed?.pages.length}`);
    expect(printed?.outline).toHaveLength(handout.outline.length);
  }, 60_000);

  it('leaves out what only a screen can do', () => {
    expect(wordsOf(handout)).not.toMatch(/Conferma|Copia come CSV|Azzera|Scarica/);
  });
});

describe('the printed slides of a seminar', () => {
  it('are the shorter version that is asked for, and the notes are for trainers', async () => {
    const asked = ['--slides', '2', '--guide', '--minutes', '70'];
    const [slides, notes] = (await print('en', ...asked)) as [PdfText, PdfText];
    for (const text of [wordsOf(slides), wordsOf(notes)]) {
      expect(text).toContain('Four signs, no proof');
      expect(text).not.toContain('Two ways to be wrong');
      expect(text).not.toContain('A sign that no customer reads');
    }
    expect(wordsOf(notes)).toContain('Read the joke aloud');
    expect(wordsOf(slides)).not.toContain('Read the joke aloud');
    expect(slides.pages.length).toBeLessThan(notes.pages.length);
    expect(slides.tagged).toBe(true);
  });
});

describe('the handout’s page', () => {
  const { visit } = serveSite('student');

  it('keeps the number of columns in its address', async () => {
    const page = await visit(handoutPath('en', slug));
    await page.getByRole('radio', { name: 'Two' }).check();
    expect(new URL(page.url()).hash).toBe('#columns=2');
    await page.reload();
    await expect.poll(() => page.getByRole('radio', { name: 'Two' }).isChecked()).toBe(true);
  });
});
