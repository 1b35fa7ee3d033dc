export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Fills a list to choose from; what was chosen stays chosen if it is still there. */
export function fillOptions(
  select: HTMLSelectElement,
  options: readonly Option[],
  chosen = select.value,
): void {
  select.replaceChildren(
    ...options.map(({ value, label }) => {
      const option = document.createElement('option');
      option.value = value;
      option.textContent = label;
      return option;
    }),
  );
  if (options.some(({ value }) => value === chosen)) select.value = chosen;
}
