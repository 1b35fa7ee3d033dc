import type { Json } from '#client/kept.ts';

/** What a reader has decided, and why. */
export interface Decided {
  readonly choice: string;
  readonly reason: string;
}

/** The decisions of a kept state, oldest first; none where it has none. */
export function readDecisions(state: Json | undefined): readonly Decided[] {
  const list = (state as { readonly decisions?: unknown } | null | undefined)?.decisions;
  return Array.isArray(list) ? list.filter(isDecided) : [];
}

/** A choice begun and not yet taken; undefined where there is none. The choice is '' until one is made. */
export function readDraft(state: Json | undefined): Decided | undefined {
  const draft = (state as { readonly draft?: unknown } | null | undefined)?.draft;
  return isDecided(draft) ? draft : undefined;
}

function isDecided(value: unknown): value is Decided {
  const { choice, reason } = (value ?? {}) as Partial<Decided>;
  return typeof choice === 'string' && typeof reason === 'string';
}
