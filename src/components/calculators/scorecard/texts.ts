import type { Writer } from '../form/writer.ts';
import type { Compared } from './compared.ts';
import { isMoreThanNoise, type Measured, type MeasureName } from './measures.ts';

type Texts = Record<string, string>;
type Format = (value: number | undefined) => string;

/** Every text of the table of measures, by place: `p50-before`, `p50-change-interval` … */
export function tableTexts(compared: readonly Compared[], write: Writer): Texts {
  return Object.assign(
    {},
    ...compared.map((one) => ({
      ...measureTexts(one, 'before', write),
      ...measureTexts(one, 'after', write),
      ...changeTexts(one, write),
    })),
  );
}

function measureTexts(compared: Compared, period: 'before' | 'after', write: Writer): Texts {
  const { name } = compared;
  const measured = compared[period];
  const format = formatOf(name, write);
  return {
    // No score below ten.
    [`${name}-${period}`]: format(measured.n < 10 ? undefined : measured.value),
    [`${name}-${period}-interval`]: intervalText(measured, format, write),
    [`${name}-${period}-n`]: write.say('count', { n: write.plain(measured.n) }),
  };
}

function changeTexts({ name, before, after, changed }: Compared, write: Writer): Texts {
  const few = Math.min(before.n, after.n) < 10;
  const format = signedFormatOf(name, write);
  // Differences of shares are points, not per cent.
  const inUnit = (text: string): string => (isShare(name) ? write.say('points', { text }) : text);
  return {
    [`${name}-change`]: few || !changed ? format(undefined) : inUnit(format(changed.difference)),
    [`${name}-change-interval`]: changed
      ? inUnit(write.between(changed, format))
      : format(undefined),
    [`${name}-verdict`]: write.say(verdictOn(changed)),
  };
}

/** How many changes are more than noise, and what a “–” means where there is one. */
export function adviceOnChanges(compared: readonly Compared[], { say, plain }: Writer): string {
  const verdicts = compared.map(({ changed }) => verdictOn(changed));
  const counted = (verdict: string): string =>
    plain(verdicts.filter((one) => one === verdict).length);
  const summary = say('verdicts', {
    more: counted('more-than-noise'),
    noise: counted('could-be-noise'),
    open: counted('cannot-tell'),
  });
  const few = compared.some(({ before, after }) => Math.min(before.n, after.n) < 10);
  const missing = verdicts.includes('cannot-tell');
  return [summary, few ? say('few') : '', missing ? say('missing') : ''].join(' ').trim();
}

function verdictOn(changed: Compared['changed']): string {
  if (changed === undefined) return 'cannot-tell';
  return isMoreThanNoise(changed) ? 'more-than-noise' : 'could-be-noise';
}

function intervalText({ low, high }: Measured, format: Format, write: Writer): string {
  if (low !== undefined && high !== undefined) return write.between({ low, high }, format);
  if (low !== undefined) return write.say('at-least', { low: format(low) });
  return high === undefined ? format(undefined) : write.say('at-most', { high: format(high) });
}

const isShare = (name: MeasureName): boolean => name === 'resolved' || name === 'repeated';

function formatOf(name: MeasureName, { share, number }: Writer): Format {
  if (isShare(name)) return (value) => share(value);
  return (value) => number(value, name === 'effort' ? 2 : 1);
}

/** With its sign; of a share, times 100. */
function signedFormatOf(name: MeasureName, { signed }: Writer): Format {
  if (isShare(name)) return (value) => signed(value === undefined ? undefined : 100 * value);
  return (value) => signed(value, name === 'effort' ? 2 : 1);
}
