import { expect, it } from 'vitest';
import { releaseAsked } from '#cli/release-asked.ts';
import { temporaryFolder } from './temporary-folder.ts';

const project = (): string =>
  temporaryFolder({
    'content/cases/the-answer/case.yaml': 'release: after-class\n',
    'content/cases/counter/case.yaml': 'sector: x\n',
  });

it('takes what is released out of what was typed', () => {
  const root = project();
  expect(releaseAsked(root, ['student', '--release', 'the-answer', '--quiet'])).toEqual({
    released: ['the-answer'],
    args: ['student', '--quiet'],
  });
  expect(releaseAsked(root, ['--release=all', 'staff'])).toEqual({
    released: ['all'],
    args: ['staff'],
  });
  expect(releaseAsked(root, ['all'])).toEqual({ released: [], args: ['all'] });
});

it('refuses a case that nobody keeps back, and says which are', () => {
  const root = project();
  expect(() => releaseAsked(root, ['--release', 'the-anser'])).toThrow(
    'Did you mean “the-answer”?',
  );
  expect(() => releaseAsked(root, ['--release', 'counter'])).toThrow('Kept back: the-answer.');
  expect(() => releaseAsked(root, ['--release'])).toThrow('needs the name of a case, or all');
});
