import type { Locale } from '../../locale.ts';
import type { CalculatorWords } from './calculator-words.ts';

const listIt = 'Numeri separati da spazi; chi non ha risposto non si scrive.';
const hoursIt =
  'Ore dal primo messaggio alla soluzione, separate da spazi; solo le richieste chiuse.';
const listEn = 'Numbers with spaces between them; leave out those who did not answer.';
const hoursEn =
  'Hours from the first message to the solution, with spaces between them; closed tickets only.';

export const scorecardWords: Readonly<Record<Locale, CalculatorWords>> = {
  it: {
    title: 'La pagella dell’assistenza, prima e dopo',
    question: 'Che cosa dice il registro delle richieste, prima e dopo il cambiamento?',
    fields: {
      ticketsBefore: { label: 'Richieste, prima' },
      ticketsAfter: { label: 'Richieste, dopo' },
      unresolvableBefore: { label: 'Non risolvibili al primo contatto, prima' },
      unresolvableAfter: { label: 'Non risolvibili al primo contatto, dopo' },
      resolvedBefore: { label: 'Risolte al primo contatto, prima' },
      resolvedAfter: { label: 'Risolte al primo contatto, dopo' },
      repeatedBefore: { label: 'Per cui il cliente è tornato, prima' },
      repeatedAfter: { label: 'Per cui il cliente è tornato, dopo' },
      effortBefore: { label: 'Voti di facilità da 1 a 7, prima', hint: listIt },
      effortAfter: { label: 'Voti di facilità da 1 a 7, dopo', hint: listIt },
      hoursBefore: { label: 'Ore alla soluzione, prima', hint: hoursIt },
      hoursAfter: { label: 'Ore alla soluzione, dopo', hint: hoursIt },
      confidence: { label: 'Livello di confidenza', unit: '%' },
    },
    results: {},
    say: {
      measure: 'Misura',
      period: 'Periodo',
      value: 'Valore',
      low: 'Da',
      high: 'A',
      n: 'n',
      before: 'Prima',
      after: 'Dopo',
      change: 'Differenza',
      resolved: 'Risolte al primo contatto, fra quelle che si potevano risolvere',
      repeated: 'Richieste per cui il cliente è tornato',
      effort: 'Facilità, media da 1 a 7',
      p50: 'Ore: metà delle richieste si chiude entro',
      p90: 'Ore: nove su dieci entro',
      p95: 'Ore: diciannove su venti entro',
      count: 'n = {n}',
      points: '{text} punti',
      'at-least': 'da {low} in su',
      'at-most': 'fino a {high}',
      'more-than-noise': 'più che rumore',
      'could-be-noise': 'potrebbe essere rumore',
      'cannot-tell': 'non si può dire',
      verdicts:
        'Differenze che sono più che rumore: {more}; che potrebbero essere rumore: {noise}; che non si possono giudicare: {open}.',
      few: 'Con meno di 10 richieste o risposte non mostriamo un valore, solo l’intervallo: poche persone bastano a ribaltarlo.',
      missing:
        'Dove non c’è un intervallo intero i dati non bastano: nessuno ha risposto, tutti allo stesso modo, oppure le richieste sono troppo poche per un percentile così alto.',
      'too-many': 'Sono più delle richieste: scrivi un numero che non le superi.',
      'too-many-resolved':
        'Sono più di quelle che si potevano risolvere: scrivi al massimo le richieste meno le non risolvibili.',
      'too-many-values': 'Ci sono più valori che richieste: togline, o correggi le richieste.',
    },
    how: 'Le risolte al primo contatto si contano fra quelle che al primo contatto si potevano risolvere: R su C meno E. Le quote hanno l’intervallo di Wilson, la media quello t; per i percentili si prendono due delle ore osservate, scelte in modo da racchiudere il percentile vero con la confidenza voluta. La differenza fra due medie ha l’intervallo di Welch, che non pretende la stessa variabilità prima e dopo; le altre uniscono i due intervalli, come fa Newcombe con le quote. Se lo zero resta fuori, il cambiamento è più che rumore. Con sei misure, ogni tanto una resta fuori per caso. E una differenza non dice perché.',
  },
  en: {
    title: 'The support scorecard, before and after',
    question: 'What does the ticket log say, before and after the change?',
    fields: {
      ticketsBefore: { label: 'Tickets, before' },
      ticketsAfter: { label: 'Tickets, after' },
      unresolvableBefore: { label: 'Cannot be resolved at first contact, before' },
      unresolvableAfter: { label: 'Cannot be resolved at first contact, after' },
      resolvedBefore: { label: 'Resolved at first contact, before' },
      resolvedAfter: { label: 'Resolved at first contact, after' },
      repeatedBefore: { label: 'Customer came back, before' },
      repeatedAfter: { label: 'Customer came back, after' },
      effortBefore: { label: 'Ease scores, 1 to 7, before', hint: listEn },
      effortAfter: { label: 'Ease scores, 1 to 7, after', hint: listEn },
      hoursBefore: { label: 'Hours to resolution, before', hint: hoursEn },
      hoursAfter: { label: 'Hours to resolution, after', hint: hoursEn },
      confidence: { label: 'Confidence level', unit: '%' },
    },
    results: {},
    say: {
      measure: 'Measure',
      period: 'Period',
      value: 'Value',
      low: 'From',
      high: 'To',
      n: 'n',
      before: 'Before',
      after: 'After',
      change: 'Difference',
      resolved: 'Resolved at first contact, of those that could be',
      repeated: 'Tickets the customer came back about',
      effort: 'Ease, mean of 1 to 7',
      p50: 'Hours: half of the tickets within',
      p90: 'Hours: nine in ten within',
      p95: 'Hours: nineteen in twenty within',
      count: 'n = {n}',
      points: '{text} points',
      'at-least': '{low} or more',
      'at-most': '{high} or less',
      'more-than-noise': 'more than noise',
      'could-be-noise': 'could be noise',
      'cannot-tell': 'cannot be told',
      verdicts:
        'Differences that are more than noise: {more}; that could be noise: {noise}; that cannot be judged: {open}.',
      few: 'With fewer than 10 tickets or answers we show no value, only the interval: a few people are enough to turn it round.',
      missing:
        'Where there is no whole interval there are too few data: nobody answered, everyone alike, or too few tickets for so high a percentile.',
      'too-many': 'These are more than the tickets: type a number no higher than that.',
      'too-many-resolved':
        'These are more than could be resolved: type at most the tickets less those that cannot.',
      'too-many-values': 'There are more values than tickets: remove some, or correct the tickets.',
    },
    how: 'Tickets resolved at first contact are counted among those that could be: R of C less E. Shares have Wilson’s interval, the mean has the t interval; for percentiles two of the observed hours are taken, chosen to enclose the true percentile with the confidence wanted. The difference of two means has Welch’s interval, which does not ask scores to vary alike before and after; the others put the two intervals together, as Newcombe does with shares. If zero is outside, the change is more than noise. With six measures, one will now and then fall outside by chance. And a difference does not say why.',
  },
};
