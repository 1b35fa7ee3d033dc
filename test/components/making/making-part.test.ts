import { expect, it } from 'vitest';
import { partMarkup, partsIn, partText } from '#components/making/making-part.ts';

const part = { name: 'a', label: 'Who --> decides', example: '“x” <b>', text: 'ù & 👍' };

it('parts reach the tag around them as they were written', () => {
  const html = `<p>Before.</p>\n${partMarkup(part)}\n<p>${partMarkup({ ...part, name: 'b' })}</p>`;
  expect(partsIn(html)).toEqual({
    parts: [part, { ...part, name: 'b' }],
    rest: '<p>Before.</p>',
  });
});

it('the words of a part are those that were typed', () => {
  expect(partText('<p>One &#x26; <em>two</em> &lt;3</p>')).toBe('One & two <3');
});
