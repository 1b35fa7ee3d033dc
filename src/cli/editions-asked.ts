import { type Edition, editions } from '#editions/edition.ts';
import { Refusal } from './refusal.ts';

/**
 * The editions that a command names: none means the student edition, `all` every one.
 *
 * @throws {Refusal} If a name is unknown.
 */
export function editionsAsked(names: readonly string[]): Edition[] {
  if (names.length === 0) return ['student'];
  const asked = names.flatMap((name) => (name === 'all' ? editions : [knownEdition(name)]));
  return editions.filter((edition) => asked.includes(edition));
}

function knownEdition(name: string): Edition {
  const known = editions.find((edition) => edition === name);
  if (known !== undefined) return known;
  throw new Refusal(`“${name}” is not an edition: choose ${editions.join(', ')} or all.`);
}
