import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { findKept, keep } from '#client/records.ts';
import type { Ask } from '#room/ask.ts';
import { askNumber, codeOf } from '#room/code.ts';
import { readDecisions } from '../decision/decided.ts';
import { pathOf } from '../slides/qr-path.ts';

/** Turns an answer into a code and a QR code, with nothing of the person in it. */
class RoomAnswer extends HTMLElement {
  #asks: readonly Ask[] = [];
  /** Those that this page has drawn, also where the browser keeps nothing. */
  readonly #nonces = new Map<string, number>();

  connectedCallback(): void {
    this.#asks = JSON.parse(this.dataset['asks'] ?? '[]') as Ask[];
    part(this, 'fieldset', HTMLFieldSetElement).disabled = false;
    this.#select('#room-ask').addEventListener('change', () => this.#offer());
    this.addEventListener('change', () => this.#hide());
    part(this, '[data-room=show]').addEventListener('click', () => void this.#showCode());
    this.#offer();
  }

  /** Offers the options of the ask, the one already taken in its case chosen. */
  #offer(): void {
    const ask = this.#ask;
    if (ask === undefined) return;
    const choice = this.#select('#room-choice');
    const none = new Option(this.dataset['sayChoose'] ?? '', '');
    choice.replaceChildren(none, ...ask.options.map((label, at) => new Option(label, String(at))));
    void findKept(`cases/${ask.name}`).then((entry) => {
      // A decision keeps all that were taken, a poll its one choice.
      const { choice: polled } = (entry?.state ?? {}) as { readonly choice?: unknown };
      const taken = readDecisions(entry?.state).at(-1)?.choice ?? String(polled ?? '');
      const names = ask.choices.length > 0 ? ask.choices : ask.options;
      const at = names.indexOf(taken);
      if (at >= 0 && choice.value === '' && this.#ask === ask) choice.value = String(at);
    });
  }

  #hide(): void {
    part(this, '[data-code]').textContent = '';
    part(this, '[data-error]').textContent = '';
    part(this, '.room-qr').hidden = true;
  }

  async #showCode(): Promise<void> {
    this.#hide();
    const ask = this.#ask;
    const typed = this.#select('#room-choice').value;
    const error = part(this, '[data-error]');
    if (ask === undefined || typed === '') {
      error.textContent = this.dataset['sayMissing'] ?? '';
      return;
    }
    const round = this.#select('#room-round').value === '2' ? 2 : 1;
    const option = Number(typed);
    const nonce = await this.#nonceOf(ask, round, option);
    const code = codeOf({ ask: askNumber(ask.name), round, option, nonce });
    part(this, '[data-code]').textContent = fillTemplate(this.dataset['sayCode'] ?? '', { code });
    try {
      await this.#draw(code);
    } catch {
      error.textContent = this.dataset['sayFailed'] ?? '';
    }
  }

  async #draw(code: string): Promise<void> {
    const { default: encodeQR } = await import('qr');
    const { size, path } = pathOf(encodeQR(code, 'raw', { ecc: 'quartile', border: 3 }));
    const svg = part(this, 'svg', SVGSVGElement);
    svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
    part(svg, 'path', SVGPathElement).setAttribute('d', path);
    part(this, '.room-qr').hidden = false;
  }

  /** Drawn once for each ask and round, and kept: who shows a code twice is counted once. */
  async #nonceOf(ask: Ask, round: 1 | 2, option: number): Promise<number> {
    const key = `${this.dataset['key']}/${ask.name}/${round}`;
    const state = (await findKept(key))?.state as { readonly nonce?: unknown } | undefined;
    const known = typeof state?.nonce === 'number' ? state.nonce : this.#nonces.get(key);
    const nonce = known ?? (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 8;
    this.#nonces.set(key, nonce);
    await keep({
      key,
      asked: ask.title,
      answer: ask.options[option] ?? '',
      state: { nonce, option },
    });
    return nonce;
  }

  get #ask(): Ask | undefined {
    return this.#asks[Number(this.#select('#room-ask').value)];
  }

  #select(selector: string): HTMLSelectElement {
    return part(this, selector, HTMLSelectElement);
  }
}

define('room-answer', RoomAnswer);
