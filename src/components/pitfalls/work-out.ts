import type { Locale } from '#i18n/locale.ts';
import { localeOf } from '../calculators/form/locale-of.ts';
import { type Say, writerFor } from '../calculators/form/writer.ts';
import { type Places, placesOf } from './demonstration.ts';
import { demonstrationOf } from './demonstrations.ts';

/**
 * Works out a demonstration for where its control stands. What that takes is fetched when it is first
 * needed: most readers move some of the controls, few all.
 *
 * @throws {Error} If there is none of that kind, or it cannot be fetched.
 */
export async function workOut(
  kind: string,
  value: number,
  locale: Locale,
  say: Say,
): Promise<Places> {
  const demonstration = await demonstrationOf(kind);
  return placesOf(demonstration, value, writerFor(locale, say));
}

/** The same for the element of a demonstration, in the language of its page. */
export function workOutIn(host: HTMLElement, value: number, say: Say): Promise<Places> {
  return workOut(host.dataset['kind'] ?? '', value, localeOf(host), say);
}
