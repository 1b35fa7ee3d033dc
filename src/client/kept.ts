/** What can be written as JSON. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What a reader once entered: as they read it, as an element needs it, and when. */
export interface KeptVersion {
  /** Legible by itself. */
  readonly answer: string;
  /** What the element needs to show it again. */
  readonly state: Json;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** Which window wrote it: of two that write at once, the last version of each is kept, and no more. */
  readonly tab?: number;
}

/** What a reader has entered in one place, as it is kept and exported. */
export interface Kept extends KeptVersion {
  /** The same in every language: `cases/<slug>/<tag>/<name>`. */
  readonly key: string;
  /** What was asked, in the words the reader saw. */
  readonly asked: string;
  /** The page it was entered on. */
  readonly page: { readonly path: string; readonly title: string };
  /** What an imported file had for the same place, or what it took the place of. */
  readonly others?: readonly KeptVersion[];
}

/** Whether something found in a store or a file is what it should be. */
export function isKept(value: unknown): value is Kept {
  if (!isVersion(value)) return false;
  const { key, asked, page, others } = value as Partial<Kept>;
  return (
    [key, asked, page?.path, page?.title].every((text) => typeof text === 'string') &&
    isPathHere(page?.path ?? '') &&
    (others === undefined || (Array.isArray(others) && others.every(isVersion)))
  );
}

/** A file from elsewhere must not lead a reader to another site. */
function isPathHere(path: string): boolean {
  return /^\/(?![/\\])/.test(path);
}

function isVersion(value: unknown): value is KeptVersion {
  if (typeof value !== 'object' || value === null) return false;
  const { answer, state, savedAt } = value as Partial<KeptVersion>;
  return (
    typeof answer === 'string' &&
    state !== undefined &&
    typeof savedAt === 'string' &&
    !Number.isNaN(Date.parse(savedAt))
  );
}

/** Whether two say the same, whenever they were saved. */
export function isSame(a: KeptVersion, b: KeptVersion): boolean {
  return a.answer === b.answer && JSON.stringify(a.state) === JSON.stringify(b.state);
}

/**
 * One record of two for the same place: the one saved last, with the other beside it. Nothing that
 * either had is lost.
 */
export function merged(here: Kept, there: Kept): Kept {
  const [first, second] = here.savedAt >= there.savedAt ? [here, there] : [there, here];
  return withOthers({ ...first, others: [] }, [
    second,
    ...(here.others ?? []),
    ...(there.others ?? []),
  ]);
}

/** A record with more versions beside it, before those it had; none of them twice. */
export function withOthers(
  { others: had = [], ...record }: Kept,
  more: readonly KeptVersion[],
): Kept {
  const all = [...more.map(version), ...had];
  const others = all.filter(
    (one, at) => !isSame(one, record) && all.findIndex((other) => isSame(one, other)) === at,
  );
  return others.length === 0 ? record : { ...record, others };
}

/**
 * What goes beside a record that was written over another: of two windows that go on writing, the last
 * version of the other one. Those of before stay all.
 */
export function ofEachTab(
  { tab: own, others = [] }: Kept,
  found: readonly KeptVersion[],
): KeptVersion[] {
  return [...found, ...others]
    .filter(({ tab }) => tab === undefined || tab !== own)
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
    .filter(
      ({ tab }, at, sorted) =>
        tab === undefined || sorted.findIndex((one) => one.tab === tab) === at,
    );
}

/** The same, whoever wrote it. */
export function ofNoTab({ tab: _, others, ...record }: Kept): Kept {
  const rest = others?.map(({ tab: _tab, ...one }) => one);
  return rest === undefined ? record : { ...record, others: rest };
}

/** What of a record changes when the reader enters something else. */
export function version({ answer, state, savedAt, tab }: KeptVersion): KeptVersion {
  return { answer, state, savedAt, ...(tab === undefined ? {} : { tab }) };
}
