import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { showKeeping } from '#client/kept-line.ts';
import type { Json } from '#client/kept.ts';
import { findKept, keep, onKept } from '#client/records.ts';
import { type Decided, readDecisions, readDraft } from './decided.ts';

/** Shows what follows a choice once the reader has decided, and keeps every decision. */
export class DecisionPoint extends HTMLElement {
  #decisions: readonly Decided[] = [];
  /** What is chosen or typed and not yet decided. */
  #draft: Decided | undefined;
  #end: (() => void) | undefined;

  connectedCallback(): void {
    this.#own('fieldset', HTMLFieldSetElement).disabled = false;
    const form = this.#own('form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#decide();
    });
    form.addEventListener('change', () => this.#complain(false));
    form.addEventListener('input', () => this.#begin());
    this.#own('[data-action=again]').addEventListener('click', () => this.#again());
    this.#end = onKept(this.#key, (entry) => this.#take(entry?.state));
    void this.#restore();
  }

  disconnectedCallback(): void {
    this.#end?.();
  }

  async #restore(): Promise<void> {
    const entry = await findKept(this.#key);
    // Whoever has decided already, or begun to, is not sent back.
    const isNew = this.#decisions.length === 0 && this.#draft === undefined;
    if (entry && isNew) this.#take(entry.state);
  }

  #take(state: Json | undefined): void {
    const known = readDecisions(state).filter(({ choice }) => this.#radio(choice) !== undefined);
    this.#decisions = known;
    this.#draft = readDraft(state);
    const last = known.at(-1);
    if (last) this.#showOutcomes(last);
    if (last && this.#draft) this.#open();
    const shown = this.#draft ?? last;
    if (shown === undefined) return;
    const radio = this.#radio(shown.choice);
    if (radio) radio.checked = true;
    const reason = this.#reason;
    if (reason) reason.value = shown.reason;
    this.#copyForPaper();
  }

  #begin(): void {
    this.#draft = this.#entered();
    this.#copyForPaper();
    void this.#keep();
  }

  #entered(): Decided {
    const chosen = this.#radios.find((radio) => radio.checked);
    return { choice: chosen?.value ?? '', reason: this.#reason?.value.trim() ?? '' };
  }

  #decide(): void {
    const decided = this.#entered();
    this.#complain(decided.choice === '');
    if (decided.choice === '') {
      this.#radios[0]?.focus();
      return;
    }
    this.#draft = undefined;
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
    this.#open();
    (this.#radios.find((radio) => radio.checked) ?? this.#radios[0])?.focus();
  }

  #open(): void {
    this.toggleAttribute('data-decided', false);
    this.#own('fieldset', HTMLFieldSetElement).disabled = false;
    this.#own('[data-said]').textContent = '';
    this.#own('[data-action=again]').hidden = true;
  }

  async #keep(): Promise<void> {
    const draft = this.#draft;
    const outcome = await keep({
      key: this.#key,
      asked: wordsOf(this.#own('.decision-before')),
      answer: this.#inWords(),
      state: {
        decisions: this.#decisions.map((decided) => ({ ...decided })),
        ...(draft && { draft: { ...draft } }),
      },
    });
    showKeeping(this.#own('[data-kept-line]'), outcome);
  }

  /** All that was decided, the last first, and above it what is begun. */
  #inWords(): string {
    const told = (line: string, reason: string): string =>
      [line, reason].filter((text) => text !== '').join('\n');
    const last = this.#decisions.length - 1;
    const said = this.#decisions.map(({ choice, reason }, index) =>
      told(index < last ? this.#sentence('sayEarlier', choice) : this.#labelOf(choice), reason),
    );
    const draft = this.#draft;
    const begun = draft && told(this.#sentence('sayBegun', draft.choice).trim(), draft.reason);
    return [...(begun === undefined ? [] : [begun]), ...said.toReversed()].join('\n\n');
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
