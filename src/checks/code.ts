import { type Library, runsCode } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import type { Mentioning } from './texts.ts';

const code = 'content-runs-code';

/** Texts are data: nothing in them is computed, imported or exported, unless they say so themselves. */
export function checkCode(library: Library): Problem[] {
  const field =
    'Or, where only a program will do, write “code: true” among the fields of the text.';
  return [
    ...library.caseTexts.flatMap((text) =>
      runsCode(text)
        ? checkNotesOf(text)
        : checkCodeOf(text).map((problem) => ({ ...problem, fix: `${problem.fix} ${field}` })),
    ),
    ...library.teachingNotes.flatMap(checkCodeOf),
    ...library.seminarWords.flatMap(checkCodeOf),
  ];
}

export function checkCodeOf({ file, mentions }: Mentioning): Problem[] {
  return mentions.code.map(({ source, line }) => ({
    code,
    file,
    line,
    what: `“${source.split('\n')[0]}” is program code; texts are not executed, so it would be lost.`,
    fix: 'Remove it. Put attributes in quotes, write \\{ for a literal {, and begin no line with import or export: tags need no import.',
  }));
}

/** Notes are taken out of the text before anything in it runs: what code makes stays. */
function checkNotesOf({ file, mentions }: Mentioning): Problem[] {
  return mentions.code
    .filter(({ source }) => source.includes('TrainerNote'))
    .map(({ line }) => ({
      code,
      file,
      line,
      what: 'A <TrainerNote> inside code could not be kept from students.',
      fix: 'Write it in the text, outside of { }; it may have { } in it.',
    }));
}
