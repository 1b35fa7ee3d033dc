import { part } from '#client/dom.ts';
import { formatNumber, formatShare } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ReadProgress } from '#survey/read-survey.ts';
import type { Say } from './say.ts';

/** How often progress is said aloud: a reader who hears it should not hear nothing else. */
const saidEvery = 0.25;

/** The bar, the cancel button and what is said while a file is being read. */
export class Busy {
  readonly #host: Element;
  readonly #say: Say;
  readonly #locale: Locale;
  #said = 0;

  constructor(host: Element, say: Say, locale: Locale) {
    this.#host = host;
    this.#say = say;
    this.#locale = locale;
  }

  start(): void {
    this.#said = 0;
    part(this.#host, '[data-out=busy]').hidden = false;
    part(this.#host, 'progress', HTMLProgressElement).removeAttribute('value');
    this.tell(this.#say('opening'));
  }

  progress({ done, total, rows }: ReadProgress): void {
    const share = total === 0 ? 1 : done / total;
    part(this.#host, 'progress', HTMLProgressElement).value = share;
    if (share < this.#said) return;
    this.#said = share + saidEvery;
    const values = {
      share: formatShare(this.#locale, share),
      rows: formatNumber(this.#locale, rows),
    };
    this.tell(this.#say('progress', values));
  }

  stop(text: string): void {
    part(this.#host, '[data-out=busy]').hidden = true;
    this.tell(text);
  }

  tell(text: string): void {
    part(this.#host, '[data-out=status]').textContent = text;
  }
}
