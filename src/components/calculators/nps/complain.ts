import { part } from '#client/dom.ts';
import { complain } from '../form/complain.ts';

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
