import { resolve } from 'node:path';
import { type Content, readContent } from './read-content.ts';

interface Shared {
  latest?: Promise<Content>;
  /** A reading that has not begun: whoever asks for a new one may have this. */
  next?: Promise<Content>;
  /** Files that it has to look at; without a list, all. */
  changed?: Set<string>;
}

// Astro loads this module more than once: for its hooks and for the content’s configuration.
const everywhere = globalThis as typeof globalThis & { retrobottegaContent?: Map<string, Shared> };
everywhere.retrobottegaContent ??= new Map();
const shared = everywhere.retrobottegaContent;

/** `content/` below a project’s root, read once for everybody in this program. */
export function contentOf(root: string): Promise<Content> {
  return shared.get(resolve(root))?.latest ?? contentAgain(root);
}

/**
 * The same, read anew: once for all who ask before it begins.
 *
 * @param changed - The one file that has come, gone or changed, by its path from the root; when it
 *   is not known, all files are looked at.
 */
export function contentAgain(folder: string, changed?: string): Promise<Content> {
  // One folder has one name, with or without a slash at its end.
  const root = resolve(folder);
  const state = shared.get(root) ?? {};
  shared.set(root, state);
  if (state.next !== undefined) {
    if (changed === undefined) delete state.changed;
    else state.changed?.add(changed);
    return state.next;
  }
  if (changed !== undefined) state.changed = new Set([changed]);
  const before = state.latest ?? Promise.resolve(undefined);
  const next = before
    .catch(() => undefined)
    .then((content) => {
      const files = state.changed;
      delete state.next;
      delete state.changed;
      if (content === undefined || files === undefined) return readContent(root);
      return readContent(root, { content, changed: [...files] });
    });
  state.next = next;
  state.latest = next;
  return next;
}
