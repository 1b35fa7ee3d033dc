import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import type { Choice, Given } from '#model/quiz-question.ts';
import { moveItem, showOrder } from './item-order.ts';
import type { QuestionData } from './quiz-data.ts';

/** A question on the page: what is entered in it, and what is said of that. */
export class QuestionView {
  readonly question: QuestionData;
  readonly section: HTMLElement;

  constructor(question: QuestionData, host: Element) {
    this.question = question;
    this.section = part(host, `[data-question="${question.id}"]`);
  }

  /** What is entered now. */
  given(): Given {
    const { section } = this;
    switch (this.question.face.type) {
      case 'single':
      case 'multiple':
        return [...section.querySelectorAll<HTMLInputElement>('input:checked')].map(
          ({ value }) => value,
        );
      case 'ordering':
        return this.#items.map((item) => item.dataset['item'] ?? '');
      case 'matching':
        return this.#selects.flatMap(({ value, dataset }) =>
          value === '' ? [] : [`${dataset['left']}=${value}`],
        );
      default:
        return this.typed.trim() === '' ? [] : [this.typed.trim()];
    }
  }

  /** Enters an answer; an empty one empties the question. */
  enter(given: Given): void {
    for (const input of this.section.querySelectorAll<HTMLInputElement>('[data-choices] input'))
      input.checked = given.includes(input.value);
    for (const select of this.#selects) {
      const pair = given.find((one) => one.startsWith(`${select.dataset['left']}=`));
      select.value = pair?.slice(pair.indexOf('=') + 1) ?? '';
    }
    const field = this.#field;
    if (field) field.value = given[0] ?? '';
    if (this.question.face.type === 'ordering') showOrder(this.#list, given);
  }

  /** Moves an item of an order by one place, and gives its new one, from 1. */
  move(button: Element): { readonly item: string; readonly place: number } | undefined {
    return moveItem(this.#list, button);
  }

  set locked(locked: boolean) {
    part(this.section, 'fieldset', HTMLFieldSetElement).disabled = locked;
  }

  /** Puts numbers into the question and its solution. */
  set numbers(texts: Readonly<Record<string, string>>) {
    for (const place of this.section.querySelectorAll<HTMLElement>('[data-number]'))
      place.textContent = texts[place.dataset['number'] ?? ''] ?? '';
    for (const text of this.section.querySelectorAll<HTMLElement>('[data-explained]'))
      text.textContent = fillTemplate(text.dataset['explained'] ?? '', texts);
  }

  /** Says something below the question, a paragraph each. */
  say(...paragraphs: readonly string[]): void {
    const place = part(this.section, '[data-verdict]');
    const same = [...place.children].map((one) => one.textContent).join('\n');
    if (same === paragraphs.join('\n')) return;
    place.replaceChildren(
      ...paragraphs.map((text) => {
        const line = document.createElement('p');
        line.textContent = text;
        return line;
      }),
    );
  }

  /** Shows the solution, or hides it until it may be seen. */
  set solved(solved: boolean) {
    const solution = this.section.querySelector<HTMLDetailsElement>('[data-solution]');
    if (solution) solution.dataset['shown'] = String(solved);
  }

  get button(): HTMLButtonElement | null {
    return this.section.querySelector<HTMLButtonElement>('[data-quiz="check"]');
  }

  /** The question in its own words. */
  get asked(): string {
    return (part(this.section, '[data-asked]').textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** An answer as the page shows it. */
  inWords(given: Given): string[] {
    const { face } = this.question;
    const named = (list: readonly Choice[], id: string): string =>
      list.find((one) => one.id === id)?.text ?? id;
    switch (face.type) {
      case 'single':
      case 'multiple':
        return given.map((id) => named(face.options, id));
      case 'ordering':
        return given.map((id) => named(face.items, id));
      case 'matching':
        return given.map((pair) => {
          const [left = '', right = ''] = pair.split('=');
          return `${named(face.lefts, left)} → ${named(face.rights, right)}`;
        });
      default:
        return [...given];
    }
  }

  /** What is typed, as it stands there. */
  get typed(): string {
    return this.#field?.value ?? '';
  }

  get #field(): HTMLInputElement | null {
    return this.section.querySelector<HTMLInputElement>('[data-typed]');
  }

  get #selects(): readonly HTMLSelectElement[] {
    return [...this.section.querySelectorAll<HTMLSelectElement>('[data-left]')];
  }

  get #list(): HTMLElement {
    return part(this.section, '[data-order]');
  }

  get #items(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[data-item]')];
  }
}
