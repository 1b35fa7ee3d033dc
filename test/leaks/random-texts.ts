import fc from 'fast-check';

// Of few parts, so that texts say the same by chance; with letters of one, two and three bytes.
const parts = ['a b c', 'perché a', 'd È b a', 'città c d', 'b', 'ẞ a b c d perché'];
const words = parts.flatMap((part) => part.split(' '));

const sentences = fc.array(
  fc.array(fc.constantFrom(...parts), { maxLength: 5 }).map((list) => list.join(' ')),
  { maxLength: 5 },
);

/** Some dossiers with restricted and open texts, which may quote one another. */
export const dossiers = fc.array(fc.record({ restricted: sentences, open: sentences }), {
  maxLength: 4,
});

/** What may stand between two words of a sentence, or around one. */
const gaps = [
  ' ',
  ' ',
  ' ',
  '\n',
  ', ',
  ' 12,5 % ',
  '’',
  ' — ',
  '\\n',
  '\\u2019',
  '&nbsp;',
  '&#39;',
  '&#x2019;',
  '&amp;amp;',
  '&#38;amp;',
  '</p><p>',
  '<br title="d a">',
  ' <a href="/b/c/">',
  '" alt="',
  ' > ',
  ' < ',
  '\\u003cb\\u003e',
  '\0',
  '\u{1f600}',
];

const spellings: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => [...word].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
  (word) => word.replace(/[^a-z]/g, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`),
  (word) => word.replace(/[^a-z]/g, (letter) => `\\u${hexadecimal(letter)}`),
  (word) => [...word].map((letter) => `\\u${hexadecimal(letter)}`).join(''),
];

function hexadecimal(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(4, '0');
}

// Most words and gaps are plain ones: otherwise eight in a row would never be.
const spelling = fc.oneof(
  { weight: 40, arbitrary: fc.constant(spellings[0] ?? String) },
  { weight: 1, arbitrary: fc.constantFrom(...spellings) },
);
const gap = fc.oneof(
  { weight: 5, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constantFrom(...gaps) },
);

/** A file that says something in HTML, JSON or whatever it is. */
export const built = fc
  .array(fc.constantFrom(...parts), { maxLength: 12 })
  .map((list) => list.join(' ').split(' '))
  .chain((list) => fc.tuple(...list.map((word) => fc.tuple(fc.constant(word), spelling, gap))))
  .map((list) => list.map(([word, spell, after]) => spell(word) + after).join(''));

/** Bytes that are more or less UTF-8, of signs that mean something together. */
export const noise = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...gaps,
        ...words,
        ...'&#;\\<>xXuUn0123abé',
        '&#x',
        '\\u00',
        '&#97;',
        '&#59;',
      ),
      fc.constantFrom('&#x26;', '&#38;', '&#xd835;', '&#xdc00;', '&#119808;', '&#1114112;'),
      fc.constantFrom('\\u0026', '\\u003b', '\\u005c', '\\u003E', '\\ud835', '\\udc00', '\\u0130'),
      fc.constantFrom('Σ', 'ς', 'İ', '\u{1d400}', '\u212a', 'Ⱥ', '中', '\u0301', '\ufeff'),
      fc.uint8Array({ maxLength: 3 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => Buffer.concat(parts.map((part) => Buffer.from(part))));

/** Pairs of words that have the same hash; in some one word begins like the other. */
export const sameHash: readonly (readonly [string, string])[] = [
  ['cosevoral', 'rabaserara'],
  ['no', 'nolelicunopega'],
  ['nolelicunopega', 'no'],
];
