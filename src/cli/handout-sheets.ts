import type { Edition } from '#editions/edition.ts';
import type { Locale } from '#i18n/locale.ts';
import { casePath, guidePath, handoutPath, notePath } from '#i18n/routes.ts';
import type { HandoutWish } from './handout-wish.ts';

/** A page to print and where it goes. */
export interface Sheet {
  readonly edition: Edition;
  /** Its address in that edition. */
  readonly path: string;
  /** Name of the PDF. */
  readonly file: string;
}

const pages = {
  seminar: { handout: handoutPath, guide: guidePath },
  case: { handout: casePath, guide: notePath },
} as const satisfies Record<
  HandoutWish['kind'],
  Record<string, (locale: Locale, slug: string) => string>
>;

/** The pages that a wish is about: for those taking part from the student edition, for trainers from theirs. */
export function sheetsOf({ slug, kind, locales, paper, guide }: HandoutWish): Sheet[] {
  return locales.flatMap((locale): Sheet[] => {
    const name = `${slug}-${locale}-${paper}`;
    const handout: Sheet = {
      edition: 'student',
      path: pages[kind].handout(locale, slug),
      file: `${name}.pdf`,
    };
    if (!guide) return [handout];
    const path = pages[kind].guide(locale, slug);
    return [handout, { edition: 'trainer', path, file: `${name}-guide.pdf` }];
  });
}
