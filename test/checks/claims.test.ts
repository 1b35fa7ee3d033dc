import { expect, it } from 'vitest';
import { claimsIn } from '#checks/claims.ts';
import type { Locale } from '#i18n/locale.ts';

const read = (text: string, locale: Locale) =>
  claimsIn(text, locale).map(({ quantity, value }) => `${quantity} ${value}`);

it.each<[Locale, string, string[]]>([
  ['en', 'The NPS was −7.5, from 1,340 answers.', ['nps -7.5', 'n 1340']],
  [
    'en',
    'An NPS of 12: 20% promoters, 8 detractors.',
    ['nps 12', 'detractors 8', 'share of promoters 20'],
  ],
  ['en', 'A median of 15.5 minutes, a mean of 248 hours.', ['median 15.5', 'mean 248']],
  ['it', 'L’NPS era −7,5, da 1.340 risposte.', ['nps -7.5', 'n 1340']],
  [
    'it',
    'Il 20\u00a0% di promotori, con 3 passivi e una mediana di 2,5 ore.',
    ['passives 3', 'share of promoters 20', 'median 2.5'],
  ],
])('reads a claim in %s: %s', (locale, text, expected) => {
  expect(read(text, locale).toSorted()).toEqual(expected.toSorted());
});

it.each<[Locale, string]>([
  ['en', 'Tango (1998) gives an interval around the NPS.'],
  ['en', 'At 10:15 answers came in; 9–10 answers, of 3/4 answers.'],
  ['en', 'The answers of 2003 answers nobody remembers.'],
  ['en', 'Via Roma 12, second floor: the promoters wait.'],
  ['en', 'It would take about 1,650 answers.'],
  ['en', 'If 30 answers came, an NPS of 40 would follow.'],
  ['en', 'Twenty minutes at six; the plan takes 20 minutes.'],
  ['it', 'Alle 10.15 le risposte; servirebbero circa 1650 risposte.'],
  ['it', 'Se un voto cambia, l’NPS di 40 sale.'],
  ['it', 'Più di 30 risposte non servono.'],
])('takes nothing for one in %s: %s', (locale, text) => {
  expect(read(text, locale)).toEqual([]);
});
