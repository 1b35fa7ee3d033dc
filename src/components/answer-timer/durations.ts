/** The times that a reader typed, in minutes, and what could not be read. */
export interface TypedTimes {
  /** Minutes, each > 0, in their order; ten at most. */
  readonly minutes: readonly number[];
  /** The first piece that is no time. */
  readonly wrong?: string;
  /** More than ten were typed. */
  readonly tooMany?: true;
}

/** How many of somebody’s last answers count. */
export const most = 10;

const units: readonly (readonly [pattern: RegExp, minutes: number])[] = [
  [/^(s|sec|secs|secondi|secondo|seconds?)$/, 1 / 60],
  [/^(|m|min|mins|minuti|minuto|minutes?|')$/, 1],
  [/^(h|hr|hrs|ora|ore|hours?)$/, 60],
  [/^(d|g|gg|gg\.|giorno|giorni|days?)$/, 24 * 60],
];

/**
 * Reads times as people type them: `45 min, 3 h; 2 d`, one a line or several. A comma between two
 * digits is a decimal comma, one before a space parts two times.
 */
export function typedTimes(text: string): TypedTimes {
  const pieces = text
    .split(/[;\n]|,(?!\d)/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const times = pieces.map(minutesIn);
  const first = times.indexOf(undefined);
  const minutes = times.filter((time) => time !== undefined);
  return {
    minutes: minutes.slice(0, most),
    ...(first >= 0 && { wrong: pieces[first] ?? '' }),
    ...(minutes.length > most && { tooMany: true }),
  };
}

function minutesIn(piece: string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d+(?:[.,]\d+)?)\s*([\p{L}'.]*)$/u.exec(piece) ?? [];
  const factor = units.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1];
  const value = Number(digits.replace(',', '.')) * (factor ?? Number.NaN);
  // A year and more is a slip of the finger.
  return digits !== '' && value > 0 && value <= 366 * 24 * 60 ? value : undefined;
}

/** The unit in which a time is best told. */
export function unitOf(minutes: number): {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly value: number;
} {
  if (minutes < 90) return { unit: 'minutes', value: minutes };
  if (minutes < 36 * 60) return { unit: 'hours', value: minutes / 60 };
  return { unit: 'days', value: minutes / 60 / 24 };
}
