import { expect, it } from 'vitest';
import { reportOnFiles, validFile } from '../helpers/fixture.ts';

const theCase = 'content/cases/counter';

/** What is wrong with a chain drawn from this data file. */
function printed(data: string, tag = '<HandOffChain exhibit="chain" />'): string {
  const exhibit = '  - { id: chain, kind: table, data: chain.csv, illustrative: true }\n';
  const text = `${validFile(`${theCase}/en.mdx`)}\n${tag}\n`;
  const report = reportOnFiles({
    [`${theCase}/case.yaml`]: validFile(`${theCase}/case.yaml`) + exhibit,
    [`${theCase}/data/chain.csv`]: data,
    [`${theCase}/en.mdx`]: text,
  });
  return report.problems
    .filter(({ code }) => ['value-impossible', 'placed-twice', 'tag-misplaced'].includes(code))
    .concat(report.problems.filter(({ what }) => what.includes('called “chan”')))
    .map(({ line, what, fix }) => `${line}: ${what} ${fix}`.replace(/^\d+/, 'L'))
    .join('\n');
}

it('finds nothing wrong with a chain', () => {
  expect(printed('who,channel,owner\na,email,A\nb,email,B\n')).toBe('');
});

it.each([
  ['who,channel\na,email\nb,email\n', 'have no column “owner”, which a chain'],
  ['who,channel,owner\na,email,A\n', 'fewer than two messages'],
  ['who,channel,owner\na,email,A\nb,email,\n', '“owner” is blank in the row 2 of “chain”'],
  ['who,channel,owner,day\na,email,A,0\nb,email,B,soon\n', '“day” has no day in the row 2'],
  ['who,channel,owner,day\na,email,A,4\nb,email,B,1\n', '“day” goes back in time in the row 2'],
  ['who,channel,owner,day,date\na,e,A,0,\nb,e,B,1,\n', 'both a column “day” and a column “date”'],
])('says at the tag what the data %j lack', (data, what) => {
  expect(printed(data)).toMatch(/^L: /);
  expect(printed(data)).toContain(what);
});

it('takes one chain of an exhibit only, and an exhibit that there is', () => {
  const data = 'who,channel,owner\na,email,A\nb,email,B\n';
  const tag = '<HandOffChain exhibit="chain" />';
  expect(printed(data, `${tag}\n\n${tag}`)).toContain('stands in line');
  expect(printed(data, '<HandOffChain exhibit="chan" />')).toContain('called “chan”');
});

it('takes a level inside a pyramid only, and two of them at least', () => {
  const data = 'who,channel,owner\na,email,A\nb,email,B\n';
  const level = '<Level name="top" label="Top">\n\nAll.\n\n</Level>';
  expect(printed(data, level)).toContain('<Level> is a part of <Pyramid>');
});
