import type { Locale } from '../../locale.ts';
import { it } from './it.ts';
import { en } from './en.ts';

/** What can be made of a reply, in the order of the keys 1, 2 and 3. */
export const verdicts = ['real', 'impostor', 'unsure'] as const;

/** What a company can do about an impostor’s reply. */
export const responses = ['ignore', 'dry', 'humour', 'private', 'report'] as const;

/** The words of a listening desk. Those under `say` are filled in by its element: `{names}` stay. */
export interface DeskWords {
  readonly how: string;
  readonly keys: string;
  readonly minute: (minute: string) => string;
  readonly customer: string;
  readonly who: (number: number) => string;
  readonly verdicts: Readonly<Record<(typeof verdicts)[number], string>>;
  readonly response: string;
  readonly noResponse: string;
  readonly notChosen: string;
  readonly responses: Readonly<Record<(typeof responses)[number], string>>;
  readonly actions: Readonly<
    Record<'previous' | 'next' | 'close' | 'second' | 'again' | 'copy', string>
  >;
  readonly result: (round: number) => string;
  readonly really: string;
  readonly called: Readonly<Record<(typeof verdicts)[number], string>>;
  readonly actual: Readonly<Record<'impostor' | 'real', string>>;
  readonly figures: Readonly<
    Record<'precision' | 'recall' | 'f1' | 'median' | 'responses' | 'misses' | 'alarms', string>
  >;
  readonly note: string;
  readonly change: string;
  readonly truth: string;
  readonly truthOf: Readonly<Record<'impostor' | 'real', string>>;
  readonly say: Readonly<Record<DeskSaying, string>>;
}

export type DeskSaying =
  | 'bar'
  | 'left'
  | 'closed'
  | 'round'
  | 'few'
  | 'many'
  | 'nothing'
  | 'noticed'
  | 'unnoticed'
  | 'none'
  | 'listed'
  | 'change'
  | 'better'
  | 'worse'
  | 'chance'
  | 'copied'
  | 'failed'
  | 'csv';

export const deskWords: Readonly<Record<Locale, DeskWords>> = { it, en };
