import { expect, it } from 'vitest';
import { makingPartsIn } from '#components/making/making-part.ts';
import { partMarkup, partsIn } from '#components/text/parts.ts';

const props = { name: 'a', label: 'Who --> decides', example: '“x” <b>' };
const html = '<p>One &#x26; <em>two</em> &lt;3 👍</p>';

it('parts reach the tag around them as they were written', () => {
  const content = `<p>Before.</p>\n${partMarkup({ props, html })}\n<p>${partMarkup({ props: { name: 'b' }, html: '' })}</p>`;
  expect(partsIn(content)).toEqual({
    parts: [
      { props, html },
      { props: { name: 'b' }, html: '' },
    ],
    rest: '<p>Before.</p>',
  });
  expect(makingPartsIn(content).parts).toEqual([
    { ...props, text: 'One & two <3 👍' },
    { name: 'b', label: '', example: '', text: '' },
  ]);
});

it('a part may hold a tag with parts of its own', () => {
  const inner = partMarkup({ props: { name: 'b' }, html: '' });
  expect(partsIn(partMarkup({ props, html: inner }))).toEqual({
    parts: [{ props, html: inner }],
    rest: '',
  });
});
