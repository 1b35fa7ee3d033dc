import { searchKeyIsOn } from './search-key-choice.ts';

/** `/` leads to the search field from anywhere but a field that one can write it in, unless switched off. */
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element &&
    event.target.closest('input:not([type=checkbox]), textarea, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (!field || !searchKeyIsOn()) return;
  event.preventDefault();
  field.focus();
  field.select();
});
