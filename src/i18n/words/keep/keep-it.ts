export const keepIt = {
  title: 'Senza rete',
  lead: 'Salva le pagine su questo dispositivo, per leggerle in treno o dove il Wi-Fi va e viene. Ricerca, calcolatori, quiz e diapositive funzionano anche così.',
  noScript:
    'Per salvare le pagine serve JavaScript. Quelle che apri restano comunque, se il browser lo permette.',
  unable:
    'Qui il browser non può salvare niente: serve un indirizzo https, e non una finestra privata.',
  all: 'Tutto, in italiano',
  path: (title: string): string => `Il percorso «${title}»`,
  keep: 'Salva',
  stop: 'Ferma',
  size: '{files} file, {size}. Già qui: {kept}.',
  progress: '{done} di {size}',
  progressName: 'Scaricato',
  done: 'Fatto: {files} file sono su questo dispositivo.',
  current: 'È già tutto qui, e aggiornato.',
  newer: 'Qui c’è una versione meno recente: {count} file sono cambiati.',
  stopped: 'Fermato. Quello che è arrivato resta; premi di nuovo per continuare.',
  failed: '{count} file non sono arrivati. Quelli arrivati restano; premi di nuovo per continuare.',
  full: 'Sul dispositivo non c’è più posto. Quello che è arrivato resta.',
  noList: 'L’elenco delle pagine non arriva: prova quando c’è la connessione.',
  storage: 'Spazio',
  used: 'Questo sito occupa {used} su questo dispositivo, tra pagine e risposte.',
  usedUnknown: 'Il browser non dice quanto spazio occupa questo sito.',
  clear: 'Elimina le pagine salvate',
  clearSure: 'Sì, elimina tutte le pagine salvate',
  cleared: 'Le pagine sono state eliminate. Le tue risposte sono ancora qui.',
  updateReady: 'È pronta una versione nuova di questo sito.',
  update: 'Usala',
};

export type KeepWords = typeof keepIt;
