import type { BoardWords } from './board-it.ts';

/** The words of a seminar’s live boards. */
export const boardEn: BoardWords = {
  hint: 'One point to a line. Alt with the up or down arrow moves a line; Alt, Shift and an arrow take it to the next column.',
  said: (column) => `${column}: what the class says`,
  expected: 'What usually comes up; tick what has been said.',
  wall: 'Fill the screen',
  text: 'Download as text',
  picture: 'Download as a picture',
  clear: 'Wipe the board',
  undo: 'Undo: put back what was there',
  missing: 'Not said yet: {count} of {all} points.',
  complete: 'All that was expected has been said.',
  failed: 'The picture could not be made. Download the text.',
};
