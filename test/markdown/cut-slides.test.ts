import { expect, it } from 'vitest';
import { cutSlides } from '#markdown/cut-slides.ts';
import { parseText } from '#markdown/parse.ts';
import { textOf } from '#markdown/tree.ts';

function cut(text: string): string[] {
  const { tree } = parseText(text);
  if (tree === undefined) throw new Error('The text of the test cannot be read.');
  return cutSlides(tree).map(({ block, title, children }) =>
    [block, title ?? '—', children.map(textOf).join('').trim()].join(' | '),
  );
}

it('begins a slide at each heading and each rule, and says of which block it is', () => {
  const text = `
<Block of="open" />

## First

Words.

---

More words.

<Block of="work" />

## Second

<From case="counter" id="queue" />
`;
  expect(cut(text)).toEqual([
    'open | First | Words.',
    'open | — | More words.',
    'work | Second | ',
  ]);
});

it('begins one without a heading too, and none where nothing stands', () => {
  expect(cut('Before any mark.\n\n<Block of="a" />\n\n---\n\n---\n\nLast.')).toEqual([
    ' | — | Before any mark.',
    'a | — | Last.',
  ]);
  expect(cut('<Block of="a" />\n\nOne.\n\n<Block of="b" />\n\nTwo.')).toEqual([
    'a | — | One.',
    'b | — | Two.',
  ]);
  expect(cut('')).toEqual([]);
});
