/** Words in a row that identify a text: fewer would meet by chance, more would miss a short note. */
export const phraseLength = 8;

/** The shortest text that counts as a whole. */
export const shortestText = 6;
