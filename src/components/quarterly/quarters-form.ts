import { part } from '#client/dom.ts';
import type { Locale } from '#i18n/locale.ts';
import { periodText } from '../lab/figures-text.ts';
import { fillOptions } from '../lab/options.ts';
import { lastQuarters, type QuarterSize } from './reader-survey.ts';
import { quarterLabel } from './tool-notes.ts';
import type { ToolSay } from './tool-say.ts';

/** For how many quarters back answers without a date may be. */
const ownQuarters = 12;

/** The list of quarters to look at; of answers without dates, the quarter that they are from. */
export class QuartersForm {
  readonly #host: Element;
  readonly #say: ToolSay;
  readonly #locale: Locale;

  /**
   * @param onChange - Called when another quarter is to be looked at.
   * @param onOwn - Called when answers without dates are said to be from another quarter.
   */
  constructor(
    host: Element,
    say: ToolSay,
    locale: Locale,
    today: Date,
    { onChange, onOwn }: { readonly onChange: () => void; readonly onOwn: () => void },
  ) {
    this.#host = host;
    this.#say = say;
    this.#locale = locale;
    this.#select('quarter').addEventListener('change', onChange);
    this.#select('own-quarter').addEventListener('change', onOwn);
    const own = lastQuarters(today, ownQuarters).map((quarter) => ({
      value: quarter,
      label: periodText(quarter, locale),
    }));
    // The last whole one.
    fillOptions(this.#select('own-quarter'), own, own[1]?.value);
  }

  /** The quarter to look at: `2026-Q3`. */
  get chosen(): string {
    return this.#select('quarter').value;
  }

  /** The quarter that answers without dates are from. */
  get own(): string {
    return this.#select('own-quarter').value;
  }

  /** Offers a file’s quarters, the last one chosen; without dates, those that its answers may be from. */
  offer(quarters: readonly QuarterSize[], isDated: boolean): void {
    part(this.#host, '[data-for=quarter]').hidden = !isDated;
    part(this.#host, '[data-for=own-quarter]').hidden = isDated;
    const options = quarters.map((size) => ({
      value: size.quarter,
      label: quarterLabel(size, this.#say, this.#locale),
    }));
    fillOptions(this.#select('quarter'), options, options.at(-1)?.value);
  }

  #select(name: string): HTMLSelectElement {
    return part(this.#host, `[name=${name}]`, HTMLSelectElement);
  }
}
