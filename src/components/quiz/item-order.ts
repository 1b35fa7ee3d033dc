import type { Given } from '#model/quiz-question.ts';

/** Puts the items of a list into an order; those it does not name stay behind the others. */
export function showOrder(list: HTMLElement, order: Given): void {
  const items = itemsIn(list);
  const place = (item: HTMLElement): number => {
    const at = order.indexOf(item.dataset['item'] ?? '');
    return at === -1 ? order.length : at;
  };
  const sorted = items.toSorted((a, b) => place(a) - place(b));
  // Moving what is in its place already would take the focus away.
  if (sorted.some((item, at) => item !== items[at])) list.append(...sorted);
}

/** Moves the item that a button belongs to by one place. */
export function moveItem(
  list: HTMLElement,
  button: Element,
): { readonly item: string; readonly place: number } | undefined {
  const item = button.closest<HTMLElement>('[data-item]');
  const neighbour =
    button.getAttribute('data-move') === 'up'
      ? item?.previousElementSibling
      : item?.nextElementSibling;
  if (!item || !neighbour) return undefined;
  // The neighbour moves, so that the button keeps the focus.
  if (button.getAttribute('data-move') === 'up') item.after(neighbour);
  else item.before(neighbour);
  const text = item.querySelector('.quiz-item')?.textContent ?? '';
  return { item: text, place: itemsIn(list).indexOf(item) + 1 };
}

function itemsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-item]')];
}
