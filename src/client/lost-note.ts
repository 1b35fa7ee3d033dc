const name = 'retrobottega-kept';

/**
 * Notes beside the store that something is in it, or nothing any more. A browser that runs out of room
 * throws a store away without a word; where this note stays, it tells.
 *
 * @param at - ISO 8601, UTC.
 */
export function noteKept(at: string | undefined): void {
  try {
    if (at === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, at);
  } catch {
    // Without it, an empty store is taken for a new one.
  }
}

/** When something was last kept, to be asked where nothing is. */
export function lostNote(): { readonly lost?: string } {
  try {
    const at = localStorage.getItem(name) ?? '';
    return Number.isNaN(Date.parse(at)) ? {} : { lost: at };
  } catch {
    return {};
  }
}
