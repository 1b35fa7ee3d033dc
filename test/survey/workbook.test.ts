import { describe, expect, it } from 'vitest';
import { selectCounts } from '#survey/counts.ts';
import { openSurvey } from '#survey/open-survey.ts';
import { readSurvey } from '#survey/read-survey.ts';
import { makeWorkbook, type MadeCell, zip } from './make-workbook.ts';

const rows: readonly (readonly MadeCell[])[] = [
  ['Start time', 'Reparto', 'Ci consiglieresti? (0-10)', 'Perché'],
  [{ serial: 45_717.999 }, 'Casa & "giardino"', 9, 'veloci,\ngentili'],
  [null, null, null, null],
  [{ serial: 45_748 }, ' Cassa ', '10 - Molto probabile', null],
  [{ serial: 45_748.5 }, 'Cassa', 6.5, 'sep=;'],
  [{ serial: 45_748 }, 'Cassa', null, 'x'],
  [{ serial: 45_748 }, 'Cassa', true, '=1+1'],
];

describe('a workbook', () => {
  it('is read like a text, with the spreadsheet’s row numbers and its own clock', async () => {
    const file = makeWorkbook([{ name: 'Modulo 1', rows }]);
    const { format, columns, sheets, because } = await openSurvey(file);
    expect(sheets).toEqual(['Modulo 1']);
    expect(because).toMatchObject({ encoding: 'workbook', delimiter: 'workbook' });
    expect(columns.map(({ name }) => name)).toEqual(rows[0]);
    expect(columns[0]?.proposal).toMatchObject({ role: 'date', order: 'ymd' });
    const scores = [{ column: 2, scale: '0-10' }] as const;
    const date = { column: 0, order: 'ymd', period: 'month' } as const;
    const counts = await readSurvey(file, { format, scores, groups: [1], date });
    expect(counts.groups).toEqual([['Casa & "giardino"'], ['Cassa']]);
    // Excel shows 45717.999 as 1 March 2025, 23:58:34 in every time zone.
    expect(counts.periods).toEqual(['2025-03', '2025-04']);
    expect(selectCounts(counts, { score: 0 })).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(counts.report).toMatchObject({ rows: 5, emptyRows: 1 });
    expect(Object.fromEntries(counts.report.questions[0]?.skipped ?? [])).toEqual({
      invalid: {
        count: 2,
        samples: [
          { row: 5, text: '6.5' },
          { row: 7, text: 'true' },
        ],
      },
      blank: { count: 1, samples: [{ row: 6, text: '' }] },
    });
  });

  it('offers all its sheets, and takes the one asked for', async () => {
    const file = makeWorkbook([
      { name: 'Uno', rows: [['a'], ['b']] },
      { name: 'Due & tre', rows: [['NPS'], [10]] },
    ]);
    expect((await openSurvey(file)).sheets).toEqual(['Uno', 'Due & tre']);
    const second = await openSurvey(file, { sheet: 'Due & tre' });
    expect([second.format.sheet, second.columns[0]?.name]).toEqual(['Due & tre', 'NPS']);
    await expect(openSurvey(file, { sheet: 'Tre' })).rejects.toMatchObject({
      code: 'no-such-sheet',
    });
  });

  it('counts days from 1904 where it says so', async () => {
    const file = makeWorkbook([{ name: 'A', rows: [['Date'], [{ serial: 44_255 }]] }], {
      is1904: true,
    });
    expect((await openSurvey(file)).columns[0]?.first).toEqual(['2025-03-01']);
  });

  it('may have a first heading that looks like a line sep=', async () => {
    const file = makeWorkbook([
      {
        name: 'A',
        rows: [
          ['sep=;', 'NPS'],
          ['a', 9],
        ],
      },
    ]);
    expect((await openSurvey(file)).columns.map(({ name }) => name)).toEqual(['sep=;', 'NPS']);
    const alone = makeWorkbook([{ name: 'A', rows: [['sep=;'], [9]] }]);
    expect((await openSurvey(alone)).columns[0]?.first).toEqual(['9']);
  });

  it('is not mistaken for one by its name: its first bytes count', async () => {
    const text = new File(['a,b\n1,2'], 'risposte.xlsx');
    expect((await openSurvey(text)).format.sheet).toBeUndefined();
  });
});

describe('a workbook that cannot be read', () => {
  const whole = makeWorkbook([{ name: 'A', rows }]);
  const bombs = zip({ 'xl/workbook.xml': new Uint8Array(300_000_000) });

  it('is refused when it is cut short, at any byte', async () => {
    for (let length = 5; length < whole.size; length += 97) {
      await expect(openSurvey(whole.slice(0, length))).rejects.toMatchObject({
        code: 'unreadable-workbook',
      });
    }
  });

  it('is refused or read whole when a byte is changed: never in part', async () => {
    const expected = await openSurvey(whole);
    const bytes = new Uint8Array(await whole.arrayBuffer());
    for (let at = 0; at < bytes.length; at += 61) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const opened = await openSurvey(new Blob([changed])).catch((error: unknown) => error);
      if (at >= 4 && 'columns' in (opened as object)) expect(opened).toEqual(expected);
    }
  });

  it('is refused when it would unpack to too much, or to more than it says', async () => {
    expect(bombs.size).toBeLessThan(1_000_000);
    await expect(openSurvey(bombs)).rejects.toMatchObject({ code: 'workbook-too-large' });
    const liar = zip({ 'xl/workbook.xml': new Uint8Array(300_000_000) }, { size: 1000 });
    await expect(openSurvey(liar)).rejects.toMatchObject({ code: 'unreadable-workbook' });
    const wrong = zip({ 'xl/workbook.xml': '<workbook/>' }, { checksum: 1 });
    await expect(openSurvey(wrong)).rejects.toMatchObject({ code: 'unreadable-workbook' });
  });

  it('is refused when one cell in the last corner makes a table of millions of millions', async () => {
    const sheet =
      '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    const corner = zip({ 'xl/worksheets/sheet1.xml': sheet });
    await expect(openSurvey(corner)).rejects.toMatchObject({ code: 'workbook-too-large' });
  });

  it('is refused by name when it needs a password, or is an .xls', async () => {
    const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const secret = new Blob([
      compound,
      Buffer.alloc(504),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    await expect(openSurvey(secret)).rejects.toMatchObject({ code: 'password-protected' });
    const old = new Blob([compound, Buffer.alloc(504), Buffer.from('Workbook', 'utf16le')]);
    await expect(openSurvey(old)).rejects.toMatchObject({ code: 'old-workbook' });
    const locked = zip({ 'xl/workbook.xml': '<workbook/>' }, { flags: 1 });
    await expect(openSurvey(locked)).rejects.toMatchObject({ code: 'password-protected' });
  });

  it('is refused when it is another archive', async () => {
    const other = zip({ 'readme.xml': '<x/>' });
    await expect(openSurvey(other)).rejects.toMatchObject({ code: 'unreadable-workbook' });
  });
});
