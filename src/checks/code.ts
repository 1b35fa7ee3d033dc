import type { Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { listTexts, type Mentioning } from './texts.ts';

/** Texts are data: nothing in them is computed, imported or exported. */
export function checkCode(library: Library): Problem[] {
  return listTexts(library).flatMap(checkCodeOf);
}

export function checkCodeOf({ file, mentions }: Mentioning): Problem[] {
  return mentions.code.map(({ source, line }) => ({
    code: 'content-runs-code',
    file,
    line,
    what: `“${source.split('\n')[0]}” is program code; texts are not executed, so it would be lost.`,
    fix: 'Remove it. Put attributes in quotes, write \\{ for a literal {, and begin no line with import or export: tags need no import.',
  }));
}
