import type { Locale } from '#i18n/locale.ts';
import type { Findings } from '#quarterly/findings.ts';
import type { Names } from './view.ts';

/** A quarter’s meeting. Without findings nothing is shown until `showMeeting` brings some. */
export interface MeetingProps {
  readonly locale: Locale;
  /** The quarterly’s folder, or `own` for a reader’s own file. */
  readonly name: string;
  readonly findings?: Findings | undefined;
  readonly names?: Names | undefined;
}
