import type { Change } from './change.ts';
import { remove, replace, write } from './edits.ts';

const file = 'content/quizzes/till.yaml';
const lists = ['en/quizzes', 'it/quiz'];
const pages = ['en/quizzes/till', 'it/quiz/till'];
const cases = ['en/cases/receipt', 'it/casi/receipt'];

const quiz = `title: { it: Alla cassa, en: At the till }
summary: { it: Due domande., en: Two questions. }
case: receipt
minutes: 2
updated: 2026-11-23
objectives: { read: { it: Leggere, en: Read } }
questions:
  - id: who
    type: single
    objective: read
    ask: { it: Chi ha ragione?, en: Who is right? }
    options:
      - { id: one, right: true, text: { it: Uno, en: One }, feedback: { it: Sì., en: Yes. } }
      - { id: two, text: { it: Due, en: Two }, feedback: { it: No., en: No. } }
  - id: score
    type: numeric
    objective: read
    ask: { it: 'Con {promoters} promotori?', en: 'With {promoters} promoters?' }
    computes: nps
    numbers: { promoters: { from: 5, to: 25, step: 5 }, passives: 5, detractors: 5 }
    tolerance: 0.5
    feedback: { right: { it: Sì., en: Yes. }, wrong: { it: '{answer}', en: '{answer}' } }
`;

/** Changes to quizzes. They leave none behind. */
export const quizChanges: readonly Change[] = [
  { name: 'a quiz more', edit: write(file, quiz), shownOn: [...lists, ...pages, ...cases] },
  {
    name: 'a question of a quiz in one language',
    edit: replace(file, 'en: Who is right?', 'en: Who was right?'),
    shownOn: ['en/quizzes/till'],
  },
  {
    name: 'the name of a quiz in one language',
    edit: replace(file, 'en: At the till', 'en: By the till'),
    shownOn: ['en/quizzes', 'en/quizzes/till', 'en/cases/receipt'],
  },
  { name: 'no quiz any more', edit: remove(file), shownOn: [...lists, ...cases] },
];

const path = `title: { it: La prima settimana, en: The first week }
summary: { it: Si comincia., en: To begin with. }
updated: 2026-11-23
steps:
  - id: read
    kind: case
    minutes: 5
    title: { it: Leggi, en: Read }
    what: { it: Leggi., en: Read. }
    case: receipt
  - id: look
    kind: task
    minutes: 5
    title: { it: Guarda, en: Look }
    what: { it: Guarda., en: Look. }
    checklist: [{ id: seen, it: Visto, en: Seen }]
`;

/** Changes to paths, which students have not. They leave none behind. */
export const pathChanges: readonly Change[] = [
  {
    name: 'a path more',
    edition: 'trainer',
    edit: write('content/paths/till.yaml', path),
    shownOn: ['en/paths', 'it/percorsi', 'en/paths/till', 'it/percorsi/till', ...cases],
  },
  {
    name: 'a step of a path in one language',
    edition: 'trainer',
    edit: replace('content/paths/till.yaml', 'en: Look }', 'en: Look around }'),
    shownOn: ['en/paths/till', 'en/cases/receipt'],
    only: true,
  },
  {
    name: 'no path any more',
    edition: 'trainer',
    edit: remove('content/paths/till.yaml'),
    shownOn: ['en/paths', 'it/percorsi', ...cases],
  },
];
