import type { Change } from './change.ts';
import { all, append, edit, replace } from './edits.ts';

const counter = 'content/cases/counter';
const receipt = 'content/cases/receipt';
const list = 'content/cases/waiting-list';

const inBoth = (...cases: readonly string[]): string[] =>
  cases.flatMap((slug) => [`en/cases/${slug}`, `it/casi/${slug}`]);

/** Changes to front matters: where several are made at once, each is on a page of its own. */
export const wordChanges: readonly Change[] = [
  {
    name: 'protagonist, decision, organisation, objective and question',
    edit: all(
      replace(`${counter}/en.mdx`, 'The person at the counter', 'Whoever is at the counter'),
      replace(`${receipt}/en.mdx`, 'Give the money back?', 'Return the money?'),
      replace(`${list}/en.mdx`, 'A telephone company', 'Telephones'),
      replace(`${counter}/it.mdx`, 'quanto costa un rifiuto', 'che cosa costa un rifiuto'),
      replace(`${list}/it.mdx`, 'Quanto è lunga la lista?', 'Quanto è lunga?'),
    ),
    shownOn: inBoth('counter', 'waiting-list').concat('en/cases/receipt'),
    only: true,
  },
  {
    name: 'caption, description, note, column and reading tip',
    edit: all(
      replace(`${receipt}/en.mdx`, 'title: Two lines', 'title: Three lines'),
      replace(`${counter}/it.mdx`, 'alt: Un bancone e una fila.', 'alt: Un bancone e chi aspetta.'),
      replace(`${counter}/en.mdx`, 'Timed with a wrist watch.', 'Timed with a *good* watch.'),
      replace(`${receipt}/it.mdx`, 'price: Prezzo', 'price: Euro'),
    ),
    shownOn: [...inBoth('receipt', 'counter'), 'it/casi/receipt/lines.csv'],
    only: true,
  },
  {
    name: 'a title, which puts a case in another place among the others; a summary in the other language',
    edit: all(
      replace(`${receipt}/en.mdx`, 'title: The receipt', 'title: A receipt'),
      replace(`${counter}/it.mdx`, 'un’agenda piena, un no.', 'un no.'),
    ),
    shownOn: [
      ...['en/cases', 'en/cases/receipt', 'en/cases/counter', 'en/glossary', 'en/sources', 'en'],
      ...['it/casi', 'it/casi/counter', 'it/casi/waiting-list'],
    ],
  },
];

/** Changes to what a case says in no language. */
export const factChanges: readonly Change[] = [
  {
    name: 'period, channels and part of a series',
    edit: all(
      replace(`${counter}/case.yaml`, '"2010-10"', '"2011-03"'),
      replace(`${receipt}/case.yaml`, '[in-person, email]', '[email]'),
      replace(`${list}/case.yaml`, 'part: A', 'part: B'),
    ),
    shownOn: inBoth('counter', 'receipt', 'waiting-list'),
    only: true,
  },
  {
    name: 'country, difficulty and sources',
    edit: all(
      replace(`${counter}/case.yaml`, 'country: IT', 'country: FR'),
      replace(`${receipt}/case.yaml`, 'analysis: 2', 'analysis: 3'),
      replace(`${list}/case.yaml`, '[verdi-2014, rossi-2012]', '[verdi-2014]'),
    ),
    // In English the source is cited in the text too.
    shownOn: [...inBoth('counter', 'receipt', 'waiting-list'), 'it/fonti'],
    only: true,
  },
  {
    name: 'the order of exhibits and of further reading',
    edit: all(
      edit(`${counter}/case.yaml`, (text) =>
        text.replace(/( +- \{ id: answers.*\n)( +- \{ id: steps.*\n)/, '$2$1'),
      ),
      replace(`${receipt}/case.yaml`, '[neri-2009, rossi-2012]', '[rossi-2012, neri-2009]'),
    ),
    shownOn: inBoth('counter', 'receipt'),
    only: true,
  },
  {
    name: 'theme, stage and sector',
    edit: all(
      replace(`${counter}/case.yaml`, '[capacity, recovery]', '[capacity, culture]'),
      replace(`${receipt}/case.yaml`, '[buy]', '[use]'),
      replace(`${list}/case.yaml`, 'telecommunications', 'public-facing'),
    ),
    shownOn: [...inBoth('counter', 'receipt', 'waiting-list'), 'en/topics', 'it/casi'],
  },
  {
    name: 'level, minutes and day of the last change',
    edit: all(
      replace(`${counter}/case.yaml`, 'introductory', 'advanced'),
      replace(`${receipt}/case.yaml`, 'reading: 8', 'reading: 11'),
      replace(`${list}/case.yaml`, '2026-11-15', '2026-11-21'),
    ),
    shownOn: [...inBoth('counter', 'receipt', 'waiting-list'), 'en/topics', 'it/casi'],
  },
  {
    name: 'the theme of one case that makes it related to another; a figure of a third drawn anew, in another size',
    edit: all(
      replace(`${list}/case.yaml`, '[measurement, capacity]', '[measurement, promise]'),
      replace(`${counter}/figures/counter.svg`, 'y="8"', 'y="6"'),
      replace(`${counter}/figures/counter.svg`, 'width="40" height="20"', 'width="80" height="40"'),
    ),
    shownOn: inBoth('receipt', 'waiting-list', 'counter'),
  },
];

/** Changes to data files and figures. */
export const dataChanges: readonly Change[] = [
  {
    name: 'a number, a text in one language and a reading tip',
    edit: all(
      replace(`${counter}/data/steps.csv`, 'waits",5', 'waits",6'),
      replace(`${receipt}/data/lines.csv`, 'Latte,', 'Latte fresco,'),
      replace(`${receipt}/en.mdx`, 'It tells the other half.', 'The other half.'),
    ),
    shownOn: [
      ...inBoth('counter', 'receipt'),
      ...['en/cases/counter/steps.csv', 'it/casi/counter/steps.csv', 'it/casi/receipt/lines.csv'],
    ],
    only: true,
  },
  {
    name: 'a row, and a score that the home page takes its scale from',
    edit: all(
      append(`${receipt}/data/lines.csv`, '3,Sale,Salt,0.8\n'),
      replace(`${counter}/data/answers.csv`, '10,12', '10,13'),
    ),
    shownOn: [...inBoth('counter', 'receipt'), 'en', 'it'],
  },
];
