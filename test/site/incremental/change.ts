import type { Edit } from './edits.ts';
import type { Order } from './run-build.ts';

/** A kind of change to a project, and what has to come of it. */
export interface Change extends Order {
  /** Completes “a build on top of the last one is right after …”. */
  readonly name: string;
  /** Left out where only another edition or address is built. */
  readonly edit?: Edit;
  /** No byte of the site may differ from what it was. Without this, some file must. */
  readonly shows?: 'nothing';
  /** Pages that must differ, without `/index.html`, and downloads. */
  readonly shownOn?: readonly string[];
  /** Whether no page but those of `shownOn` may be rendered: the change does not reach others. */
  readonly only?: true | undefined;
  /** Nothing is built at all, because all that a build looks at is as it was. */
  readonly idle?: true;
}
