import { type NumberKind, personalNumbers } from './personal-numbers.ts';

/** What a customer may have written that says who they are. */
export type PersonalKind = NumberKind | 'email' | 'link' | 'account' | 'taxCode';

/** What stands in place of it: one word each, without digits. */
export type PersonalMarks = Readonly<Record<PersonalKind, string>>;

const omitted = '[…]';
const omissions: PersonalMarks = {
  phone: omitted,
  card: omitted,
  number: omitted,
  email: omitted,
  link: omitted,
  account: omitted,
  taxCode: omitted,
};

const link = /(?<!\p{L})(?:https?:\/\/|www\.)[^\s<>"«»“”]+/giu;

// A word that begins only where another ends, so that no text is gone through twice.
const between = '\\s<>()[\\]{},;:"«»“”|/';
const word = `[^${between}@]`;
const email = new RegExp(
  `(?<![^${between}])(?:${word}*@(?=[^${between}]*\\p{L})[^${between}]*[\\p{L}\\d]|${word}+ ?@ ?${word}*\\.\\p{L}{2,})`,
  'gu',
);

const group = '[ .-]?';
const alone = '(?<![\\p{L}\\d])';
const ended = '(?![\\p{L}\\d])';
const italianAccount = `IT${group}\\d\\d${group}[A-Z]${group}\\d{5}${group}\\d{5}${group}[A-Z\\d]{12}`;
const wholeAccount = '[A-Z]{2}\\d\\d(?=[A-Z]{0,6}\\d{5})[A-Z\\d]{11,30}';
const inFours =
  '[A-Z]{2}\\d\\d[ .-][A-Z\\d]{4}(?:[ .-](?=[A-Z]{0,3}\\d)[A-Z\\d]{4}){1,6}(?:[ .-](?=[A-Z]{0,2}\\d)[A-Z\\d]{1,3})?';
const account = new RegExp(
  `${alone}(?:${italianAccount}|${wholeAccount}|${inFours})${ended}`,
  'giu',
);

// Digits may have become letters, so that no two people have the same code.
const digit = '[\\dLMNPQRSTUV]';
const taxCode = new RegExp(
  `${alone}[A-Z]{3} ?[A-Z]{3} ?${digit}{2} ?[A-EHLMPR-T] ?${digit}{2} ?[A-Z]${digit}{3} ?[A-Z]${ended}`,
  'giu',
);

/**
 * A text without e-mail addresses and handles, telephone, account and card numbers, Italian tax
 * codes, what links carry behind the question mark, and other numbers of seven digits or more. Dates,
 * times, years, prices and shorter numbers stay. Names are not found: read before you publish.
 *
 * Time grows with the text’s length, whatever it is. Mask first and shorten afterwards: half a number
 * is not found.
 *
 * @param marks - What stands instead; “[…]” for all unless given.
 */
export function maskPersonal(text: string, marks: PersonalMarks = omissions): string {
  const words = text
    .replace(link, (found) => maskedLink(found, marks.link))
    .replace(email, () => marks.email)
    .replace(account, () => marks.account)
    .replace(taxCode, (found) => (/\d.*\d/su.test(found) ? marks.taxCode : found));
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of personalNumbers(words)) {
    masked += words.slice(from, start) + marks[kind];
    from = end;
  }
  return masked + words.slice(from);
}

/** A link to a page stays; one with a name or a password in it does not. */
function maskedLink(found: string, mark: string): string {
  if (found.includes('@')) return mark;
  const at = found.search(/[?#]/u);
  return at === -1 || at === found.length - 1 ? found : `${found.slice(0, at + 1)}${mark}`;
}

/**
 * A text on one line, ended with “…” after a whole word if it is too long.
 *
 * @param max - Characters at most, the ellipsis counted: 1 or more.
 */
export function shortened(text: string, max: number): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  const space = cut.lastIndexOf(' ');
  // A first word that is too long is cut, yet never within a character.
  const words = space > 0 ? cut.slice(0, space) : cut.slice(0, -1).replace(/[\uD800-\uDBFF]$/u, '');
  let end = words.length;
  while (end > 1 && /[\s.,;:!?…–-]/u.test(words.charAt(end - 1))) end -= 1;
  return `${words.slice(0, end)}…`;
}

const shortest = 20;
const longest = 240;
/** Texts that have so many letters in common at their beginning say the same. */
const lettersAlike = 20;

/**
 * Comments to quote: each text once, first those of 20 to 240 characters, then longer ones, then
 * shorter ones, and last those that begin as one before them does; otherwise in their order.
 *
 * @param count - How many at most.
 */
export function pickQuotes<Comment extends { readonly text: string }>(
  comments: readonly Comment[],
  count: number,
): readonly Comment[] {
  const distinct = new Map<string, Comment>();
  for (const comment of comments) {
    const key = comment.text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (!distinct.has(key)) distinct.set(key, comment);
  }
  const ranked = [...distinct].toSorted(([, a], [, b]) => rankOf(a) - rankOf(b));
  const beginnings = ranked.map(([key]) => key.slice(0, lettersAlike));
  const isFirst = (at: number): boolean => beginnings.indexOf(beginnings[at] ?? '') === at;
  const ordered = [
    ...ranked.filter((_, at) => isFirst(at)),
    ...ranked.filter((_, at) => !isFirst(at)),
  ];
  return ordered.slice(0, count).map(([, comment]) => comment);
}

function rankOf({ text }: { readonly text: string }): number {
  if (text.length < shortest) return 2;
  return text.length > longest ? 1 : 0;
}
