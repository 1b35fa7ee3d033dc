import { define } from '#client/define.ts';

/** Keeps the step that a reader came here by at the foot of the window, so that the next is one tap away. */
class PathStrip extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search).get('step') ?? '';
    const items = this.parentElement?.querySelectorAll<HTMLElement>('[data-here]') ?? [];
    const item = [...items].find(({ dataset }) => dataset['here'] === asked);
    if (item === undefined || !this.hidden) return;
    // In the other language one is at the same step.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.site-language'))
      link.search = location.search;
    this.append(...[...item.children].map((child) => child.cloneNode(true)));
    this.hidden = false;
    // Its place stays, so that nothing moves; what is in it is said and reached once.
    item.dataset['inStrip'] = '';
  }
}

define('path-strip', PathStrip);
