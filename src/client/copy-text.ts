/**
 * Puts a text on the clipboard.
 *
 * @returns Whether it is there. It is not where the browser refuses, or has no clipboard at all, as
 *   over plain http.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
