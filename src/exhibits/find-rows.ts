import type { TypedTable } from './columns.ts';
import type { Fault } from './fault.ts';

// Not between two words of one condition: `stage=lost or found`.
const eitherOr = / or (?=[^;=]+=)/;

/** The rows that `where` picks: `department=Accounts; stage!=Support`, or either of two. */
export function findRows(where: string, table: TypedTable): TypedTable['rows'] | Fault {
  const found = where.split(eitherOr).map((conditions) => rowsWith(conditions, table));
  const [wrong] = found.filter((rows) => 'fault' in rows);
  if (wrong !== undefined) return wrong;
  const picked = new Set(found.flatMap((rows) => ('fault' in rows ? [] : rows)));
  return table.rows.filter((row) => picked.has(row));
}

function rowsWith(where: string, { columns, rows }: TypedTable): TypedTable['rows'] | Fault {
  let kept = rows;
  for (const condition of where.split(';').map((part) => part.trim())) {
    if (condition === '') continue;
    const [, name = condition, sign, wanted = ''] = /^(.*?)\s*(!?=)\s*(.*)$/.exec(condition) ?? [];
    const column = columns.find((one) => one.name === name);
    if (column === undefined) {
      return { fault: 'column', name, among: columns.map((one) => one.name) };
    }
    const found = kept.filter((row) => row[column.index] === wanted);
    if (found.length === 0) {
      const values = new Set(kept.map((row) => row[column.index] ?? ''));
      return { fault: 'group', name: wanted, among: [...values] };
    }
    if (sign === '!=') kept = kept.filter((row) => !found.includes(row));
    else kept = found;
  }
  return kept;
}
