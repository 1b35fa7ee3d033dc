import { type Edition, sees } from './edition.ts';

/** What a case says of its release: everyone may read it at once, or those who were taught first. */
export interface Held {
  readonly slug: string;
  /** Whether it is kept back until after class. */
  readonly afterClass: boolean;
  /** The day from which on everyone may read it: `2026-12-15`. Without one, when a build is told so. */
  readonly from?: string | undefined;
}

/** What is released in a build. */
export interface Releases {
  /** `2026-12-15`. */
  readonly today: string;
  /** Names of cases; `all` for every one. */
  readonly asked: readonly string[];
}

/** Whether a case is in an edition: what is kept back until after class is in the trainers’ at once. */
export function isReleased(
  { slug, afterClass, from }: Held,
  edition: Edition,
  { today, asked }: Releases,
): boolean {
  if (!afterClass || sees(edition, 'trainer')) return true;
  if (asked.includes('all') || asked.includes(slug)) return true;
  return from !== undefined && from <= today;
}

/**
 * What a build releases: the cases that `RELEASE` names, with commas between them, and those whose day
 * has come where the build runs. `TODAY` is that day, where it is not to be the clock’s.
 */
export function releasesFrom(env: Readonly<Record<string, string | undefined>>): Releases {
  return {
    today: env['TODAY'] || new Intl.DateTimeFormat('sv-SE').format(new Date()),
    asked: (env['RELEASE'] ?? '').split(',').filter((name) => name !== ''),
  };
}
