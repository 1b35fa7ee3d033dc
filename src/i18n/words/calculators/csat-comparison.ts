import type { Locale } from '../../locale.ts';
import type { CalculatorWords } from './calculator-words.ts';

export const csatComparisonWords: Readonly<Record<Locale, CalculatorWords>> = {
  it: {
    title: 'Confronta due CSAT',
    question:
      'Quante persone hanno dato ciascun voto, prima e dopo? Devono essere persone diverse.',
    fields: {
      before: { label: 'Voto {entry}, prima' },
      after: { label: 'Voto {entry}, dopo' },
      confidence: { label: 'Livello di confidenza', unit: '%' },
    },
    results: {
      difference: 'Differenza (dopo − prima)',
      p: 'p, a due code',
      shareBefore: 'Soddisfatti prima (4 e 5)',
      shareAfter: 'Soddisfatti dopo (4 e 5)',
    },
    say: {
      points: '{text} punti',
      'more-than-noise': 'È più che rumore: l’intervallo della differenza lascia fuori lo zero.',
      'could-be-noise':
        'Potrebbe essere rumore: l’intervallo della differenza comprende lo zero. Non vuol dire che non sia cambiato niente.',
      borderline:
        'Ma p dice il contrario: è un caso al limite, e non va deciso per un soffio. Servono altre risposte.',
      untested:
        'p non c’è: nei due campioni sono tutti soddisfatti, o non lo è nessuno, e non resta niente da mettere alla prova.',
      few: 'Nel campione più piccolo ci sono {n} risposte: sotto le 10 non mostriamo quote.',
      'one-empty': 'Un campione è vuoto: serve almeno una risposta per parte.',
      score: 'Voto',
      before: 'Prima',
      after: 'Dopo',
    },
    how: 'In ogni campione si conta chi ha dato 4 o 5, diviso per tutte le risposte. L’intervallo della differenza è quello di Newcombe: mette insieme i due intervalli di Wilson, da l a u, e non esce mai da ±100 punti. p viene dal test chi quadrato con N − 1 al posto di N, che regge anche con pochi dati: dice quanto spesso il solo caso darebbe uno scarto almeno così grande, se le due quote fossero uguali. N sono le risposte in tutto, p̂ la quota nei due campioni messi insieme. Vale per persone diverse: se sono le stesse, prima e dopo, il metodo è un altro. Un 1 e un 3, per la quota, pesano uguale: chi passa da 1 a 3 qui non si vede.',
  },
  en: {
    title: 'Compare two CSAT scores',
    question: 'How many people gave each score, before and after? They must be different people.',
    fields: {
      before: { label: 'Score {entry}, before' },
      after: { label: 'Score {entry}, after' },
      confidence: { label: 'Confidence level', unit: '%' },
    },
    results: {
      difference: 'Difference (after − before)',
      p: 'p, two-sided',
      shareBefore: 'Satisfied before (4 and 5)',
      shareAfter: 'Satisfied after (4 and 5)',
    },
    say: {
      points: '{text} points',
      'more-than-noise': 'More than noise: the interval of the difference leaves out zero.',
      'could-be-noise':
        'Could be noise: the interval of the difference includes zero. That does not mean that nothing has changed.',
      borderline:
        'But p says the opposite: this is a borderline case, not to be decided by a hair. It takes more answers.',
      untested:
        'There is no p: in both samples everyone is satisfied, or no one is, and nothing is left to test.',
      few: 'The smaller sample has {n} answers: below 10 we show no shares.',
      'one-empty': 'One sample is empty: it takes at least one answer on either side.',
      score: 'Score',
      before: 'Before',
      after: 'After',
    },
    how: 'In each sample those who gave a 4 or a 5 are divided by all who answered. The interval of the difference is Newcombe’s: it puts the two Wilson intervals, from l to u, together, and never leaves ±100 points. p comes from the chi-squared test with N − 1 in place of N, which holds with few data too: it says how often chance alone would give a gap at least as large, were the two shares equal. N is all answers, p̂ the share of both samples together. It holds for different people: if they are the same, before and after, it takes another method. To the share a 1 and a 3 are the same: who moves from 1 to 3 is not seen here.',
  },
};
