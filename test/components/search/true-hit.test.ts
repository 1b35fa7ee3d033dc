import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrueHit } from '#components/search/true-hit.ts';

/** Pairs of what a reader asks and a word that Pagefind found: of one stem, or by its beginning. */
const italian: readonly (readonly [asked: string, found: string])[] = [
  ['promessa', 'promesse'],
  ['promesse', 'promessa'],
  ['promettere', 'promette'],
  ['promettere', 'promettendo'],
  ['misura', 'misurazione'],
  ['misurazione', 'misure'],
  ['misurare', 'misurato'],
  ['misurato', 'misuratore'],
  ['intervallo', 'intervalli'],
  ['cliente', 'clienti'],
  ['caso', 'casi'],
  ['officina', 'officine'],
  ['ascolto', 'ascoltare'],
  ['ascoltavano', 'ascolto'],
  ['consigliare', 'consiglio'],
  ['rimedio', 'rimediare'],
  ['soddisfazione', 'soddisfatto'],
  ['organizzativo', 'organizzazione'],
  ['detrattore', 'detrattori'],
  ['fiducia', 'fiducie'],
  ['perche', 'perché'],
  ['PERCHÉ', 'perché'],
  ['qualità', 'qualita'],
  ['l’azienda', 'L’azienda,'],
  ["dell'azienda", 'dell’azienda.'],
  ['prom', 'promessa'],
  ['e-mail', 'email'],
];

const english: readonly (readonly [asked: string, found: string])[] = [
  ['promise', 'promises'],
  ['promised', 'promise'],
  ['promising', 'promised'],
  ['score', 'scores'],
  ['scoring', 'score'],
  ['scored', 'scoring'],
  ['caring', 'care'],
  ['hiring', 'hires'],
  ['paying', 'pay'],
  ['pay', 'pays'],
  ['measurement', 'measure'],
  ['measurements', 'measuring'],
  ['organization', 'organize'],
  ['studies', 'study'],
  ['recovery', 'recover'],
  ['complaints', 'complaint'],
  ['customer’s', 'customers'],
  ["customer's", 'customer'],
  ['quarterly', 'quarter’s'],
  ['happily', 'happy'],
  ['Wald', 'Wald,'],
  ['NPS', 'NPS.'],
  ['int', 'interval'],
  ['95', '95%'],
];

/** What Pagefind falls back to, or finds by the beginning of a stem, and what the word does not mean. */
const falseHits: readonly (readonly [asked: string, found: string])[] = [
  ['ospitalità', 'o'],
  ['ospitalità', 'ospite'],
  ['zebra', 'z'],
  ['elefante', 'e'],
  ['l’elefante', 'le'],
  ['cane', 'canale'],
  ['cane', 'cancella'],
  ['prova', 'provocazione'],
  ['prova', 'promessa'],
  ['azienda', 'azione'],
  ['casetta', 'casi'],
  ['pantera', 'pane'],
  ['notebook', 'note'],
  ['elephant', 'the'],
  ['carpet', 'care'],
  ['scorpion', 'score'],
  ['xyzzy', 'x'],
];

describe('a page is found', () => {
  it.each(italian)('for “%s” by “%s” in Italian', (asked, found) => {
    expect(isTrueHit(asked, [found])).toBe(true);
  });

  it.each(english)('for “%s” by “%s” in English', (asked, found) => {
    expect(isTrueHit(asked, [found])).toBe(true);
  });

  it('when each word of several is there, in any order and by any form', () => {
    expect(isTrueHit('promised intervals', ['interval', 'Promises.', 'the'])).toBe(true);
  });

  it('by a title of several words', () => {
    expect(isTrueHit('manager email', ['The unanswered manager email'])).toBe(true);
  });
});

describe('a page is not found', () => {
  it.each(falseHits)('for “%s” by “%s”', (asked, found) => {
    expect(isTrueHit(asked, [found])).toBe(false);
  });

  it('when one word of several is missing', () => {
    expect(isTrueHit('interval zebra', ['interval', 'z'])).toBe(false);
  });

  it('by nothing', () => {
    expect(isTrueHit('promise', [])).toBe(false);
    expect(isTrueHit('promise', ['', ' – '])).toBe(false);
  });
});

describe('whatever the words', () => {
  const words = fc.stringMatching(/^[a-z]{1,12}$/);

  it('a word finds itself, in capitals and with signs around it too', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('', ',', '.', '”', '?'), (word, sign) => {
        expect(isTrueHit(word, [`“${word.toUpperCase()}${sign}`])).toBe(true);
      }),
    );
  });

  it('what is typed so far finds the word it will be', () => {
    fc.assert(
      fc.property(words, fc.nat(12), (word, length) => {
        fc.pre(length > 0);
        expect(isTrueHit(word.slice(0, length), [word])).toBe(true);
      }),
    );
  });

  it('words that begin with another letter never find each other', () => {
    fc.assert(
      fc.property(words, words, (asked, found) => {
        fc.pre(asked[0] !== found[0]);
        expect(isTrueHit(asked, [found])).toBe(false);
      }),
    );
  });

  it('more words found never lose a page, and more words asked never win one', () => {
    const lists = fc.array(words, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lists, lists, words, (asked, found, extra) => {
        const query = asked.join(' ');
        if (isTrueHit(query, found)) expect(isTrueHit(query, [...found, extra])).toBe(true);
        else expect(isTrueHit(`${query} ${extra}`, found)).toBe(false);
      }),
    );
  });

  it('it never throws, and signs alone ask for nothing', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string()),
        (query, found) => void isTrueHit(query, found),
      ),
    );
    expect(isTrueHit('“…”', ['promise'])).toBe(true);
  });
});
