import type { ListStyle } from '../sheet/list-heads.ts';

/** A card for the counter: of the smallest letters one can read at arm’s length. */
export const cardStyle: ListStyle = {
  paper: 'a6',
  margin: 7,
  title: 6,
  label: 2.9,
  largest: 4.6,
  smallest: 2.6,
  handwriting: 5.6,
};
