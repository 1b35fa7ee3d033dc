export const notesIt = {
  title: 'I tuoi appunti',
  noScript: 'Per sottolineare e prendere appunti serve JavaScript, che qui è disattivato.',
  how: 'Seleziona un passo del caso, con il mouse o con il dito: in fondo alla finestra compare «Sottolinea». Gli appunti stanno solo su questo dispositivo.',
  keys: 'Scegli un passo da tastiera',
  keysHint:
    'Frecce su e giù per cambiare paragrafo, Maiuscole con le frecce per prenderne più d’uno, Invio per sottolineare, Esc per uscire.',
  toNotebook: 'Tutto il taccuino',
  empty: 'In questo caso non hai ancora sottolineato niente.',
  panel: 'Appunto',
  mark: 'Sottolinea',
  markAndNote: 'Sottolinea e annota',
  note: 'La tua nota',
  close: 'Chiudi',
  remove: 'Elimina',
  edit: 'Apri la nota',
  show: 'Mostra nel testo',
  undo: 'Annulla l’eliminazione',
  yes: 'Elimina',
  no: 'Non eliminare',
  say: {
    asked: 'Sottolineato in «{section}»',
    quoted: '«{quote}»',
    marked: 'Sottolineato.',
    nothing: 'Qui non c’è testo del caso da sottolineare.',
    tooLong: 'È un passo troppo lungo: scegline meno di 2000 caratteri.',
    orphan: 'Questo passo non è più nel testo, che nel frattempo è cambiato. L’appunto resta.',
    elsewhere: 'È nel testo in inglese.',
    removeAsk: 'Eliminare la sottolineatura di «{quote}» e la sua nota?',
    removed: 'Eliminato.',
    restored: 'Rimesso al suo posto.',
    notFetched:
      'Gli appunti non sono arrivati: la connessione manca o è lenta. Ricarica la pagina quando va meglio; quello che hai scritto è conservato.',
  },
};

export type NotesWords = typeof notesIt;
