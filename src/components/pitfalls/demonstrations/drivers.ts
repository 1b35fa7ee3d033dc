import { correlation } from '#metrics/correlation.ts';
import { type Counted, proportion } from '#metrics/proportion.ts';
import { type Demonstration, fromZero } from '../demonstration.ts';

/** Five hundred calls of each sort, and how many in a hundred of them end well, name or no name. */
const calls = 500;
const endingWell = { easy: 80, hard: 40 };

/** A habit that keeps company with easy calls looks like the cause of their ending well. */
export const demonstration: Demonstration = {
  control: { from: 50, to: 95, step: 5, start: 90 },
  scale: { low: -40, high: 40 },
  show(named, { say, signed, share }) {
    // As many easy calls with the name as hard ones without it.
    const easy = { with: ended('easy', named), without: ended('easy', 100 - named) };
    const hard = { with: ended('hard', 100 - named), without: ended('hard', named) };
    const all = { with: added(easy.with, hard.with), without: added(easy.without, hard.without) };
    const wrong = differenceOf(all);
    const right = (differenceOf(easy) + differenceOf(hard)) / 2;
    const r = correlation(...asLists(all));
    return {
      texts: {
        wrong: signed(wrong),
        right: signed(right),
        result: say('result', {
          with: share(shareOf(all.with)),
          without: share(shareOf(all.without)),
          r: signed(r, 2),
        }),
      },
      bands: { wrong: fromZero(wrong), right: fromZero(right) },
    };
  },
};

interface Compared {
  readonly with: Counted;
  readonly without: Counted;
}

/** Calls of one sort, so many in a hundred of them, and how many of these end well. */
function ended(sort: keyof typeof endingWell, percent: number): Counted {
  const n = (calls * percent) / 100;
  return { n, successes: (n * endingWell[sort]) / 100 };
}

function added(one: Counted, two: Counted): Counted {
  return { n: one.n + two.n, successes: one.successes + two.successes };
}

function shareOf({ successes, n }: Counted): number {
  return proportion(successes, n)?.share ?? Number.NaN;
}

/** In points. */
function differenceOf({ with: named, without }: Compared): number {
  return 100 * (shareOf(named) - shareOf(without));
}

/** Call by call: whether the name was said, and whether the call ended well. */
function asLists(all: Compared): [number[], number[]] {
  const groups = [
    { name: 1, ...all.with },
    { name: 0, ...all.without },
  ];
  return [
    groups.flatMap(({ name, n }) => Array.from({ length: n }, () => name)),
    groups.flatMap(({ n, successes }) =>
      Array.from({ length: n }, (_, call) => (call < successes ? 1 : 0)),
    ),
  ];
}
