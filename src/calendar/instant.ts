/** Whether the machine knows a time zone by this name: `Europe/Rome`. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * The moment at which a clock on the wall of some zone shows a time. Of an hour that the clock shows
 * twice, the first; of one that it leaves out, the time that is as long after the hour before.
 *
 * @param local - Day and time of day: `2026-12-03T17:00`.
 * @param zone - Name of a time zone: `Europe/Rome`.
 * @throws {RangeError} If there is no such day, time or zone.
 */
export function instantOf(local: string, zone: string): Date {
  const asUtc = Date.parse(`${local}:00Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) || Number.isNaN(asUtc))
    throw new RangeError(`instantOf: “${local}” is no day and time such as 2026-12-03T17:00`);
  const before = asUtc - offsetAt(asUtc - day, zone);
  const after = asUtc - offsetAt(asUtc + day, zone);
  const shown = [before, after].filter((moment) => moment + offsetAt(moment, zone) === asUtc);
  return new Date(shown[0] ?? before);
}

const day = 86_400_000;

/** By how many milliseconds a zone’s clock is ahead of UTC. */
function offsetAt(moment: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(moment);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const shown = `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:00Z`;
  return Date.parse(shown) - Math.floor(moment / 60_000) * 60_000;
}
