import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { quarterlyEntries } from '#loaders/quarterly-entries.ts';
import { readFiles } from '#loaders/read-library.ts';
import { listSources, readSources } from '#loaders/source-files.ts';
import type { QuarterlyEntry } from '#model/entries.ts';
import type { SurveyCounts } from '#survey/counts.ts';
import { openSurvey } from '#survey/open-survey.ts';
import { countsFrom, type PlainCounts } from '#survey/plain-counts.ts';
import { readSurvey } from '#survey/read-survey.ts';

const root = join(import.meta.dirname, '../..');
const folder = 'content/quarterlies/twelve-shops';
let entries: readonly QuarterlyEntry[];
let text: string;

beforeAll(() => {
  const files = listSources(root).filter((file) => file.startsWith(`${folder}/`));
  entries = quarterlyEntries(readFiles(readSources(root, files)).library);
  text = gunzipSync(readFileSync(join(root, folder, 'responses.csv.gz'))).toString('utf8');
});

const entryIn = (locale: string): QuarterlyEntry => {
  const entry = entries.find((one) => one.locale === locale);
  if (entry === undefined) throw new Error(`no entry in ${locale}`);
  return entry;
};

describe('the twelve shops', () => {
  it('say that they are invented', () => {
    expect(entries.map(({ locale, illustrative }) => [locale, illustrative])).toEqual([
      ['en', true],
      ['it', true],
    ]);
  });

  it('have names for everything, in both languages', () => {
    for (const { frame, names, jobs } of entries) {
      expect(names.departments).toHaveLength(frame.departments.length);
      expect(names.stages).toHaveLength(frame.stages.length);
      expect(names.touchpoints).toHaveLength(frame.touchpoints.length);
      expect(names.jobs).toHaveLength(jobs.length);
    }
  });
});

it('leave out quarters later than their own', () => {
  const files = listSources(root).filter((file) => file.startsWith(`${folder}/`));
  const sources = readSources(root, files);
  const facts = sources.get(`${folder}/quarterly.yaml`) ?? '';
  expect(facts).toContain('quarter: 2026-Q3');
  sources.set(`${folder}/quarterly.yaml`, facts.replace('quarter: 2026-Q3', 'quarter: 2026-Q1'));
  const [entry] = quarterlyEntries(readFiles(sources).library);
  expect(entry?.frame.quarters).toEqual(['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']);
  expect(entry?.quarter).toBe(3);
});

describe('a quarterly’s responses', () => {
  it.each([
    ['it', 4],
    ['en', 5],
  ] as const)(
    'are counted as a browser would count them, with comments in %s',
    async (locale, comment) => {
      const file = new Blob([text]);
      const { format, columns } = await openSurvey(file);
      expect(columns.map(({ name }) => name)).toEqual([
        'date',
        'shop',
        'touchpoint',
        'score',
        'comment_it',
        'comment_en',
      ]);
      const survey = await readSurvey(file, {
        format,
        scores: [{ column: 3, scale: '0-10' }],
        groups: [2],
        date: { column: 0, order: 'ymd', period: 'quarter' },
        comment,
      });
      expect(countsFrom(entryIn(locale).survey)).toEqual(survey);
    },
  );

  it('are the same once they were kept as JSON', () => {
    const { survey } = entryIn('it');
    const kept = JSON.parse(JSON.stringify(survey)) as PlainCounts;
    const counted: SurveyCounts = countsFrom(kept);
    expect(counted).toEqual(countsFrom(survey));
    expect(counted.scores[0]?.counts.reduce((sum, count) => sum + count, 0)).toBe(
      counted.report.taken,
    );
  });

  it('differ between languages in nothing but the comments', () => {
    const [it, en] = [entryIn('it').survey, entryIn('en').survey];
    expect({ ...it, comments: en.comments }).toEqual(en);
    expect(it.comments).not.toEqual(en.comments);
    expect(it.comments.map(({ slot, score, row }) => [slot, score, row])).toEqual(
      en.comments.map(({ slot, score, row }) => [slot, score, row]),
    );
  });
});

describe('a frame', () => {
  it('has the quarters that have answers, and the page’s among them', () => {
    const { frame, quarter } = entryIn('it');
    expect(frame.quarters).toEqual([
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
    ]);
    expect(frame.quarters[quarter]).toBe('2026-Q3');
  });

  it('refers to departments, stages and touchpoints by their places', () => {
    const { frame, jobs } = entryIn('en');
    const shelf = frame.touchpoints.find(({ key }) => key === 'shelf');
    expect(frame.stages[shelf?.stage ?? -1]).toBe('choose');
    expect(frame.departments[shelf?.owner ?? -1]).toBe('warehouse');
    expect(shelf?.helpers.map((index) => frame.departments[index])).toEqual(['sales']);
    const driver = jobs.find(({ key }) => key === 'forklift-driver');
    expect(driver?.touchpoints.map((index) => frame.touchpoints[index]?.key)).toEqual([
      'shelf',
      'pickup',
      'delivery',
    ]);
  });
});
