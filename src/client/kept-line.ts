import { part } from './dom.ts';
import type { Keeping } from './records.ts';

/** Says in the line that `KeptLine.astro` renders what became of an attempt to keep something. */
export function showKeeping(line: HTMLElement, outcome: Keeping): void {
  const say = line.dataset[sayings[outcome]] ?? '';
  const text = part(line, '[data-kept-text]');
  // The same words again would be read out again at every pause in typing.
  if (text.textContent !== say) text.textContent = say;
  part(line, 'a').hidden = outcome === 'blocked' || outcome === 'versions';
}

const sayings = {
  kept: 'sayKept',
  full: 'sayFull',
  blocked: 'sayBlocked',
  versions: 'sayVersions',
} as const;
