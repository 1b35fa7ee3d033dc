/** Whether a key turns slides: not while it works a field, and not where it presses a button. */
export function isForDeck({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest('input, textarea, select, [contenteditable]') !== null) return false;
  const presses = key === ' ' || key === 'Enter';
  return !(presses && target.closest('button, a, summary, label') !== null);
}
