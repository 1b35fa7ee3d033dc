import { part } from '#client/dom.ts';

/** What stands on a rung. */
export interface Rung {
  readonly label: string;
  readonly text: string;
}

/** The fields of a rung, in the markup that `LadderRung.astro` renders. */
export class Row {
  readonly place: HTMLElement;

  constructor(place: HTMLElement) {
    this.place = place;
  }

  get name(): string {
    return this.place.dataset['row'] ?? '';
  }

  get rung(): Rung {
    return { label: this.#label.value, text: this.#text.value };
  }

  /** Where it stands: which moves there are, and for whom. */
  showPlace(index: number, count: number): void {
    const { label } = this.rung;
    this.place.setAttribute('aria-label', `${index + 1}. ${label}`);
    for (const button of this.place.querySelectorAll('button'))
      button.setAttribute('aria-label', `${button.textContent?.trim()}: ${label}`);
    this.#button('up').disabled = index === 0;
    this.#button('down').disabled = index === count - 1;
    this.#button('remove').disabled = count === 1;
  }

  /** A row that has been moved has lost the focus; at an end there is only the way back. */
  focusMove(way: 'up' | 'down'): void {
    const same = this.#button(way);
    (same.disabled ? this.#button(way === 'up' ? 'down' : 'up') : same).focus();
  }

  focusLabel(): void {
    this.#label.focus();
    this.#label.select();
  }

  get #label(): HTMLInputElement {
    return part(this.place, '[data-label]', HTMLInputElement);
  }

  get #text(): HTMLTextAreaElement {
    return part(this.place, 'textarea', HTMLTextAreaElement);
  }

  #button(action: string): HTMLButtonElement {
    return part(this.place, `[data-action=${action}]`, HTMLButtonElement);
  }
}

/** A row made from the form of an empty one, with ids of its own. */
export function newRow(form: HTMLTemplateElement, id: string, name: string, rung: Rung): Row {
  const place = part(form.content as unknown as Element, 'li').cloneNode(true) as HTMLElement;
  place.dataset['row'] = name;
  for (const attribute of ['id', 'for', 'aria-describedby'])
    for (const one of place.querySelectorAll(`[${attribute}]`))
      one.setAttribute(
        attribute,
        (one.getAttribute(attribute) ?? '').replace(`${id}-new`, `${id}-${name}`),
      );
  part(place, '[data-label]', HTMLInputElement).value = rung.label;
  part(place, 'textarea', HTMLTextAreaElement).value = rung.text;
  return new Row(place);
}
