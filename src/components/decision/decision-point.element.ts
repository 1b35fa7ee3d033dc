import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { showKeeping } from '#client/kept-line.ts';
import { findKept, keep, onKept } from '#client/records.ts';
import { type Decided, readDecisions } from './decided.ts';

/** Shows what follows a choice once the reader has decided, and keeps every decision. */
export class DecisionPoint extends HTMLElement {
  #decisions: readonly Decided[] = [];
  #end: (() => void) | undefined;

  connectedCallback(): void {
    this.#own('fieldset', HTMLFieldSetElement).disabled = false;
    const form = this.#own('form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#decide();
    });
    form.addEventListener('change', () => this.#complain(false));
    form.addEventListener('input', () => this.#copyForPaper());
    this.#own('[data-action=again]').addEventListener('click', () => this.#again());
    this.#end = onKept(this.#key, (entry) => this.#take(readDecisions(entry?.state)));
    void this.#restore();
  }

  disconnectedCallback(): void {
    this.#end?.();
  }

  async #restore(): Promise<void> {
    const entry = await findKept(this.#key);
    // Whoever has decided already is not sent back.
    if (entry && this.#decisions.length === 0) this.#take(readDecisions(entry.state));
  }

  #take(decisions: readonly Decided[]): void {
    const known = decisions.filter(({ choice }) => this.#radio(choice) !== undefined);
    this.#decisions = known;
    const last = known.at(-1);
    if (last === undefined) return;
    const radio = this.#radio(last.choice);
    if (radio) radio.checked = true;
    const reason = this.#reason;
    if (reason) reason.value = last.reason;
    this.#copyForPaper();
    this.#showOutcomes(last);
  }

  #decide(): void {
    const chosen = this.#radios.find((radio) => radio.checked);
    this.#complain(chosen === undefined);
    if (chosen === undefined) {
      this.#radios[0]?.focus();
      return;
    }
    const decided = { choice: chosen.value, reason: this.#reason?.value.trim() ?? '' };
    const before = this.#decisions.at(-1);
    const same = before?.choice === decided.choice && before.reason === decided.reason;
    if (!same) this.#decisions = [...this.#decisions, decided];
    this.#showOutcomes(decided);
    this.#own('[data-said]').focus();
    void this.#keep();
  }

  #showOutcomes({ choice }: Decided): void {
    this.toggleAttribute('data-decided', true);
    const holder = this.#own('.decision-outcomes');
    const chosen = this.#outcomes.find((outcome) => outcome.dataset['choice'] === choice);
    for (const outcome of this.#outcomes) {
      const is = outcome === chosen;
      outcome.open = is;
      outcome.classList.toggle('is-chosen', is);
      part(outcome, '[data-role]').textContent = this.#say(is ? 'sayChosen' : 'sayOther');
    }
    if (chosen) holder.querySelector(':scope > .label')?.after(chosen);
    this.#own('[data-said]').textContent = this.#sentence('sayDecided', choice);
    this.#own('fieldset', HTMLFieldSetElement).disabled = true;
    this.#own('[data-action=again]').hidden = false;
  }

  /** The choices are open again; what was decided stays recorded. */
  #again(): void {
    this.toggleAttribute('data-decided', false);
    this.#own('fieldset', HTMLFieldSetElement).disabled = false;
    this.#own('[data-said]').textContent = '';
    this.#own('[data-action=again]').hidden = true;
    (this.#radios.find((radio) => radio.checked) ?? this.#radios[0])?.focus();
  }

  async #keep(): Promise<void> {
    const said = this.#decisions.map(({ choice, reason }, index) =>
      [
        index < this.#decisions.length - 1
          ? this.#sentence('sayEarlier', choice)
          : this.#labelOf(choice),
        reason,
      ]
        .filter((text) => text !== '')
        .join('\n'),
    );
    const outcome = await keep({
      key: this.#key,
      asked: wordsOf(this.#own('.decision-before')),
      answer: said.toReversed().join('\n\n'),
      state: { decisions: this.#decisions.map((decided) => ({ ...decided })) },
    });
    showKeeping(this.#own('[data-kept-line]'), outcome);
  }

  /** Paper shows all of a reason, a field only as much as it is high. */
  #copyForPaper(): void {
    const reason = this.#reason;
    if (reason) this.#own('[data-written]').textContent = reason.value;
  }

  #complain(is: boolean): void {
    this.#own('[data-error]').textContent = is ? this.#say('sayNone') : '';
    for (const radio of this.#radios) radio.setAttribute('aria-invalid', String(is));
  }

  #sentence(what: string, choice: string): string {
    return fillTemplate(this.#say(what), { choice: this.#labelOf(choice) });
  }

  #say(what: string): string {
    return this.dataset[what] ?? '';
  }

  #labelOf(choice: string): string {
    return wordsOf(this.#radio(choice)?.closest('label') ?? undefined);
  }

  get #key(): string {
    return this.dataset['key'] ?? '';
  }

  get #reason(): HTMLTextAreaElement | undefined {
    return this.#own('form').querySelector('textarea') ?? undefined;
  }

  get #radios(): readonly HTMLInputElement[] {
    return [...this.#own('form').querySelectorAll<HTMLInputElement>('[type=radio]')];
  }

  get #outcomes(): readonly HTMLDetailsElement[] {
    return [
      ...this.#own('.decision-outcomes').querySelectorAll<HTMLDetailsElement>(
        ':scope > [data-choice]',
      ),
    ];
  }

  #radio(choice: string): HTMLInputElement | undefined {
    return this.#radios.find((radio) => radio.value === choice);
  }

  /** A part of this decision, and not of one that stands in what follows. */
  #own<T extends Element = HTMLElement>(
    selector: string,
    type: new () => T = HTMLElement as unknown as new () => T,
  ): T {
    const found = [...this.querySelectorAll(selector)].find(
      (element) => element.closest('decision-point') === this,
    );
    if (found instanceof type) return found;
    throw new Error(`<decision-point> needs a ${type.name} matching “${selector}”.`);
  }
}

function wordsOf(element: Element | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

define('decision-point', DecisionPoint);
