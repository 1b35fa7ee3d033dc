import { describe, expect, it } from 'vitest';
import { sheetsOf } from '#cli/handout-sheets.ts';
import { handoutWish } from '#cli/handout-wish.ts';

const printable = { seminars: ['who-answers-for-us'], cases: ['troll-operator'] };
const wishOf = (...args: readonly string[]) => handoutWish(args, printable);

describe('what is asked of npm run handout', () => {
  it('is both languages on A4 in one column, if nothing else is said', () => {
    expect(wishOf('who-answers-for-us')).toEqual({
      slug: 'who-answers-for-us',
      kind: 'seminar',
      locales: ['it', 'en'],
      paper: 'a4',
      columns: 1,
      guide: false,
      slides: undefined,
      out: 'dist/handouts',
      start: undefined,
      minutes: undefined,
    });
  });

  it('can be said in any order', () => {
    const asked =
      '--guide --columns=2 troll-operator --paper Letter --locale it --start 9:05 --minutes 75';
    expect(wishOf(...asked.split(' '), '--out', 'x')).toEqual({
      slug: 'troll-operator',
      kind: 'case',
      locales: ['it'],
      paper: 'letter',
      columns: 2,
      guide: true,
      slides: undefined,
      out: 'x',
      start: '09:05',
      minutes: 75,
    });
  });

  it.each([
    ['', 'Say which seminar, or which case, to print: npm run handout -- SLUG '],
    ['a b', 'Say which seminar, or which case, to print: npm run handout -- SLUG '],
    [
      'who-answers-for-is',
      'There is no seminar and no case called “who-answers-for-is”: did you mean “who-answers-for-us”?',
    ],
    ['trol-operator', 'did you mean “troll-operator”?'],
    ['zzz', 'There is no seminar and no case called “zzz”: the seminars are who-answers-for-us'],
    ['troll-operator --paper a5', '--paper cannot be “a5”: choose a4 or letter.'],
    ['who-answers-for-us --slides 3', '--slides cannot be “3”: choose 1 or 2 or 6.'],
    [
      'troll-operator --slides 2',
      '“troll-operator” is a case, and only seminars have slides: leave --slides out.',
    ],
    ['troll-operator --columns 3', '--columns cannot be “3”: choose 1 or 2.'],
    ['troll-operator --locale fr', '--locale cannot be “fr”: choose it or en or both.'],
    [
      'troll-operator --start 25:00',
      '--start cannot be “25:00”: type a time of day such as 18:30.',
    ],
    ['troll-operator --minutes 1h', '--minutes cannot be “1h”: type a whole number such as 90.'],
    ['troll-operator --colour', "Unknown option '--colour': npm run handout -- SLUG "],
  ])('%j is refused', (asked, message) => {
    expect(() => wishOf(...asked.split(' ').filter(Boolean))).toThrow(message);
  });
});

describe('what is printed', () => {
  const printed = (...args: readonly string[]) =>
    sheetsOf(wishOf(...args)).map(({ edition, path, file }) => `${edition} ${path} ${file}`);

  it('comes from the student edition, and only the guide from the trainers’', () => {
    expect(printed('who-answers-for-us', '--guide', '--locale', 'it')).toEqual([
      'student /it/seminari/who-answers-for-us/dispensa/ who-answers-for-us-it-a4.pdf',
      'trainer /it/seminari/who-answers-for-us/guida/ who-answers-for-us-it-a4-guide.pdf',
    ]);
  });

  it('is the slides, and the speaker’s notes', () => {
    const asked = ['who-answers-for-us', '--slides', '6', '--guide', '--locale', 'it'];
    expect(printed(...asked)).toEqual([
      'student /it/seminari/who-answers-for-us/diapositive/ who-answers-for-us-it-a4-slides.pdf',
      'trainer /it/seminari/who-answers-for-us/chi-parla/ who-answers-for-us-it-a4-notes.pdf',
    ]);
  });

  it('is the page of a case, and its teaching note', () => {
    expect(printed('troll-operator', '--guide', '--locale', 'en', '--paper', 'letter')).toEqual([
      'student /en/cases/troll-operator/ troll-operator-en-letter.pdf',
      'trainer /en/cases/troll-operator/teaching-note/ troll-operator-en-letter-guide.pdf',
    ]);
  });
});
