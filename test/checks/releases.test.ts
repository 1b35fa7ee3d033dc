import { expect, it } from 'vitest';
import { reportOnFiles, validFile } from '../helpers/fixture.ts';

const facts = 'content/cases/counter/case.yaml';
const second = (file: string): string => file.replace('/counter/', '/after/');

/** A case that links to a second one, which is kept back. */
function problemsWith(from: string, link: string): readonly string[] {
  const words = ['it', 'en'].map((locale) => `content/cases/counter/${locale}.mdx`);
  const files = Object.fromEntries([
    ...words.map((file) => [second(file), validFile(file)]),
    [second(facts), `${validFile(facts)}release: after-class\n`],
    [from, `${validFile(from)}\n\n${link}\n`],
  ]) as Record<string, string>;
  return reportOnFiles({ ...valid(), ...files })
    .problems.filter(({ file }) => file === from)
    .map(({ code, what }) => `${code}: ${what}`);
}

function valid(): Record<string, string> {
  const names = ['cases/counter/case.yaml', 'cases/counter/en.mdx', 'cases/counter/it.mdx'];
  return Object.fromEntries(names.map((name) => [`content/${name}`, validFile(`content/${name}`)]));
}

it('finds a link from what everyone may read to what is read after class', () => {
  expect(problemsWith('content/cases/counter/en.mdx', '[What then?](case:after)')).toContain(
    'broken-link: The link “case:after” leads nowhere before class: “after” is released after it.',
  );
});

it('lets a teaching note link to it', () => {
  const found = problemsWith('content/teaching-notes/counter/en.mdx', '[What then?](case:after)');
  expect(found.filter((text) => text.startsWith('broken-link'))).toEqual([]);
});
