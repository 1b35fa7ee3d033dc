// The words go to the search page in the fragment, which is never sent: a form would send them.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('form.site-search')) return;
  event.preventDefault();
  const q = form.querySelector<HTMLInputElement>('[data-search-field]')?.value.trim() ?? '';
  location.assign(form.action + (q === '' ? '' : `#${new URLSearchParams({ q })}`));
});

// Makes this file a module, so that its names stay its own.
export {};
