import { describe, expect, it } from 'vitest';
import {
  freshRound,
  type Round,
  roundsIn,
  withOpened,
  withResponse,
  withVerdict,
} from '#components/desk/round.ts';

const minutes = [4, 9, 13];
const start = freshRound(3);
const judge = (round: Round, at: number, verdict: 'real' | 'impostor' | 'unsure'): Round =>
  withVerdict(round, at, verdict, minutes);

describe('the stream’s clock', () => {
  it('stands at the latest exchange that was opened, and never goes back', () => {
    expect(withOpened(withOpened(start, 2), 0).opened).toBe(2);
  });

  it('says when an impostor was noticed: at once, or only later on', () => {
    expect(judge(start, 0, 'impostor').noticed).toEqual([4, null, null]);
    expect(judge(withOpened(start, 2), 0, 'impostor').noticed).toEqual([13, null, null]);
  });

  it('does not notice the same reply later when the verdict is the same', () => {
    const noticed = withOpened(judge(start, 0, 'impostor'), 2);
    expect(judge(noticed, 0, 'impostor').noticed[0]).toBe(4);
  });

  it('forgets the minute and the response when the verdict changes', () => {
    const answered = withResponse(judge(start, 0, 'impostor'), 0, 'humour');
    expect(answered.responses).toEqual(['humour', null, null]);
    expect(judge(answered, 0, 'real')).toMatchObject({
      noticed: [null, null, null],
      responses: [null, null, null],
    });
  });
});

it('a closed round does not change', () => {
  const closed = { ...start, closed: true };
  expect(judge(closed, 0, 'real')).toBe(closed);
  expect(withOpened(closed, 2)).toBe(closed);
  expect(withResponse(closed, 0, 'dry')).toBe(closed);
});

describe('what was kept', () => {
  it('is taken up again', () => {
    const kept = JSON.parse(JSON.stringify([judge(start, 1, 'unsure')]));
    expect(roundsIn(kept, 3)).toEqual(kept);
  });

  it.each([[undefined], ['so'], [[]], [[null]], [[{}]], [[start, start, start]]])(
    'is left when it is no round: %j',
    (state) => {
      expect(roundsIn(state && JSON.parse(JSON.stringify(state)), 3)).toBeUndefined();
    },
  );

  it('is left when the stream has another length now', () => {
    expect(roundsIn(JSON.parse(JSON.stringify([start])), 4)).toBeUndefined();
  });
});
