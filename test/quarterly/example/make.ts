import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { seededRandom, type Random } from '#metrics/random.ts';
import { comments } from './comments.ts';
import { type Mood, moodIn, moods, type Quarter, quarters } from './planted.ts';

const folder = join(import.meta.dirname, '../../../content/quarterlies/twelve-shops');
export const exampleFile = join(folder, 'responses.csv.gz');

const seed = 1920;
const shops = 12;
/** Of those who are displeased or pleased, who adds a line. */
const commented = 0.16;

interface Row {
  readonly date: string;
  readonly cells: readonly string[];
}

/** The example’s responses as CSV, always the same: drawn from the moods, quarter by quarter. */
export function exampleResponses(): string {
  const random = seededRandom(seed);
  const rows = quarters.flatMap((quarter) =>
    moods.flatMap((mood) => {
      const own = moodIn(mood, quarter);
      return Array.from({ length: own.answers }, () => drawRow(own, quarter, random));
    }),
  );
  const sorted = rows.toSorted((one, other) =>
    one.date < other.date ? -1 : Number(one.date > other.date),
  );
  const head = ['date', 'shop', 'touchpoint', 'score', 'comment_it', 'comment_en'];
  return [head, ...sorted.map(({ date, cells }) => [date, ...cells])]
    .map((row) => `${row.map(quoted).join(',')}\n`)
    .join('');
}

function drawRow(
  { touchpoint, promoters, detractors }: Mood,
  quarter: Quarter,
  random: Random,
): Row {
  const whole = (below: number): number => Math.floor(random() * below);
  const [year = '', number = '1'] = quarter.split('-Q');
  const month = 3 * (Number(number) - 1) + 1 + whole(3);
  const date = `${year}-${two(month)}-${two(1 + whole(28))}`;
  const shop = `S${two(1 + whole(shops))}`;
  const place = random();
  const isPleased = place < promoters;
  const isDispleased = place >= 1 - detractors;
  const score = scoreOf(isPleased, isDispleased, random);
  const bank = isPleased
    ? comments[touchpoint]?.high
    : isDispleased
      ? comments[touchpoint]?.low
      : [];
  const said =
    bank !== undefined && bank.length > 0 && random() < commented
      ? bank[whole(bank.length)]
      : undefined;
  // One in a hundred opens the question and closes it again.
  const typed = random() < 0.01 ? '' : String(score);
  return { date, cells: [shop, touchpoint, typed, said?.[0] ?? '', said?.[1] ?? ''] };
}

/** Low scores thin out downwards, as they do in surveys. */
function scoreOf(isPleased: boolean, isDispleased: boolean, random: Random): number {
  if (isPleased) return random() < 0.45 ? 9 : 10;
  if (isDispleased) return Math.floor(6.999 * Math.sqrt(random()));
  return random() < 0.4 ? 7 : 8;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(exampleFile, gzipSync(exampleResponses(), { level: 9 }));
}
