import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectCounts, selectWeights } from '#survey/counts.ts';
import { SurveyError } from '#survey/errors.ts';
import type { SurveyFormat, SurveyPlan } from '#survey/plan.ts';
import { readSurvey } from '#survey/read-survey.ts';
import { type Style, styles, writeFile } from './write-file.ts';

const format: SurveyFormat = {
  encoding: 'utf-8',
  delimiter: ',',
  headerRows: 1,
  columns: 3,
  sheet: undefined,
};
const plan: SurveyPlan = { format, scores: [{ column: 0, scale: '0-10' }], groups: [1] };

function fileOf(...lines: readonly string[]): Blob {
  return new Blob([['score,group,extra', ...lines].join('\n')]);
}

/** A row and what it should come to. */
interface KnownRow {
  readonly cells: readonly string[];
  readonly score: number | string;
  readonly month: string;
}

const scoreCells = fc.oneof(
  fc.integer({ min: 0, max: 10 }).chain((score) =>
    fc
      .constantFrom(`${score}`, ` ${score} `, `${score},0`, `${score} - Molto probabile`)
      .map((text) => ({
        text,
        score: score as number | string,
      })),
  ),
  fc.constantFrom('', '  ').map((text) => ({ text, score: 'blank' })),
  fc.constantFrom('non so', "Don't know", 'N/A').map((text) => ({ text, score: 'dont-know' })),
  fc.constantFrom('11', '6.5', '-1', 'dieci', '=1+1').map((text) => ({ text, score: 'invalid' })),
);
const months = fc.constantFrom(
  { text: '2025-03-31T23:59:00+02:00', month: '2025-03' },
  { text: '01/12/2024', month: '2024-12' },
  { text: '3 mar 2025', month: '2025-03' },
  { text: '', month: '' },
  { text: 'ieri', month: '' },
);
const groups = fc.constantFrom(
  'Cassa',
  'Più; altro',
  'a,b',
  'a\tb',
  'riga\nnuova',
  'riga\r\nnuova',
  '"',
  'x|y',
  '',
);
const knownRows: fc.Arbitrary<KnownRow> = fc
  .record({ score: scoreCells, date: months, group: groups })
  .map(({ score, date, group }) => ({
    cells: [date.text, group, score.text, 'commento'],
    score: score.score,
    month: date.month,
  }));

describe('readSurvey', () => {
  it('gives the same counts for the same rows, however they are written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(knownRows, { maxLength: 12 }), styles, async (rows, style) => {
        const file = writeFile(
          [['data', 'reparto', 'nps', 'nota'], ...rows.map(({ cells }) => cells)],
          style,
        );
        expect(await countsIn(file, style)).toEqual(expectedOf(rows));
      }),
      { numRuns: 400 },
    );
  });

  it('counts by group, period and score, the index being the score', async () => {
    const file = fileOf('0,A', '10,A', '10,B', '3,B');
    const counts = await readSurvey(file, plan);
    expect(counts.groups).toEqual([['A'], ['B']]);
    expect(selectCounts(counts, { score: 0, group: 0 })).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(selectCounts(counts, { score: 0 })).toEqual([1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2]);
    expect(() => selectCounts(counts, { score: 1 })).toThrow(RangeError);
  });

  it('groups by two columns, and by quarter in ascending order with rows without date first', async () => {
    const date = { column: 2, order: 'dmy', period: 'quarter' } as const;
    const file = fileOf('9,A,1/7/2025', '9,A,31/03/2025', '9,A,31/02/2025', '9,B,1/7/2025');
    const counts = await readSurvey(file, { ...plan, groups: [1, 0], date });
    expect(counts.groups).toEqual([
      ['A', '9'],
      ['B', '9'],
    ]);
    expect(counts.periods).toEqual(['', '2025-Q1', '2025-Q3']);
    expect(selectCounts(counts, { score: 0, group: 0, period: 2 })[9]).toBe(1);
    expect(selectCounts(counts, { score: 0, period: 2 })[9]).toBe(2);
    expect(counts.report.notes.get('date-invalid')).toEqual({
      count: 1,
      samples: [{ row: 4, text: '31/02/2025' }],
    });
  });

  it('tells blank, “don’t know”, 0 and invalid apart, each with its row as a spreadsheet shows it', async () => {
    const file = fileOf('0,A', ',A', 'non so,A', '', '11,"due\nrighe"', '6.5,A', '9', 'x');
    const { report } = await readSurvey(file, plan);
    const [question] = report.questions;
    expect(report).toMatchObject({ rows: 7, emptyRows: 1, taken: 2 });
    expect(question?.answers).toBe(2);
    expect(Object.fromEntries(question?.skipped ?? [])).toEqual({
      blank: { count: 1, samples: [{ row: 3, text: '' }] },
      'dont-know': { count: 1, samples: [{ row: 4, text: 'non so' }] },
      invalid: {
        count: 3,
        samples: [
          { row: 6, text: '11' },
          { row: 7, text: '6.5' },
          { row: 9, text: 'x' },
        ],
      },
    });
    expect(report.notes.get('fewer-cells')?.count).toBe(7);
  });

  it('skips rows whose columns may have shifted, and rows that end before the score', async () => {
    const late = { ...plan, scores: [{ column: 2, scale: '0-10' as const }] };
    const { report } = await readSurvey(fileOf('a,b,9', 'un, commento,9,8', 'a', 'a,b,9,,'), late);
    expect(report.questions[0]?.answers).toBe(2);
    expect([...(report.questions[0]?.skipped ?? [])]).toEqual([
      ['long-row', { count: 1, samples: [{ row: 3, text: '' }] }],
      ['short-row', { count: 1, samples: [{ row: 4, text: '' }] }],
    ]);
  });

  it('counts all and lists the first thousand of a reason', async () => {
    const { report } = await readSurvey(fileOf(...Array<string>(2500).fill('x,A,')), plan);
    const invalid = report.questions[0]?.skipped.get('invalid');
    expect(invalid?.count).toBe(2500);
    expect(invalid?.samples).toHaveLength(1000);
  });

  it('takes codes for “don’t know” from the plan, even 0 or 10', async () => {
    const scores = [{ column: 0, scale: '0-10', dontKnow: ['11', '0'] }] as const;
    const { report } = await readSurvey(fileOf('11,A,', '0,A,', '10,A,'), { ...plan, scores });
    expect(report.questions[0]).toMatchObject({ answers: 1 });
    expect(report.questions[0]?.skipped.get('dont-know')?.count).toBe(2);
  });

  it('sums weights and their squares, and skips rows without one', async () => {
    const file = fileOf('9,A,2', '9,A,"0,5"', '3,A,', '3,A,x', '3,A,-1', '3,A,0');
    const counts = await readSurvey(file, { ...plan, weight: 2 });
    expect(selectWeights(counts, { score: 0 })).toEqual({
      sums: [0, 0, 0, 0, 0, 0, 0, 0, 0, 2.5, 0],
      squares: 4.25,
    });
    expect(selectCounts(counts, { score: 0 })).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0]);
    expect(counts.report.questions[0]?.skipped.get('no-weight')?.samples).toEqual([
      { row: 4, text: '' },
      { row: 5, text: 'x' },
      { row: 6, text: '-1' },
    ]);
  });

  it('sums products of several scores over rows that have both, and over rows that have all', async () => {
    const scores = [
      { column: 0, scale: '0-10' },
      { column: 1, scale: '1-5' },
      { column: 2, scale: '1-7' },
    ] as const;
    const counts = await readSurvey(fileOf('10,5,7', '8,4,', '6,,1'), {
      ...plan,
      scores,
      groups: [],
    });
    expect([...counts.pairs.n]).toEqual([3, 2, 2, 2, 2, 1, 2, 1, 2]);
    expect([...counts.pairs.sums]).toEqual([24, 18, 16, 9, 9, 5, 8, 7, 8]);
    expect([...counts.pairs.products]).toEqual([200, 82, 76, 82, 41, 35, 76, 35, 50]);
    expect([...counts.complete.n]).toEqual(Array(9).fill(1));
    expect([...counts.complete.products]).toEqual([100, 50, 70, 50, 25, 35, 70, 35, 49]);
  });

  it('takes names that look alike for one: white space around, accents composed or not', async () => {
    const file = fileOf('9, Perché ', '9,Perche\u0301', '9,perché');
    expect((await readSurvey(file, plan)).groups).toEqual([['Perché'], ['perché']]);
  });

  it('reads a name that is not in UTF-8 as Windows-1252, and says so', async () => {
    const western = Buffer.from('score,group,extra\n9,Perch\xe9,', 'latin1');
    const counts = await readSurvey(new Blob([western]), plan);
    expect(counts.groups).toEqual([['Perché']]);
    expect(counts.report.notes.get('other-encoding')).toEqual({
      count: 1,
      samples: [{ row: 2, text: 'Perché' }],
    });
  });

  it('says where a quotation mark opens and never closes, and counts what came before', async () => {
    const { report } = await readSurvey(fileOf('9,A', '8,"B', '7,C', '6,D'), plan);
    expect(report.questions[0]?.answers).toBe(1);
    expect(report.questions[0]?.skipped.get('unclosed-quote')?.samples).toEqual([
      { row: 3, text: '' },
    ]);
  });

  it('takes text behind a closing quotation mark as it stands, and notes it', async () => {
    const counts = await readSurvey(fileOf('9,"A"B', '8,5" pipe', '7,"A" '), plan);
    expect(counts.groups).toEqual([['AB'], ['5" pipe'], ['A']]);
    expect(counts.report.notes.get('stray-quote')).toMatchObject({
      count: 1,
      samples: [{ row: 2 }],
    });
  });

  it('looks at the beginning of a cell that has no end, quoted or not, and notes it', async () => {
    const long = 'x'.repeat(70_000);
    const counts = await readSurvey(fileOf(`9,${long}`, `8,"${long}"`, `7,${long},`), plan);
    expect(counts.groups).toEqual([[long.slice(0, 65_536)]]);
    expect(counts.report.notes.get('long-cell')?.samples.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it('refuses columns that there are not, and free text as a group', async () => {
    const wrong = readSurvey(fileOf('9,A'), { ...plan, groups: [3] });
    await expect(wrong).rejects.toMatchObject({
      code: 'no-such-column',
      values: { column: 3, columns: 3 },
    });
    const rows = Array.from({ length: 10_001 }, (_, i) => `9,text ${i}`);
    const many = readSurvey(fileOf(...rows), plan);
    await expect(many).rejects.toMatchObject({
      code: 'too-many-groups',
      values: { limit: 10_000, column: 1 },
    });
    await expect(readSurvey(fileOf('9,A'), { ...plan, scores: [] })).rejects.toBeInstanceOf(
      RangeError,
    );
  });

  it('tells how far it is, and stops when asked', async () => {
    const file = fileOf(Array<string>(40_000).fill('9,A,some comment').join('\n'));
    const steps: number[] = [];
    await readSurvey(file, plan, { onProgress: ({ done }) => steps.push(done) });
    expect(steps.at(-1)).toBe(file.size);
    expect(steps.length).toBeGreaterThan(2);
    const stop = new AbortController();
    const stopped = readSurvey(file, plan, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('has memory for groups, not for rows: a million of them grow no list', async () => {
    const block = new Blob([Array<string>(100_000).fill('9,A,').join('\n'), '\n']);
    const file = new Blob(['score,group,extra\n', ...Array<Blob>(10).fill(block)]);
    const counts = await readSurvey(file, plan);
    expect(counts.report.taken).toBe(1_000_000);
    expect(counts.scores[0]?.counts).toHaveLength(11);
  });

  it('says that a file cannot be read any more', async () => {
    const broken = {
      ...fileOf('9'),
      size: 9,
      slice: () => broken,
      stream: failingStream,
    } as unknown as Blob;
    await expect(readSurvey(broken, plan)).rejects.toBeInstanceOf(SurveyError);
  });
});

function failingStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.error(new DOMException('gone')) });
}

async function countsIn(file: Blob, { encoding, delimiter }: Style): Promise<unknown> {
  const counts = await readSurvey(file, {
    format: { encoding, delimiter, headerRows: 1, columns: 4, sheet: undefined },
    scores: [{ column: 2, scale: '0-10' }],
    groups: [1],
    date: { column: 0, order: 'dmy', period: 'month' },
  });
  const answers: Record<string, number> = {};
  counts.groups.forEach(([name], group) => {
    counts.periods.forEach((month, period) => {
      selectCounts(counts, { score: 0, group, period }).forEach((count, score) => {
        if (count > 0) answers[`${name}|${month}|${score}`] = count;
      });
    });
  });
  const skipped = [...(counts.report.questions[0]?.skipped ?? [])];
  return {
    rows: counts.report.rows,
    answers,
    skipped: Object.fromEntries(skipped.map(([reason, { count }]) => [reason, count])),
  };
}

function expectedOf(rows: readonly KnownRow[]): unknown {
  const [answers, skipped]: Record<string, number>[] = [{}, {}];
  for (const { cells, score, month } of rows) {
    const key = typeof score === 'number' ? `${cells[1]}|${month}|${score}` : score;
    const counts = (typeof score === 'number' ? answers : skipped) ?? {};
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return { rows: rows.length, answers, skipped };
}
