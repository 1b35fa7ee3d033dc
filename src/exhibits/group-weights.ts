import { type Sample, sizeOf } from './sample.ts';

/** Groups of answers by their word. */
export type Groups = ReadonlyMap<string, Sample>;

/** What groups weigh, by their word; or a word that none of them has, or weights that they do not allow. */
export type GroupWeights =
  | ReadonlyMap<string, number>
  | {
      readonly fault: 'group' | 'weights';
      readonly name: string;
      readonly among: readonly string[];
    };

/**
 * What each group weighs: each the same; as many as there are in other rows; or its own answers, with
 * thirty moved (`30 Sales>Accounts`) or one group’s multiplied (`Accounts*2`).
 *
 * @param weights - As typed; undefined for the same.
 * @param others - The groups of other rows, where `weights` names some.
 */
export function groupWeights(
  groups: Groups,
  weights: string | undefined,
  others: Groups | undefined,
): GroupWeights {
  if (weights === undefined) return new Map([...groups.keys()].map((name) => [name, 1]));
  if (others === undefined) return changedSizes(groups, weights);
  const gone = [...others.keys()].find((name) => !groups.has(name));
  return gone === undefined ? sizesOf(others) : unknown(gone, groups);
}

const moved = /^(\d+) (.+?)\s*>\s*(.+)$/;
const multiplied = /^(.+?)\s*\*\s*(\d+)$/;

function changedSizes(groups: Groups, weights: string): GroupWeights {
  const [, many, from = '', to = ''] = moved.exec(weights) ?? [];
  const [, one = '', times = '1'] = multiplied.exec(weights) ?? [];
  const named = many === undefined ? [one] : [from, to];
  if (named.includes('')) return { fault: 'weights', name: weights, among: [] };
  const missing = named.find((name) => !groups.has(name));
  if (missing !== undefined) return unknown(missing, groups);
  const sizes = sizesOf(groups);
  if (many === undefined) return sizes.set(one, Number(times) * (sizes.get(one) ?? 0));
  const left = (sizes.get(from) ?? 0) - Number(many);
  if (left < 0) return { fault: 'weights', name: weights, among: [] };
  return sizes.set(from, left).set(to, (sizes.get(to) ?? 0) + Number(many));
}

function sizesOf(groups: Groups): Map<string, number> {
  return new Map([...groups].map(([name, group]) => [name, sizeOf(group)]));
}

function unknown(name: string, groups: Groups): GroupWeights {
  return { fault: 'group', name, among: [...groups.keys()] };
}
