import type { Edition } from '#editions/edition.ts';
import type { Locale } from '#i18n/locale.ts';
import {
  casePath,
  guidePath,
  handoutPath,
  notePath,
  slidesPath,
  speakerPath,
} from '#i18n/routes.ts';
import type { HandoutWish } from './handout-wish.ts';

/** A page to print and where it goes. */
export interface Sheet {
  readonly edition: Edition;
  /** Its address in that edition. */
  readonly path: string;
  /** Name of the PDF. */
  readonly file: string;
}

type PathOf = (locale: Locale, slug: string) => string;
/** What a kind of printed matter is made of, and what its files are called beyond the name they share. */
interface Matter {
  readonly forAll: PathOf;
  readonly forTrainers: PathOf;
  readonly files: readonly [forAll: string, forTrainers: string];
}

const matters = {
  seminar: { forAll: handoutPath, forTrainers: guidePath, files: ['', '-guide'] },
  case: { forAll: casePath, forTrainers: notePath, files: ['', '-guide'] },
  slides: { forAll: slidesPath, forTrainers: speakerPath, files: ['-slides', '-notes'] },
} as const satisfies Record<string, Matter>;

/** The pages that a wish is about: for those taking part from the student edition, for trainers from theirs. */
export function sheetsOf({ slug, kind, locales, paper, guide, slides }: HandoutWish): Sheet[] {
  const { forAll, forTrainers, files } = matters[slides === undefined ? kind : 'slides'];
  return locales.flatMap((locale): Sheet[] => {
    const name = `${slug}-${locale}-${paper}`;
    const handout: Sheet = {
      edition: 'student',
      path: forAll(locale, slug),
      file: `${name}${files[0]}.pdf`,
    };
    if (!guide) return [handout];
    const path = forTrainers(locale, slug);
    return [handout, { edition: 'trainer', path, file: `${name}${files[1]}.pdf` }];
  });
}
