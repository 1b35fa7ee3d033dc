import type { Change } from './change.ts';
import { all, edit, replace, touch } from './edits.ts';

const counter = 'content/cases/counter';
const receipt = 'content/cases/receipt';
const list = 'content/cases/waiting-list';

/** Changes to what stands below the front matter of cases, each kind on a page of its own. */
export const textChanges: readonly Change[] = [
  {
    name: 'a word of a text',
    edit: replace(`${counter}/en.mdx`, 'like any other', 'like no other'),
    shownOn: ['en/cases/counter'],
    only: true,
  },
  {
    name: 'a heading, and one that another case links to',
    edit: all(
      replace(`${list}/it.mdx`, '## La lista', '## La lista di carta'),
      replace(`${receipt}/en.mdx`, '## The till', '## The cash desk'),
      replace(`${counter}/en.mdx`, '#the-till', '#the-cash-desk'),
    ),
    shownOn: ['it/casi/waiting-list', 'en/cases/receipt', 'en/cases/counter'],
    only: true,
  },
  {
    name: 'a term added, a term removed, a citation added and a figure added',
    edit: all(
      replace(`${receipt}/en.mdx`, 'nobody wanted', 'no <Term id="detractor">one</Term> wanted'),
      replace(`${list}/it.mdx`, '<Term id="queue">coda</Term>', 'coda'),
      replace(`${list}/en.mdx`, 'on both sides', 'on both sides <Cite id="rossi-2012" />'),
      replace(
        `${counter}/it.mdx`,
        'l’agenda.\n',
        'l’agenda: <Value exhibit="answers" of="n" />.\n',
      ),
    ),
    shownOn: [
      ...['en/cases/receipt', 'it/casi/waiting-list', 'en/cases/waiting-list', 'it/casi/counter'],
      ...['en/glossary', 'it/glossario'],
    ],
    only: true,
  },
];

/** Changes to how files are typed, which no reader sees. */
export const typingChanges: readonly Change[] = [
  {
    name: 'a comment, spaces in a front matter, empty lines below a text and line ends of another system',
    edit: all(
      replace(`${counter}/case.yaml`, 'country: FR', 'country:   FR # where it happened'),
      replace(`${counter}/en.mdx`, 'title: The counter', 'title:   "The counter"'),
      edit(`${list}/it.mdx`, (text) => `${text}\n\n`),
      ...[`${counter}/it.mdx`, `${counter}/data/answers.csv`, 'content/glossary/queue.yaml'].map(
        (file) => edit(file, (text) => text.replaceAll('\n', '\r\n')),
      ),
    ),
    shows: 'nothing',
    only: true,
  },
  {
    name: 'a change that was taken back after it was built',
    edit: all(
      replace(`${counter}/en.mdx`, 'like no other', 'like any other'),
      replace(`${list}/it.mdx`, 'una lista', 'una <Term id="queue">lista</Term>'),
    ),
    shownOn: ['en/cases/counter', 'it/casi/waiting-list', 'it/glossario'],
    only: true,
  },
  {
    name: 'a file with a new time and the same text',
    edit: touch(`${counter}/en.mdx`),
    idle: true,
  },
  {
    name: 'a change that was taken back before anything was built',
    edit: all(
      replace(`${counter}/en.mdx`, 'like any other', 'like many others'),
      replace(`${counter}/en.mdx`, 'like many others', 'like any other'),
    ),
    idle: true,
  },
];
