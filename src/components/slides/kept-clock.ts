/*
 * When a session began, so that a window that is opened anew goes on. It is about this day and this
 * window only, so it is kept for as long as the window is open, and with no other answers.
 */

/** Moments in milliseconds since 1970, by session; nothing where none began or none can be kept. */
export function keptStart(key: string): number | undefined {
  try {
    const start = Number(sessionStorage.getItem(key) ?? Number.NaN);
    return Number.isFinite(start) ? start : undefined;
  } catch {
    return undefined;
  }
}

/** Without a place to keep it the clock runs all the same, until the window is closed. */
export function keepStart(key: string, start: number | undefined): void {
  try {
    if (start === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, String(start));
  } catch {}
}
