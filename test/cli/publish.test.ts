import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clearLeftOvers, publish } from '#cli/publish.ts';
import { temporaryFolder } from './temporary-folder.ts';

const read = (dist: string, file: string): string => readFileSync(join(dist, file), 'utf8');

it('publishes the first build', () => {
  const dist = temporaryFolder({ '.building/student/index.html': 'new' });
  publish(dist, 'student');
  expect(read(dist, 'student/index.html')).toBe('new');
});

it('puts a new build in the place of the last one and leaves nothing of it', () => {
  const dist = temporaryFolder({
    'student/gone.html': 'old',
    'trainer/index.html': 'other edition',
    '.building/student/index.html': 'new',
  });
  publish(dist, 'student');
  expect(read(dist, 'student/index.html')).toBe('new');
  expect(existsSync(join(dist, 'student/gone.html'))).toBe(false);
  expect(existsSync(join(dist, '.previous-student'))).toBe(false);
  expect(read(dist, 'trainer/index.html')).toBe('other edition');
});

it('keeps the time of a file that is as it was, and of no other', () => {
  const files = { same: 'a', other: 'a', longer: 'a' };
  const changed = { same: 'a', other: 'b', longer: 'aa', added: 'a' };
  const under = (folder: string, texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, text]));
  const dist = temporaryFolder({
    ...under('student', files),
    ...under('.building/student', changed),
  });
  const past = new Date(2020, 1, 1);
  for (const file of Object.keys(files)) utimesSync(join(dist, 'student', file), past, past);
  publish(dist, 'student');
  const kept = Object.keys(changed).filter(
    (file) => statSync(join(dist, 'student', file)).mtimeMs === past.getTime(),
  );
  expect(kept).toEqual(['same']);
});

it('puts the last good build back when the new one cannot be moved in', () => {
  const dist = temporaryFolder({ 'student/index.html': 'good' });
  expect(() => publish(dist, 'student')).toThrowErrorMatchingInlineSnapshot(
    `[Error: dist/student could not be exchanged for the new build (ENOENT): close what has it open and build again; the last good build is left as it was.]`,
  );
  expect(read(dist, 'student/index.html')).toBe('good');
});

it('clears what a killed build left and keeps the last good one', () => {
  const dist = temporaryFolder({
    'student/index.html': 'good',
    '.building/student/index.html': 'half',
    '.building/trainer/index.html': 'not mine',
    '.previous-student/index.html': 'older',
  });
  clearLeftOvers(dist, 'student');
  expect(read(dist, 'student/index.html')).toBe('good');
  expect(existsSync(join(dist, '.building/student'))).toBe(false);
  expect(existsSync(join(dist, '.building/trainer'))).toBe(true);
  expect(existsSync(join(dist, '.previous-student'))).toBe(false);
});

it('restores the last good build when one was killed in the middle of the exchange', () => {
  const dist = temporaryFolder({
    '.previous-student/index.html': 'good',
    '.building/student/index.html': 'whole, but nobody can tell',
  });
  clearLeftOvers(dist, 'student');
  expect(read(dist, 'student/index.html')).toBe('good');
});
