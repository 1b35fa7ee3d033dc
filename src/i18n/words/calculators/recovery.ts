import type { Locale } from '../../locale.ts';
import type { CalculatorWords } from './calculator-words.ts';

export const recoveryWords: Readonly<Record<Locale, CalculatorWords>> = {
  it: {
    title: 'Calcola se aiutare conviene',
    question: 'Quanto costa l’aiuto oggi, e che cosa porta un cliente che torna?',
    fields: {
      cost: { label: 'Costo dell’aiuto, oggi', unit: 'euro' },
      paid: {
        label: 'Margine che il cliente lascia oggi',
        unit: 'euro',
        hint: 'Prezzo pagato meno materiali; 0 se l’aiuto è gratis.',
      },
      margin: { label: 'Margine annuo di chi torna', unit: 'euro' },
      retention: { label: 'Clienti che restano da un anno all’altro', unit: '%' },
      discount: { label: 'Tasso di sconto annuo', unit: '%' },
      first: {
        label: 'Fra quanti anni arriva il primo margine',
        hint: '0: subito, di sicuro. 1: fra un anno, se il cliente c’è ancora.',
      },
      churn: {
        label: 'Di quanto l’aiuto riduce la probabilità di perderlo',
        unit: 'punti',
        hint: 'Per uno sconosciuto: quanto è probabile che torni perché è stato aiutato.',
      },
    },
    results: {
      probability: 'Probabilità di pareggio',
      today: 'L’aiuto di oggi, da solo',
      worth: 'Quanto può costare, al netto',
      balance: 'Saldo atteso',
      value: 'Valore nel tempo di un cliente che torna',
    },
    say: {
      money: '{amount}\u00a0euro',
      endless:
        'Se restano tutti (100 %) e lo sconto è 0, la somma non finisce mai: abbassa questo numero o alza lo sconto.',
      'pays-today': 'L’aiuto si ripaga già oggi: quello che il cliente porterà poi è in più.',
      never:
        'Non conviene nemmeno se il cliente tornasse di sicuro: l’aiuto costa più di quanto il cliente vale.',
      pays: 'Conviene, se i numeri reggono: la probabilità su cui conti ({churn}\u00a0%) supera quella di pareggio ({probability}).',
      loses:
        'Non conviene: la probabilità su cui conti ({churn}\u00a0%) non arriva a quella di pareggio ({probability}).',
      even: 'Si va in pari: la probabilità su cui conti ({churn}\u00a0%) è proprio quella di pareggio.',
      paradox:
        'Non risulta che un buon rimedio renda più fedeli di chi non ha avuto guai: il paradosso del recupero regge per la soddisfazione, non per il riacquisto.',
      item: 'Voce',
      figure: 'Valore',
      probability: 'Probabilità di pareggio (da 0 a 1)',
      today: 'L’aiuto di oggi, da solo (euro)',
      worth: 'Quanto può costare, al netto (euro)',
      balance: 'Saldo atteso (euro)',
      value: 'Valore nel tempo di un cliente che torna (euro)',
    },
    how: 'Il valore nel tempo somma i margini annui m, ridotti ogni anno da chi se ne va (ne resta la quota r) e dallo sconto d. Si dice sempre quando arriva il primo: subito, e allora vale per intero, o fra un anno. Moltiplicato per i punti Δ di probabilità che l’aiuto guadagna, dice quanto l’aiuto può costare. Il costo c è quello di oggi, meno quanto il cliente lascia oggi; diviso per il valore nel tempo dà la probabilità di pareggio. È una media su molti casi uguali: del singolo cliente non dice nulla. E non conta chi aspetta.',
  },
  en: {
    title: 'Work out whether helping pays',
    question: 'What does the help cost today, and what does a customer who comes back bring?',
    fields: {
      cost: { label: 'Cost of the help, today', unit: 'euros' },
      paid: {
        label: 'Margin the customer leaves today',
        unit: 'euros',
        hint: 'Price paid less materials; 0 if the help is free.',
      },
      margin: { label: 'Yearly margin of one who comes back', unit: 'euros' },
      retention: { label: 'Customers who stay from one year to the next', unit: '%' },
      discount: { label: 'Yearly discount rate', unit: '%' },
      first: {
        label: 'Years until the first margin',
        hint: '0: now, for certain. 1: in a year, if the customer is still there.',
      },
      churn: {
        label: 'By how much help lowers the chance of losing the customer',
        unit: 'points',
        hint: 'For a stranger: how likely they are to come back because they were helped.',
      },
    },
    results: {
      probability: 'Break-even probability',
      today: 'Today’s help, on its own',
      worth: 'Most it may cost, net',
      balance: 'Expected balance',
      value: 'Lifetime value of a customer who comes back',
    },
    say: {
      money: '{amount}\u00a0euros',
      endless:
        'If everyone stays (100%) and nothing is discounted, the sum has no end: lower this number or raise the discount.',
      'pays-today': 'The help earns its cost today: whatever the customer brings later is extra.',
      never:
        'It would not pay even if the customer were certain to come back: the help costs more than the customer is worth.',
      pays: 'It pays, if the figures hold: the probability you count on ({churn}%) is above break-even ({probability}).',
      loses:
        'It does not pay: the probability you count on ({churn}%) is below break-even ({probability}).',
      even: 'It breaks even: the probability you count on ({churn}%) is exactly what it takes.',
      paradox:
        'There is no evidence that help makes customers more loyal than those who had no trouble: the recovery paradox holds for satisfaction, not for buying again.',
      item: 'Item',
      figure: 'Figure',
      probability: 'Break-even probability (0 to 1)',
      today: 'Today’s help, on its own (euros)',
      worth: 'Most it may cost, net (euros)',
      balance: 'Expected balance (euros)',
      value: 'Lifetime value of a customer who comes back (euros)',
    },
    how: 'The lifetime value adds up the yearly margins m, made smaller each year by those who leave (the share r stays) and by the discount d. It must always be said when the first one comes: now, and then it counts in full, or in a year. Times the points Δ of probability that the help gains, it is the most that the help may cost. The cost c is today’s, less what the customer leaves today; divided by the lifetime value it gives the break-even probability. This is an average over many cases alike: it says nothing about one customer. Nor does it count those who wait.',
  },
};
