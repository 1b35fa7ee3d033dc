import type { NotesWords } from './it.ts';

export const notesEn: NotesWords = {
  title: 'Your notes',
  noScript: 'Highlights and notes need JavaScript, which is off here.',
  how: 'Select a passage of the case, with mouse or finger: “Highlight” appears at the foot of the window. Notes are on this device only.',
  keys: 'Choose a passage by keyboard',
  keysHint:
    'Arrow up and down for another paragraph, Shift with the arrows for more than one, Enter to highlight, Escape to leave.',
  toNotebook: 'The whole notebook',
  empty: 'You have not highlighted anything in this case yet.',
  panel: 'Note',
  mark: 'Highlight',
  markAndNote: 'Highlight and note',
  note: 'Your note',
  close: 'Close',
  remove: 'Delete',
  edit: 'Open the note',
  show: 'Show in the text',
  undo: 'Undo the deletion',
  yes: 'Delete',
  no: 'Keep',
  say: {
    asked: 'Highlighted in “{section}”',
    quoted: '“{quote}”',
    marked: 'Highlighted.',
    nothing: 'There is no text of the case here to highlight.',
    tooLong: 'This passage is too long: choose less than 2,000 characters.',
    orphan: 'This passage is no longer in the text, which has changed since. Your note stays.',
    elsewhere: 'It is in the Italian text.',
    removeAsk: 'Delete the highlight “{quote}” and its note?',
    removed: 'Deleted.',
    restored: 'Put back.',
    notFetched:
      'The notes did not arrive: there is no connection, or a slow one. Reload the page when it is better; your notes are kept.',
  },
};
