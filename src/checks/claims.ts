import type { Locale } from '#i18n/locale.ts';

/** A number that somebody typed beside the name of a quantity. */
export interface Claim {
  readonly quantity: Quantity;
  readonly value: number;
  readonly decimals: number;
  /** As typed, with the words beside it. */
  readonly typed: string;
  /** Where it begins in the text. */
  readonly at: number;
}

/** Quantities that exhibits have, and that a sentence names so plainly that there is no doubt. */
export type Quantity =
  | 'nps'
  | 'n'
  | 'promoters'
  | 'passives'
  | 'detractors'
  | 'share of promoters'
  | 'share of passives'
  | 'share of detractors'
  | 'median'
  | 'mean';

// No part of a date, a time of day, a range or a longer number.
const whole = String.raw`(?<![\d:.,/–-])(\d{1,3}(?:[.,]\d{3})*|\d+)(?![\d/–-]|[:.,]\d)`;
const decimal = String.raw`([+−-]?\d+(?:[.,]\d+)?)(?![\d/–-]|[:.,]\d)`;

type Pattern = readonly [Quantity, RegExp];

/** The three groups in all forms: as a count before the word, and as a share. */
function groupPatterns(
  names: Readonly<Record<'promoters' | 'passives' | 'detractors', string>>,
): Pattern[] {
  return (['promoters', 'passives', 'detractors'] as const).flatMap((group): Pattern[] => [
    [group, new RegExp(`${whole} (?:${names[group]})\\b`, 'gi')],
    [
      `share of ${group}`,
      new RegExp(`${decimal}\\s?% (?:of |di |sono )?(?:${names[group]})\\b`, 'gi'),
    ],
  ]);
}

const patterns: Readonly<Record<Locale, readonly Pattern[]>> = {
  en: [
    [
      'nps',
      new RegExp(
        `\\b(?:NPS|Net Promoter Score)(?: (?:of|was|is|stood at|stands at|=))? ${decimal}(?! ?%| answers| points)`,
        'g',
      ),
    ],
    ['n', new RegExp(`${whole} (?:answers|respondents|customers answered)\\b`, 'gi')],
    ...groupPatterns({ promoters: 'promoters', passives: 'passives', detractors: 'detractors' }),
    ['median', new RegExp(`\\bmedian(?: is| was| of)? ${decimal} (?:minutes|hours|days)\\b`, 'gi')],
    [
      'mean',
      new RegExp(`\\b(?:mean|average)(?: is| was| of)? ${decimal} (?:minutes|hours|days)\\b`, 'gi'),
    ],
  ],
  it: [
    [
      'nps',
      new RegExp(
        `\\b(?:NPS|Net Promoter Score)(?: (?:di|era|è|=|pari a))? ${decimal}(?! ?%| risposte| punti)`,
        'g',
      ),
    ],
    ['n', new RegExp(`${whole} (?:risposte|clienti hanno risposto)\\b`, 'gi')],
    ...groupPatterns({ promoters: 'promotori', passives: 'passivi', detractors: 'detrattori' }),
    ['median', new RegExp(`\\bmediana(?: è| era| di)? ${decimal} (?:minuti|ore|giorni)\\b`, 'gi')],
    ['mean', new RegExp(`\\bmedia(?: è| era| di)? ${decimal} (?:minuti|ore|giorni)\\b`, 'gi')],
  ],
};

/** Words of sentences that say what would be, and of numbers that are not meant to the digit. */
const supposing: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:about|almost|assume|below|fewer|if|imagine|least|nearly|needs?|over|roughly|suppose|than|turn(?:ed)?|under|would)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:almeno|circa|immagina|meno|mettiamo|oltre|più|quasi|se|serv(?:e|ono|iranno)|sarebber?o?|sotto|suppon(?:i|iamo|e))(?!\p{L})/iu,
};

/**
 * The plain claims in a text. What is supposed, rounded by word or bounded makes none: better to miss
 * a contradiction than to see one where there is none.
 */
export function claimsIn(text: string, locale: Locale): Claim[] {
  return patterns[locale].flatMap(([quantity, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match): Claim[] => {
      const [typed, digits = ''] = match;
      if (supposing[locale].test(sentenceAround(text, match.index))) return [];
      const { value, decimals } = numberOf(digits, locale);
      // A year.
      if (quantity === 'n' && value >= 1900 && value < 2100 && !/[.,]/.test(digits)) return [];
      return [{ quantity, value, decimals, typed, at: match.index }];
    }),
  );
}

function sentenceAround(text: string, at: number): string {
  const before = text.slice(0, at).search(/[^.!?;:]*$/);
  const after = text.slice(at).search(/[.!?;:](?:\s|$)/);
  return text.slice(before, after < 0 ? undefined : at + after);
}

/** A number as typed in a language: `1,650` is one thing in English and another in Italian. */
function numberOf(digits: string, locale: Locale): { value: number; decimals: number } {
  const [thousands, point] = locale === 'en' ? [',', '.'] : ['.', ','];
  const plain = digits.replaceAll('−', '-').replaceAll(thousands, '').replace(point, '.');
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}
