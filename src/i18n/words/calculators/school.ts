import type { Locale } from '../../locale.ts';
import type { CalculatorWords } from './calculator-words.ts';

export const schoolWords: Readonly<Record<Locale, CalculatorWords>> = {
  it: {
    title: 'Calcola quanto costa la scuola',
    question:
      'Chi è alle prime armi va formato, ma resta di più? Metti i due conti uno accanto all’altro.',
    fields: {
      team: { label: 'Persone in squadra' },
      recruiting: {
        label: 'Trovare e scegliere, in euro: {entry}',
        entries: { young: 'alle prime armi', experienced: 'già esperti' },
      },
      hours: {
        label: 'Ore di scuola nel primo anno: {entry}',
        entries: { young: 'alle prime armi', experienced: 'già esperti' },
      },
      hour: {
        label: 'Costo di un’ora di lezione',
        unit: 'euro',
        hint: 'Per ogni persona che impara.',
      },
      weeks: {
        label: 'Settimane per andare a regime: {entry}',
        entries: { young: 'alle prime armi', experienced: 'già esperti' },
      },
      pay: { label: 'Costo della paga per settimana', unit: 'euro' },
      turnover: {
        label: 'Ricambio in un anno, in %: {entry}',
        entries: { young: 'alle prime armi', experienced: 'già esperti' },
      },
    },
    results: {
      breakEven: 'Ricambio di pareggio, alle prime armi',
      hireYoung: 'Un’assunzione, alle prime armi',
      hireExperienced: 'Un’assunzione, già esperti',
      yearYoung: 'In un anno, alle prime armi',
      yearExperienced: 'In un anno, già esperti',
      difference: 'Differenza',
    },
    say: {
      money: '{amount}\u00a0euro',
      pays: 'La scuola si ripaga, se i numeri reggono: se ne va il {turnover} di chi avete formato, e si è in pari fino al {limit}.',
      costs:
        'La scuola costa di più: se ne va il {turnover} di chi avete formato, e si è in pari solo fino al {limit}. Per farla tornare: più persone che restano, meno settimane di avviamento.',
      even: 'Si va in pari: se ne va il {turnover} di chi avete formato, proprio il ricambio di pareggio.',
      free: 'Assumere chi è alle prime armi qui non costa nulla: non c’è un ricambio di pareggio.',
      item: 'Voce',
      young: 'Alle prime armi',
      experienced: 'Già esperti',
      hire: 'Costo di un’assunzione (euro)',
      turnover: 'Ricambio in un anno (quota)',
      year: 'Spesa in un anno (euro)',
      breakEven: 'Ricambio di pareggio (quota)',
    },
    how: 'Un’assunzione H costa la ricerca A, le ore di scuola B al costo C, e metà della paga F per le E settimane di avviamento: come se il lavoro reso crescesse in linea retta da niente a tutto. In un anno la squadra di n persone, con ricambio t, spende K. Il ricambio di pareggio t* è quello con cui chi è alle prime armi (1) costa quanto chi è già esperto (2). Fuori dal conto: che cosa perdono i clienti durante l’avviamento, e quanto vale un modo di lavorare imparato in casa.',
  },
  en: {
    title: 'Work out what the school costs',
    question: 'Newcomers need teaching, but do they stay longer? Put the two bills side by side.',
    fields: {
      team: { label: 'People in the team' },
      recruiting: {
        label: 'Finding and choosing, in euros: {entry}',
        entries: { young: 'newcomers', experienced: 'experienced' },
      },
      hours: {
        label: 'Hours of school in the first year: {entry}',
        entries: { young: 'newcomers', experienced: 'experienced' },
      },
      hour: {
        label: 'Cost of one hour of teaching',
        unit: 'euros',
        hint: 'For each person taught.',
      },
      weeks: {
        label: 'Weeks of ramp-up: {entry}',
        entries: { young: 'newcomers', experienced: 'experienced' },
      },
      pay: { label: 'Cost of a week’s pay', unit: 'euros' },
      turnover: {
        label: 'Turnover in a year, in %: {entry}',
        entries: { young: 'newcomers', experienced: 'experienced' },
      },
    },
    results: {
      breakEven: 'Break-even turnover of newcomers',
      hireYoung: 'One hire, newcomer',
      hireExperienced: 'One hire, experienced',
      yearYoung: 'In a year, newcomers',
      yearExperienced: 'In a year, experienced',
      difference: 'Difference',
    },
    say: {
      money: '{amount}\u00a0euros',
      pays: 'The school earns its cost, if the figures hold: {turnover} of those you taught leave, and you break even up to {limit}.',
      costs:
        'The school costs more: {turnover} of those you taught leave, and you break even only up to {limit}. What would change that: more who stay, fewer weeks of ramp-up.',
      even: 'You break even: {turnover} of those you taught leave, exactly the break-even turnover.',
      free: 'Hiring newcomers costs nothing here: there is no break-even turnover.',
      item: 'Item',
      young: 'Newcomers',
      experienced: 'Experienced',
      hire: 'Cost of one hire (euros)',
      turnover: 'Turnover in a year (share)',
      year: 'Spending in a year (euros)',
      breakEven: 'Break-even turnover (share)',
    },
    how: 'One hire H costs the search A, the hours of school B at cost C each, and half the pay F for the E weeks of ramp-up: as if the work done grew in a straight line from none to all of it. In a year a team of n people with turnover t spends K. The break-even turnover t* is the one at which newcomers (1) cost as much as experienced people (2). Left out: what customers lose during ramp-up, and what a way of working learnt in the house is worth.',
  },
};
