import type { Kept } from '#client/kept.ts';

/** What a reader can have in the notebook. */
export const recordKinds = [
  'note',
  'answer',
  'decision',
  'calculator',
  'quiz',
  'path',
  'other',
] as const;
export type RecordKind = (typeof recordKinds)[number];

const byTag: Readonly<Record<string, RecordKind>> = {
  note: 'note',
  question: 'answer',
  poll: 'answer',
  decision: 'decision',
  room: 'decision',
  calculator: 'calculator',
};
const byPlace: Readonly<Record<string, RecordKind>> = {
  quizzes: 'quiz',
  review: 'quiz',
  paths: 'path',
};

/** What a record is, by its key: `cases/<slug>/<tag>/<name>`, `quizzes/<slug>`. */
export function kindOf(key: string): RecordKind {
  const [place = '', , tag = ''] = key.split('/');
  return byPlace[place] ?? byTag[tag] ?? 'other';
}

/** Where on its page a record is; undefined where only the page is known. */
export function anchorOf({ key, state }: Kept): string | undefined {
  const [, , tag, name] = key.split('/');
  if (tag === 'note') return `#note-${name}`;
  const address =
    tag === 'calculator' && typeof state === 'object' && state !== null && 'address' in state
      ? state.address
      : undefined;
  return typeof address === 'string' && address.startsWith('#') ? address : undefined;
}
