import type { Change } from './change.ts';
import { all, append, remove, replace, write } from './edits.ts';

const term = (slug: string): string => `content/glossary/${slug}.yaml`;
const source = (slug: string): string => `content/sources/${slug}.yaml`;

const words = (name: string, text: string): string =>
  `  term: ${name}\n  short: ${text}\n  text: ${text}\n`;

/** Changes to the glossary. */
export const termChanges: readonly Change[] = [
  {
    name: 'what a term means in one language',
    edit: replace(term('touchpoint'), 'Where customer and company meet.', 'Where the two meet.'),
    shownOn: ['en/cases/counter', 'en/glossary'],
    only: true,
  },
  {
    name: 'the name of a term and the language of another’s',
    edit: all(
      replace(term('promise-gap'), 'term: Promise gap', 'term: Gap of a promise'),
      replace(term('touchpoint'), 'term: Punto di contatto', 'term: Touchpoint\n  lang: en'),
    ),
    shownOn: ['en/cases/receipt', 'en/glossary', 'it/casi/counter', 'it/glossario'],
    only: true,
  },
  {
    name: 'text, formula, other names, related terms and sources of terms',
    edit: all(
      replace(term('slack'), 'Time or people left over.', 'Time or people to *spare*.'),
      replace(term('queue'), '\\frac{a}{b}', '\\frac{a}{b+1}'),
      replace(term('front-line'), '[front office]', '[front office, counter staff]'),
      append(term('escalation'), 'seeAlso: [queue]\n'),
      append(term('detractor'), 'sources: [verdi-2014]\n'),
    ),
    shownOn: ['en/glossary', 'it/glossario'],
  },
  {
    name: 'a term less, and one more that has the name of another',
    edit: all(
      remove(term('slack')),
      write(
        term('after-escalation'),
        `it:\n${words('Escalation', 'Il giorno dopo.')}en:\n${words('Escalation', 'The day after.')}`,
      ),
    ),
    shownOn: ['en/glossary', 'it/glossario'],
  },
];

/** Changes to the bibliography. */
export const sourceChanges: readonly Change[] = [
  {
    name: 'an author and a year',
    edit: all(
      replace(source('counter-post'), 'A customer', 'A stranger'),
      replace(source('rossi-2012'), '[[2012]]', '[[2013]]'),
    ),
    shownOn: [
      ...['en/cases/counter', 'it/casi/counter', 'en/cases/receipt', 'it/casi/receipt'],
      ...['en/cases/waiting-list', 'en/glossary', 'it/glossario', 'en/sources', 'it/fonti'],
    ],
    only: true,
  },
  {
    name: 'title, address and annotation of sources',
    edit: all(
      replace(source('bianchi-2011'), 'title: Small letters', 'title: Very small letters'),
      replace(source('verdi-2014'), 'org/queues', 'org/lines'),
      replace(source('neri-2009'), 'it: L’altra metà della storia.', 'it: L’altra metà.'),
    ),
    shownOn: [
      ...['en/cases/receipt', 'it/casi/receipt', 'en/cases/waiting-list', 'it/casi/waiting-list'],
      ...['en/sources', 'it/fonti'],
    ],
  },
  {
    name: 'a source less, and one more that reads as another does',
    edit: all(
      remove(source('undated-post')),
      write(
        source('another-neri'),
        'type: book\ntitle: The other half\nauthor: [{ family: Neri, given: Carla }]\nissued: { date-parts: [[2009]] }\npublisher: Example Press\nlanguage: en\nannotation: { it: Un’altra copia., en: Another copy. }\n',
      ),
    ),
    shownOn: ['en/sources', 'it/fonti'],
  },
];
