import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#loaders/list-files.ts';
import { nearest } from '#problems/nearest.ts';
import { Refusal } from './refusal.ts';

/** The cases that a command releases before their day, and what else it says. */
export interface ReleaseAsked {
  readonly released: readonly string[];
  readonly args: readonly string[];
}

/**
 * Takes each `--release CASE` out of what was typed; `all` releases every case.
 *
 * @throws {Refusal} If no case of that name is kept back.
 */
export function releaseAsked(root: string, typed: readonly string[]): ReleaseAsked {
  const released: string[] = [];
  const args: string[] = [];
  const rest = [...typed];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    const [option, value] = next.split('=');
    if (option === '--release') released.push(knownCase(root, value ?? rest.shift()));
    else args.push(next);
  }
  return { released, args };
}

function knownCase(root: string, name: string | undefined): string {
  const held = heldCases(root);
  if (name === 'all' || (name !== undefined && held.includes(name))) return name;
  const list = held.length === 0 ? 'No case is kept back.' : `Kept back: ${held.join(', ')}.`;
  if (name === undefined || name === '')
    throw new Refusal(`--release needs the name of a case, or all. ${list}`);
  const near = nearest(name, held);
  const advice = near === undefined ? list : `Did you mean “${near}”?`;
  throw new Refusal(`“${name}” is no case that is kept back until after class. ${advice}`);
}

function heldCases(root: string): string[] {
  const folder = join(root, 'content/cases');
  return listFiles(folder)
    .filter((file) => /\/case\.ya?ml$/.test(file))
    .filter((file) => /^release:/m.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => file.split('/')[0] ?? '');
}
