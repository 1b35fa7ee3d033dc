import { expect, it } from 'vitest';
import { shortened } from '#components/slides/shorten-slides.ts';

const block = (id: string, minutes: number, optional = false) => ({
  id,
  title: id.toUpperCase(),
  minutes,
  optional,
  kind: 'work',
});
const plans = {
  one: [block('open', 60), block('extra', 30, true), block('close', 10)],
  two: [block('again', 45), block('more', 45, true)],
};
const idsOf = (search: string) => {
  const { plans: rest, leftOut } = shortened(plans, search);
  const ids = Object.values(rest).map((blocks) => blocks.map(({ id }) => id));
  return [ids, leftOut.map(({ id }) => id)];
};

it('leaves out of each session what its length has no room for', () => {
  expect(idsOf('')).toEqual([
    [
      ['open', 'extra', 'close'],
      ['again', 'more'],
    ],
    [],
  ]);
  expect(idsOf('?minutes-one=75&minutes-two=45')).toEqual([
    [['open', 'close'], ['again']],
    ['extra', 'more'],
  ]);
});

it('shows all of a session that has less time than it takes', () => {
  expect(idsOf('?minutes-one=20')).toEqual(idsOf(''));
});
