import type { Change } from './change.ts';
import { all, remove, replace } from './edits.ts';

const notes = 'content/teaching-notes';

/** Changes to what trainers are told, which no student sees. */
export const firstNotes: readonly Change[] = [
  {
    name: 'a teaching note and a note for trainers in a text, in the student edition',
    edit: all(
      replace(`${notes}/counter/en.mdx`, 'Open with hands', 'Begin with hands'),
      replace(`${notes}/counter/it.mdx`, 'Per alzata di mano', 'Si vota per alzata di mano'),
      replace('content/cases/counter/en.mdx', 'sell him something', 'buy something of him'),
    ),
    shows: 'nothing',
    only: true,
  },
  {
    name: 'all of this, in the trainer edition',
    edition: 'trainer',
    shownOn: [
      ...['en/cases/counter/teaching-note', 'it/casi/counter/nota-didattica'],
      'en/cases/counter',
    ],
  },
];

/** More of them, in the trainer edition. */
export const noteChanges: readonly Change[] = [
  {
    name: 'field and text of teaching notes, a question they answer and a term they use',
    edition: 'trainer',
    edit: all(
      replace(`${notes}/receipt/it.mdx`, 'È rimasta altri sei anni.', 'È rimasta sei anni.'),
      replace(`${notes}/waiting-list/en.mdx`, 'forty slips', 'fifty slips'),
      replace('content/cases/receipt/en.mdx', 'What did the receipt promise?', 'What promise?'),
      replace(
        'content/glossary/hand-off.yaml',
        'When a task changes hands.',
        'A new pair of hands.',
      ),
    ),
    shownOn: [
      ...['it/casi/receipt/nota-didattica', 'en/cases/waiting-list/teaching-note'],
      ...['en/cases/receipt', 'en/cases/receipt/teaching-note'],
      ...['en/cases/counter/teaching-note', 'en/glossary'],
    ],
    only: true,
  },
  {
    name: 'a teaching note less',
    edition: 'trainer',
    edit: remove(`${notes}/waiting-list`),
    shownOn: ['en/cases/waiting-list', 'it/casi/waiting-list'],
    only: true,
  },
];
