import Sortable from 'sortablejs';

/** Lets a pointer drag the items of a list. */
export function sortByPointer(list: HTMLElement, sorted: () => void): void {
  const fieldset = list.closest('fieldset');
  Sortable.create(list, {
    draggable: '[data-item]',
    // A finger that scrolls the page must not take an item along.
    delay: 150,
    delayOnTouchOnly: true,
    filter: 'button',
    preventOnFilter: false,
    ghostClass: 'quiz-dragged',
    onMove: () => !fieldset?.disabled,
    onUpdate: sorted,
  });
}
