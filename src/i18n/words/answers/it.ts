export const answersIt = {
  kept: 'Salvato su questo dispositivo.',
  full: 'Non salvato: lo spazio del browser è pieno. Quello che c’era prima è ancora lì. Esportalo o libera spazio, poi riprova.',
  blocked:
    'Non salvato: il browser non permette di conservare dati per questo sito. Finché resti su questa pagina non perdi niente; copia il testo prima di chiuderla.',
  page: {
    title: 'Le mie risposte',
    lead: 'Quello che hai scritto e deciso nei casi. Sta solo su questo dispositivo, in questo browser: nessun altro lo vede.',
    noScript:
      'Le risposte si conservano con JavaScript, che qui è disattivato. I casi si leggono e si stampano anche così.',
    empty: 'Qui non c’è ancora niente. Rispondi a una domanda o prendi una decisione in un caso.',
    emptyLink: 'Scegli un caso',
    blocked:
      'Il browser non permette di conservare dati per questo sito, forse perché la finestra è in incognito.',
    unreadable:
      'Registrazioni che questa versione del sito non sa leggere: {count}. Restano dove sono.',
    saved: 'Salvata il {date}',
    other: 'Un’altra versione, del {date}',
    use: 'Usa questa',
    remove: 'Elimina',
    removed: 'Eliminata.',
    undo: 'Annulla',
    restored: 'Rimessa al suo posto.',
    take: 'Da portare con te',
    exportJson: 'Salva tutto in un file',
    exportText: 'Salva come testo (Markdown)',
    print: 'Stampa',
    import: 'Aggiungi da un file',
    importHint:
      'Un file salvato da questa pagina (.json). Niente viene sovrascritto: se una risposta è diversa, restano tutte e due.',
    imported:
      'Dal file: nuove {added}, diverse {differing} (tenute tutte e due), già presenti {same}.',
    importedUnreadable: 'Voci del file illeggibili, lasciate fuori: {count}.',
    importFull:
      'Non c’è spazio per le risposte del file. Non ne è stata aggiunta nessuna, e le tue sono come prima.',
    notJson: 'Questo file non si legge: serve il file .json salvato da questa pagina.',
    notAnswers: 'Questo file è JSON, ma non contiene risposte salvate da questa pagina.',
    tooNew: 'Questo file viene da una versione più recente del sito. Ricarica la pagina e riprova.',
    fileName: 'le-mie-risposte',
  },
};

export type AnswersWords = typeof answersIt;
