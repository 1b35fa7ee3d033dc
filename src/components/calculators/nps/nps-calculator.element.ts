import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { readScores } from '#survey/scores-text.ts';
import { showResult } from './show-result.ts';
import {
  confidenceFrom,
  countFrom,
  marginFrom,
  mostAnswers,
  type NpsState,
  stateFromFragment,
  stateToFragment,
} from './state.ts';
import { fillTemplate } from './template.ts';

/**
 * `<nps-calculator>`: lets the reader change the answers of a worked example.
 *
 * The server has rendered fields (disabled) and result. This element enables the fields, keeps
 * them, the result and the address in step, and refuses impossible input beside its field. It has
 * no words: those are in its `data-say-…` attributes.
 */
export class NpsCalculator extends HTMLElement {
  #start: NpsState = { counts: [], confidence: 95, margin: 10 };
  #state: NpsState = this.#start;

  connectedCallback(): void {
    const counts = (this.dataset['counts'] ?? '').split(' ').map(Number);
    this.#start = { ...this.#start, counts };
    part(this, 'fieldset', HTMLFieldSetElement).disabled = false;
    part(this, '[data-out=actions]').hidden = false;
    this.addEventListener('input', this);
    this.addEventListener('click', this);
    this.addEventListener('submit', (event) => event.preventDefault());
    const linked = stateFromFragment(this.dataset['name'] ?? '', location.hash);
    this.#use(linked ?? this.#start);
    if (linked) this.scrollIntoView();
  }

  handleEvent(event: Event): void {
    if (event.type === 'input') return this.#readFields();
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.dataset['step']) this.#step(button);
    if (button?.dataset['action'] === 'paste') this.#readPasted();
    if (button?.dataset['action'] === 'reset') this.#reset();
    if (button?.dataset['action'] === 'copy') void this.#copy();
  }

  #field(name: string): HTMLInputElement {
    return part(this, `[name=${name}]`, HTMLInputElement);
  }

  #countFields(): HTMLInputElement[] {
    return this.#start.counts.map((_, score) => this.#field(`count-${score}`));
  }

  /** Fields, result and address all show `state`. */
  #use(state: NpsState): void {
    this.#countFields().forEach((field, score) => {
      field.value = String(state.counts[score]);
    });
    this.#field('confidence').value = String(state.confidence);
    this.#field('margin').value = String(state.margin);
    for (const kind of ['count', 'confidence', 'margin', 'paste']) this.#complain(kind, '', []);
    this.#state = state;
    showResult(this, state);
  }

  #readFields(): void {
    const fields = this.#countFields();
    const typed = fields.map((field) => countFrom(field.value));
    const confidence = confidenceFrom(this.#field('confidence').value);
    const margin = marginFrom(this.#field('margin').value);
    const wrong = fields.filter((_, score) => typed[score] === undefined);
    this.#complain('count', wrong.length > 0 ? 'count-error' : '', wrong, fields);
    this.#complainOf('confidence', confidence);
    this.#complainOf('margin', margin);
    const counts = typed.filter((count) => count !== undefined);
    if (counts.length < typed.length || confidence === undefined || margin === undefined) return;
    this.#change({ counts, confidence, margin });
  }

  #change(state: NpsState): void {
    this.#state = state;
    showResult(this, state);
    history.replaceState(history.state, '', stateToFragment(this.dataset['name'] ?? '', state));
  }

  #step({ dataset }: HTMLButtonElement): void {
    const field = this.#field(`count-${dataset['score']}`);
    const next = (countFrom(field.value) ?? 0) + Number(dataset['step']);
    field.value = String(Math.min(mostAnswers, Math.max(0, next)));
    this.#readFields();
  }

  #readPasted(): void {
    const field = part(this, 'textarea', HTMLTextAreaElement);
    const { counts, rejected } = readScores(field.value);
    const [first] = rejected;
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (first) {
      const values = { token: first.token.slice(0, 30), position: String(first.position) };
      return this.#complain('paste', 'token-error', [field], [field], values);
    }
    if (total === 0) return this.#complain('paste', 'empty-error', [field]);
    if (total > 100_000) return this.#complain('paste', 'many-error', [field]);
    const state = { ...this.#state, counts };
    this.#use(state);
    this.#change(state);
    this.#complain('paste', '', [], [field]);
  }

  #reset(): void {
    this.#use(this.#start);
    history.replaceState(history.state, '', location.pathname + location.search);
  }

  async #copy(): Promise<void> {
    const rows = this.#state.counts.map((count, score) => `${score},${count}`);
    const csv = [this.#say('csv'), ...rows, ''].join('\n');
    const said = await navigator.clipboard.writeText(csv).then(
      () => 'copied',
      () => 'copy-failed',
    );
    part(this, '[data-out=notice]').textContent = this.#say(said);
  }

  #complainOf(name: 'confidence' | 'margin', value: number | undefined): void {
    const field = this.#field(name);
    this.#complain(name, value === undefined ? `${name}-error` : '', value === undefined ? [field] : [], [field]);
  }

  /** Says what is wrong beside the fields, and marks those that are. */
  #complain(
    kind: string,
    sentence: string,
    wrong: readonly HTMLElement[],
    all: readonly HTMLElement[] = wrong,
    values: Readonly<Record<string, string>> = {},
  ): void {
    for (const field of all) field.setAttribute('aria-invalid', String(wrong.includes(field)));
    const message = sentence === '' ? '' : fillTemplate(this.#say(sentence), values);
    part(this, `[data-error=${kind}]`).textContent = message;
  }

  #say(sentence: string): string {
    return this.getAttribute(`data-say-${sentence}`) ?? '';
  }
}

define('nps-calculator', NpsCalculator);
