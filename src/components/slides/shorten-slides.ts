import { fillTemplate } from '#client/fill-template.ts';
import { askedLengths, carryLengths } from '../seminar/asked-lengths.ts';
import { versionOf } from '../seminar/versions.ts';
import type { PacedBlock } from './pace.ts';

/** The blocks of each session, by its id. */
export type Plans = Readonly<Record<string, readonly PacedBlock[]>>;

/** A plan as the length that the address asks for leaves it, and what that leaves out. */
export function shortened(plans: Plans, search: string): { plans: Plans; leftOut: PacedBlock[] } {
  const lengths = askedLengths(search);
  const leftOut = Object.entries(plans).flatMap(([session, blocks]) => {
    const length = lengths.get(session);
    // With less time than it takes there is no version: all of it is shown.
    return length === undefined ? [] : (versionOf(blocks, length).leftOut ?? []);
  });
  const rest = Object.entries(plans).map(
    ([session, blocks]) => [session, blocks.filter((block) => !leftOut.includes(block))] as const,
  );
  return { plans: Object.fromEntries(rest), leftOut };
}

/**
 * Takes the slides of blocks for which there is no time off the page, numbers the others anew and says so.
 *
 * @param host - With `data-plans`, `data-say-version` and a `[data-version]`.
 * @param items - What holds a slide each.
 * @returns The plans without those blocks.
 */
export function shortenSlides(host: HTMLElement, items: readonly HTMLElement[]): Plans {
  const whole = JSON.parse(host.dataset['plans'] ?? '{}') as Plans;
  const { plans, leftOut } = shortened(whole, location.search);
  carryLengths(location.search);
  if (leftOut.length === 0) return plans;
  const isLeftOut = (item: HTMLElement): boolean => {
    const slide = item.matches('.slide') ? item : item.querySelector<HTMLElement>('.slide');
    return leftOut.some(({ id }) => id === slide?.dataset['block']);
  };
  for (const item of items.filter(isLeftOut)) item.remove();
  const rest = items.filter((item) => item.isConnected);
  for (const [at, item] of rest.entries()) {
    const place = item.querySelector('[data-number]');
    if (place) place.textContent = `${at + 1}/${rest.length}`;
  }
  const version = host.querySelector('[data-version]');
  const blocks = leftOut.map(({ title }) => title).join('; ');
  if (version) version.textContent = fillTemplate(host.dataset['sayVersion'] ?? '', { blocks });
  return plans;
}
