import { expect, it } from 'vitest';
import { contentChanges, projectChanges } from './incremental/all-changes.ts';

// They are put together by hand, where one could be left out without anybody noticing.
const lists = import.meta.glob<Record<string, readonly { readonly name: string }[]>>(
  ['./incremental/*-changes.ts', '!./incremental/all-changes.ts'],
  { eager: true },
);

it('makes every change that is listed', () => {
  const made = [...contentChanges, ...projectChanges].map(({ name }) => name).join('; ');
  const listed = Object.values(lists).flatMap((list) => Object.values(list).flat());
  const names = listed.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name) => !made.includes(name))).toEqual([]);
});
