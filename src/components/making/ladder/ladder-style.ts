import type { ListStyle } from '../sheet/list-heads.ts';

/** A sheet to hang where everyone passes. */
export const ladderStyle: ListStyle = {
  paper: 'a4',
  margin: 14,
  title: 10,
  label: 5,
  largest: 8.4,
  smallest: 3.4,
  handwriting: 9,
  ladder: true,
};

/** More would not be read on one sheet. */
export const mostRungs = 8;
