import { part } from './dom.ts';

/**
 * Asks in the dialog of `ConfirmDialog.astro`. Escape is a no. The focus goes back to where it was.
 *
 * @returns Whether the reader said yes.
 */
export function confirmed(dialog: HTMLDialogElement, question: string): Promise<boolean> {
  part(dialog, '[data-question]').textContent = question;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
