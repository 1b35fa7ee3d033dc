import { dayAfter, today } from '#client/days.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCode, plainCode } from '#components/path/check-code.ts';
import { following, isMine, progressIn, type Step } from '#components/path/path-progress.ts';
import { freshPath, pathAsJson, pathFrom, ticked, withStep } from '#components/path/path-state.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  minutes: 5,
  roles: [],
  optional: false,
  after: [],
  ...more,
});

const steps = [
  step('sign'),
  step('card', { roles: ['counter'], after: ['sign'] }),
  step('extra', { optional: true }),
  step('quiz', { minutes: 10, after: ['sign'] }),
];

describe('what comes next', () => {
  it('is what is for everyone, until a role is chosen', () => {
    expect(progressIn(steps, freshPath)).toEqual({
      steps: 2,
      done: 0,
      minutes: 15,
      spent: 0,
      next: 'sign',
      missing: ['sign', 'quiz'],
    });
    const counter = { ...freshPath, role: 'counter' };
    expect(progressIn(steps, counter)).toMatchObject({ steps: 3, minutes: 20 });
  });

  it('is never a step that waits for another', () => {
    const odd = [step('b', { after: ['a'] }), step('a')];
    expect(progressIn(odd, freshPath).next).toBe('a');
  });

  it('counts the minutes that a reader says it took', () => {
    const state = withStep(freshPath, 'sign', { done: '2026-11-23', took: 12, ticked: [] });
    expect(progressIn(steps, state)).toMatchObject({ done: 1, spent: 12, next: 'quiz' });
  });

  it('is nothing once all that is mine is done, whatever else is open', () => {
    const done = { done: '2026-11-23', ticked: [] };
    const state = { ...freshPath, steps: { sign: done, quiz: done } };
    expect(progressIn(steps, state)).toMatchObject({ next: undefined, missing: [] });
  });

  it('leaves out steps of other roles and what is optional', () => {
    expect(steps.map((one) => isMine(one, 'counter'))).toEqual([true, true, false, true]);
    expect(steps.map((one) => isMine(one, 'messages'))).toEqual([true, false, false, true]);
  });
});

describe('what follows a step', () => {
  const done = { done: '2026-11-23', ticked: [] };

  it('is the next in turn that is the reader’s, as if the step were done', () => {
    expect(following(steps, freshPath, 'sign')).toBe('quiz');
    expect(following(steps, { ...freshPath, role: 'counter' }, 'sign')).toBe('card');
    // The quiz waits for the sign.
    expect(following(steps, { ...freshPath, role: 'counter' }, 'card')).toBe('sign');
  });

  it('is one that was passed over, at the end of the path', () => {
    const state = { ...freshPath, role: 'counter', steps: { sign: done } };
    expect(following(steps, state, 'quiz')).toBe('card');
    expect(following(steps, freshPath, 'quiz')).toBe('sign');
  });

  it('is nothing after the last that is left', () => {
    expect(following(steps, { ...freshPath, steps: { sign: done } }, 'quiz')).toBeUndefined();
  });
});

describe('days', () => {
  it('are counted in the calendar, over the change of the clock and the end of a year', () => {
    // Italian clocks go forward on 29 March 2026, and back on 25 October.
    expect(dayAfter('2026-03-01', 30)).toBe('2026-03-31');
    expect(dayAfter('2026-10-01', 30)).toBe('2026-10-31');
    expect(dayAfter('2026-12-01', 60)).toBe('2027-01-30');
    expect(dayAfter('2028-02-01', 30)).toBe('2028-03-02');
  });

  it('are those of the reader’s clock, a minute before midnight too', () => {
    expect(today(new Date(2026, 10, 23, 23, 59))).toBe('2026-11-23');
    expect(today(new Date(2026, 10, 24, 0, 0))).toBe('2026-11-24');
  });
});

describe('what is kept', () => {
  it('is the same when it is read again', () => {
    const state = {
      role: 'counter',
      firstDay: '2026-11-02',
      name: 'Ada',
      steps: { sign: { done: '2026-11-03', took: 9, ticked: ['read'] } },
      checkpoints: { '30': { ticked: ['asked'], said: 'Fine.' } },
    };
    expect(pathFrom(pathAsJson(state))).toEqual(state);
  });

  it('never fails, whatever a file brings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.parse(JSON.stringify({ steps: value, checkpoints: value, role: value }));
        expect(pathFrom(pathAsJson(pathFrom(json)))).toEqual(pathFrom(json));
      }),
      { numRuns: 2000 },
    );
  });

  it('loses the day of a step that is ticked off no more, and nothing else', () => {
    const before = { done: '2026-11-03', took: 9, ticked: ['read'] };
    expect(ticked(before, false, '2026-11-23')).toEqual({ took: 9, ticked: ['read'] });
    expect(ticked({ ticked: [] }, true, '2026-11-23')).toEqual({ done: '2026-11-23', ticked: [] });
  });
});

describe('the check code', () => {
  const record = {
    slug: 'first-week',
    name: 'Ada Neri',
    finished: '2026-11-23',
    steps: 7,
    scores: ['8,5 su 10'],
  };

  it('is the same for the same data, however they are typed', async () => {
    const code = await checkCode(record);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    const retyped = { ...record, name: ' ada  NERI ', scores: ['8.5 of 10'] };
    expect(await checkCode(retyped)).toBe(code);
    expect(plainCode(` ${code.toLowerCase().replace('-', ' ')} `)).toBe(plainCode(code));
  });

  it('changes with each of them', async () => {
    const code = await checkCode(record);
    const others = [
      { slug: 'customer-in-front' },
      { name: 'Ada Nero' },
      { finished: '2026-11-24' },
      { steps: 8 },
      { scores: ['9,5 su 10'] },
      { scores: [] },
    ];
    for (const other of others) expect(await checkCode({ ...record, ...other })).not.toBe(code);
  });
});
