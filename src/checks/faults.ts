import type { Fault } from '#exhibits/fault.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { suggest } from './texts.ts';

type Explained = Pick<Problem, 'what' | 'fix'>;

/** Says what a figure cannot be computed from, and what there is instead. */
export function explainFault(
  { fault, name, among }: Fault,
  { exhibit, of }: { readonly exhibit: string; readonly of: string },
): Explained {
  const list = among.slice(0, 12).join(', ') || 'none';
  const meant = nearest(name, among);
  if (fault === 'column' && name === '') {
    return {
      what: `“${of}” can be computed of several columns of “${exhibit}”.`,
      fix: `Say of which: column, one of ${list}.`,
    };
  }
  switch (fault) {
    case 'exhibit':
      return {
        what: `There is no exhibit with data called “${name}”.`,
        fix: suggest(meant, `Choose one of: ${list}.`),
      };
    case 'column':
      return {
        what: `The exhibit “${exhibit}” has no column “${name}” for this.`,
        fix: suggest(meant, `Choose one of: ${list}.`),
      };
    case 'group':
      return {
        what: `No row of “${exhibit}” has “${name}” there.`,
        fix: suggest(meant, `There is: ${list}.`),
      };
    case 'measure':
      return {
        what: `“${name}” cannot be computed from “${exhibit}”.`,
        fix: `Choose one of: ${list}; or say under columns: in case.yaml what its columns hold.`,
      };
    case 'supposition':
      return {
        what: `“if ${name}” is nothing that these answers allow for “${of}”.`,
        fix: 'Write steps such as 3>9, 15 detractors>promoters, 3> (takes one away) or *10, for an NPS or its groups; or turnover=20 for a row or column of assumptions.',
      };
    case 'formula':
      return {
        what: `“${name}” cannot be worked out from “${exhibit}”.`,
        fix: 'Use its rows by their id, its columns, numbers, the functions of content/README.md, and + - * / with spaces around them.',
      };
    case 'weights':
      return {
        what: `“weights ${name}” is nothing that these groups allow.`,
        fix: 'Say with by="…" what the groups are, and write period=before, 30 Sales>Accounts or Accounts*2.',
      };
    case 'confidence':
    case 'part':
      return { what: `“${of}” has no “${name}” here.`, fix: suggest(meant, `It has: ${list}.`) };
  }
}
