import { edit } from './edits.ts';

/** What the files of the small project say. */
export type Version = 'first' | 'second' | 'third';
export const versions = ['first', 'second', 'third'] as const satisfies readonly Version[];

/** Where a version differs from the first: in a title, which moves a case among others, and in a term. */
const places: readonly (readonly [Version, file: string, first: string, own: string])[] = [
  ['second', 'content/cases/receipt/en.mdx', 'title: The receipt', 'title: A receipt'],
  ['second', 'content/glossary/queue.yaml', 'Those who wait, in order.', 'Those who wait.'],
  ['third', 'content/cases/counter/it.mdx', 'title: Il bancone', 'title: Un bancone'],
  ['third', 'content/glossary/hand-off.yaml', 'When a task', 'Whenever a task'],
];

/** Makes a project say what a version says, whatever it said before. */
export function become(version: Version, project: string): void {
  for (const [of, file, first, own] of places) {
    const wanted = of === version ? own : first;
    edit(file, (text) => text.replace(own, first).replace(first, wanted))(project);
  }
}

/**
 * The version to build over another, and the one to build when that was killed: some pages say in it
 * what they said at first and not what the killed build made of them.
 */
export const afterwards: Record<Version, { readonly asked: Version; readonly instead: Version }> = {
  first: { asked: 'second', instead: 'third' },
  second: { asked: 'third', instead: 'first' },
  third: { asked: 'second', instead: 'first' },
};
