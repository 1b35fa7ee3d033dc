export const makingIt = {
  preview: '{title}: il foglio come uscirà dalla stampa',
  print: 'Stampa il foglio',
  save: 'Salva in SVG',
  reset: 'Ricomincia',
  pdf: 'Si stampa solo il foglio, a grandezza reale. Per averlo in PDF, nella finestra di stampa del browser scegli «Salva come PDF».',
  undo: 'Annulla',
  restarted: 'Tutto è di nuovo come all’inizio.',
  undone: 'Rimesso com’era.',
  papers: {
    a6: 'A6',
    a4: 'A4 verticale',
    'a4-landscape': 'A4 orizzontale',
    a3: 'A3 verticale',
    'a3-landscape': 'A3 orizzontale',
  },
  card: {
    longOne:
      'Troppo lungo per la scheda: un carattere di troppo. Quello che hai scritto resta qui.',
    long: 'Troppo lungo per la scheda: {count} caratteri di troppo. Quello che hai scritto resta qui.',
    example: 'Per esempio: {text}',
  },
  sign: {
    sentence: 'La tua frase',
    paper: 'Foglio',
    checks: 'Prima di appenderlo, spunta quello che è vero',
    open: 'Resta da risolvere:',
    closed: 'Non resta niente da risolvere.',
    longOne:
      'Troppo lunga per il foglio: un carattere di troppo. Quello che hai scritto resta qui.',
    long: 'Troppo lunga per il foglio: {count} caratteri di troppo. Quello che hai scritto resta qui.',
  },
  ladder: {
    rungs: 'I gradini, dal primo all’ultimo',
    when: 'Quando',
    alone: 'Che cosa decide da sé',
    up: 'Sposta su',
    down: 'Sposta giù',
    remove: 'Togli',
    add: 'Aggiungi un gradino',
    most: 'Più di {count} gradini su un foglio non stanno.',
    fresh: 'Nuovo gradino',
    moved: '«{label}» è ora il gradino {place} di {count}.',
    added: 'Gradino {place} aggiunto in fondo.',
    removed: '«{label}» tolto.',
    longOne:
      'Troppo lungo per il foglio: un carattere di troppo. Quello che hai scritto resta qui.',
    long: 'Troppo lungo per il foglio: {count} caratteri di troppo. Quello che hai scritto resta qui.',
  },
};

export type MakingWords = typeof makingIt;
