import type { Json } from '#client/kept.ts';

/** What is kept under a name; nothing where it is no object, or has no such name. */
export function fieldOf(state: Json | undefined, name: string): Json | undefined {
  if (typeof state !== 'object' || state === null || Array.isArray(state)) return undefined;
  return (state as Readonly<Record<string, Json>>)[name];
}

/** The text kept under a name, or what stands there otherwise. */
export function textOf(state: Json | undefined, name: string, otherwise = ''): string {
  const text = fieldOf(state, name);
  return typeof text === 'string' ? text : otherwise;
}

/** The list kept under a name; an empty one where there is none. */
export function listOf(state: Json | undefined, name: string): readonly Json[] {
  const list = fieldOf(state, name);
  return Array.isArray(list) ? list : [];
}
