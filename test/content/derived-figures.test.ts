import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exhibitsOfCase } from '#exhibits/case-exhibits.ts';
import { shownValue } from '#exhibits/value-text.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { readDataFile } from '#loaders/data-file.ts';
import { caseEntries } from '#loaders/entries.ts';
import { readLibrary } from '#loaders/read-library.ts';

// What the shipped cases’ summaries show, as it was worked out by hand and in Python with SciPy when
// the cases were written: whoever changes a count, or how summaries are made, sees what changes.

const { library } = readLibrary('.');
const entries = caseEntries(library, 'student');

const rowsOf = (slug: string, id: string, locale: 'it' | 'en' = 'en') =>
  entries
    .find((entry) => entry.slug === slug && entry.locale === locale)
    ?.exhibits.find((exhibit) => exhibit.id === id)?.table?.rows ?? [];

it('the matrix of the customer’s quarterly has scores and intervals, and no score of six answers', () => {
  expect(rowsOf('customers-quarterly', 'matrix').map((row) => row.slice(2).join(' '))).toEqual([
    '45 18 9 72 50 32 64',
    '15 8 5 28 36 5 60',
    '32 20 12 64 31 11 49',
    '13 9 8 30 17 -13 44',
    '14 12 12 38 5 -21 30',
    '17 13 22 52 -10 -32 14',
    '1 1 4 6 - -86 22',
    '7 6 5 18 11 -26 45',
    '7 9 18 34 -32 -56 -4',
    '16 12 8 36 22 -5 46',
  ]);
});

it('it sums to the answers of the quarter', () => {
  const answers = rowsOf('customers-quarterly', 'overall-q2').map(([, count]) => Number(count));
  const cells = rowsOf('customers-quarterly', 'matrix').map((row) => Number(row[5]));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  expect(sum(cells)).toBe(sum(answers));
});

it('the departments stand in the order of their impact', () => {
  expect(rowsOf('customers-quarterly', 'impact')).toEqual([
    ['Warehouse and deliveries', '96', '-6', '-23', '11', '-7.9', '-12.6', '-2.9'],
    ['Accounts', '52', '-17', '-38', '6', '-5.5', '-8.5', '-2.1'],
    ['Marketing', '36', '22', '-5', '46', '0.6', '-2.1', '2.9'],
    ['Tills', '94', '27', '10', '42', '3.2', '-1.5', '7.6'],
    ['Shop floor', '100', '46', '30', '59', '10.5', '5.6', '14.7'],
  ]);
});

it('the scorecard of the three noes sums up its ticket log, in both languages', () => {
  expect(rowsOf('three-identical-noes', 'scorecard')).toEqual([
    ['Minutes to first reply (median)', '11.5', '8', '12.5', '8'],
    ['Resolved at first contact', '2 of 8', '8', '6 of 8', '8'],
    ['Repeat contacts (beyond the first, in all)', '9', '8', '2', '8'],
    ['Hours to resolution (median)', '25.0', '8', '2.5', '8'],
    ['Ease (median, 1–7)', '4', '7', '6', '7'],
    ['Satisfied (CSAT of 4 or 5)', '2 of 7', '7', '5 of 7', '7'],
  ]);
  expect(rowsOf('three-identical-noes', 'scorecard', 'it')[1]).toEqual([
    'Risolte al primo contatto',
    '2 su 8',
    '8',
    '6 su 8',
    '8',
  ]);
});

function dataOf(slug: string, name: string) {
  const file = `content/cases/${slug}/data/${name}.csv`;
  return readDataFile(readFileSync(file, 'utf8'), file);
}

/** A teaching note as trainers read it, its spaces made plain. */
function noteOf(slug: string, locale: Locale): string {
  const exhibits = exhibitsOfCase(library, slug, locale);
  return readFileSync(`content/teaching-notes/${slug}/${locale}.mdx`, 'utf8')
    .replaceAll(/<Value ((?:[\w-]+="[^"]*" ?)+)\/>/g, (_, attributes: string) => {
      const asked = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)];
      return shownValue(Object.fromEntries(asked.map(([, name, value]) => [name, value])), exhibits, locale).text;
    })
    .replaceAll(/[\u00a0\s]+/g, ' ');
}

// By hand, and in R: prop.test(…, correct = FALSE) and its 2h / (1 + h), fisher.test, t.test, qbinom, and
// Zou’s intervals put together from those.
it.each<[string, Locale, readonly string[]]>([
  [
    'troll-operator',
    'en',
    [
      'an odd profile name is right 4 times out of 5 in',
      'on the 12 rows, of which 6 are impostors',
      'exactly the company’s | 5 | 4 | 80% | 67% |',
      '| no case number | 8 | 4 | 50% | 67% |',
      'joking | 6 | 3 | 50% | 50% |',
      'off the company’s site | 1 | 1 | 100% | 17% |',
      'or no case number | 9 | 5 | 56% | 83% |',
      'and no case number | 4 | 3 | 75% | 50% |',
      'precision 18/40 = 45%',
      'recall 18/24 = 75%',
      'between 31% and 60%, recall between 55% and 88%',
      'F1 is 0.56, from 0.42 to 0.70',
      '372 replies of 400 rightly, 93% (from 90% to 95%)',
      'places 376, 94% (from 91% to 96%)',
      '15.5 minutes over all 10 (95% interval from 6 to 695)',
    ],
  ],
  [
    'three-identical-noes',
    'en',
    [
      'costs 16.50 euros in contacts before (11 contacts at 6 euros, 4 tickets) and 23.00 after (4 contacts at 6 euros, 3 tickets, plus 15)',
      'the difference is −8.50 euros a ticket',
      'from −20 to +3 (95% interval',
      'from 0 of 4 to 2 of 3 and repeat contacts from 7 to 1',
      'from 1 of 2 to 3 of 3',
      '6 of 8 less 2 of 8, from +2 to +75 points',
      'test gives p = 0.053 and Fisher’s exact test p = 0.13',
      '5 of 7 less 2 of 7, from −7 to +72 points',
      'unadjusted z gives p = 0.048',
      'adjusted p to 0.043',
      'would be 71% (from 42% to 88%) instead of 75%',
      'from 2 of 8 to 3 of 8',
    ],
  ],
  [
    'customers-quarterly',
    'en',
    [
      'and 4 detractors in 6 is',
      'need 1,648 answers a quarter',
      'quarter has +24.9 and the first +24.9: the same once rounded. With sixteen the second has +25.4',
      'five scores gives +14; pooling the counts gives +17',
      'from +17 to +12.',
      'from −50 to −17',
      'from −5.5 to −9.6, the total to +13',
      'from −32 to 0 (with five',
      'takes 101 answers a quarter; it had 34',
    ],
  ],
])('the note of %s, in %s, shows what was worked out elsewhere', (slug, locale, parts) => {
  const text = noteOf(slug, locale);
  for (const part of parts) expect(text).toContain(part);
});

it('who is an impostor is in no table that students see, and in the notes as the data have it', () => {
  const shown = entries.find(({ slug, locale }) => slug === 'troll-operator' && locale === 'en')?.exhibits[0];
  expect(shown?.table?.columns).toEqual(['number', 'post', 'reply', 'profile', 'tone', 'link', 'case']);
  const { columns, rows } = dataOf('troll-operator', 'replies');
  const numbers = (answer: string, and: string) => {
    const found = rows.filter((row) => row[columns.indexOf('impostor.en')] === answer).map(([number]) => number);
    return `${found.slice(0, -1).join(', ')} ${and} ${found.at(-1)}`;
  };
  expect(noteOf('troll-operator', 'en')).toContain(
    `Impostors: rows ${numbers('yes', 'and')}. Real operators: rows ${numbers('no', 'and')}.`,
  );
  expect(noteOf('troll-operator', 'it')).toContain(
    `Impostori: righe ${numbers('yes', 'e')}. Operatori veri: righe ${numbers('no', 'e')}.`,
  );
});

it('the numbers that the texts of the three noes write out are those of its data', () => {
  const log = dataOf('three-identical-noes', 'ticket-log');
  const tickets = log.rows.map((row) => Object.fromEntries(log.columns.map((name, index) => [name, row[index] ?? ''])));
  const after = tickets.filter((ticket) => ticket['period.en'] === 'after');
  // Sixteen tickets, eight before and eight after; seven said how easy it was, and how content they were.
  expect([tickets.length, after.length]).toEqual([16, 8]);
  for (const column of ['ease', 'csat']) expect(after.filter((ticket) => ticket[column] !== '')).toHaveLength(7);
  // A contact costs six euros, a promise made good fifteen.
  const { computed } = library.caseFacts.find(({ slug }) => slug === 'three-identical-noes')?.data.exhibits[0] ?? {};
  expect(computed).toEqual({ cost: 'contacts * 6', remedied: 'cost + 15' });
  const text = readFileSync('content/cases/three-identical-noes/en.mdx', 'utf8');
  expect(text).toContain('a contact costs six euros and that, after the change, each promise of a shop was made good for fifteen');
});

it.each(locales)('the comparison of the three noes starts with the groups of its scores, in %s', (locale) => {
  const groups = ['after-before', 'after-after'].map((name) => {
    const counts = dataOf('three-identical-noes', name).rows.map(([, count]) => Number(count));
    const sum = (from: number, to: number) => counts.slice(from, to).reduce((all, one) => all + one, 0);
    return [sum(0, 7), sum(7, 9), sum(9, 11)].join(' ');
  });
  expect(readFileSync(`content/cases/three-identical-noes/${locale}.mdx`, 'utf8')).toMatch(
    new RegExp(`<ComparisonCalculator [^>]*before="${groups[0]}" after="${groups[1]}"`),
  );
});

it.each(['customers-quarterly', 'three-identical-noes', 'troll-operator'])(
  'the notes of %s show the same figures in both languages',
  (slug) => {
    const [italian = [], english = []] = locales.map((locale) => {
      const exhibits = exhibitsOfCase(library, slug, locale);
      const text = readFileSync(`content/teaching-notes/${slug}/${locale}.mdx`, 'utf8');
      return [...text.matchAll(/<Value ((?:[\w-]+="[^"]*" ?)+)\/>/g)].map(([, attributes = '']) => {
        const asked = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)];
        return shownValue(Object.fromEntries(asked.map(([, name, value]) => [name, value])), exhibits, 'en').text;
      });
    });
    expect(italian.toSorted()).toEqual(english.toSorted());
  },
);
