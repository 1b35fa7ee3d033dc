import type { Locale } from '../../locale.ts';
import type { CalculatorWords } from './calculator-words.ts';

export const sampleWords: Readonly<Record<Locale, CalculatorWords>> = {
  it: {
    title: 'Calcola quante risposte servono',
    question: 'Che risposte ti aspetti, e quanto vuoi essere preciso?',
    fields: {
      shares: {
        label: '{entry} attesi, in %',
        entries: { promoters: 'Promotori', detractors: 'Detrattori' },
      },
      scores: {
        label: 'Oppure: gli ultimi voti, da 0 a 10',
        hint: 'Separati da spazi. Se ci sono, contano al posto delle percentuali.',
      },
      margin: {
        label: 'Un NPS: margine',
        unit: 'punti',
        hint: 'Più o meno, attorno al punteggio: metà dell’intervallo.',
      },
      difference: { label: 'Due NPS: differenza da vedere', unit: 'punti' },
      confidence: { label: 'Livello di confidenza', unit: '%' },
      power: {
        label: 'Due NPS: potenza',
        unit: '%',
        hint: 'Quanto è probabile accorgersi della differenza, se c’è.',
      },
      population: { label: 'Clienti in tutto', hint: 'Se sono contati; 0 se non si sa.' },
    },
    results: { one: 'Risposte per un NPS', two: 'Risposte per ciascuno di due NPS' },
    say: {
      'too-much': 'Promotori e detrattori insieme superano il 100 %: abbassa uno dei due.',
      'no-variance':
        'Se tutti rispondono allo stesso modo non si vede quanto variano le risposte: metti le quote che ti aspetti.',
      'from-scores': 'Il conto parte dagli ultimi voti: sono {n}.',
      'from-shares': 'Il conto parte dalle quote attese.',
      'few-scores': 'Sono pochi per sapere quanto variano: prendi il risultato per un’indicazione.',
      finite:
        'Se i clienti fossero senza fine ne servirebbero {n}; qui sono {population} in tutto.',
      'not-invitations': 'Sono risposte, non inviti: di inviti ne servono di più.',
      item: 'Per che cosa',
      answers: 'Risposte',
      one: 'Un NPS',
      two: 'Ciascuno di due NPS',
    },
    how: 'Conta quanto variano le risposte: è la varianza v, con p la quota dei promotori e d quella dei detrattori. È massima, 1, con metà promotori e metà detrattori: usala se non sai niente. Per un NPS servono tante risposte che metà dell’intervallo sia il margine m; per confrontarne due, tante per gruppo che la differenza δ si veda con la potenza voluta. Dimezzare il margine quadruplica le risposte. Se i clienti sono N e rispondono a caso, per un NPS ne bastano meno; al confronto questa riduzione non è applicata. Si arrotonda sempre in su. Più risposte non curano chi non risponde.',
  },
  en: {
    title: 'Work out how many answers it takes',
    question: 'Which answers do you expect, and how precise do you want to be?',
    fields: {
      shares: {
        label: '{entry} expected, in %',
        entries: { promoters: 'Promoters', detractors: 'Detractors' },
      },
      scores: {
        label: 'Or: the last scores, 0 to 10',
        hint: 'With spaces between. Where there are any, they count instead of the percentages.',
      },
      margin: {
        label: 'One NPS: margin',
        unit: 'points',
        hint: 'Plus or minus, around the score: half the interval.',
      },
      difference: { label: 'Two NPS: difference to be seen', unit: 'points' },
      confidence: { label: 'Confidence level', unit: '%' },
      power: {
        label: 'Two NPS: power',
        unit: '%',
        hint: 'How likely one is to notice the difference if it is there.',
      },
      population: { label: 'Customers in all', hint: 'If they are counted; 0 if unknown.' },
    },
    results: { one: 'Answers for one NPS', two: 'Answers for each of two NPS' },
    say: {
      'too-much': 'Promoters and detractors together are more than 100%: lower one of them.',
      'no-variance':
        'If everyone answers alike, it does not show how much answers vary: put in the shares you expect.',
      'from-scores': 'This starts from the last scores: there are {n}.',
      'from-shares': 'This starts from the shares expected.',
      'few-scores': 'They are too few to know how much answers vary: take the result as a hint.',
      finite:
        'Were there no end of customers it would take {n}; here there are {population} in all.',
      'not-invitations': 'These are answers, not invitations: of those it takes more.',
      item: 'For what',
      answers: 'Answers',
      one: 'One NPS',
      two: 'Each of two NPS',
    },
    how: 'What counts is how much answers vary: the variance v, with p the share of promoters and d that of detractors. It is largest, 1, with half promoters and half detractors: use that if you know nothing. One NPS takes so many answers that half the interval is the margin m; to compare two, so many in each group that the difference δ is seen with the power wanted. Half the margin takes four times the answers. If there are N customers and they answer at random, one NPS takes fewer; the comparison is not reduced. Rounding is always up. More answers do not make up for those who stay silent.',
  },
};
