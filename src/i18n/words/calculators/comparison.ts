import type { Locale } from '../../locale.ts';
import type { CalculatorWords } from './calculator-words.ts';

const groupsIt = { detractors: 'Detrattori', passives: 'Passivi', promoters: 'Promotori' };
const groupsEn = { detractors: 'Detractors', passives: 'Passives', promoters: 'Promoters' };

export const comparisonWords: Readonly<Record<Locale, CalculatorWords>> = {
  it: {
    title: 'Confronta due NPS',
    question:
      'Quante persone ci sono in ciascun gruppo, prima e dopo? Devono essere persone diverse.',
    fields: {
      before: { label: '{entry}, prima', entries: groupsIt },
      beforeScores: {
        label: 'Oppure: i voti di prima, da 0 a 10',
        hint: 'Separati da spazi. Se ci sono, contano al posto dei tre numeri.',
      },
      after: { label: '{entry}, dopo', entries: groupsIt },
      afterScores: {
        label: 'Oppure: i voti di dopo, da 0 a 10',
        hint: 'Separati da spazi. Se ci sono, contano al posto dei tre numeri.',
      },
      confidence: { label: 'Livello di confidenza', unit: '%' },
    },
    results: {
      difference: 'Differenza (dopo − prima)',
      p: 'p, a due code',
      scoreBefore: 'NPS prima',
      scoreAfter: 'NPS dopo',
    },
    say: {
      'more-than-noise': 'È più che rumore: l’intervallo della differenza lascia fuori lo zero.',
      'could-be-noise':
        'Potrebbe essere rumore: l’intervallo della differenza comprende lo zero. Non vuol dire che non sia cambiato niente.',
      few: 'Nel campione più piccolo ci sono {n} risposte: sotto le 10 non mostriamo punteggi.',
      'one-empty': 'Un campione è vuoto: serve almeno una risposta per parte.',
      sample: 'Campione',
      before: 'Prima',
      after: 'Dopo',
      detractors: 'Detrattori',
      passives: 'Passivi',
      promoters: 'Promotori',
    },
    how: 'A ogni campione si aggiungono tre risposte immaginarie, ¾ di promotore, ¾ di detrattore e il resto passivi: così anche risposte tutte uguali hanno un’incertezza. La differenza osservata è quella dei punteggi veri; l’intervallo e p vengono dai campioni ritoccati, e perciò la differenza non sta al centro dell’intervallo; se le risposte sono tutte estreme può restarne fuori. p dice quanto spesso il solo caso darebbe uno scarto almeno così grande. Vale per persone diverse: se sono le stesse, prima e dopo, il metodo è un altro. Due intervalli che si sovrappongono non bastano a dire «rumore»: si guarda quello della differenza.',
  },
  en: {
    title: 'Compare two NPS',
    question: 'How many people are in each group, before and after? They must be different people.',
    fields: {
      before: { label: '{entry}, before', entries: groupsEn },
      beforeScores: {
        label: 'Or: the scores before, 0 to 10',
        hint: 'With spaces between. Where there are any, they count instead of the three numbers.',
      },
      after: { label: '{entry}, after', entries: groupsEn },
      afterScores: {
        label: 'Or: the scores after, 0 to 10',
        hint: 'With spaces between. Where there are any, they count instead of the three numbers.',
      },
      confidence: { label: 'Confidence level', unit: '%' },
    },
    results: {
      difference: 'Difference (after − before)',
      p: 'p, two-sided',
      scoreBefore: 'NPS before',
      scoreAfter: 'NPS after',
    },
    say: {
      'more-than-noise': 'More than noise: the interval of the difference leaves out zero.',
      'could-be-noise':
        'Could be noise: the interval of the difference includes zero. That does not mean that nothing has changed.',
      few: 'The smaller sample has {n} answers: below 10 we show no scores.',
      'one-empty': 'One sample is empty: it takes at least one answer on either side.',
      sample: 'Sample',
      before: 'Before',
      after: 'After',
      detractors: 'Detractors',
      passives: 'Passives',
      promoters: 'Promoters',
    },
    how: 'Three imaginary answers are added to each sample, ¾ of a promoter, ¾ of a detractor and the rest passives: so even answers that are all alike leave some doubt. The difference observed is that of the true scores; the interval and p come from the adjusted samples, which is why the difference is not in the middle of the interval; when all answers are extreme it may lie outside. p says how often chance alone would give a gap at least as large. It holds for different people: if they are the same, before and after, it takes another method. Two intervals that overlap are not enough to say “noise”: look at that of the difference.',
  },
};
