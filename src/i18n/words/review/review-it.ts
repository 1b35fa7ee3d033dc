export const reviewIt = {
  title: 'Ripasso',
  lead: 'Quello che hai sbagliato in un quiz torna qui nei giorni dopo, sempre più di rado se lo sai. Cinque minuti al giorno bastano, e se salti un giorno non succede niente.',
  noScript: 'Il ripasso sceglie le domande con JavaScript. I quiz si leggono anche senza.',
  toQuizzes: 'Tutti i quiz',
  nothing:
    'Qui non c’è niente da ripassare. Le domande dei quiz a cui rispondi male arrivano da sole, dal giorno dopo.',
  notToday: 'Per oggi niente. La prossima domanda torna il {date}.',
  today: 'Oggi: {count}. Per altri giorni: {later}.',
  enough: 'Per oggi basta così. Ne restano {count}.',
  more: 'Continua lo stesso',
  back: 'Torna il {date}.',
  remove: 'Toglila dal ripasso',
  removed: 'Tolta dal ripasso.',
  undo: 'Rimettila',
  lost: 'Questa domanda ora non si può caricare, forse manca la connessione. Resta nel ripasso.',
  gone: 'Questa domanda non c’è più nel suo quiz.',
  kept: 'Domande nel ripasso: {count}.',
};

export type ReviewWords = typeof reviewIt;
