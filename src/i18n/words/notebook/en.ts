import type { NotebookWords } from './it.ts';

export const notebookEn: NotebookWords = {
  kept: 'Kept on this device.',
  full: 'Not kept: the browser has no room left. What was there before is still there. Export it or make room, then try again.',
  blocked:
    'Not kept: the browser stores nothing for this site. You lose nothing while you stay on this page; copy your text before you close it.',
  versions:
    'Not kept: another window has this site open in another version. Copy your text, close the other windows of the site and reload this one.',
  page: {
    title: 'Notebook',
    lead: 'What you have highlighted, written, decided and worked out. It is on this device only, in this browser: nobody else sees it.',
    noScript:
      'The notebook works with JavaScript, which is off here. Cases can be read and printed without it.',
    empty:
      'There is nothing here yet. Highlight a passage in a case, answer a question or take a decision.',
    emptyLink: 'Choose a case',
    search: 'Search the notebook',
    kind: 'Kind',
    kinds: {
      all: 'Everything',
      note: 'Highlights and notes',
      answer: 'Answers',
      decision: 'Decisions',
      calculator: 'Calculations',
      quiz: 'Quizzes and review',
      path: 'Paths',
      other: 'Other',
    },
    found: 'Entries: {count} of {all}.',
    foundNone: 'No entry has these words. Take one away, or choose “Everything”.',
    blocked: 'The browser stores nothing for this site, perhaps because this is a private window.',
    versions:
      'Another window has this site open in another version: nothing can be read here while it does. Close the other windows of the site and reload this one. What you wrote is still there.',
    unreadable:
      'Records that this version of the site cannot read: {count}. They stay where they are.',
    lost: 'What was kept here (last on {date}) is gone: the browser has deleted it, as browsers do when a device runs out of room or site data are cleared. If you saved a file, add it below.',
    persist:
      'If the device runs out of room, the browser may delete the notebook without a word. You can ask it not to, and save a file now and then.',
    persistAsk: 'Ask the browser to keep it',
    persistYes: 'The browser will not delete the notebook of its own accord.',
    persistNo:
      'The browser makes no such promise. It mostly does for sites that you use often or have installed. Save a file meanwhile.',
    show: 'Show it in its place',
    saved: 'Saved on {date}',
    other: 'Another version, of {date}',
    use: 'Use this one',
    remove: 'Delete',
    removeAll: 'Delete everything',
    removeAsk: 'Delete “{asked}”?',
    removeAllAsk:
      'Delete all entries of the notebook ({count})? You can undo it while you stay on this page.',
    yes: 'Delete',
    no: 'Keep',
    removed: 'Entries deleted: {count}.',
    undo: 'Undo',
    restored: 'Entries put back: {count}.',
    take: 'Take it with you',
    exportJson: 'Save all to a file',
    exportText: 'Save as text (Markdown)',
    print: 'Print',
    import: 'Add from a file',
    importHint:
      'A file that this page has saved (.json). Nothing is overwritten: where an answer differs, both stay.',
    imported: 'From the file: {added} new, {differing} different (both kept), {same} here already.',
    importedUnreadable: 'Entries of the file that could not be read and were left out: {count}.',
    importFull:
      'There is no room for the entries of the file. None was added, and yours are as they were.',
    notJson: 'This file cannot be read: it takes the .json file that this page saves.',
    notAnswers: 'This file is JSON, but it holds no notebook saved by this page.',
    tooNew: 'This file comes from a later version of the site. Reload the page and try again.',
    fileName: 'notebook',
  },
};
