import { part } from '#client/dom.ts';
import type { NotebookSayings } from './sayings.ts';

/** Says whether the browser may throw the notebook away, and offers to ask it not to. */
export async function showPersistence(host: HTMLElement, say: NotebookSayings): Promise<void> {
  if (!('storage' in navigator)) return;
  const isSafe = await navigator.storage.persisted();
  tell(host, isSafe ? say.persistYes : say.persist, isSafe);
}

/** Asks. Some browsers ask the reader, some decide by themselves. */
export async function askToPersist(host: HTMLElement, say: NotebookSayings): Promise<void> {
  const isSafe = await navigator.storage.persist();
  tell(host, isSafe ? say.persistYes : say.persistNo, isSafe);
}

function tell(host: HTMLElement, text: string, isSafe: boolean): void {
  part(host, '[data-persist-said]').textContent = text;
  part(host, '[data-persist]').toggleAttribute('data-safe', isSafe);
  part(host, '[data-action=persist]', HTMLButtonElement).disabled = isSafe;
}
