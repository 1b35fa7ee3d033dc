import type { Json } from '#client/kept.ts';

/** The text kept in a state; an empty one where there is none. */
export function textIn(state: Json | undefined, name = 'text'): string {
  if (typeof state !== 'object' || state === null) return '';
  const text = (state as Readonly<Record<string, unknown>>)[name];
  return typeof text === 'string' ? text : '';
}

/** An element’s words in one line. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
