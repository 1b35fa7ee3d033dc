/**
 * Says that a new version waits, and takes it only when the reader asks for it: nobody is thrown out of a
 * quiz. Without a word from the reader it comes once every page of the site was closed.
 *
 * @param line - A hidden line with a button.
 */
export function offerUpdate(registration: ServiceWorkerRegistration, line: HTMLElement): void {
  const offer = (): void => {
    // The very first worker waits for nobody.
    if (registration.waiting && navigator.serviceWorker.controller) line.hidden = false;
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  line.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const reload = (): void => location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
  });
  offer();
}
