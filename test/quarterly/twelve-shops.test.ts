import { openAsBlob } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLibrary } from '#loaders/read-library.ts';
import { quarterlyEntries } from '#loaders/quarterly-entries.ts';
import type { QuarterlyEntry } from '#model/entries.ts';
import { findingsOf } from '#quarterly/find.ts';
import type { Findings } from '#quarterly/findings.ts';
import { frameFromSurvey } from '#quarterly/frame-from-survey.ts';
import { tabulate } from '#quarterly/tabulate.ts';
import { openSurvey } from '#survey/open-survey.ts';
import { countsFrom } from '#survey/plain-counts.ts';
import { readSurvey } from '#survey/read-survey.ts';
import { mixShift, quarters, smallCell, worse } from './twelve-shops/planted.ts';
import { responsesText } from './twelve-shops/responses.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'content/quarterlies/twelve-shops');
let entry: QuarterlyEntry;

beforeAll(() => {
  const found = quarterlyEntries(readLibrary(root).library).find(
    ({ slug, locale }) => slug === 'twelve-shops' && locale === 'en',
  );
  if (found === undefined) throw new Error('There is no quarterly twelve-shops.');
  entry = found;
});

function built(quarter: string): Findings {
  const { frame, naming, survey } = entry;
  return findingsOf(tabulate(frame, countsFrom(survey), naming), frame.quarters.indexOf(quarter));
}

/** Department and stage, or touchpoint, of all that moved by more than noise. */
function moved(findings: Findings): string[] {
  const { frame, cells, touchpoints } = findings;
  const isClear = ({ change }: Findings['cells'][number] | Findings['touchpoints'][number]) =>
    change?.adjustedVerdict === 'more-than-noise';
  return [
    ...cells
      .filter(isClear)
      .map(({ department, stage }) => `${frame.departments[department]} ${frame.stages[stage]}`),
    ...touchpoints
      .filter(isClear)
      .map(({ touchpoint }) => frame.touchpoints[touchpoint]?.key ?? ''),
  ];
}

it('is what its generator writes', () => {
  const packed = readFileSync(join(folder, 'responses.csv.gz'));
  expect(gunzipSync(packed).toString() === responsesText()).toBe(true);
});

describe('the page finds what was planted', () => {
  it('one department worse at one stage, in the quarter it began', () => {
    const findings = built(worse.from);
    expect(moved(findings).toSorted()).toEqual(
      [`${worse.department} ${worse.stage}`, ...worse.touchpoints].toSorted(),
    );
    const { cells, frame, down } = findings;
    const cell = cells.find(
      ({ department, stage }) =>
        frame.departments[department] === worse.department && frame.stages[stage] === worse.stage,
    );
    expect(cell?.change?.low).toBeLessThan(worse.nps);
    expect(cell?.change?.high).toBeGreaterThan(worse.nps);
    expect(down[0]).toBe(cell);
  });

  it('a mix shift that looks like an improvement', () => {
    const { change, split } = built(mixShift.quarter);
    expect(change?.verdict).toBe('more-than-noise');
    expect(change?.difference).toBeGreaterThan(5);
    expect(split?.mix).toBeGreaterThan(0.9 * (change?.difference ?? 0));
    expect(split?.within).toBeLessThan(1);
  });

  it('a cell with too few answers, which gets no score', () => {
    const { cells, frame } = built(smallCell.quarter);
    const cell = cells.find(
      ({ department, stage }) =>
        frame.departments[department] === smallCell.department &&
        frame.stages[stage] === smallCell.stage,
    );
    expect(cell?.estimate).toMatchObject({ n: smallCell.answers, value: undefined });
    expect(cell?.impact).toBeUndefined();
  });
});

it('finds nothing that was not planted, in any quarter', () => {
  const others = quarters.filter((quarter) => quarter !== worse.from);
  for (const quarter of others) expect([quarter, moved(built(quarter))]).toEqual([quarter, []]);
  for (const quarter of others.filter((one) => one !== mixShift.quarter).slice(1)) {
    expect([quarter, built(quarter).change?.verdict]).toEqual([quarter, 'could-be-noise']);
  }
});

it('gives a reader’s browser the same figures as the build, to the last digit', async () => {
  const file = await openAsBlob(join(folder, 'responses.csv.gz'));
  const unpacked = new Blob([gunzipSync(await file.bytes())]);
  const { format, columns } = await openSurvey(unpacked);
  const place = (name: string): number => columns.findIndex((column) => column.name === name);
  const survey = await readSurvey(unpacked, {
    format,
    scores: [{ column: place('score'), scale: '0-10' }],
    groups: [place('touchpoint')],
    date: { column: place('date'), order: 'ymd', period: 'quarter' },
    comment: place('comment_en'),
  });
  const naming = { touchpoint: 0 } as const;
  const stages = new Map(entry.frame.touchpoints.map(({ key, stage }) => [key, stage]));
  const frame = frameFromSurvey(
    survey,
    naming,
    (touchpoint) => entry.frame.stages[stages.get(touchpoint) ?? 0] ?? '',
  );
  for (const quarter of quarters) {
    const own = findingsOf(tabulate(frame, survey, naming), frame.quarters.indexOf(quarter));
    const theirs = built(quarter);
    expect(own.whole.estimate).toEqual(theirs.whole.estimate);
    expect(own.change).toEqual(theirs.change);
    for (const { touchpoint, ...finding } of own.touchpoints) {
      const key = frame.touchpoints[touchpoint]?.key;
      const same = theirs.touchpoints.find(
        (one) => entry.frame.touchpoints[one.touchpoint]?.key === key,
      );
      expect({ ...finding, touchpoint: same?.touchpoint }).toEqual(same);
    }
  }
  expect(survey.comments).toEqual(countsFrom(entry.survey).comments);
});
