export const notebookIt = {
  kept: 'Salvato su questo dispositivo.',
  full: 'Non salvato: lo spazio del browser è pieno. Quello che c’era prima è ancora lì. Esportalo o libera spazio, poi riprova.',
  blocked:
    'Non salvato: il browser non permette di conservare dati per questo sito. Finché resti su questa pagina non perdi niente; copia il testo prima di chiuderla.',
  versions:
    'Non salvato: questo sito è aperto anche in un’altra finestra, in un’altra versione. Copia il testo, chiudi le altre finestre del sito e ricarica questa.',
  page: {
    title: 'Taccuino',
    lead: 'Quello che hai sottolineato, scritto, deciso e calcolato. Sta solo su questo dispositivo, in questo browser: nessun altro lo vede.',
    noScript:
      'Il taccuino funziona con JavaScript, che qui è disattivato. I casi si leggono e si stampano anche così.',
    empty:
      'Qui non c’è ancora niente. In un caso sottolinea un passo, rispondi a una domanda o prendi una decisione.',
    emptyLink: 'Scegli un caso',
    search: 'Cerca nel taccuino',
    kind: 'Che cosa',
    kinds: {
      all: 'Tutto',
      note: 'Sottolineature e note',
      answer: 'Risposte',
      decision: 'Decisioni',
      calculator: 'Calcoli',
      quiz: 'Quiz e ripasso',
      path: 'Percorsi',
      other: 'Altro',
    },
    found: 'Voci: {count} di {all}.',
    foundNone: 'Nessuna voce con queste parole. Togline una, o scegli «Tutto».',
    blocked:
      'Il browser non permette di conservare dati per questo sito, forse perché la finestra è in incognito.',
    versions:
      'Il sito è aperto anche in un’altra finestra, in un’altra versione: finché c’è, qui non si legge niente. Chiudi le altre finestre del sito e ricarica questa. Quello che hai scritto è al suo posto.',
    unreadable: 'Dati che questa versione del sito non sa leggere: {count}. Restano dove sono.',
    lost: 'Quello che era salvato qui (l’ultima volta il {date}) non c’è più: il browser l’ha eliminato, come fa quando il dispositivo resta senza spazio o quando si cancellano i dati dei siti. Se avevi salvato un file, aggiungilo qui sotto.',
    persist:
      'Se il dispositivo resta senza spazio, il browser può eliminare il taccuino senza avvisare. Puoi chiedergli di non farlo, e salvare ogni tanto un file.',
    persistAsk: 'Chiedi al browser di non eliminarlo',
    persistYes: 'Il browser non elimina il taccuino di sua iniziativa.',
    persistNo:
      'Il browser non lo promette. Di solito lo fa per i siti che usi spesso o che hai installato. Intanto salva un file.',
    show: 'Mostra dov’è',
    saved: 'Salvata il {date}',
    other: 'Un’altra versione, del {date}',
    use: 'Usa questa',
    remove: 'Elimina',
    removeAll: 'Elimina tutto',
    removeAsk: 'Eliminare «{asked}»?',
    removeAllAsk:
      'Eliminare tutte le voci del taccuino ({count})? Finché resti su questa pagina puoi annullare.',
    yes: 'Elimina',
    no: 'Non eliminare',
    removed: 'Voci eliminate: {count}.',
    undo: 'Annulla',
    restored: 'Voci rimesse al loro posto: {count}.',
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
      'Non c’è spazio per le voci del file. Non ne è stata aggiunta nessuna, e le tue sono come prima.',
    notJson: 'Questo file non si legge: serve il file .json salvato da questa pagina.',
    notAnswers: 'Questo file è JSON, ma non contiene un taccuino salvato da questa pagina.',
    tooNew: 'Questo file viene da una versione più recente del sito. Ricarica la pagina e riprova.',
    fileName: 'taccuino',
  },
};

export type NotebookWords = typeof notebookIt;
