import type { Step } from './path-progress.ts';

/** A path as a page that it leads to knows it. */
export interface BarPath {
  readonly title: string;
  readonly steps: readonly (Step & { readonly title: string; readonly address: string })[];
}

/** The paths that `PathBar.astro` hands over, by their names. */
export function pathsOn(bar: HTMLElement): Readonly<Record<string, BarPath>> {
  return JSON.parse(bar.dataset['paths'] ?? '{}') as Record<string, BarPath>;
}
