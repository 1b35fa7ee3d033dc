import { describe, expect, it } from 'vitest';
import type { Edition } from '#editions/edition.ts';
import { compileText } from '#markdown/compile.ts';
import { parseText } from '#markdown/parse.ts';
import { stripNotes } from '#markdown/strip-notes.ts';
import type { CompiledText } from '#model/text.ts';

const text = `
## Before

<TrainerNote>

## The answer

Secret.

</TrainerNote>

<Decision>

Take him in? <TrainerNote>No one does.</TrainerNote>

<TrainerNote>

### Another answer

</TrainerNote>

</Decision>

## After
`;

function compiledFor(edition: Edition): CompiledText {
  const { tree, failure } = parseText(text);
  if (failure) throw new Error(failure.reason);
  return compileText(stripNotes(tree, edition), (href) => href);
}

describe.each(['student', 'staff'] as const)('the %s edition', (edition) => {
  it('has no headings of notes in its table of contents', () => {
    expect(compiledFor(edition).headings.map(({ text: words }) => words)).toEqual([
      'Before',
      'After',
    ]);
  });

  it('has nothing of notes, however deep', () => {
    const segments = JSON.stringify(compiledFor(edition).segments);
    expect(segments).not.toMatch(/TrainerNote|answer|Secret|No one/);
    expect(segments).toContain('Take him in?');
  });
});

it('keeps notes and their headings for trainers', () => {
  const { headings, segments } = compiledFor('trainer');
  expect(headings.map(({ text: words }) => words)).toEqual([
    'Before',
    'The answer',
    'Another answer',
    'After',
  ]);
  expect(JSON.stringify(segments)).toMatch(/TrainerNote.*Secret.*No one does/);
});

it('leaves the tree that it was given as it was', () => {
  const { tree } = parseText(text);
  const before = JSON.stringify(tree);
  if (tree) stripNotes(tree, 'student');
  expect(JSON.stringify(tree)).toBe(before);
});
