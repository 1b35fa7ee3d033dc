/** Le parole delle lavagne su cui si scrive in aula. */
export const boardIt = {
  hint: 'Un punto per riga. Alt con freccia su o giù sposta la riga, Alt, Maiusc e freccia la porta nella colonna accanto.',
  said: (column: string) => `${column}: che cosa si dice in aula`,
  expected: 'Quello che di solito viene fuori; segna ciò che è stato detto.',
  wall: 'Riempi lo schermo',
  text: 'Scarica come testo',
  picture: 'Scarica come immagine',
  clear: 'Cancella la lavagna',
  undo: 'Annulla: rimetti quello che c’era',
  missing: 'Non è ancora stato detto: {count} punti su {all}.',
  complete: 'È stato detto tutto quello che ci si aspettava.',
  failed: 'L’immagine non si è potuta fare. Scarica il testo.',
};

export type BoardWords = typeof boardIt;
