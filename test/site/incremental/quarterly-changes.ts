import type { Change } from './change.ts';
import { all, copy, remove, replace } from './edits.ts';

const counter = 'content/quarterlies/counter';
const inBoth = (slug: string): string[] => [`en/quarterly/${slug}`, `it/trimestrale/${slug}`];

/** Changes to quarterlies. */
export const quarterlyChanges: readonly Change[] = [
  {
    name: 'a response to a quarterly',
    edit: replace(`${counter}/responses.csv`, 'pickup,6', 'pickup,9'),
    shownOn: inBoth('counter'),
    only: true,
  },
  {
    name: 'the words of a quarterly in one language',
    edit: replace(`${counter}/it.yaml`, 'Magazzino', 'Deposito'),
    shownOn: ['it/trimestrale/counter'],
    only: true,
  },
  {
    name: 'which quarter a quarterly is about, who answers for a touchpoint, and by which a job reaches customers',
    edit: all(
      replace(`${counter}/quarterly.yaml`, '2026-Q2', '2026-Q1'),
      replace(`${counter}/quarterly.yaml`, 'owner: stock', 'owner: counter'),
      replace(`${counter}/quarterly.yaml`, 'helpers: [counter]', 'helpers: [stock]'),
      replace(
        `${counter}/quarterly.yaml`,
        'touchpoints: [pickup]',
        'touchpoints: [pickup, advice]',
      ),
    ),
    shownOn: inBoth('counter'),
    only: true,
  },
  {
    name: 'a quarterly more',
    edit: copy(counter, 'content/quarterlies/second'),
    shownOn: inBoth('second'),
  },
  {
    name: 'a quarterly less',
    edit: remove('content/quarterlies/second'),
    shownOn: [],
  },
];
