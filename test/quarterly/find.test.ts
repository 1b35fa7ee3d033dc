import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npsImpact } from '#metrics/leave-one-out-impact.ts';
import { nps } from '#metrics/nps.ts';
import { npsComparison } from '#metrics/nps-comparison.ts';
import { findingsOf } from '#quarterly/find.ts';
import type { Findings } from '#quarterly/findings.ts';
import { frameFromSurvey } from '#quarterly/frame-from-survey.ts';
import { tabulate } from '#quarterly/tabulate.ts';
import { surveyOf, type TestAnswer } from './small-survey.ts';

const naming = { department: 0, touchpoint: 1 } as const;
const stageOf = (touchpoint: string): string => touchpoint.slice(0, 1);

async function found(answers: readonly TestAnswer[], quarter?: number): Promise<Findings> {
  const survey = await surveyOf(answers);
  const frame = frameFromSurvey(survey, naming, stageOf);
  return findingsOf(tabulate(frame, survey, naming), quarter ?? frame.quarters.length - 1);
}

const answer: fc.Arbitrary<TestAnswer> = fc.record({
  quarter: fc.constantFrom(1, 2, 3),
  department: fc.constantFrom('Shop', 'Warehouse', 'Accounts'),
  touchpoint: fc.constantFrom('a1', 'a2', 'b1', 'c1'),
  score: fc.integer({ min: 0, max: 10 }),
});
const answers = fc.array(answer, { minLength: 1, maxLength: 300 });

const counted = (list: readonly TestAnswer[]): number[] =>
  Array.from({ length: 11 }, (_, score) => list.filter((one) => one.score === score).length);

const many = (count: number, one: TestAnswer): TestAnswer[] =>
  Array.from({ length: count }, () => one);

describe('findings', () => {
  it('are what the measures say of the answers picked by hand', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (all) => {
        const findings = await found(all);
        const { frame, quarter, previous, whole, cells } = findings;
        const of = (index: number | undefined): TestAnswer[] =>
          all.filter((one) => `2026-Q${one.quarter}` === frame.quarters[index ?? -1]);
        const [now, before] = [of(quarter), of(previous)];
        expect(whole.answers.counts).toEqual(counted(now));
        if (previous !== undefined) {
          expect(findings.change?.difference).toBeCloseTo(
            (nps(counted(now)) ?? NaN) - (nps(counted(before)) ?? NaN),
            9,
          );
        }
        for (const cell of cells) {
          const isIts = (one: TestAnswer): boolean =>
            one.department === frame.departments[cell.department] &&
            stageOf(one.touchpoint) === frame.stages[cell.stage];
          const own = now.filter(isIts);
          expect(cell.answers.counts).toEqual(counted(own));
          const isShown = own.length >= 10;
          expect(cell.estimate.value).toEqual(isShown ? nps(counted(own)) : undefined);
          expect(cell.impact).toEqual(
            isShown ? npsImpact(counted(own), counted(now), 0.95) : undefined,
          );
          const past = before.filter(isIts);
          const change = npsComparison(counted(own), counted(past), 0.95);
          expect(cell.change?.p).toEqual(isShown && past.length >= 10 ? change?.p : undefined);
        }
        for (const { department, answers: its } of findings.departments) {
          const name = frame.departments[department];
          expect(its.counts).toEqual(counted(now.filter((one) => one.department === name)));
        }
        for (const { touchpoint, answers: its } of findings.touchpoints) {
          const key = frame.touchpoints[touchpoint]?.key;
          expect(its.counts).toEqual(counted(now.filter((one) => one.touchpoint === key)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('explain a change without remainder, by cells, departments and touchpoints', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (all) => {
        const { split, change, departments, touchpoints } = await found(all);
        fc.pre(split !== undefined && change !== undefined);
        const total = (list: readonly { share: { within: number; mix: number } | undefined }[]) =>
          list.reduce((sum, { share }) => sum + (share?.within ?? 0) + (share?.mix ?? 0), 0);
        expect(split.within + split.mix).toBeCloseTo(change.difference, 9);
        expect(total(departments)).toBeCloseTo(change.difference, 9);
        expect(total(touchpoints)).toBeCloseTo(change.difference, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('call a shift between unchanged departments mix, and nothing else', async () => {
    const good = { department: 'Shop', touchpoint: 'a1', score: 10 } as const;
    const bad = { department: 'Accounts', touchpoint: 'c1', score: 0 } as const;
    const { split, change } = await found([
      ...many(50, { ...good, quarter: 1 }),
      ...many(50, { ...bad, quarter: 1 }),
      ...many(80, { ...good, quarter: 2 }),
      ...many(20, { ...bad, quarter: 2 }),
    ]);
    expect(change?.difference).toBeCloseTo(60, 9);
    expect(split?.within).toBeCloseTo(0, 9);
    expect(split?.mix).toBeCloseTo(60, 9);
  });

  it('give a cell of nine answers no score, no impact and no change', async () => {
    const own = { department: 'Accounts', touchpoint: 'c1', score: 0 } as const;
    const { cells, down } = await found([
      ...many(40, { quarter: 1, department: 'Shop', touchpoint: 'a1', score: 9 }),
      ...many(40, { quarter: 2, department: 'Shop', touchpoint: 'a1', score: 9 }),
      ...many(30, { ...own, quarter: 1 }),
      ...many(9, { ...own, quarter: 2 }),
    ]);
    const cell = cells.find(({ department }) => department === 1);
    expect(cell?.estimate).toMatchObject({ n: 9, value: undefined, reporting: 'interval-only' });
    expect(cell?.impact).toBeUndefined();
    expect(cell?.change).toBeUndefined();
    expect(down.map(({ department }) => department)).not.toContain(1);
  });

  it('judge all cells at once: a p of 0.04 among ten is noise', async () => {
    const shops = Array.from({ length: 10 }, (_, index) => `Shop ${index}`);
    const moved = (quarter: 1 | 2, department: string, promoters: number): TestAnswer[] => [
      ...many(promoters, { quarter, department, touchpoint: 'a1', score: 9 }),
      ...many(100 - promoters, { quarter, department, touchpoint: 'a1', score: 3 }),
    ];
    const { cells } = await found(
      shops.flatMap((shop, index) => [
        ...moved(1, shop, 50),
        ...moved(2, shop, index === 0 ? 65 : 50),
      ]),
    );
    expect(cells[0]?.change?.p).toBeLessThan(0.05);
    expect(cells[0]?.change?.verdict).toBe('more-than-noise');
    expect(cells[0]?.change?.adjustedVerdict).toBe('could-be-noise');
    const { cells: clear } = await found(
      shops.flatMap((shop, index) => [
        ...moved(1, shop, 50),
        ...moved(2, shop, index === 0 ? 80 : 50),
      ]),
    );
    expect(clear[0]?.change?.adjustedVerdict).toBe('more-than-noise');
  });

  it('skip a quarter nobody answered in, and name the cells that weigh most first', async () => {
    const { previous, quarter, down, up, trend } = await found([
      ...many(30, { quarter: 1, department: 'Shop', touchpoint: 'a1', score: 9 }),
      ...many(30, { quarter: 3, department: 'Shop', touchpoint: 'a1', score: 9 }),
      ...many(20, { quarter: 3, department: 'Warehouse', touchpoint: 'b1', score: 0 }),
      ...many(12, { quarter: 3, department: 'Accounts', touchpoint: 'c1', score: 0 }),
    ]);
    expect([previous, quarter]).toEqual([0, 1]);
    expect(trend).toHaveLength(2);
    expect(down.map(({ department }) => department)).toEqual([1, 2]);
    expect(up.map(({ department }) => department)).toEqual([0]);
  });

  it('use weights where there are any', async () => {
    const { whole, departments } = await found([
      ...many(30, { quarter: 1, department: 'Shop', touchpoint: 'a1', score: 9, weight: 3 }),
      ...many(30, { quarter: 1, department: 'Accounts', touchpoint: 'c1', score: 0, weight: 1 }),
    ]);
    expect(whole.estimate.value).toBeCloseTo(50, 9);
    expect(departments[0]?.impact?.impact).toBeCloseTo(150, 9);
  });

  it('of one quarter, or one department, have no change and no impact', async () => {
    const { change, split, previous, departments } = await found(
      many(20, { quarter: 2, department: 'Shop', touchpoint: 'a1', score: 9 }),
    );
    expect([change, split, previous, departments[0]?.impact]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });

  it('refuse a quarter that is none', async () => {
    const one = many(2, { quarter: 2, department: 'Shop', touchpoint: 'a1', score: 9 });
    await expect(found(one, 3)).rejects.toThrow('findingsOf: quarter must be from 0 to 0, got 3');
  });
});
