import type { AnswersWords } from './it.ts';

export const answersEn: AnswersWords = {
  kept: 'Kept on this device.',
  full: 'Not kept: the browser has no room left. What was there before is still there. Export it or make room, then try again.',
  blocked:
    'Not kept: the browser stores nothing for this site. You lose nothing while you stay on this page; copy your text before you close it.',
  page: {
    title: 'My answers',
    lead: 'What you have written and decided in the cases. It is on this device only, in this browser: nobody else sees it.',
    noScript:
      'Answers are kept with JavaScript, which is off here. Cases can be read and printed without it.',
    empty: 'There is nothing here yet. Answer a question or take a decision in a case.',
    emptyLink: 'Choose a case',
    blocked: 'The browser stores nothing for this site, perhaps because this is a private window.',
    unreadable:
      'Records that this version of the site cannot read: {count}. They stay where they are.',
    saved: 'Saved on {date}',
    other: 'Another version, of {date}',
    use: 'Use this one',
    remove: 'Delete',
    removed: 'Deleted.',
    undo: 'Undo',
    restored: 'Put back.',
    take: 'Take them with you',
    exportJson: 'Save all to a file',
    exportText: 'Save as text (Markdown)',
    print: 'Print',
    import: 'Add from a file',
    importHint:
      'A file that this page has saved (.json). Nothing is overwritten: where an answer differs, both stay.',
    imported: 'From the file: {added} new, {differing} different (both kept), {same} here already.',
    importedUnreadable: 'Entries of the file that could not be read and were left out: {count}.',
    importFull:
      'There is no room for the answers in the file. None was added, and yours are as they were.',
    notJson: 'This file cannot be read: it takes the .json file that this page saves.',
    notAnswers: 'This file is JSON, but it holds no answers saved by this page.',
    tooNew: 'This file comes from a later version of the site. Reload the page and try again.',
    fileName: 'my-answers',
  },
};
