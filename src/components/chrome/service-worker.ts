// After loading, so that the first page does not share its line with what is kept for later.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Without it (a private window, a plain http host) the site works as before, with a connection.
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  });
}
