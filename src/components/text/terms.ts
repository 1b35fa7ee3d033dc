/**
 * Definitions beside words: what the style sheet cannot do.
 *
 * Escape hides the one on show until pointer or focus has left (WCAG 1.4.13). The first tap shows
 * it, as hovering would; the second follows the link.
 */
function termOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('.term') : null;
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const term of document.querySelectorAll<HTMLElement>('.term:is(:hover, :focus-within)')) {
    term.dataset['dismissed'] = '';
  }
});

for (const leaving of ['mouseout', 'focusout']) {
  document.addEventListener(leaving, (event) => {
    const term = termOf(event);
    if (term && !term.matches(':hover')) delete term.dataset['dismissed'];
  });
}

let shown: HTMLElement | null = null;
document.addEventListener('click', (event) => {
  const term = termOf(event);
  const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  if (term && byTouch && term !== shown) {
    event.preventDefault();
    term.querySelector('a')?.focus();
  }
  shown = term;
});

// Makes this file a module, so that its names stay its own.
export {};
