/**
 * The time of day some minutes after another, past midnight if need be.
 *
 * @param start - As a time field gives it: `18:30`.
 * @returns Undefined if `start` is no time of day.
 */
export function clockTime(start: string, minutes: number): string | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(start) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const all = (Number(hour) * 60 + Number(minute) + minutes) % (24 * 60);
  return [Math.floor(all / 60), all % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
