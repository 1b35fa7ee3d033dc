const name = 'retrobottega.search-key';

/** What was chosen on this page, also where nothing may be stored. */
let chosen: boolean | undefined;

/** Whether `/` leads to the search field. It does, until a reader switches it off. */
export function searchKeyIsOn(): boolean {
  if (chosen !== undefined) return chosen;
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

/** Switches the key on or off. Only `off` is stored: who never chose leaves no trace. */
export function switchSearchKey(on: boolean): void {
  chosen = on;
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}
