import type { Change } from './change.ts';
import { all, copy, remove, replace } from './edits.ts';

const page = 'content/handbook/margin-note';

/** Changes to the handbook. */
export const handbookChanges: readonly Change[] = [
  {
    name: 'the example of a page of the handbook',
    edit: replace(`${page}/en.mdx`, 'The shop closes at seven.', 'The shop closes at eight.'),
    shownOn: ['en/handbook/margin-note'],
    only: true,
  },
  {
    name: 'what a page of the handbook is for, a mistake on it, and data of its example',
    edit: all(
      replace(`${page}/it.mdx`, 'For what would interrupt', 'For all that would interrupt'),
      replace(`${page}/it.mdx`, 'title="x"', 'name="x"'),
      replace(`${page}/data/calls.csv`, '19,4', '19,5'),
    ),
    shownOn: ['it/manuale/margin-note', 'en/handbook/margin-note'],
    only: true,
  },
  {
    name: 'the title of a page of the handbook, and what it is grouped under',
    edit: all(
      replace(`${page}/en.mdx`, 'title: A note in the margin', 'title: A margin note'),
      replace(`${page}/page.yaml`, 'group: text', 'group: teaching'),
    ),
    shownOn: ['en/handbook', 'it/manuale', 'en/handbook/margin-note', 'it/manuale/margin-note'],
  },
  {
    name: 'a page of the handbook more',
    edit: copy(page, 'content/handbook/second-note'),
    shownOn: ['en/handbook', 'en/handbook/second-note', 'it/manuale/second-note'],
  },
  {
    name: 'a page of the handbook less',
    edit: remove('content/handbook/second-note'),
    shownOn: ['en/handbook', 'it/manuale'],
  },
  {
    name: 'a term that a handbook page shows',
    edit: replace('content/glossary/front-line.yaml', 'term: Front line', 'term: The front line'),
    shownOn: ['en/handbook/margin-note'],
  },
];
