import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SurveyFormat, SurveyPlan } from '#survey/plan.ts';
import { readSurvey } from '#survey/read-survey.ts';
import { styles, writeFile } from './write-file.ts';

const format: SurveyFormat = {
  encoding: 'utf-8',
  delimiter: ',',
  headerRows: 1,
  columns: 3,
  sheet: undefined,
};
const plan: SurveyPlan = {
  format,
  scores: [{ column: 0, scale: '0-10' }],
  groups: [1],
  comment: 2,
};

function fileOf(...lines: readonly string[]): Blob {
  return new Blob([['score,group,comment', ...lines].join('\n')]);
}

/** Each comment is its own row number. */
function manyRows(rows: number, score: string): Blob {
  return fileOf(...Array.from({ length: rows }, (_, index) => `${score},A,row ${index + 2}`));
}

const cells = fc.oneof(
  fc.constantFrom('', '-', 'n/a', 'Nessuno.', '👍', '10/10', 'Tempi lunghi', 'Però è "caro"'),
  fc.constantFrom('riga\nnuova', 'a,b;c\td|e', `${'-'.repeat(50)}`, `${'1'.repeat(50)} sì`),
);
const rows = fc.array(
  fc.tuple(fc.integer({ min: -1, max: 11 }), fc.constantFrom('A', 'B'), cells),
  {
    maxLength: 30,
  },
);

describe('the comments of a survey', () => {
  it('are those of detractors and promoters, with their slot, score and row', async () => {
    const file = fileOf('6,A,Lenti', '8,A,Nella media', '10,B,"Bravi, davvero"', '9,A,Gentili');
    expect((await readSurvey(file, plan)).comments).toEqual([
      { slot: 0, score: 6, text: 'Lenti', row: 2 },
      { slot: 0, score: 9, text: 'Gentili', row: 5 },
      { slot: 1, score: 10, text: 'Bravi, davvero', row: 4 },
    ]);
  });

  it('are none without a comment column, and none of another scale than 0–10', async () => {
    const file = fileOf('2,A,Lenti');
    expect((await readSurvey(file, { ...plan, comment: undefined })).comments).toEqual([]);
    const scores = [{ column: 0, scale: '1-5' }] as const;
    expect((await readSurvey(file, { ...plan, scores })).comments).toEqual([]);
  });

  it.each([
    '',
    '  ',
    '-',
    '.',
    '???',
    'n/a',
    'N.A.',
    'none',
    'None.',
    'Nessuno',
    'nulla',
    '👍',
    '7',
  ])('are not cells that say nothing: “%s”', async (cell) => {
    expect((await readSurvey(fileOf(`2,A,${cell}`), plan)).comments).toEqual([]);
  });

  it('are not cells of rows without a score or with a shifted one, nor long lines of dashes', async () => {
    const file = fileOf(',A,Lenti', '2,A,Lenti,troppo', '2,A', `2,A,${'-'.repeat(90)}`);
    expect((await readSurvey(file, plan)).comments).toEqual([]);
  });

  it('may be in letters that are not Latin', async () => {
    const text = 'Очень долго ждали, никто не ответил на письмо';
    expect((await readSurvey(fileOf(`2,A,"${text}"`), plan)).comments[0]?.text).toBe(text);
  });

  it('are cut at 1,000 characters, and not within one', async () => {
    const emoji = `a${'😀'.repeat(3000)}`;
    const accents = 'è'.repeat(3000);
    const wide = `${'ab'.repeat(2)}${'語'.repeat(3000)}`;
    const { comments } = await readSurvey(
      fileOf(...[emoji, accents, wide].map((t) => `2,A,${t}`)),
      plan,
    );
    expect(comments.map(({ text }) => text)).toEqual([
      emoji.slice(0, 999),
      accents.slice(0, 1000),
      wide.slice(0, 1000),
    ]);
  });

  it('are at most eight of each kind and slot, the same each time, however the file is cut', async () => {
    const whole = manyRows(500, '3');
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const parts = Array.from({ length: 90 }, (_, i) => bytes.slice(i * 71, (i + 1) * 71));
    const rest = bytes.slice(90 * 71);
    const first = (await readSurvey(whole, plan)).comments;
    expect(first).toHaveLength(8);
    expect((await readSurvey(new Blob([...parts, rest]), plan)).comments).toEqual(first);
  });

  it('are drawn fairly: each of a slot has the same chance', async () => {
    // 2,000 slots of 40 comments each: each place is kept in 8 of 40, 400 ± 17.9 (one standard deviation).
    const lines = Array.from(
      { length: 80_000 },
      (_, at) => `3,${at % 2000},place ${Math.floor(at / 2000)}`,
    );
    const { comments } = await readSurvey(fileOf(...lines), plan);
    const kept = Array.from({ length: 40 }, () => 0);
    for (const { text } of comments) {
      const place = Number(text.slice(6));
      kept[place] = (kept[place] ?? 0) + 1;
    }
    expect(comments).toHaveLength(16_000);
    for (const times of kept) expect(Math.abs(times - 400)).toBeLessThan(4 * 17.9);
    const chiSquare = kept.reduce((sum, times) => sum + (times - 400) ** 2 / 400, 0);
    // scipy.stats.chi2.ppf(0.999, 39) = 72.05; without putting back the spread is smaller still.
    expect(chiSquare).toBeLessThan(72.05);
  });

  it('change nothing else that is counted', async () => {
    await fc.assert(
      fc.asyncProperty(rows, styles, async (list, style) => {
        const lines = list.map(([score, group, text]) => [`${score}`, group, text]);
        const { encoding, delimiter } = style;
        const isLatin = encoding === 'windows-1252';
        const kept = isLatin ? lines.filter(([, , text]) => text !== '👍') : lines;
        const file = writeFile([['score', 'group', 'comment'], ...kept], style);
        const ours = { ...plan, format: { ...format, encoding, delimiter } };
        const { comments, ...counts } = await readSurvey(file, ours);
        const { comments: none, ...others } = await readSurvey(file, {
          ...ours,
          comment: undefined,
        });
        expect(none).toEqual([]);
        expect(counts).toEqual(others);
        expect(comments.every(({ text }) => kept.some((line) => line[2] === text))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
