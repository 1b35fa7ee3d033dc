import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { searchKeyIsOn, switchSearchKey } from '../chrome/search-key-choice.ts';

/** `<search-key-switch>`: lets who works by voice or with shaky hands switch the single key `/` off (WCAG 2.1.4). */
export class SearchKeySwitch extends HTMLElement {
  connectedCallback(): void {
    const box = part(this, 'input', HTMLInputElement);
    box.checked = searchKeyIsOn();
    box.addEventListener('change', () => switchSearchKey(box.checked));
  }
}

define('search-key-switch', SearchKeySwitch);
