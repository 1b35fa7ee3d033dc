import { describe, expect, it } from 'vitest';
import { demonstrationOf } from '#components/pitfalls/demonstrations.ts';
import { type PitfallKind, pitfalls } from '#components/pitfalls/pitfalls.ts';
import { workOut } from '#components/pitfalls/work-out.ts';

const kinds = pitfalls.flatMap(({ parts }) => parts.map(({ kind }) => kind));

interface Found {
  readonly wrong: string;
  readonly right: string;
  /** What the sentence is filled in with. */
  readonly said: Readonly<Record<string, string>>;
}

/** A demonstration in English, with its control at a value. */
async function at(kind: PitfallKind, value: number): Promise<Found> {
  let said: Readonly<Record<string, string>> = {};
  const { texts } = await workOut(kind, value, 'en', (sentence, figures = {}) => {
    if (sentence === 'result') said = figures;
    return Object.values(figures).join(' | ');
  });
  return { wrong: texts.wrong, right: texts.right, said };
}

async function figuresAt(kind: PitfallKind, value: number): Promise<readonly [string, string]> {
  const { wrong, right } = await at(kind, value);
  return [wrong, right];
}

describe.each(kinds)('%s', (kind) => {
  it('starts where its control can stand, and shows something wherever it can', async () => {
    const { control } = await demonstrationOf(kind);
    const { from, to, step, start } = control;
    expect([(start - from) % step, (to - from) % step]).toEqual([0, 0]);
    expect(start).toBeGreaterThanOrEqual(from);
    expect(start).toBeLessThanOrEqual(to);
    for (let value = from; value <= to; value += step) {
      const { wrong, right, said } = await at(kind, value);
      const shown = [wrong, right, ...Object.values(said)].join(' ');
      expect(shown, `${kind} at ${value}`).not.toMatch(/NaN|undefined|Infinity|–|−0(?![.\d])/);
    }
  });

  it('keeps both figures on their line', async () => {
    const { control } = await demonstrationOf(kind);
    for (const value of [control.from, control.start, control.to]) {
      const { bands } = await workOut(kind, value, 'it', () => '');
      for (const { x, width } of Object.values(bands)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(width)).toBeGreaterThan(0);
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(100.05);
      }
    }
  });
});

it('one ten is +100, and an interval that takes in nearly everything', async () => {
  // The score interval of one promoter alone: the mirror of [−100, 58.7] of one detractor.
  expect(await figuresAt('single', 1)).toEqual(['+100', '−59 | +100']);
  // With all n alike the bound is 100(n − z²)/(n + z²): −58.7 for one, 92.6 for a hundred.
  expect(await figuresAt('single', 100)).toEqual(['+100', '+93 | +100']);
});

it('noise looks like change in two pairs of three at 100 answers, seldom at 1,000', async () => {
  // Exact, with SciPy multinomial.pmf over all pairs: 678 and 49 in 1,000, give or take 15 and 7.
  const hundred = await at('noise', 100);
  expect(Math.abs(Number(hundred.wrong) - 678)).toBeLessThan(45);
  expect(Math.abs(Number(hundred.right) - 49)).toBeLessThan(21);
  expect(Number((await at('noise', 1000)).wrong)).toBeLessThan(200);
  expect(await at('noise', 100)).toEqual(hundred);
});

it('Wald’s interval breaks its word at +85, and less with more answers', async () => {
  // Rocks (2016); exact sums, also with SciPy.
  const twenty = await at('wald', 20);
  expect([twenty.wrong, twenty.right]).toEqual(['75.9%', '95.6%']);
  expect(twenty.said).toEqual({ misses: '24.1%', adjusted: '95.3%' });
  expect(await figuresAt('wald', 5)).toEqual(['46.4%', '94.3%']);
  expect((await at('wald', 5)).said['adjusted']).toBe('88.8%');
});

it('without covariance the margin is too narrow, most where nobody is passive', async () => {
  // 1.96 · 100 √(0.64/400) = 7.84 and, without 2pd = 0.24, 1.96 · 100 √(0.40/400) = 6.20.
  const usual = await at('covariance', 20);
  expect([usual.wrong, usual.right, usual.said['lost']]).toEqual(['±6.2', '±7.8', '21%']);
  // p = ¾, d = ¼: 0.75 against 0.375, a factor of √2.
  expect((await at('covariance', 0)).said['lost']).toBe('29%');
  expect((await at('covariance', 95)).said['lost']).toBe('1%');
});

it('departments’ average rises while the company falls, as answers move to the worse one', async () => {
  // The glossary’s Simpson: +60, +10 and then +62, +14; pooled 80:20 is +50, 50:50 is +38.
  const half = await at('averaging', 50);
  expect([half.wrong, half.right]).toEqual(['+3', '−12']);
  expect(half.said).toEqual({
    averageBefore: '+35',
    averageNow: '+38',
    totalBefore: '+50',
    totalNow: '+38',
  });
  // 0.8 · 62 + 0.2 · 14 = 52.4: with the mix of last year both go up.
  expect(await figuresAt('averaging', 20)).toEqual(['+3', '+2']);
});

it('rounding before subtracting makes three points of one', async () => {
  // 40 − 10 = 30 and 48 − 15 = 33; from the counts (27 − 26)/84 = 1.19 points.
  expect(await figuresAt('rounding', 0)).toEqual(['+3', '+1']);
  expect((await at('rounding', 0)).said['error']).toBe('1.81');
  // 40.5 − 9.5 = 31.0 and 47.6 − 15.5 = 32.1.
  expect(await figuresAt('rounding', 1)).toEqual(['+1.1', '+1.2']);
  expect((await at('rounding', 3)).said['error']).toBe('0.00');
});

it('blanks are no zeros, zeros no blanks, and “don’t know” no eleven', async () => {
  // (50 − 55)/130, and 25/100; (50 − 15)/90 without zeros; (58 − 25)/108 with elevens.
  const thirty = await at('blank', 30);
  expect([thirty.wrong, thirty.right]).toEqual(['−4', '+25']);
  expect(thirty.said).toEqual({ noZeros: '+39', elevens: '+31', blanks: '30' });
  expect(await figuresAt('blank', 0)).toEqual(['+25', '+25']);
});

it('begging moves the score and not the customers', async () => {
  // (640 − 200)/1,000; 0.8 · 400 + 0.5 · 400 + 0.2 · 200 = 560 of 1,000 come back.
  const begged = await at('begging', 60);
  expect([begged.wrong, begged.right]).toEqual(['+44', '+20']);
  expect(begged.said).toEqual({ gained: '24', back: '56' });
  expect((await at('begging', 100)).said['back']).toBe('56');
  expect(await figuresAt('begging', 0)).toEqual(['+20', '+20']);
});

it('countries that feel alike lie apart by how they answer', async () => {
  // B: (660 − 300)/2,000 = +18 after (600 − 400)/2,000 = +10.
  expect(await figuresAt('countries', 40)).toEqual(['22', '+10 | +8']);
  expect((await at('countries', 40)).said).toEqual({ first: '+40', second: '+18' });
  expect(await figuresAt('countries', 0)).toEqual(['0', '+10 | +10']);
});

it('silence of the unhappy lifts the score, and the interval does not show it', async () => {
  // (360 − 50)/650 = 47.7; all customers (900 − 500)/2,000.
  const few = await at('silent', 10);
  expect([few.wrong, few.right, few.said['n']]).toEqual(['+48', '+20', '650']);
  // The score interval of 360, 240 and 50: 42.65 to 52.42 by SciPy brentq on Tango’s statistic.
  expect(few.said['interval']).toBe('+43 | +52');
  expect(await figuresAt('silent', 40)).toEqual(['+20', '+20']);
});

it('those who left take their scores with them', async () => {
  // (400 − 100)/900 = 33.3.
  const half = await at('gone', 50);
  expect([half.wrong, half.right]).toEqual(['+33', '+20']);
  expect(half.said).toEqual({ gained: '+13', gone: '100' });
  expect(await figuresAt('gone', 0)).toEqual(['+20', '+20']);
});

it('open windows flatter, until all of them have closed', async () => {
  const early = await at('open', 7);
  expect(early.said).toEqual({ closed: '20', open: '120' });
  expect(early.right).toBe('70%');
  expect(Number.parseInt(early.wrong, 10)).toBeGreaterThan(80);
  // 14 of 20 each day.
  expect(await figuresAt('open', 13)).toEqual(['70%', '70%']);
  expect((await at('open', 13)).said).toEqual({ closed: '140', open: '0' });
});

it('a driver drives nothing among calls that are equally hard', async () => {
  // 0.9 · 80 + 0.1 · 40 = 76 against 44; NumPy corrcoef of the 1,000 calls: 0.3266.
  const usual = await at('drivers', 90);
  expect([usual.wrong, usual.right]).toEqual(['+32', '0']);
  expect(usual.said).toEqual({ with: '76%', without: '44%', r: '+0.33' });
  expect(await figuresAt('drivers', 50)).toEqual(['0', '0']);
});

it('the paradox of those helped is none of those who come back', async () => {
  // 0.3 · 80 + 0.7 · 40 = 52, against 80.
  const usual = await at('paradox', 30);
  expect([usual.wrong, usual.right]).toEqual(['+10', '−28']);
  expect(await figuresAt('paradox', 100)).toEqual(['+10', '0']);
});
