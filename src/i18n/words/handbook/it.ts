import type { handbookEn } from './en.ts';

/** Che cosa dicono le pagine del manuale in italiano. */
export const handbookIt: typeof handbookEn = {
  title: 'Manuale per chi scrive',
  lead: 'Che cosa si può mettere in un caso, una pagina per volta: a che serve, un esempio che funziona con quello che si è scritto per averlo, gli errori più facili.',
  groups: {
    text: 'Nel testo',
    figures: 'Dati e cifre',
    calculators: 'Calcolatori',
    acting: 'Far agire chi legge',
    making: 'Qualcosa da preparare e stampare',
    teaching: 'Per chi insegna',
  },
  contents: 'In questa pagina',
  example: 'Esempio',
  exampleNote:
    'Funziona davvero: provalo. Quello che scrivi resta su questo dispositivo, separato dai casi.',
  typed: 'Che cosa si è scritto per averlo',
  inText: 'Nel testo del caso',
  inFile: (name) => `In ${name}`,
  dataFormat: 'I suoi dati',
  attributes: 'Attributi',
  attributesOf: (tag) => `Attributi di <${tag}>`,
  noAttributes: (tag) => `<${tag}> non ha attributi.`,
  attribute: 'Attributo',
  takes: 'Che cosa scrivere',
  purpose: 'A che serve',
  required: 'obbligatorio',
  name: 'Un nome tutto suo nella pagina. Serve quando ce n’è un secondo dello stesso tipo, e non va più cambiato: le risposte di chi legge si conservano sotto quel nome.',
  subject: 'Di che cosa sono le cifre, in poche parole: compare nel titolo.',
  field: {
    text: 'testo',
    name: 'lettere minuscole, cifre, trattini',
    percentage: 'un numero fra 0 e 100',
    oneOf: (values) => `uno fra ${values}`,
    whole: 'numeri interi',
    number: 'numeri',
    one: (kind, from, to) => `${kind} da ${from} a ${to}`,
    wholeNumber: 'un numero intero',
    aNumber: 'un numero',
    row: (count, kind) => `${count} ${kind}`,
    list: (count, kind) => `fino a ${count} ${kind}`,
    start: (value) => `Se manca: ${value}`,
    empty: 'nessuno',
  },
  entries: (names) => `In quest’ordine: ${names}.`,
  mistakes: 'Errori',
  mistakesNote:
    'Il controllo gira mentre scrivi e risponde così, in inglese. Questi sono i suoi messaggi veri.',
  line: (line) => `Riga ${line}`,
  mistake: (number) => `Errore ${number}`,

};
