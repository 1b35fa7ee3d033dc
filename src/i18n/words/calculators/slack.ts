import type { Locale } from '../../locale.ts';
import type { CalculatorWords } from './calculator-words.ts';

export const slackWords: Readonly<Record<Locale, CalculatorWords>> = {
  it: {
    title: 'Calcola quanti posti tenere liberi',
    question: 'Quante urgenze arrivano, e quanti posti lasci liberi per loro?',
    fields: {
      arrivals: { label: 'Urgenze al giorno, in media' },
      days: {
        label: 'Un posto dato torna libero dopo',
        unit: 'giorni',
        hint: 'In media; mezza giornata è 0,5.',
      },
      slots: { label: 'Posti tenuti liberi', hint: 'Da 0 a 8.' },
    },
    results: {
      refused: 'Probabilità di dover rifiutare',
      served: 'Urgenze servite al giorno',
      turned: 'Urgenze rifiutate al giorno',
      busy: 'Giorni con più urgenze che posti',
    },
    say: {
      caption: 'Probabilità di dover rifiutare, da nessun posto a otto',
      slots: 'Posti',
      refused: 'Rifiuti',
      served: 'Servite al giorno',
      chosen: '← scelto',
      nobody: 'Se non arriva nessuno non c’è niente da rifiutare.',
      'one-more': 'Un posto in più servirebbe {more} urgenze al giorno.',
      load: 'Il carico a è {load}.',
    },
    how: 'Le urgenze arrivano ciascuna per conto suo, in media λ al giorno: è un processo di Poisson. Chi trova presi tutti i c posti va altrove e non aspetta. Il carico a è il numero di arrivi al giorno per la durata h, in giorni, di un posto dato. La formula B di Erlang ne ricava la quota di rifiuti, un posto alla volta. I giorni con più urgenze che posti vengono dalla distribuzione di Poisson, e la durata non vi entra. Se le urgenze si accalcano in un’ora, o chi arriva è disposto ad aspettare, il conto non vale: rifallo per quell’ora.',
  },
  en: {
    title: 'Work out how many slots to keep free',
    question: 'How many emergencies arrive, and how many slots do you keep free for them?',
    fields: {
      arrivals: { label: 'Emergencies a day, on average' },
      days: {
        label: 'A slot given is free again after',
        unit: 'days',
        hint: 'On average; half a day is 0.5.',
      },
      slots: { label: 'Slots kept free', hint: 'From 0 to 8.' },
    },
    results: {
      refused: 'Chance of having to refuse',
      served: 'Emergencies served a day',
      turned: 'Emergencies refused a day',
      busy: 'Days with more emergencies than slots',
    },
    say: {
      caption: 'Chance of having to refuse, from no slot to eight',
      slots: 'Slots',
      refused: 'Refused',
      served: 'Served a day',
      chosen: '← chosen',
      nobody: 'If nobody comes there is nothing to refuse.',
      'one-more': 'One slot more would serve {more} emergencies a day.',
      load: 'The load a is {load}.',
    },
    how: 'Each emergency arrives independently of the others, λ a day on average: a Poisson process. Whoever finds all c slots taken goes elsewhere and does not wait. The load a is the arrivals a day times the time h, in days, that a slot stays taken. From it the Erlang B formula gives the share refused, one slot at a time. The days with more emergencies than slots come from the Poisson distribution, in which that time plays no part. If emergencies crowd into one hour, or people are willing to wait, the sum does not hold: do it for that hour.',
  },
};
