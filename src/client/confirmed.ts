import { part } from './dom.ts';

let settle: () => void = () => undefined;

/**
 * Asks in the dialog of `ConfirmDialog.astro`. Escape is a no. The focus goes back to where it was.
 *
 * @returns Whether the reader said yes.
 */
export function confirmed(dialog: HTMLDialogElement, question: string): Promise<boolean> {
  // A dialog that has just been closed tells so later: its question is answered, this one is not.
  settle();
  part(dialog, '[data-question]').textContent = question;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    const answer = (): void => {
      if (dialog.open) return;
      dialog.removeEventListener('close', answer);
      resolve(dialog.returnValue === 'yes');
    };
    dialog.addEventListener('close', answer);
    settle = answer;
  });
}
