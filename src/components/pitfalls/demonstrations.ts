import type { Demonstration } from './demonstration.ts';

// Each in a file of its own, which a page fetches when its reader first moves something.
const files = import.meta.glob<{ readonly demonstration: Demonstration }>('./demonstrations/*.ts');

/**
 * A demonstration by its name.
 *
 * @throws {Error} If there is none of that name, or it cannot be fetched.
 */
export async function demonstrationOf(kind: string): Promise<Demonstration> {
  const load = files[`./demonstrations/${kind}.ts`];
  if (load === undefined) throw new Error(`There is no demonstration “${kind}”.`);
  return (await load()).demonstration;
}
