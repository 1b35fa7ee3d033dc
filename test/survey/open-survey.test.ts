import { describe, expect, it } from 'vitest';
import { openSurvey } from '#survey/open-survey.ts';
import type { ColumnProposal, OpenChoices, SurveyPreview } from '#survey/preview.ts';

function open(text: string | Buffer, choices?: OpenChoices): Promise<SurveyPreview> {
  return openSurvey(new Blob([typeof text === 'string' ? text : new Uint8Array(text)]), choices);
}

/** The proposal for one column of values under a heading. */
async function proposal(
  heading: string,
  ...values: readonly string[]
): Promise<ColumnProposal | undefined> {
  const lines = values.map((value, index) => `${index};${value}`);
  return (await open([`ID;${heading}`, ...lines].join('\n'))).columns[1]?.proposal;
}

function many(...values: readonly string[]): string[] {
  return Array.from({ length: 24 }, (_, index) => values[index % values.length] ?? '');
}

describe('the form of a file', () => {
  const table = 'reparto;voto\nCaffè;9\nPerché;8\n';
  const wide = Buffer.from(`\uFEFF${table}`, 'utf16le');

  it('finds UTF-8 with and without mark, UTF-16 with and without, else Windows-1252', async () => {
    const found = async (bytes: Buffer): Promise<unknown> => {
      const { format, because, columns } = await open(bytes);
      return [format.encoding, because.encoding, columns[0]?.first[0]];
    };
    expect(await found(Buffer.from(table))).toEqual(['utf-8', 'valid', 'Caffè']);
    expect(await found(Buffer.from(`\uFEFF${table}`))).toEqual(['utf-8', 'mark', 'Caffè']);
    expect(await found(wide)).toEqual(['utf-16le', 'mark', 'Caffè']);
    expect(await found(Buffer.from(wide).swap16())).toEqual(['utf-16be', 'mark', 'Caffè']);
    expect(await found(wide.subarray(2))).toEqual(['utf-16le', 'zeros', 'Caffè']);
    expect(await found(Buffer.from(table, 'latin1'))).toEqual([
      'windows-1252',
      'fallback',
      'Caffè',
    ]);
    expect(await found(Buffer.from('a;b\nCaffe;9'))).toEqual(['utf-8', 'ascii', 'Caffe']);
    const cut = Buffer.concat([Buffer.from(table), Buffer.from([0xc3]), Buffer.from(';1\n')]);
    expect(await found(cut)).toEqual(['utf-8', 'mostly-valid', 'Caffè']);
  });

  it('finds comma, semicolon, tab and bar, decimal commas notwithstanding', async () => {
    const found = async (text: string): Promise<unknown> => {
      const { format, because } = await open(text);
      return [format.delimiter, because.delimiter, format.columns];
    };
    expect(await found('a,b\n1,2\n3,4')).toEqual([',', 'regular', 2]);
    expect(await found('a;b\n1,5;2,5\n3,5;4,5')).toEqual([';', 'regular', 2]);
    expect(await found('a\tb\n1,5\tsì, molto\n3\tno')).toEqual(['\t', 'regular', 2]);
    expect(await found('a|b\n1|2')).toEqual(['|', 'regular', 2]);
    expect(await found('voto\n8,0\n9,0')).toEqual([',', 'one-column', 1]);
    expect(await found('"a;b",c\n"1;2",3')).toEqual([',', 'regular', 2]);
  });

  it('believes a first line sep=, and does not take it for a row', async () => {
    const { format, because, columns } = await open('sep=;\r\na,b;c\r\n1,2;3\r\n');
    expect([format.delimiter, because.delimiter]).toEqual([';', 'sep-line']);
    expect(columns.map(({ name, first }) => [name, first])).toEqual([
      ['a,b', ['1,2']],
      ['c', ['3']],
    ]);
  });

  it('reads lines that end in CR alone', async () => {
    const { columns, sampledRows } = await open('a;b\r1;2\r3;4\r');
    expect([columns.length, sampledRows]).toEqual([2, 2]);
  });

  it('takes what a person says instead of finding out', async () => {
    const said = { delimiter: ';', encoding: 'windows-1252', headerRows: 2 } as const;
    const { format, because } = await open('a,b\n1,2\n3,4\n5,6', said);
    expect(format).toMatchObject({ ...said, columns: 1 });
    expect(because).toEqual({ delimiter: 'chosen', encoding: 'chosen', headerRows: 'chosen' });
  });
});

describe('headings', () => {
  const found = async (...lines: readonly string[]): Promise<unknown> => {
    const { format, because } = await open(lines.join('\n'));
    return [format.headerRows, because.headerRows];
  };

  it('trims names', async () => {
    const { columns } = await open(' NPS ,"  Reparto\t"\n9,A\n8,B');
    expect(columns.map(({ name }) => name)).toEqual(['NPS', 'Reparto']);
  });

  it('finds one, and none', async () => {
    expect(await found('date,score', '2025-01-01,9', '2025-01-02,8')).toEqual([1, 'one-heading']);
    expect(await found('2025-01-01,9', '2025-01-02,8', '2025-01-03,8')).toEqual([0, 'no-heading']);
    expect(await found('reparto,commento', 'A,bene', 'B,male')).toEqual([1, 'one-heading']);
  });

  it('finds the three of Qualtrics', async () => {
    const lines = [
      'StartDate,Q1_NPS_GROUP,Q1',
      'Start Date,Group,"How likely are you to recommend us?"',
      '"{""ImportId"":""startDate""}","{""ImportId"":""QID1_NPS_GROUP""}","{""ImportId"":""QID1""}"',
      '2025-01-01 10:00:00,Promoter,9',
    ];
    expect(await found(...lines)).toEqual([3, 'import-ids']);
    const { columns, sampledRows } = await open(lines.join('\n'));
    expect(sampledRows).toBe(1);
    expect(columns.map(({ name, proposal: { role } }) => [name, role])).toEqual([
      ['StartDate', 'date'],
      ['Q1_NPS_GROUP', 'other'],
      ['Q1', 'score'],
    ]);
  });

  it('finds the two of old Qualtrics, and a second row that is the ends of the scale', async () => {
    expect(await found('V1,Q1', 'StartDate,How likely?', '2025-01-01,9', '2025-01-02,8')).toEqual([
      2,
      'second-heading',
    ]);
    expect(await found('reparto,voto', ',0-10', 'A,9', 'B,0')).toEqual([2, 'second-heading']);
    expect(await found('reparto,voto', ',0–10', 'A,9', 'B,0')).toEqual([2, 'second-heading']);
  });

  it('does not take a first answer “don’t know” for a heading', async () => {
    expect(await found('voto', 'non so', '9', '8')).toEqual([1, 'one-heading']);
  });

  it('passes over empty lines above', async () => {
    expect(await found('', '', 'a,b', '1,2', '3,4')).toEqual([1, 'one-heading']);
  });
});

describe('what columns could be', () => {
  it('proposes a scale by name where the values agree', async () => {
    expect(await proposal('NPS', ...many('9', '10', '0'))).toMatchObject({
      role: 'score',
      scale: '0-10',
      scaleBecause: 'name',
    });
    expect(await proposal('Soddisfazione (1-5)', ...many('4', '5'))).toMatchObject({
      role: 'score',
      scale: '1-5',
    });
    expect(await proposal('CES', ...many('6', '7', '1'))).toMatchObject({
      role: 'score',
      scale: '1-7',
    });
  });

  it('proposes one by values alone only where no other has them', async () => {
    expect(await proposal('Voto', ...many('9', '10', '0'))).toMatchObject({
      scale: '0-10',
      scaleBecause: 'values',
    });
    expect(await proposal('Voto', ...many('1', '5', '3'))).toMatchObject({
      role: 'score',
      scale: undefined,
      scaleBecause: 'unclear',
    });
  });

  it('does not read a 0–4 scale as 0–10, nor 1–5 under the name of NPS', async () => {
    expect(await proposal('Voto', ...many('0', '4', '3'))).toMatchObject({
      scale: undefined,
      scaleBecause: 'unclear',
    });
    expect(await proposal('NPS', ...many('1', '5', '3'))).toMatchObject({
      scale: undefined,
      scaleBecause: 'unclear',
    });
  });

  it('lists a code such as 11 as invalid', async () => {
    const { invalid } = (await proposal('Would you recommend us?', ...many('9', '10', '11'))) ?? {};
    expect(invalid).toEqual([{ text: '11', count: 8 }]);
  });

  it('never takes promoters and detractors for scores', async () => {
    expect(await proposal('Q1_NPS_GROUP', ...many('1', '2', '3'))).toMatchObject({
      role: 'other',
      because: 'already-grouped',
    });
    expect(await proposal('NPS', ...many('Promoter', 'Detractor'))).toMatchObject({
      because: 'already-grouped',
    });
  });

  it('tells day from month by a day above 12, and says when it cannot', async () => {
    const order = async (...dates: readonly string[]): Promise<unknown> => {
      const found = await proposal('Data', ...dates);
      return [found?.role, found?.order, found?.orderBecause];
    };
    expect(await order('2025-01-02', '2025-02-03')).toEqual(['date', 'ymd', 'plain']);
    expect(await order('1/2/2025', '13/2/2025')).toEqual(['date', 'dmy', 'day-above-12']);
    expect(await order('1/2/2025', '2/13/2025')).toEqual(['date', 'mdy', 'day-above-12']);
    expect(await order('1/2/2025', '2/3/2025')).toEqual(['date', undefined, 'unclear']);
    expect(await order('13/2/2025', '2/13/2025')).toEqual(['date', undefined, 'contradictory']);
    expect(await order('45717', '45718.5')).toEqual(['date', 'serial', 'serial']);
  });

  it('knows department, touchpoint, weight and comment by name, in both languages', async () => {
    expect((await proposal('Reparto', 'A', 'B', 'A'))?.role).toBe('department');
    expect((await proposal('Touch point', 'A', 'B', 'A'))?.role).toBe('touchpoint');
    expect((await proposal('Canale', 'A', 'B', 'A'))?.role).toBe('touchpoint');
    expect((await proposal('Peso', '1,5', '0.3'))?.role).toBe('weight');
    expect((await proposal('Perché questo voto?', 'bene', 'male'))?.role).toBe('comment');
    expect((await proposal('Respondent', 'x', 'y'))?.role).toBe('other');
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['', 'empty-file'],
    ['\uFEFF', 'empty-file'],
    ['\n\n;;\n', 'empty-file'],
    ['a,b', 'no-rows'],
    ['a,b\n,\n\n', 'no-rows'],
  ])('says of %j: %s', async (text, code) => {
    await expect(open(text)).rejects.toMatchObject({ name: 'SurveyError', code });
  });

  it('stays with what it has when a cell never ends, up to a limit', async () => {
    const text = `score,comment\n9,"${'x'.repeat(3_000_000)}"\n8,ok\n`;
    expect((await open(text)).sampledRows).toBe(2);
    await expect(open(`"${'x'.repeat(70_000_000)}`)).rejects.toMatchObject({
      code: 'row-too-long',
    });
  });

  it('reads ten thousand columns, null bytes and formulas, which are text', async () => {
    const { columns } = await open(`${'a,'.repeat(9999)}b\n${'1,'.repeat(9999)}=1+1\n`);
    expect(columns).toHaveLength(10_000);
    expect(columns.at(-1)?.first).toEqual(['=1+1']);
    expect((await open('a\0,b\n1,2\n')).columns[0]?.name).toBe('a\0');
  });
});
