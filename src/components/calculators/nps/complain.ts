import { part } from '#client/dom.ts';

/** Says beside some fields what is wrong with them, and marks those that are. No message takes it back. */
export function complain(
  host: Element,
  kind: string,
  message: string,
  wrong: readonly Element[],
  all: readonly Element[] = wrong,
): void {
  for (const field of all) field.setAttribute('aria-invalid', String(wrong.includes(field)));
  const place = part(host, `[data-error=${kind}]`);
  // What stays is not read out again.
  if (place.textContent !== message) place.textContent = message;
}

/** Says of which scores the counts are wrong: behind the first of them, and only they refer to it. */
export function complainOfCounts(
  host: Element,
  fields: readonly Element[],
  wrong: readonly Element[],
  say: (score: string) => string,
): void {
  const message = part(host, '[data-error=count]');
  for (const field of fields) {
    if (wrong.includes(field)) field.setAttribute('aria-describedby', message.id);
    else field.removeAttribute('aria-describedby');
  }
  const row = wrong[0]?.closest('li');
  const place = message.closest('li');
  if (row && place && row.nextElementSibling !== place) row.after(place);
  const sentences = wrong.map((field) => say(String(fields.indexOf(field))));
  complain(host, 'count', sentences.join(' '), wrong, fields);
}
