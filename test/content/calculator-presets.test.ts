import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDataFile } from '#loaders/data-file.ts';

// A calculator’s starting values are typed in its tag. Whoever changes the log must change them too.
it.each(['it', 'en'])('the calculators of the three noes start with its ticket log, in %s', (locale) => {
  const log = rowsOf('three-identical-noes', 'ticket-log');
  const given = givenIn('three-identical-noes', locale);
  const expected = (['before', 'after'] as const).flatMap((period) => {
    const tickets = log.filter((row) => row.text('period.en') === period);
    const all = (column: string): string[] => tickets.map((row) => row.text(column)).filter((cell) => cell !== '');
    const how = (test: (row: Row) => boolean): string => String(tickets.filter(test).length);
    const when = period === 'before' ? 'Before' : 'After';
    return [
      [`tickets${when}`, String(tickets.length)],
      // The text assumes it: a number transfer cannot be settled at the first contact.
      [`unresolvable${when}`, how((row) => row.text('issue.en') === 'Number transfer')],
      [`resolved${when}`, how((row) => row.text('first.en') === 'yes')],
      [`repeated${when}`, how((row) => row.number('contacts') > 1)],
      [`effort${when}`, all('ease').join(' ')],
      [`hours${when}`, all('hours').join(' ')],
    ];
  });
  expect(given('Scorecard')).toMatchObject(Object.fromEntries(expected));
  const after = log.filter((row) => row.text('period.en') === 'after');
  const counted = (column: string, highest: number, tickets = after): string =>
    Array.from({ length: highest }, (_, index) => tickets.filter((row) => row.text(column) === String(index + 1)).length).join(' ');
  const before = log.filter((row) => row.text('period.en') === 'before');
  expect(given('Ces')['counts']).toBe(counted('ease', 7));
  expect(given('Csat')['counts']).toBe(counted('csat', 5));
  expect(given('Comparison')).toMatchObject({ before: groups('after-before'), after: groups('after-after') });
  expect(given('CsatComparison')).toMatchObject({ before: counted('csat', 5, before), after: counted('csat', 5) });
});

it.each(['it', 'en'])('the promise calculator of the email starts with its table of gaps, in %s', (locale) => {
  const gaps = rowsOf('unanswered-manager-email', 'gap');
  const column = (name: string): string => gaps.map((row) => row.text(name)).join(' ');
  expect(givenIn('unanswered-manager-email', locale)('Promise')).toMatchObject({
    promised: column('expected'),
    perceived: column('perceived'),
  });
});

/** What the tag of a calculator is given in the text of a case. */
function givenIn(slug: string, locale: string): (tag: string) => Readonly<Record<string, string>> {
  const text = readFileSync(`content/cases/${slug}/${locale}.mdx`, 'utf8');
  return (tag) => {
    const [, attributes = ''] = new RegExp(`<${tag}Calculator ([^>]*)/>`).exec(text) ?? [];
    return Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, ...pair]) => pair));
  };
}

/** Detractors, passives and promoters of a file of scores. */
function groups(name: string): string {
  const scores = rowsOf('three-identical-noes', name);
  const sum = (from: number, to: number): number =>
    scores
      .filter((row) => row.number('score') >= from && row.number('score') <= to)
      .reduce((total, row) => total + row.number('count'), 0);
  return [sum(0, 6), sum(7, 8), sum(9, 10)].join(' ');
}

interface Row {
  readonly text: (column: string) => string;
  readonly number: (column: string) => number;
}

function rowsOf(slug: string, name: string): Row[] {
  const file = `content/cases/${slug}/data/${name}.csv`;
  const { columns, rows } = readDataFile(readFileSync(file, 'utf8'), file);
  return rows.map((cells) => {
    const text = (column: string): string => {
      const index = columns.indexOf(column);
      if (index < 0) throw new Error(`${file} has no column ${column}`);
      return cells[index] ?? '';
    };
    return { text, number: (column) => Number(text(column)) };
  });
}
