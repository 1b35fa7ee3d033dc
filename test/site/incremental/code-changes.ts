import type { Change } from './change.ts';
import { all, append, edit, remove, replace, write } from './edits.ts';

const components = 'src/components';
const style = '\n.incremental {\n  color: inherit;\n}\n';

/** A rule at the end of the style in a component. */
const restyle = (file: string) => replace(file, '</style>', `${style}</style>`);

/** Changes to what pages are made with. */
export const codeChanges: readonly Change[] = [
  {
    name: 'the mark-up of two components, and the script of a third',
    edit: all(
      replace(`${components}/cases/copy-citation.element.ts`, ' print();', ' window.print();'),
      replace(
        `${components}/text/Contents.astro`,
        '<nav class="contents"',
        '<nav class="contents" dir="ltr"',
      ),
      replace(`${components}/cases/UsedIn.astro`, "{index > 0 && ', '}", "{index > 0 && '; '}"),
    ),
    shownOn: ['en/cases/counter', 'it/fonti'],
  },
  {
    name: 'the style of a page, and of a component of another; a component that a third uses from now on',
    edit: all(
      restyle('src/pages/[locale]/[glossary].astro'),
      restyle(`${components}/text/MarginNote.astro`),
      replace(
        'src/pages/[locale]/[about].astro',
        'import Page from',
        "import Timeline from '#components/text/Timeline.astro';\nimport Page from",
      ),
      replace(
        'src/pages/[locale]/[about].astro',
        '<About />',
        '<Timeline>\n      <About />\n    </Timeline>',
      ),
    ),
    shownOn: ['en/glossary', 'en/cases/counter', 'en/about'],
  },
  {
    name: 'the layout, the style of the whole site and the content security policy',
    edit: all(
      append('src/styles/base.css', style),
      replace('src/layouts/Page.astro', '<main id="content"', '<main dir="ltr" id="content"'),
      replace('src/policies/content-security.ts', '"\'self\'",\n};', '"\'none\'",\n};'),
    ),
    shownOn: ['en/cases/counter', 'it/glossario', 'en/topics'],
  },
  {
    name: 'a module that several scripts share',
    edit: replace('src/client/fill-template.ts', '\\w+', '\\w+?'),
    shownOn: ['en/cases', 'en/cases/counter'],
  },
  {
    name: 'a script that begins to use a module of others; a word of the interface in the other language',
    edit: all(
      edit(
        `${components}/search/site-search.element.ts`,
        (text) =>
          `import { fillTemplate } from '#client/fill-template.ts';\n${text}\ndocument.title = fillTemplate(document.title, {});\n`,
      ),
      replace('src/i18n/words/it.ts', "'nav.sources': 'Fonti'", "'nav.sources': 'Le fonti'"),
    ),
    shownOn: ['en/search', 'it/casi/counter', 'it/glossario', 'it'],
  },
  {
    name: 'a word of the addresses in one language',
    edit: replace('src/i18n/routes.ts', "en: 'cases' }", "en: 'stories' }"),
    shownOn: ['en/stories', 'en/stories/counter', 'en/glossary', 'it/casi/counter'],
  },
  {
    name: 'how cases are filed and sources formatted',
    edit: all(
      replace('src/queries/facets.ts', 'minutes.reading <= 7', 'minutes.reading <= 4'),
      replace(
        'src/citations/csl.ts',
        ".replace(/<\\/?div[^>]*>/g, '')",
        ".replace(/<\\/?div[^>]*>/g, '').replace('Verdi', 'VERDI')",
      ),
    ),
    shownOn: ['en/topics', 'it/casi/counter', 'en/sources', 'it/fonti', 'en/stories/waiting-list'],
  },
];

/** The same, in what only trainers have. */
export const trainerCodeChanges: readonly Change[] = [
  {
    name: 'the style of what trainers see',
    edition: 'trainer',
    edit: append('src/styles/trainer.css', style),
    shownOn: ['en/cases/counter', 'it/casi/counter/nota-didattica'],
  },
];

/** Changes to files that are published as they are. */
export const publicChanges: readonly Change[] = [
  {
    name: 'files of public/ that are new and other than they were',
    edit: all(
      write('public/hello.txt', 'Hello.\n'),
      write('public/.well-known/security.txt', 'Contact: mailto:somebody@example.org\n'),
      append('public/favicon.svg', '<!-- new -->\n'),
    ),
  },
  {
    name: 'a file of public/ that is gone, and a hidden one that is new',
    edit: all(remove('public/hello.txt'), write('public/.nojekyll', '')),
  },
  {
    name: 'a hidden file of public/ that is gone',
    edit: remove('public/.nojekyll'),
  },
];

/** Changes to settings. */
export const settingChanges: readonly Change[] = [
  {
    name: 'the folder of styles and scripts',
    edit: replace('astro.config.mjs', "assets: '_assets'", "assets: '_files'"),
    shownOn: ['en/stories/counter', 'it'],
  },
  {
    name: 'the list of packages',
    edit: append('package-lock.json', '\n'),
    shows: 'nothing',
  },
  {
    name: 'an address, though it is the one that stands for none',
    site: 'https://retrobottega.example',
    shownOn: ['en/stories/counter', 'it/casi/counter'],
  },
  {
    name: 'another address, how cards are drawn, and a title',
    site: 'https://cases.example.org',
    edit: all(
      replace('src/cards/social-card.ts', 'padding: 70', 'padding: 72'),
      replace('content/cases/waiting-list/en.mdx', 'The waiting list', 'The list'),
    ),
    shownOn: [
      ...['en/stories/waiting-list', 'en/stories', 'en/stories/counter', 'it/casi/counter'],
      ...['en/topics', 'it'],
    ],
  },
  {
    name: 'all of this, in the staff edition',
    edition: 'staff',
  },
  {
    name: 'another edition in between',
    shownOn: ['en/stories/waiting-list', 'en/stories'],
  },
];
