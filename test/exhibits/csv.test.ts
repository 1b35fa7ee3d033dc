import { expect, it } from 'vitest';
import { exhibitCsv } from '#exhibits/csv.ts';
import { exhibitWith } from '../helpers/entries.ts';

const exhibit = exhibitWith({
  headings: ['Who; what', 'Change'],
  table: {
    columns: ['who', 'change'],
    rows: [
      ['Tills, "A"', '-7.9'],
      ['=1+1', '-'],
    ],
  },
});

it('has headings for people', () => {
  expect(exhibitCsv(exhibit, 'en')).toBe(
    '\uFEFFWho; what,Change\r\n"Tills, ""A""",-7.9\r\n\'=1+1,-\r\n',
  );
});

it('is written for the spreadsheets of its language', () => {
  expect(exhibitCsv(exhibit, 'it')).toBe(
    '\uFEFF"Who; what";Change\r\n"Tills, ""A""";-7,9\r\n\'=1+1;-\r\n',
  );
});

it('calls the columns of scores as the page does', () => {
  const scores = exhibitWith({
    kind: 'scores',
    headings: ['score', 'count'],
    table: { columns: ['score', 'count'], rows: [['9', '2']] },
  });
  expect(exhibitCsv(scores, 'en')).toBe('\uFEFFScore,Answers\r\n9,2\r\n');
});

it('is not there for a picture', () => {
  expect(exhibitCsv(exhibitWith({ kind: 'image' }), 'en')).toBeUndefined();
});
