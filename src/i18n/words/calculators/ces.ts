import type { Locale } from '../../locale.ts';
import type { CalculatorWords } from './calculator-words.ts';

export const cesWords: Readonly<Record<Locale, CalculatorWords>> = {
  it: {
    title: 'Calcola l’indice di sforzo (CES)',
    question:
      '«L’azienda mi ha reso facile risolvere la questione.» Quante persone hanno dato ciascun voto, da 1 (per niente d’accordo) a 7 (del tutto d’accordo)?',
    fields: {
      counts: { label: 'Voto {entry}' },
      confidence: { label: 'Livello di confidenza', unit: '%' },
    },
    results: { mean: 'Media (da 1 a 7)', share: 'È stato facile (da 5 a 7)', n: 'Risposte' },
    say: { score: 'Voto', count: 'Risposte' },
    how: 'È la versione 2.0: chiede se è stato facile, dunque un voto alto è una buona notizia. Nella prima, del 2010, era il contrario. La media ha l’intervallo t. La quota di chi ha dato da 5 a 7 ha quello di Wilson, che vale anche quando rispondono tutti allo stesso modo. L’arrotondamento si fa una volta sola, alla fine.',
  },
  en: {
    title: 'Work out customer effort (CES)',
    question:
      '“The company made it easy for me to handle my issue.” How many people gave each score, from 1 (strongly disagree) to 7 (strongly agree)?',
    fields: {
      counts: { label: 'Score {entry}' },
      confidence: { label: 'Confidence level', unit: '%' },
    },
    results: { mean: 'Mean (1 to 7)', share: 'It was easy (5 to 7)', n: 'Answers' },
    say: { score: 'Score', count: 'Answers' },
    how: 'This is version 2.0: it asks whether it was easy, so a high score is good news. In the first, of 2010, it was the other way round. The mean has the t interval. The share of those who gave 5 to 7 has Wilson’s, which holds even when everyone answers alike. Rounding happens once, at the end.',
  },
};
