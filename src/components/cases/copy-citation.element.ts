import { copyText } from '#client/copy-text.ts';
import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';

/** `<copy-citation>`: copies the citation that stands on the page, in one of two formats, and prints. */
export class CopyCitation extends HTMLElement {
  connectedCallback(): void {
    part(this, '.case-actions').hidden = false;
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const format = button?.dataset['copy'];
      if (format) void this.#copy(this.dataset[format] ?? '');
      else if (button) print();
    });
  }

  async #copy(text: string): Promise<void> {
    const said = (await copyText(text)) ? 'copied' : 'failed';
    part(this, '[data-out=notice]').textContent = this.getAttribute(`data-say-${said}`);
  }
}

define('copy-citation', CopyCitation);
