import { expect, it } from 'vitest';
import { setApart } from '../../../src/components/handout/set-apart.ts';

it('gives ids, and what points at them, a prefix', () => {
  expect(
    setApart(
      '<h3 id="t">T</h3><p aria-labelledby="t other">a <a href="#t">b</a> <a href="#far">c</a></p>' +
        '<svg><clipPath id="c"/><g clip-path="url(#c)"/></svg><input id="f" name="f"><label for="f">',
      'case',
    ),
  ).toBe(
    '<h4 id="case-t">T</h4><p aria-labelledby="case-t other">a <a href="#case-t">b</a> <a href="#far">c</a></p>' +
      '<svg><clipPath id="case-c"/><g clip-path="url(#case-c)"/></svg><input id="case-f" name="case-f"><label for="case-f">',
  );
});

it('leaves words alone that look like attributes', () => {
  const text = '<p title="a > b id=">say id="t" &lt;h2&gt; and for="t"</p><b id="t"></b>';
  expect(setApart(text, 'x')).toBe(text.replace('<b id="t">', '<b id="x-t">'));
});

it('leaves out scripts, and no other thing that begins with h', () => {
  expect(setApart('<h2>A</h2><hr><header></header><script type="module">1 < 2</script>', 'x')).toBe(
    '<h3>A</h3><hr><header></header>',
  );
});
