/** What can be chosen by keys: paragraphs, items, headings and cells. */
const choosable = 'p, li, h2, h3, h4, dt, dd, td, th, blockquote, figcaption';

/**
 * Lets a reader walk through the paragraphs of a text with the arrow keys, several of them with Shift,
 * and take them with Enter. Escape leaves.
 *
 * @param isText - Whether there is anything to take in a paragraph.
 * @returns What was taken; undefined for nothing.
 */
export function chooseByKeys(
  root: Element,
  isText: (block: HTMLElement) => boolean,
): Promise<Range | undefined> {
  const all = [...root.querySelectorAll<HTMLElement>(choosable)].filter(
    (one) => one.checkVisibility() && !one.querySelector(choosable) && isText(one),
  );
  const begin = all.findIndex((one) => one.getBoundingClientRect().bottom > innerHeight / 4);
  let [from, to] = [Math.max(0, begin), Math.max(0, begin)];
  let resolve: (range: Range | undefined) => void = () => undefined;
  const promise = new Promise<Range | undefined>((settle) => {
    resolve = settle;
  });
  const taken = (): HTMLElement[] => all.slice(Math.min(from, to), Math.max(from, to) + 1);

  const show = (): void => {
    for (const one of all) one.toggleAttribute('data-chosen', taken().includes(one));
    all[to]?.setAttribute('tabindex', '-1');
    all[to]?.focus();
  };
  const end = (range: Range | undefined): void => {
    root.removeEventListener('keydown', onKey);
    root.removeEventListener('focusout', onLeave);
    for (const one of all) {
      one.removeAttribute('data-chosen');
      one.removeAttribute('tabindex');
    }
    resolve(range);
  };
  const onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    const goal = goalOf(event.key, to, all.length);
    if (goal !== undefined) {
      to = goal;
      if (!event.shiftKey) from = to;
      show();
    } else if (event.key === 'Enter') end(rangeOver(taken()));
    else if (event.key === 'Escape') end(undefined);
    else return;
    event.preventDefault();
  };
  const onLeave = (event: Event): void => {
    const { relatedTarget } = event as FocusEvent;
    if (!(relatedTarget instanceof HTMLElement && all.includes(relatedTarget))) end(undefined);
  };
  if (all.length === 0) return Promise.resolve(undefined);
  root.addEventListener('keydown', onKey);
  root.addEventListener('focusout', onLeave);
  show();
  return promise;
}

function goalOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

function rangeOver(blocks: readonly HTMLElement[]): Range | undefined {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return undefined;
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}
