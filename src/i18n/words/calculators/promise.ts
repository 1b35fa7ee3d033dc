import type { Locale } from '../../locale.ts';
import type { CalculatorWords } from './calculator-words.ts';

const dimensionsIt = {
  tangibles: 'Aspetti tangibili',
  reliability: 'Affidabilità',
  responsiveness: 'Capacità di risposta',
  assurance: 'Capacità di rassicurare',
  empathy: 'Empatia',
};
const dimensionsEn = {
  tangibles: 'Tangibles',
  reliability: 'Reliability',
  responsiveness: 'Responsiveness',
  assurance: 'Assurance',
  empathy: 'Empathy',
};

export const promiseWords: Readonly<Record<Locale, CalculatorWords>> = {
  it: {
    title: 'Misura il divario della promessa',
    question:
      'Per ogni dimensione, da 1 (basso) a 7 (alto): che cosa era stato promesso, che cosa si è dato, che cosa il cliente ha percepito? E quanto conta ciascuna, su 100 punti?',
    fields: {
      promised: { label: '{entry}: promesso', entries: dimensionsIt },
      delivered: { label: '{entry}: dato', entries: dimensionsIt },
      perceived: { label: '{entry}: percepito', entries: dimensionsIt },
      weights: { label: '{entry}: peso', entries: dimensionsIt },
    },
    results: {
      weighted: 'Divario della promessa, pesato',
      unweighted: 'Senza pesi',
      deliveredGap: 'Dato meno promesso, pesato',
    },
    say: {
      ...dimensionsIt,
      caption: 'Divario e contributo di ogni dimensione',
      dimension: 'Dimensione',
      promised: 'Promesso',
      delivered: 'Dato',
      perceived: 'Percepito',
      weight: 'Peso',
      'column-delivery': 'Dato − promesso',
      'column-gap': 'Percepito − promesso',
      'column-share': 'Contributo, pesato',
      'weights-sum': 'I cinque pesi devono fare 100 in tutto: correggine uno.',
      worst: 'Dove la promessa manca di più, tenuto conto dei pesi: {names} ({points}).',
      kept: 'Nessuna dimensione che conti sta sotto la promessa.',
    },
    how: 'Per ogni dimensione di SERVQUAL si sottrae il promesso E dal percepito P: sotto lo zero la promessa non è stata mantenuta. Accanto si sottrae il promesso dal dato D, come lo racconta chi ha fornito il servizio: fra i due divari c’è quello che il cliente non ha visto, o ha visto peggio. I pesi w dicono quanto conta ciascuna, e fanno 100. Qui c’è un voto per dimensione; il questionario intero ha 22 domande. Con un solo cliente è un racconto in numeri, non una misura: per questo non ha intervallo.',
  },
  en: {
    title: 'Measure the promise gap',
    question:
      'For each dimension, from 1 (low) to 7 (high): what had been promised, what was delivered, what did the customer perceive? And how much does each count, out of 100 points?',
    fields: {
      promised: { label: '{entry}: promised', entries: dimensionsEn },
      delivered: { label: '{entry}: delivered', entries: dimensionsEn },
      perceived: { label: '{entry}: perceived', entries: dimensionsEn },
      weights: { label: '{entry}: weight', entries: dimensionsEn },
    },
    results: {
      weighted: 'Promise gap, weighted',
      unweighted: 'Without weights',
      deliveredGap: 'Delivered less promised, weighted',
    },
    say: {
      ...dimensionsEn,
      caption: 'Gap and contribution of each dimension',
      dimension: 'Dimension',
      promised: 'Promised',
      delivered: 'Delivered',
      perceived: 'Perceived',
      weight: 'Weight',
      'column-delivery': 'Delivered − promised',
      'column-gap': 'Perceived − promised',
      'column-share': 'Contribution, weighted',
      'weights-sum': 'The five weights must come to 100 in all: correct one of them.',
      worst: 'Where the promise falls short most, given the weights: {names} ({points}).',
      kept: 'No dimension that counts is below the promise.',
    },
    how: 'For each dimension of SERVQUAL the promised E is subtracted from the perceived P: below zero the promise was not kept. Beside it the promised is subtracted from the delivered D, by the account of those who delivered: between the two gaps lies what the customer did not see, or saw as worse. The weights w say how much each counts, and come to 100. Here there is one score a dimension; the whole questionnaire has 22 questions. With a single customer this is a story in figures, not a measurement: hence no interval.',
  },
};
