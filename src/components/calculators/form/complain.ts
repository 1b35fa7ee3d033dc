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
