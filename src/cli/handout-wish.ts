import { parseArgs } from 'node:util';
import { type Locale, locales } from '#i18n/locale.ts';
import { nearest } from '#problems/nearest.ts';
import { Refusal } from './refusal.ts';

/** What can be printed: names of folders in `content/`. */
export interface Printable {
  readonly seminars: readonly string[];
  readonly cases: readonly string[];
}

/** What is to be printed, and how. */
export interface HandoutWish {
  readonly slug: string;
  readonly kind: 'seminar' | 'case';
  readonly locales: readonly Locale[];
  readonly paper: 'a4' | 'letter';
  readonly columns: 1 | 2;
  /** Whether the trainer’s guide is wanted beside the handout. */
  readonly guide: boolean;
  /** How many slides go on a page, where slides are wanted in place of the handout. */
  readonly slides: 1 | 2 | 6 | undefined;
  /** A folder. */
  readonly out: string;
  /** When the seminar begins, `18:30`: the guide shows times of day then. */
  readonly start: string | undefined;
  /** How long a session may take: the guide’s plan, or the slides, are that version. */
  readonly minutes: number | undefined;
}

const usage =
  'npm run handout -- SLUG [--locale it|en|both] [--paper a4|letter] [--columns 1|2] [--slides 1|2|6] [--guide] [--minutes 90] [--start 18:30] [--out DIR]';

/**
 * What the arguments of `npm run handout` ask for.
 *
 * @throws {Refusal} If they name nothing that can be printed, or an option that there is not.
 */
export function handoutWish(args: readonly string[], printable: Printable): HandoutWish {
  const { values, positionals } = parsed(args);
  const [slug, ...others] = positionals;
  if (slug === undefined || others.length > 0)
    throw new Refusal(`Say which seminar, or which case, to print: ${usage}.`);
  const kind = kindOf(slug, printable);
  const locale = oneOf('locale', values.locale ?? 'both', [...locales, 'both']);
  return {
    slug,
    kind,
    locales: locale === 'both' ? locales : [locale],
    paper: oneOf('paper', values.paper?.toLowerCase() ?? 'a4', ['a4', 'letter']),
    columns: oneOf('columns', values.columns ?? '1', ['1', '2']) === '2' ? 2 : 1,
    guide: values.guide ?? false,
    slides: slidesOf(values.slides, kind, slug),
    out: values.out ?? 'dist/handouts',
    start: timeOfDay(values.start),
    minutes: minutesOf(values.minutes),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        locale: { type: 'string' },
        paper: { type: 'string' },
        columns: { type: 'string' },
        guide: { type: 'boolean' },
        slides: { type: 'string' },
        start: { type: 'string' },
        minutes: { type: 'string' },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.:] /)[0] : String(error);
    throw new Refusal(`${reason}: ${usage}.`);
  }
}

function kindOf(slug: string, { seminars, cases }: Printable): HandoutWish['kind'] {
  if (seminars.includes(slug)) return 'seminar';
  if (cases.includes(slug)) return 'case';
  const near = nearest(slug, [...seminars, ...cases]);
  const advice =
    near === undefined ? `the seminars are ${seminars.join(', ')}` : `did you mean “${near}”?`;
  throw new Refusal(`There is no seminar and no case called “${slug}”: ${advice}`);
}

function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  throw new Refusal(`--${option} cannot be “${value}”: choose ${choices.join(' or ')}.`);
}

function timeOfDay(start: string | undefined): string | undefined {
  if (start === undefined || /^([01]?\d|2[0-3]):[0-5]\d$/.test(start))
    return start?.padStart(5, '0');
  throw new Refusal(`--start cannot be “${start}”: type a time of day such as 18:30.`);
}

function minutesOf(minutes: string | undefined): number | undefined {
  if (minutes === undefined || /^[1-9]\d{0,3}$/.test(minutes))
    return minutes === undefined ? undefined : Number(minutes);
  throw new Refusal(`--minutes cannot be “${minutes}”: type a whole number such as 90.`);
}

function slidesOf(
  slides: string | undefined,
  kind: HandoutWish['kind'],
  slug: string,
): HandoutWish['slides'] {
  if (slides === undefined) return undefined;
  if (kind === 'case')
    throw new Refusal(`“${slug}” is a case, and only seminars have slides: leave --slides out.`);
  const chosen = oneOf('slides', slides, ['1', '2', '6']);
  return ({ 1: 1, 2: 2, 6: 6 } as const)[chosen];
}
