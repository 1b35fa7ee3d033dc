import { offerUpdate } from './offer-update.ts';

// After loading, so that the first page does not share its line with what is kept for later.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Without it (a private window, a plain http host) the site works as before, with a connection.
    keepForLater().catch(() => undefined);
  });
}

/**
 * Starts the service worker. It sees nothing of the page that starts it, so this page and what it
 * loaded are handed over.
 */
async function keepForLater(): Promise<void> {
  const first = navigator.serviceWorker.controller === null;
  const registration = await navigator.serviceWorker.register('/sw.js');
  const line = document.querySelector<HTMLElement>('[data-update]');
  if (line) offerUpdate(registration, line);
  await navigator.serviceWorker.ready;
  if (!first) return;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const files = loaded.filter((name) => new URL(name).pathname.startsWith('/_assets/'));
  const [assets, pages] = await Promise.all([caches.open('assets'), caches.open('pages')]);
  await Promise.all([assets.addAll(files), pages.add(location.pathname)]);
}
