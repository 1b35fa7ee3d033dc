/**
 * Puts everything on the page but one element out of reach: of the keyboard, of the pointer and of
 * screen readers.
 *
 * @returns What brings it back.
 */
export function setAside(shown: Element): () => void {
  const aside: Element[] = [];
  for (let at: Element | null = shown; at !== null && at !== document.body; at = at.parentElement) {
    for (const other of at.parentElement?.children ?? []) {
      if (other === at || other.hasAttribute('inert') || other.localName === 'script') continue;
      other.setAttribute('inert', '');
      aside.push(other);
    }
  }
  return () => {
    for (const element of aside) element.removeAttribute('inert');
  };
}
