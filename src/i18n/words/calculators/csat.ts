import type { Locale } from '../../locale.ts';
import type { CalculatorWords } from './calculator-words.ts';

export const csatWords: Readonly<Record<Locale, CalculatorWords>> = {
  it: {
    title: 'Calcola l’indice di soddisfazione (CSAT)',
    question: 'Quante persone hanno dato ciascun voto, da 1 a 5?',
    fields: {
      counts: { label: 'Voto {entry}' },
      confidence: { label: 'Livello di confidenza', unit: '%' },
    },
    results: { share: 'Soddisfatti (4 e 5)', mean: 'Media (da 1 a 5)', n: 'Risposte' },
    say: { score: 'Voto', count: 'Risposte' },
    how: 'La quota conta chi ha dato 4 o 5, diviso per tutte le risposte: è k su n. Il suo intervallo è quello di Wilson, che resta fra 0 e 100 e ha una larghezza anche quando rispondono tutti allo stesso modo. Un 1 e un 3, per la quota, pesano uguale: per questo le sta accanto la media, con l’intervallo t. L’arrotondamento si fa una volta sola, alla fine.',
  },
  en: {
    title: 'Work out customer satisfaction (CSAT)',
    question: 'How many people gave each score, from 1 to 5?',
    fields: {
      counts: { label: 'Score {entry}' },
      confidence: { label: 'Confidence level', unit: '%' },
    },
    results: { share: 'Satisfied (4 and 5)', mean: 'Mean (1 to 5)', n: 'Answers' },
    say: { score: 'Score', count: 'Answers' },
    how: 'The share is those who gave a 4 or a 5 among all who answered: k of n. Its interval is Wilson’s, which stays between 0 and 100 and has a width even when everyone answers alike. To the share a 1 and a 3 are the same; hence the mean beside it, with the t interval. Rounding happens once, at the end.',
  },
};
