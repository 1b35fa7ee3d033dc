import { describe, expect, it } from 'vitest';
import { type Answer, answerIn, askNumber, codeOf } from '#room/code.ts';

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Answers drawn by a generator that always draws the same (Park and Miller). */
function drawn(count: number): Answer[] {
  let seed = 20_261_123;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  return Array.from({ length: count }, () => ({
    ask: next(256),
    round: next(2) === 0 ? 1 : 2,
    option: next(16),
    nonce: next(1 << 24),
  }));
}

describe('a code', () => {
  it('says what it was made of, in three groups of three', () => {
    for (const answer of drawn(2000)) {
      const code = codeOf(answer);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}(?:-[0-9A-HJKMNP-TV-Z]{3}){2}$/);
      expect(answerIn(code)).toEqual(answer);
    }
  });

  it('is read in small letters, without hyphens, and with letters for digits', () => {
    const [answer] = drawn(1);
    if (answer === undefined) throw new Error('Nothing was drawn.');
    const code = codeOf(answer);
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', '')])
      expect(answerIn(typed)).toEqual(answer);
    expect(answerIn(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(answer);
  });

  it('is no code with one wrong sign, ever, and hardly ever with two that changed places', () => {
    let swaps = 0;
    let missed = 0;
    for (const answer of drawn(60)) {
      const code = codeOf(answer).replaceAll('-', '');
      for (let at = 0; at < 9; at += 1) {
        for (const sign of signs) {
          if (sign !== code[at])
            expect(answerIn(code.slice(0, at) + sign + code.slice(at + 1))).toBeUndefined();
        }
        const [a = '', b = ''] = code.slice(at, at + 2);
        if (b === '' || a === b) continue;
        swaps += 1;
        if (answerIn(code.slice(0, at) + b + a + code.slice(at + 2)) !== undefined) missed += 1;
      }
    }
    expect(swaps).toBeGreaterThan(400);
    expect(missed / swaps).toBeLessThan(0.01);
  });

  it('is not made of what has no room in it', () => {
    const answer: Answer = { ask: 1, round: 1, option: 1, nonce: 1 };
    for (const wrong of [{ option: 16 }, { ask: 256 }, { nonce: 2 ** 24 }, { option: 0.5 }])
      expect(() => codeOf({ ...answer, ...wrong })).toThrow(RangeError);
    for (const typed of ['', 'hello', '123456789', 'UUU-UUU-UUU'])
      expect(answerIn(typed), typed).toBeUndefined();
  });
});

it('tells asks apart', () => {
  const names = [
    'nps',
    'troll-operator/decision/before-eleven',
    'back-room-sign/decision/the-sign',
  ];
  expect(new Set(names.map(askNumber)).size).toBe(3);
});
