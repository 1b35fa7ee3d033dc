import type { Change } from './change.ts';
import { all, copy, edit, remove, rename, replace } from './edits.ts';

const nightShift = 'content/cases/night-shift/case.yaml';
const texts = ['en', 'it'].map((locale) => `content/cases/counter/${locale}.mdx`);

const keptBack = 'release: after-class\nreleaseOn: 2099-12-15\n';

/** Changes to which cases there are, and what they are called. */
export const caseChanges: readonly Change[] = [
  {
    name: 'a draft that is published',
    edit: replace(nightShift, 'draft: true\n', ''),
    shownOn: ['en/cases', 'it/casi', 'en/cases/night-shift', 'it/casi/night-shift', 'en/topics'],
  },
  {
    name: 'a case that is kept back until after class',
    edit: edit(nightShift, (text) => `${text}${keptBack}`),
    shownOn: ['en/cases', 'it/casi', 'en/topics'],
  },
  {
    name: 'a day on which a case is released',
    today: '2099-12-15',
    shownOn: ['en/cases', 'it/casi', 'en/cases/night-shift', 'it/casi/night-shift'],
  },
  {
    name: 'a case that was released, and says so no more',
    edit: replace(nightShift, keptBack, ''),
    shows: 'nothing',
  },
  {
    name: 'a case with another address',
    edit: all(
      rename('content/cases/receipt', 'content/cases/paper-slip'),
      rename('content/teaching-notes/receipt', 'content/teaching-notes/paper-slip'),
      ...texts.map((file) => replace(file, 'case:receipt', 'case:paper-slip')),
    ),
    shownOn: ['en/cases/paper-slip', 'it/casi/paper-slip', 'en/cases/counter', 'it/casi/counter'],
  },
  {
    name: 'a new case',
    edit: all(
      copy('content/cases/counter', 'content/cases/desk'),
      replace('content/cases/desk/en.mdx', 'title: The counter', 'title: The desk'),
      replace('content/cases/desk/it.mdx', 'title: Il bancone', 'title: La scrivania'),
    ),
    shownOn: ['en/cases/desk', 'it/casi/desk', 'en/cases', 'it/casi', 'en/glossary', 'it/fonti'],
  },
  {
    name: 'a case that becomes a draft again, and one that is gone',
    edit: all(
      edit(nightShift, (text) => `draft: true\n${text}`),
      remove('content/cases/desk'),
    ),
    shownOn: ['en/cases', 'it/casi', 'en/glossary', 'it/fonti'],
  },
];
