import { expect, it } from 'vitest';
import { type HandOffChain, handOffChain, isChainFault } from '#exhibits/hand-offs.ts';

const base = ['who', 'channel', 'owner'];

/** A chain with these owners and, if given, a column more. */
function found(
  owners: readonly string[],
  [name, cells = []]: readonly [string?, (readonly string[])?] = [],
): ReturnType<typeof handOffChain> {
  const columns = name === undefined ? base : [...base, name];
  const rows = owners.map((owner, at) => [`message ${at}`, 'email', owner, cells[at] ?? '']);
  return handOffChain({ id: 'some', kind: 'table', table: { columns, rows } });
}

function chain(...given: Parameters<typeof found>): HandOffChain {
  const made = found(...given);
  if (made === undefined || isChainFault(made)) throw new Error(JSON.stringify(made));
  return made;
}

it('counts how often the owner changes, and when the promise leaves its maker', () => {
  // By hand: A to B, B to C.
  expect(chain(['A', 'A', 'B', 'C'])).toMatchObject({
    owners: ['A', 'B', 'C'],
    handOffs: 2,
    lostAt: 3,
    backAtEnd: false,
  });
});

it('sees that the promise comes back to its maker', () => {
  expect(chain(['A', 'B', 'A'])).toMatchObject({ handOffs: 2, lostAt: 2, backAtEnd: true });
});

it('loses no owner where there is one only', () => {
  const kept = chain(['A', 'A']);
  expect(kept).toMatchObject({ owners: ['A'], handOffs: 0, backAtEnd: false });
  expect(kept).not.toHaveProperty('lostAt');
});

it('counts days only where the data have those of the first message and the last', () => {
  expect(chain(['A', 'B', 'C'], ['day', ['0', '', '2.5']]).days).toBe(2.5);
  // By the calendar: 28 February to 1 March of a leap year.
  expect(chain(['A', 'B'], ['date', ['2028-02-28', '2028-03-01']]).days).toBe(2);
  expect(chain(['A', 'B'], ['day', ['0', '']])).not.toHaveProperty('days');
  expect(chain(['A', 'B'])).not.toHaveProperty('days');
});

it.each([
  [['A'], [], { fault: 'short' }],
  [['A', ''], [], { fault: 'blank', name: 'owner', row: 2 }],
  [['A', 'B'], ['day', ['0', 'soon']], { fault: 'day', name: 'day', row: 2 }],
  [['A', 'B'], ['date', ['2026-02-31', '2026-03-01']], { fault: 'day', name: 'date', row: 1 }],
  [['A', 'B', 'C'], ['day', ['3', '', '1']], { fault: 'backwards', name: 'day', row: 3 }],
] as const)('says what is wrong with %j and %j', (owners, more, fault) => {
  expect(found(owners, more)).toEqual(fault);
});

it('needs its columns, and one kind of time', () => {
  const rows = [['a', 'b']];
  const table = { columns: ['who', 'channel'], rows };
  expect(handOffChain({ id: 'some', kind: 'table', table })).toEqual({
    fault: 'column',
    name: 'owner',
  });
  const both = { columns: [...base, 'day', 'date'], rows };
  expect(handOffChain({ id: 'some', kind: 'table', table: both })).toEqual({ fault: 'both' });
  expect(handOffChain({ id: 'some', kind: 'image' })).toBeUndefined();
});
