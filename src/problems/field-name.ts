/** How a Problem names a field: `plan → 2 → activity`, the entries of a list counted from 1. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.map((part) => String(typeof part === 'number' ? part + 1 : part)).join(' → ');
}
