import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf } from '#quarterly/agenda.ts';
import type { Findings } from '#quarterly/findings.ts';
import { meetingFacts } from '#quarterly/meeting-facts.ts';
import { action, cellOf, changeOf, findingsWith, fullFindings } from './meeting-sample.ts';

const kindsOf = (findings: Findings, minutes = 60, last = [action]): string[] =>
  agendaOf(meetingFacts(findings), minutes, last).map(({ kind }) => kind);
const topicOf = (findings: Findings, kind: string) =>
  meetingFacts(findings).topics.find((topic) => topic.kind === kind);

describe('an agenda', () => {
  it('has a point for all there is to talk about, when there is time', () => {
    const kinds = ['last-actions', 'whole', 'mix', 'down', 'down', 'down', 'up', 'small'];
    expect(kindsOf(fullFindings(), 120)).toEqual([...kinds, 'decisions', 'close']);
  });

  it('takes exactly the time chosen, in whole minutes, none below three', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 120 }),
        fc.subarray([...fullFindings().cells]),
        fc.boolean(),
        (minutes, cells, hasLast) => {
          const findings = { ...fullFindings(), cells, down: cells.slice(0, 3) };
          const items = agendaOf(meetingFacts(findings), minutes, hasLast ? [action] : []);
          expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
          expect(items.every((item) => Number.isInteger(item.minutes) && item.minutes >= 3)).toBe(
            true,
          );
        },
      ),
    );
  });

  it('leaves out the least important when time is short', () => {
    const kinds = ['last-actions', 'whole', 'mix', 'down', 'down', 'decisions', 'close'];
    expect(kindsOf(fullFindings(), 30)).toEqual(kinds);
  });

  it('has other keys for other points', () => {
    const keys = agendaOf(meetingFacts(fullFindings()), 120, [action]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('down/Warehouse/Delivery');
  });

  it('does not speak of last quarter’s actions where there are none', () => {
    expect(kindsOf(findingsWith(), 60, [])).toEqual(['whole', 'decisions', 'close']);
  });

  it('refuses a time that is no meeting’s', () => {
    const facts = meetingFacts(findingsWith());
    expect(() => agendaOf(facts, 20, [])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: agendaOf: minutes must be a whole number from 30 to 120, got 20]`,
    );
    expect(() => agendaOf(facts, 45.5, [])).toThrow(RangeError);
    expect(() => agendaOf(facts, 121, [])).toThrow(RangeError);
  });
});

describe('what there is to talk about', () => {
  it('begins with a cell that fell by more than noise, also when others weigh more', () => {
    const heavy = cellOf({ department: 0, stage: 0, impact: [-9, -8, -7] });
    const fell = cellOf({ department: 1, stage: 2, change: -20, within: -1, impact: [-2, -1, 1] });
    const { topics } = meetingFacts(findingsWith({ cells: [heavy, fell], down: [heavy] }));
    const down = topics.filter(({ kind }) => kind === 'down');
    expect(down.map(({ department, sense }) => [department, sense])).toEqual([
      [1, 'fell'],
      [0, 'first'],
    ]);
  });

  it('names no cell twice', () => {
    const cell = cellOf({ department: 1, stage: 2, change: -20, within: -1, impact: [-3, -2, -1] });
    const findings = findingsWith({ cells: [cell], down: [{ ...cell }] });
    expect(kindsOf(findings).filter((kind) => kind === 'down')).toHaveLength(1);
  });

  it('accuses and praises no cell whose weight could be chance', () => {
    const cell = cellOf({ department: 0, stage: 0, impact: [-2, -1, 0.5] });
    const other = cellOf({ department: 1, stage: 0, impact: [-0.5, 1, 2] });
    const findings = findingsWith({ cells: [cell, other], down: [cell], up: [other] });
    expect(kindsOf(findings)).not.toContain('down');
    expect(kindsOf(findings)).not.toContain('up');
  });

  it('says whether the whole moved, by more than noise or not', () => {
    expect(topicOf(findingsWith({ change: changeOf(-4) }), 'whole')?.sense).toBe('fell');
    expect(topicOf(findingsWith({ change: changeOf(4) }), 'whole')?.sense).toBe('rose');
    expect(topicOf(findingsWith({ change: changeOf(4, true) }), 'whole')?.sense).toBe('steady');
    expect(topicOf(findingsWith({ change: undefined }), 'whole')?.sense).toBe('first');
  });

  it('speaks of the mix when it explains most of the change, also of one that cancels out', () => {
    const split = (within: number, mix: number) => ({
      total: within + mix,
      within,
      mix,
      groups: [],
    });
    const has = (within: number, mix: number): boolean =>
      topicOf(
        findingsWith({ change: changeOf(within + mix), split: split(within, mix) }),
        'mix',
      ) !== undefined;
    expect(has(1, 5)).toBe(true);
    expect(has(-5, 5.5)).toBe(true);
    expect(has(5, 4)).toBe(false);
    expect(has(0, 1.5)).toBe(false);
  });

  it('brings the small cells, the smallest first', () => {
    const sizes = [9, 0, 4, 10, 2, 7];
    const cells = sizes.map((n, stage) => cellOf({ department: 0, stage, answers: [n, 0, 0] }));
    const topic = topicOf(findingsWith({ cells }), 'small');
    expect(topic?.cells?.map(({ n }) => n)).toEqual([0, 2, 4, 7, 9]);
  });
});
