import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import type { Json } from '#client/kept.ts';
import { keepSoon } from '#client/keep-soon.ts';
import { findKept, type NewRecord, onKept } from '#client/records.ts';
import { formatNumber } from '#i18n/formats.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { compared, placeOf } from './compared.ts';
import { typedTimes, unitOf } from './durations.ts';

/** Compares how fast the reader answers several kinds of people. */
export class AnswerTimer extends HTMLElement {
  #end: (() => void) | undefined;
  #changed = false;

  connectedCallback(): void {
    const soon = keepSoon(part(this, '[data-kept-line]'), () => this.#record());
    part(this, 'fieldset', HTMLFieldSetElement).disabled = false;
    this.addEventListener('input', () => {
      this.#changed = true;
      this.#show();
      soon();
    });
    // A complaint at every letter would be read out at every letter.
    this.addEventListener('change', () => this.#complain());
    this.#end = onKept(this.#key, (entry) => this.#take(entry?.state));
    void findKept(this.#key).then((entry) => {
      if (entry && !this.#changed) this.#take(entry.state);
    });
  }

  disconnectedCallback(): void {
    this.#end?.();
  }

  #take(state: Json | undefined): void {
    const texts = (state ?? {}) as Readonly<Record<string, unknown>>;
    for (const { name, field } of this.#senders) {
      const text = texts[name];
      field.value = typeof text === 'string' ? text : '';
    }
    this.#show();
    this.#complain();
  }

  #show(): void {
    for (const { name, field } of this.#senders) {
      const { minutes } = typedTimes(field.value);
      part(this, `[data-sender="${name}"] [data-written]`).textContent = field.value;
      this.#showRow(name, minutes);
      const dots = part(this, `[data-dots="${name}"]`, SVGSVGElement);
      for (const dot of dots.querySelectorAll('circle')) dot.remove();
      dots.append(...minutes.map(dotAt));
    }
    part(this, '[data-ratio]').textContent = this.#ratio();
  }

  #showRow(name: string, minutes: readonly number[]): void {
    const row = part(this, `[data-row="${name}"]`);
    const { n, median, shortest, longest, interval } = compared(minutes);
    const none = this.#say('sayNone');
    part(row, '[data-n]').textContent = String(n);
    part(row, '[data-median]').textContent = median === undefined ? none : this.#time(median);
    part(row, '[data-range]').textContent = this.#between(shortest, longest) ?? none;
    part(row, '[data-interval]').textContent =
      n === 0 ? none : (this.#between(interval?.low, interval?.high) ?? this.#say('sayFew'));
  }

  #between(low: number | undefined, high: number | undefined): string | undefined {
    if (low === undefined || high === undefined) return undefined;
    return fillTemplate(this.#say('sayBetween'), { low: this.#time(low), high: this.#time(high) });
  }

  /** The slowest median against the fastest, once there are two. */
  #ratio(): string {
    const medians = this.#senders
      .map(({ label, field }) => ({ label, ...compared(typedTimes(field.value).minutes) }))
      .flatMap(({ label, median }) => (median === undefined ? [] : [{ label, median }]))
      .toSorted((a, b) => a.median - b.median);
    const [fast] = medians;
    const slow = medians.at(-1);
    if (fast === undefined || slow === undefined || fast === slow) return '';
    if (fast.median === slow.median) return this.#say('sayEqual');
    const times = formatNumber(language(), slow.median / fast.median, 1);
    return fillTemplate(this.#say('sayRatio'), { slow: slow.label, fast: fast.label, times });
  }

  #complain(): void {
    for (const { field } of this.#senders) {
      const { wrong, tooMany } = typedTimes(field.value);
      const text =
        wrong !== undefined
          ? fillTemplate(this.#say('sayWrong'), { text: wrong })
          : tooMany
            ? this.#say('sayMany')
            : '';
      field.setAttribute('aria-invalid', String(wrong !== undefined));
      part(this, `#${CSS.escape(field.id)}-error`).textContent = text;
    }
  }

  #time(minutes: number): string {
    const { unit, value } = unitOf(minutes);
    const template = { minutes: 'sayMinutes', hours: 'sayHours', days: 'sayDays' }[unit];
    const decimals = Number.isInteger(value) ? 0 : 1;
    return fillTemplate(this.#say(template), { value: formatNumber(language(), value, decimals) });
  }

  #record(): NewRecord {
    const senders = this.#senders;
    const lines = senders.map(({ label, field }) => `${label}: ${field.value.trim()}`);
    const ratio = this.#ratio();
    return {
      key: this.#key,
      asked: this.dataset['asked'] ?? '',
      answer: [...lines, ...(ratio === '' ? [] : [ratio])].join('\n'),
      state: Object.fromEntries(senders.map(({ name, field }) => [name, field.value])),
    };
  }

  get #senders() {
    return [...this.querySelectorAll<HTMLElement>('[data-sender]')].map((sender) => ({
      name: sender.dataset['sender'] ?? '',
      label: part(sender, '[data-label]').textContent?.trim() ?? '',
      field: part(sender, 'textarea', HTMLTextAreaElement),
    }));
  }

  #say(what: string): string {
    return this.dataset[what] ?? '';
  }

  get #key(): string {
    return this.dataset['key'] ?? '';
  }
}

function dotAt(minutes: number): SVGElement {
  const dot = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  dot.setAttribute('cx', String(placeOf(minutes)));
  dot.setAttribute('cy', '5');
  dot.setAttribute('r', '1.6');
  return dot;
}

function language(): Locale {
  return locales.find((locale) => locale === document.documentElement.lang) ?? 'en';
}

define('answer-timer', AnswerTimer);
