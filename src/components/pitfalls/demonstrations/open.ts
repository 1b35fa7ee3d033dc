import type { Contact } from '#metrics/contact-episodes.ts';
import {
  firstContactResolution,
  windowedFirstContactResolution,
} from '#metrics/first-contact-resolution.ts';
import type { Demonstration } from '../demonstration.ts';

const days = 7;
const callsADay = 20;
const window = 7;

/** A week of calls, about things that differ; six callers a day ring again, one to seven days later. */
const calls: readonly Contact[] = Array.from({ length: days * callsADay }, (_, call) => ({
  customer: String(call),
  issue: 'bill',
  at: Math.floor(call / callsADay),
}));
const repeats: readonly Contact[] = calls
  .filter((_, call) => call % callsADay < 6)
  .map((call, index) => ({ ...call, at: call.at + 1 + (index % window) }));

/** Contacts that had no time yet to come back, counted as solved. */
export const demonstration: Demonstration = {
  control: { from: 7, to: 13, step: 1, start: 7 },
  scale: { low: 0, high: 1 },
  show(end, { say, share, plain }) {
    const heard = repeats.filter(({ at }) => at <= end);
    const wrong = firstContactResolution(calls.length - heard.length, calls.length);
    const right = windowedFirstContactResolution([...calls, ...heard], { window, end });
    return {
      texts: {
        wrong: share(wrong?.share),
        right: share(right?.share),
        result: say('result', { closed: plain(right?.n ?? 0), open: plain(right?.open ?? 0) }),
      },
      bands: {
        wrong: { low: 0, high: wrong?.share ?? 0 },
        right: { low: 0, high: right?.share ?? 0 },
      },
    };
  },
};
