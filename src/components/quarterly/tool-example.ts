import { seededRandom } from '#metrics/random.ts';

/** What the example is made of, in the reader’s language. */
export interface ExampleWords {
  readonly date: string;
  readonly department: string;
  readonly touchpoint: string;
  readonly score: string;
  readonly comment: string;
  /** Names with bars between them: four departments, six touchpoints, a comment of each mood for each. */
  readonly departments: string;
  readonly touchpoints: string;
  readonly pleased: string;
  readonly displeased: string;
}

/** Where a touchpoint stands in the lists of words, whose it is, how many speak of it and how they like it. */
const places = [
  { department: 0, touchpoint: 0, answers: 70, mood: 0.62 },
  { department: 0, touchpoint: 1, answers: 40, mood: 0.7 },
  { department: 1, touchpoint: 2, answers: 90, mood: 0.5 },
  { department: 2, touchpoint: 3, answers: 60, mood: 0.55 },
  { department: 2, touchpoint: 4, answers: 35, mood: 0.6 },
  { department: 3, touchpoint: 5, answers: 12, mood: 0.4 },
] as const;
const firstMonths = ['2025-10', '2026-01', '2026-04', '2026-07'] as const;
/** In the last quarter home delivery gets worse, and so much: that is what the example is to show. */
const worse = { quarter: 3, touchpoint: 3, by: 0.25 };

/** Invented answers of a shop over four quarters as a CSV text, always the same. */
export function toolExample(words: ExampleWords): string {
  const random = seededRandom(2026);
  const head = [words.date, words.department, words.touchpoint, words.score, words.comment];
  const rows = firstMonths.flatMap((month, quarter) =>
    places.flatMap((place) => {
      const isWorse = quarter === worse.quarter && place.touchpoint === worse.touchpoint;
      const mood = place.mood - (isWorse ? worse.by : 0);
      return Array.from({ length: place.answers }, () => {
        const score = scored(mood, random());
        return [
          dayIn(month, random()),
          listed(words.departments, place.department),
          listed(words.touchpoints, place.touchpoint),
          random() < 0.02 ? '' : String(score),
          commentOn(words, place.touchpoint, score, random()),
        ];
      });
    }),
  );
  return [head, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
}

const listed = (names: string, place: number): string => names.split('|')[place] ?? '';

function dayIn(month: string, chance: number): string {
  const [year = '', first = ''] = month.split('-');
  const day = Math.floor(chance * 84);
  const later = Number(first) + Math.floor(day / 28);
  return `${year}-${String(later).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`;
}

/** The better the mood, the more often a nine or a ten; half as often as not, something in between. */
function scored(mood: number, chance: number): number {
  if (chance < mood) return 9 + Math.floor((chance / mood) * 2);
  const rest = (chance - mood) / (1 - mood);
  return rest < 0.5 ? 7 + Math.floor(rest * 4) : Math.floor((rest - 0.5) * 14);
}

function commentOn(words: ExampleWords, place: number, score: number, chance: number): string {
  if (chance > 0.15 || score === 7 || score === 8) return '';
  return listed(score > 8 ? words.pleased : words.displeased, place);
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The example’s words as they stand in the element’s attributes. */
export function exampleWordsOf(host: Element): ExampleWords {
  const named = (name: keyof ExampleWords): string =>
    host.getAttribute(`data-say-example-${name}`) ?? '';
  return {
    date: named('date'),
    department: named('department'),
    touchpoint: named('touchpoint'),
    score: named('score'),
    comment: named('comment'),
    departments: named('departments'),
    touchpoints: named('touchpoints'),
    pleased: named('pleased'),
    displeased: named('displeased'),
  };
}
