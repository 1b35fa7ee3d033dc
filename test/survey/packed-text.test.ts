import { createGzip, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SurveyError } from '#survey/errors.ts';
import { openSurvey } from '#survey/open-survey.ts';
import type { SurveyPlan } from '#survey/plan.ts';
import { type ReadProgress, readSurvey } from '#survey/read-survey.ts';
import { styles, writeFile } from './write-file.ts';

const plan: SurveyPlan = {
  format: {
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 1,
    columns: 3,
    sheet: undefined,
  },
  scores: [{ column: 0, scale: '0-10' }],
  groups: [1],
  comment: 2,
};
const lines = Array.from(
  { length: 60_000 },
  (_, at) => `${at % 11},Cassa ${at % 7},nota ${at * 7919}`,
);
const text = ['score,group,comment', ...lines].join('\n');
const packed = gzipSync(text);

async function packedFile(file: Blob): Promise<Blob> {
  return new Blob([gzipSync(new Uint8Array(await file.arrayBuffer()))]);
}

async function codeOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.catch((reason: unknown) => reason);
  return error instanceof SurveyError ? error.code : `no SurveyError: ${String(error)}`;
}

/** A cell of so many zeros that never closes, packed a thousandfold. */
async function packedZeros(megabytes: number): Promise<Blob> {
  const gzip = createGzip({ level: 9 });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  gzip.on('data', (part: Buffer) => parts.push(new Uint8Array(part)));
  const block = Buffer.alloc(2 ** 20, '0');
  gzip.write('score,group,comment\n9,"');
  for (let at = 0; at < megabytes; at += 1) {
    if (!gzip.write(block)) await new Promise((resolve) => gzip.once('drain', resolve));
  }
  await new Promise<void>((resolve) => gzip.once('end', () => resolve()).end());
  return new Blob(parts);
}

describe('a text packed with gzip', () => {
  it('is read as if it were not, whatever its style', async () => {
    const rows = fc.array(
      fc.tuple(fc.constantFrom('0', '9', '11', ''), fc.constantFrom('A', 'B,"')),
    );
    await fc.assert(
      fc.asyncProperty(rows, styles, async (list, style) => {
        const file = writeFile([['score', 'group', 'note'], ['3', 'A', 'Però'], ...list], style);
        const twin = await packedFile(file);
        const preview = await openSurvey(file);
        expect(await openSurvey(twin)).toEqual(preview);
        const { encoding, delimiter } = style;
        const ours = { ...plan, format: { ...plan.format, encoding, delimiter } };
        expect(await readSurvey(twin, ours)).toEqual(await readSurvey(file, ours));
      }),
      { numRuns: 60 },
    );
  });

  it('is read in pieces; progress is told in bytes of the file, up to all of them', async () => {
    const seen: ReadProgress[] = [];
    const file = new Blob([packed]);
    const onProgress = (progress: ReadProgress): number => seen.push(progress);
    const counts = await readSurvey(file, plan, { onProgress });
    expect(counts).toEqual(await readSurvey(new Blob([text]), plan));
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.every(({ total, done }) => total === packed.length && done <= total)).toBe(true);
    expect(seen.at(-1)).toEqual({ done: packed.length, total: packed.length, rows: 59_999 });
  });

  it('is looked at without being read to its end', async () => {
    const preview = await openSurvey(new Blob([packed]));
    expect(preview.columns.map(({ name }) => name)).toEqual(['score', 'group', 'comment']);
    expect(preview.isWhole).toBe(false);
    const small = await openSurvey(new Blob([gzipSync('score,group\n9,A')]));
    expect(small.isWhole).toBe(true);
  });

  it('says that it is damaged: cut short, changed, or with a wrong checksum', async () => {
    const changed = Buffer.from(packed);
    changed.fill(0xff, 100_000, 100_050);
    const unlike = Buffer.from(packed);
    unlike[unlike.length - 6] = (unlike.at(-6) ?? 0) ^ 1;
    const cuts = [packed.length - 1, packed.length - 9, packed.length >> 1, 30];
    for (const bytes of [changed, unlike, ...cuts.map((end) => packed.subarray(0, end))]) {
      const file = new Blob([new Uint8Array(bytes)]);
      expect(await codeOf(readSurvey(file, plan))).toBe('unreadable-packed');
    }
    const beginning = new Blob([new Uint8Array(packed.subarray(0, 30))]);
    expect(await codeOf(openSurvey(beginning))).toBe('unreadable-packed');
    const mark = new Blob([new Uint8Array([0x1f, 0x8b, 8])]);
    expect(await codeOf(openSurvey(mark))).toBe('unreadable-packed');
  });

  it('says when there is no text in it: a workbook, a packed file, nothing', async () => {
    const workbook = gzipSync(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    expect(await codeOf(openSurvey(new Blob([workbook])))).toBe('unreadable-packed');
    expect(await codeOf(openSurvey(new Blob([gzipSync(packed)])))).toBe('unreadable-packed');
    expect(await codeOf(openSurvey(new Blob([gzipSync('')])))).toBe('empty-file');
  });

  it('does not fill the memory, however much is in it', async () => {
    const file = await packedZeros(200);
    expect(file.size).toBeLessThan(250_000);
    let most = 0;
    let blocks = 0;
    const before = process.memoryUsage.rss();
    const onProgress = (): void => {
      blocks += 1;
      // To ask takes longer than to read a block.
      if (blocks % 500 === 0) most = Math.max(most, process.memoryUsage.rss() - before);
    };
    const { report } = await readSurvey(file, plan, { onProgress });
    expect(report.questions[0]?.skipped.get('unclosed-quote')?.count).toBe(1);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(120 * 2 ** 20);
  });
});
