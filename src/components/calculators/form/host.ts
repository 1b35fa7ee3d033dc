import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import type { Say } from './writer.ts';

/** Says what the server has put into the calculator’s attributes: an element has no words of its own. */
export function sayingOf(host: HTMLElement): Say {
  return (sentence, figures = {}) =>
    fillTemplate(host.getAttribute(`data-say-${sentence}`) ?? '', figures);
}

/** Puts texts in their places. */
export function showTexts(host: HTMLElement, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    const place = part(host, `[data-out=${name}]`);
    // What stays is not read out again.
    if (place.textContent !== text) place.textContent = text;
  }
}
