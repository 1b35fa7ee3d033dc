import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import type { Json } from '#client/kept.ts';
import { MakingElement, type Studio } from '../making-element.ts';
import { listOf, textOf } from '../read-state.ts';
import type { Sheet } from '../sheet/drawing.ts';
import { ladderStyle, mostRungs } from './ladder-style.ts';
import { newRow, type Rung, Row } from './ladder-row.ts';

/** The rungs from the first day to full discretion, which the reader writes, moves, adds and removes. */
class GrowthLadder extends MakingElement {
  /** The author’s rungs by name: of these only what the reader has changed is kept. */
  #authors: ReadonlyMap<string, Rung> = new Map();

  override connectedCallback(): void {
    this.#authors = new Map(this.#rows.map((row) => [row.name, row.rung]));
    this.addEventListener('click', (event) => this.#onAction(event));
    super.connectedCallback();
  }

  // Untouched words are left out, so that in another language they are in that language.
  protected get state(): Json {
    const rungs = this.#rows.map(({ name, rung: { label, text } }) => {
      const given = this.#authors.get(name);
      return {
        name,
        ...(label !== given?.label && { label }),
        ...(text !== given?.text && { text }),
      };
    });
    return { rungs };
  }

  protected take(state: Json): void {
    const rows = listOf(state, 'rungs')
      .slice(0, mostRungs)
      .map((kept) => {
        const name = textOf(kept, 'name');
        const given = this.#authors.get(name);
        const label = textOf(kept, 'label', given?.label);
        return this.#newRow(name, { label, text: textOf(kept, 'text', given?.text) });
      });
    if (rows.length > 0) this.#list.replaceChildren(...rows.map(({ place }) => place));
  }

  protected get answer(): string {
    return this.#rows.map(({ rung: { label, text } }) => `${label}: ${text}`).join('\n');
  }

  protected sheet({ listSheet, measuredWidth }: Studio): Sheet {
    const rungs = this.#rows.map(({ rung }) => rung);
    return listSheet(this.dataset['title'] ?? '', rungs, ladderStyle, measuredWidth);
  }

  protected override refresh(): void {
    const rows = this.#rows;
    for (const [index, row] of rows.entries()) row.showPlace(index, rows.length);
  }

  #onAction({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const action = button?.dataset['action'];
    if (action === 'add') this.#add();
    const row = this.#rows.find(({ place }) => place.contains(button));
    if (row === undefined) return;
    if (action === 'up' || action === 'down') this.#move(row, action);
    if (action === 'remove') this.#remove(row);
  }

  #move(row: Row, way: 'up' | 'down'): void {
    if (way === 'up') row.place.previousElementSibling?.before(row.place);
    else row.place.nextElementSibling?.after(row.place);
    this.changed();
    row.focusMove(way);
    const rows = this.#rows;
    const at = rows.findIndex(({ place }) => place === row.place) + 1;
    const { label } = row.rung;
    this.notice(this.say('sayMoved', { label, place: String(at), count: String(rows.length) }));
  }

  #remove(row: Row): void {
    const before = this.state;
    row.place.remove();
    this.changed();
    this.offerUndo(this.say('sayRemoved', { label: row.rung.label }), before);
    part(this, '[data-action=undo]').focus();
  }

  #add(): void {
    const rows = this.#rows;
    if (rows.length >= mostRungs) {
      this.notice(this.say('sayMost'));
      return;
    }
    const names = rows.map(({ name }) => name);
    let number = 1;
    while (names.includes(`own-${number}`)) number += 1;
    const row = this.#newRow(`own-${number}`, { label: this.say('sayFresh'), text: '' });
    this.#list.append(row.place);
    this.changed();
    this.notice(this.say('sayAdded', { place: String(rows.length + 1) }));
    row.focusLabel();
  }

  #newRow(name: string, rung: Rung): Row {
    return newRow(part(this, 'template', HTMLTemplateElement), this.id, name, rung);
  }

  get #list(): HTMLElement {
    return part(this, 'ol');
  }

  get #rows(): readonly Row[] {
    return [...this.#list.children].map((place) => new Row(place as HTMLElement));
  }
}

define('growth-ladder', GrowthLadder);
