/** Says below a field what is wrong with its text; nothing where nothing is. */
export function showComplaint(field: HTMLTextAreaElement, text: string): void {
  const place = document.getElementById(`${field.id}-error`);
  // The same words again would be read out again.
  if (place && place.textContent !== text) place.textContent = text;
  field.setAttribute('aria-invalid', String(text !== ''));
}
