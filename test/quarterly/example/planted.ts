/** How customers of a touchpoint answer: shares of promoters and detractors, and how many answer in a quarter. */
export interface Mood {
  readonly touchpoint: string;
  readonly promoters: number;
  readonly detractors: number;
  readonly answers: number;
}

/** As it is in all quarters, but for what is planted. */
export const moods: readonly Mood[] = [
  { touchpoint: 'leaflet', promoters: 0.36, detractors: 0.2, answers: 380 },
  { touchpoint: 'website', promoters: 0.44, detractors: 0.22, answers: 560 },
  { touchpoint: 'advice', promoters: 0.66, detractors: 0.09, answers: 900 },
  { touchpoint: 'article-found', promoters: 0.4, detractors: 0.26, answers: 640 },
  { touchpoint: 'till', promoters: 0.46, detractors: 0.17, answers: 1150 },
  { touchpoint: 'invoice', promoters: 0.35, detractors: 0.27, answers: 260 },
  { touchpoint: 'pick-up', promoters: 0.48, detractors: 0.19, answers: 520 },
  { touchpoint: 'home-delivery', promoters: 0.52, detractors: 0.2, answers: 720 },
  { touchpoint: 'assembly', promoters: 0.54, detractors: 0.18, answers: 310 },
  { touchpoint: 'phone', promoters: 0.38, detractors: 0.3, answers: 330 },
  { touchpoint: 'complaint', promoters: 0.3, detractors: 0.4, answers: 180 },
  { touchpoint: 'return-desk', promoters: 0.4, detractors: 0.27, answers: 290 },
  { touchpoint: 'collection', promoters: 0.42, detractors: 0.28, answers: 60 },
  { touchpoint: 'refund', promoters: 0.28, detractors: 0.42, answers: 210 },
];

export const quarters = ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'] as const;
export type Quarter = (typeof quarters)[number];

/** What differs from that, and is there to be found. */
export const planted = {
  /** One department worse in one stage, from the fourth quarter on: warehouse and deliveries, receiving. */
  worse: {
    from: '2026-Q1',
    touchpoints: { 'pick-up': 0.14, 'home-delivery': 0.17, assembly: 0.12 },
  },
  /** Many more answers from where customers are pleased, and nobody served better: looks like an improvement. */
  mix: { quarter: '2026-Q3', touchpoint: 'advice', times: 3.2 },
  /** Too few answers to be a score. */
  few: { quarter: '2026-Q3', touchpoint: 'collection', answers: 7 },
} as const;

/** How customers of a touchpoint answer in a quarter. */
export function moodIn(mood: Mood, quarter: Quarter): Mood {
  const { worse, mix, few } = planted;
  const fallen: Readonly<Record<string, number>> = quarter >= worse.from ? worse.touchpoints : {};
  const fall = fallen[mood.touchpoint] ?? 0;
  const isMix = quarter === mix.quarter && mood.touchpoint === mix.touchpoint;
  const isFew = quarter === few.quarter && mood.touchpoint === few.touchpoint;
  return {
    touchpoint: mood.touchpoint,
    promoters: mood.promoters - fall,
    detractors: mood.detractors + fall,
    answers: isFew ? few.answers : Math.round(mood.answers * (isMix ? mix.times : 1)),
  };
}
