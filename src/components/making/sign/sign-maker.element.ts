import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import type { Json } from '#client/kept.ts';
import { MakingElement, type Studio } from '../making-element.ts';
import { fieldOf, listOf, textOf } from '../read-state.ts';
import type { Sheet } from '../sheet/drawing.ts';
import { isSignPaper, type SignPaper, signPapers } from './sign-papers.ts';

/** The reader’s own sentence as a poster, and what to ask oneself before hanging it. */
class SignMaker extends MakingElement {
  override connectedCallback(): void {
    // Some browsers put back the ticks of an earlier visit by themselves.
    for (const { box } of this.#checks) box.checked = box.defaultChecked;
    super.connectedCallback();
  }

  protected get state(): Json {
    const checked = this.#checks.filter(({ box }) => box.checked).map(({ box }) => box.value);
    return { sentence: this.#sentence.value, paper: this.#paper, checked };
  }

  protected take(state: Json): void {
    const paper = fieldOf(state, 'paper');
    const checked = listOf(state, 'checked');
    this.#sentence.value = textOf(state, 'sentence');
    part(this, 'select', HTMLSelectElement).value = isSignPaper(paper) ? paper : signPapers[0];
    for (const { box } of this.#checks) box.checked = checked.includes(box.value);
  }

  protected get answer(): string {
    return [this.#sentence.value, '', ...this.#openLines].join('\n').trim();
  }

  protected sheet({ poster, measuredWidth }: Studio): Sheet {
    return poster(this.#sentence.value, this.#paper, measuredWidth);
  }

  protected override refresh(): void {
    const [said = '', ...points] = this.#openLines;
    const first = document.createElement('p');
    first.textContent = said;
    const list = document.createElement('ul');
    list.append(
      ...points.map((text) => {
        const point = document.createElement('li');
        point.textContent = text;
        return point;
      }),
    );
    const place = part(this, '[data-open]');
    // The same words again would be read out at every letter of the sentence.
    if (place.dataset['open'] === points.join()) return;
    place.dataset['open'] = points.join();
    place.replaceChildren(first, ...(points.length > 0 ? [list] : []));
  }

  /** What is left open, in words: a sentence and the checks it is about. */
  get #openLines(): readonly string[] {
    const open = this.#checks.filter(({ box }) => !box.checked).map(({ text }) => text);
    return [this.say(open.length > 0 ? 'sayOpen' : 'sayClosed'), ...open];
  }

  get #sentence(): HTMLTextAreaElement {
    return part(this, 'textarea', HTMLTextAreaElement);
  }

  get #paper(): SignPaper {
    const { value } = part(this, 'select', HTMLSelectElement);
    return isSignPaper(value) ? value : signPapers[0];
  }

  get #checks(): readonly { readonly box: HTMLInputElement; readonly text: string }[] {
    return [...this.querySelectorAll<HTMLInputElement>('[type=checkbox]')].map((box) => ({
      box,
      text: box.parentElement?.textContent?.trim() ?? '',
    }));
  }
}

define('sign-maker', SignMaker);
