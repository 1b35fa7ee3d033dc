import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/leaks/words-of.ts';

const words = ['l', 'impiegato', 'perché', 'l', 'ha', 'detto'];

describe('wordsOf', () => {
  it.each([
    ['Markdown', 'L’impiegato: *perché* l’ha **detto**?'],
    ['HTML', '<p class="x">L’impiegato: <em>perché</em> l’ha <strong>detto</strong>?</p>'],
    ['JSON', JSON.stringify('L’impiegato:\n\tperché\nl’ha "detto"?')],
    ['JSON without accents', String.raw`"L\u2019impiegato: perch\u00e9\nl\u2019ha \"detto\"?"`],
    ['JSON within JSON', JSON.stringify(JSON.stringify('L’impiegato: perché\nl’ha "detto"?'))],
    [
      'XML with decimal entities',
      '<title>L&#8217;impiegato: perch&#233; l&#8217;ha &quot;detto&quot;?</title>',
    ],
    ['XML with hexadecimal entities', '<p>L&#x2019;impiegato: perch&#xE9; l&#X2019;ha detto?</p>'],
    ['a plain apostrophe', "L'impiegato: perché l'ha detto?"],
    ['capitals', 'L’IMPIEGATO: PERCHÉ L’HA DETTO?'],
    ['a text with numbers', 'L’impiegato (12): perché l’ha detto 22,5 %?'],
  ])('reads the same sentence in %s', (_, text) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('parts words at tags, as a browser would show them', () => {
    expect(wordsOf('<li>one</li><li>two</li>')).toEqual(['one', 'two']);
  });

  it('finds none in what has none', () => {
    expect(wordsOf('')).toEqual([]);
    expect(wordsOf('<br> 12 % &nbsp; — “”')).toEqual([]);
  });
});
