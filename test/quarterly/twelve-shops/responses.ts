import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Random, seededRandom } from '#metrics/random.ts';
import { chooseComment, commentIn } from './comments.ts';
import { commentsEn } from './comments-en.ts';
import { commentsIt } from './comments-it.ts';
import {
  blanks,
  mixShift,
  type Place,
  places,
  quarters,
  seed,
  shops,
  smallCell,
  worse,
} from './planted.ts';

type Row = readonly [
  date: string,
  shop: string,
  touchpoint: string,
  score: string,
  it: string,
  en: string,
];

/** The answers of the twelve shops as a CSV text, in order of time: always the same. */
export function responsesText(): string {
  const random = seededRandom(seed);
  const rows = quarters.flatMap((quarter) =>
    places
      .flatMap((place) =>
        Array.from({ length: answersOf(place, quarter, random) }, () =>
          rowOf(place, quarter, random),
        ),
      )
      .toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  );
  const head = ['date', 'shop', 'touchpoint', 'score', 'comment_it', 'comment_en'];
  return `${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}

/** As planted, give or take a tenth: some quarters more people answer. */
function answersOf({ touchpoint, answers }: Place, quarter: string, random: Random): number {
  const chance = random();
  if (touchpoint === smallCell.touchpoint && quarter === smallCell.quarter)
    return smallCell.answers;
  const isMore = touchpoint === mixShift.touchpoint && quarter === mixShift.quarter;
  return Math.round(answers * (isMore ? mixShift.times : 1) * (0.95 + 0.1 * chance));
}

function rowOf(place: Place, quarter: string, random: Random): Row {
  const { touchpoint } = place;
  const date = dayIn(quarter, random());
  // Large shops come first, and have three times the answers of small ones.
  const shop = shops[Math.floor((1 - Math.sqrt(1 - 0.89 * random())) * 18)] ?? shops[0];
  const score = scoreOf(place, quarter, random);
  const comment = chooseComment(touchpoint, shop, score, random);
  const isBlank = random() * 100 < blanks && touchpoint !== smallCell.touchpoint;
  return [
    date,
    shop,
    touchpoint,
    isBlank ? '' : String(score),
    comment === undefined ? '' : commentIn(commentsIt, comment),
    comment === undefined ? '' : commentIn(commentsEn, comment),
  ];
}

function dayIn(quarter: string, chance: number): string {
  const [year = '', number = ''] = quarter.split('-Q');
  const first = Date.UTC(Number(year), 3 * Number(number) - 3, 1);
  const days = Math.round((Date.UTC(Number(year), 3 * Number(number), 1) - first) / dayLength);
  return new Date(first + Math.floor(chance * days) * dayLength).toISOString().slice(0, 10);
}

const dayLength = 86_400_000;

/** Within each kind of answer, the same in all places. */
const kinds = {
  promoters: [9, 9, 10, 10, 10],
  passives: [7, 7, 8, 8, 8],
  detractors: [0, 1, 2, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6],
} as const;

function scoreOf(place: Place, quarter: string, random: Random): number {
  const isWorse =
    quarter >= worse.from && worse.touchpoints.some((name) => name === place.touchpoint);
  const promoters = place.promoters + (isWorse ? worse.promoters : 0);
  const detractors = place.detractors + (isWorse ? worse.detractors : 0);
  const chance = random() * 100;
  const kind =
    chance < promoters ? 'promoters' : chance < promoters + detractors ? 'detractors' : 'passives';
  const scores = kinds[kind];
  return scores[Math.floor(random() * scores.length)] ?? 0;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

// To write them anew: node test/quarterly/twelve-shops/responses.ts
if (import.meta.main) {
  const folder = new URL('../../../content/quarterlies/twelve-shops/', import.meta.url);
  writeFileSync(new URL('responses.csv.gz', folder), gzipSync(responsesText(), { level: 9 }));
}
