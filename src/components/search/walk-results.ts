/** Arrow keys walk from one stop to the next and back; other keys and places are left alone. */
export function walkResults(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const here = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
  if (here < 0) return;
  event.preventDefault();
  stops[here + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}
