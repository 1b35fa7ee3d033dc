import { expect, it } from 'vitest';
import { listHeadings, listMisplacedHeadings } from '#markdown/headings.ts';
import { parseText } from '#markdown/parse.ts';
import type { Tree } from '#markdown/tree.ts';

function treeOf(markdown: string): Tree {
  const { tree, failure } = parseText(markdown);
  if (failure) throw new Error(failure.reason);
  return tree;
}

it('lists headings of the three levels with anchor, words and line', () => {
  const text = '# Title\n\n## A `code` and *more*\n\n#### Perché no?\n\n##### Deep';
  expect(listHeadings(treeOf(text))).toEqual([
    { depth: 2, id: 'a-code-and-more', text: 'A code and more', line: 3 },
    { depth: 4, id: 'perché-no', text: 'Perché no?', line: 5 },
  ]);
});

it('numbers anchors that would be the same', () => {
  expect(listHeadings(treeOf('## End\n\n## End\n\n## End')).map(({ id }) => id)).toEqual([
    'end',
    'end-1',
    'end-2',
  ]);
});

it('lists headings of the levels that texts do not have', () => {
  const text = '# Title\n\n## Fine\n\n> ##### Deep\n\nSix\n===\n\n###### Deeper';
  expect(listMisplacedHeadings(treeOf(text))).toEqual([
    { level: 1, line: 1 },
    { level: 5, line: 5 },
    { level: 1, line: 7 },
    { level: 6, line: 10 },
  ]);
});
