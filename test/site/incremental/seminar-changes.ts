import type { Change } from './change.ts';
import { all, remove, replace, write } from './edits.ts';

const folder = 'content/seminars/till';
const inBoth = ['en/seminars/till', 'it/seminari/till'];
const slidesInBoth = ['en/seminars/till/slides', 'it/seminari/till/diapositive'];
const handoutInBoth = ['en/seminars/till/handout', 'it/seminari/till/dispensa'];

const facts = `audience: staff
updated: 2026-11-20
cases: [receipt]
objectives: [read-promise]
sessions:
  - id: one
    minutes: 20
    blocks:
      - { id: read, minutes: 5, kind: read, case: receipt, objectives: [read-promise] }
      - { id: talk, minutes: 15, kind: discuss, case: receipt, question: what-promised, objectives: [read-promise] }
`;

const words = (title: string, text: string): string => `---
title: ${title}
summary: A quarter of an hour at the till.
prerequisites: None.
objectives: { read-promise: Read a receipt }
sessions: { one: One }
blocks:
  read: { title: Reading, what: Read it. }
  talk: { title: Talking, what: Talk about it. }
---

<Block of="read" />

## On the wall

${text} <Term id="hand-off">hand-off</Term>

<From case="receipt" id="lines" />
`;

/** Changes to seminars and to what their slides show. They leave no seminar behind. */
export const seminarChanges: readonly Change[] = [
  {
    name: 'a seminar more',
    edit: all(
      write(`${folder}/seminar.yaml`, facts),
      write(`${folder}/en.mdx`, words('At the till', 'Read it aloud before the')),
      write(`${folder}/it.mdx`, words('Alla cassa', 'Leggere ad alta voce prima del')),
    ),
    shownOn: ['en/seminars', 'it/seminari', ...inBoth, ...slidesInBoth, ...handoutInBoth],
  },
  {
    name: 'a slide of a seminar in one language',
    edit: replace(`${folder}/en.mdx`, 'Read it aloud before', 'Say it aloud before'),
    shownOn: ['en/seminars/till/slides'],
  },
  {
    name: 'the minutes of a seminar’s blocks',
    edit: all(
      replace(`${folder}/seminar.yaml`, 'minutes: 5,', 'minutes: 8,'),
      replace(`${folder}/seminar.yaml`, 'minutes: 15,', 'minutes: 12,'),
    ),
    shownOn: [...inBoth, ...slidesInBoth, ...handoutInBoth],
  },
  {
    name: 'an exhibit on a slide of a seminar',
    edit: replace('content/cases/receipt/it.mdx', 'title: Due righe', 'title: Due righe stampate'),
    shownOn: ['it/casi/receipt', 'it/seminari/till/diapositive', 'it/seminari/till/dispensa'],
  },
  {
    name: 'a term on a slide of a seminar',
    edit: replace('content/glossary/hand-off.yaml', 'en:', 'en:\n  lang: it'),
    shownOn: ['en/glossary', 'en/seminars/till/slides'],
  },
  {
    name: 'no seminar any more',
    edit: remove(folder),
    shownOn: ['en/seminars', 'it/seminari'],
  },
];
