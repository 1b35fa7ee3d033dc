import { caseChanges } from './case-changes.ts';
import type { Change } from './change.ts';
import { codeChanges, publicChanges, settingChanges, trainerCodeChanges } from './code-changes.ts';
import { all } from './edits.ts';
import { dataChanges, factChanges, wordChanges } from './field-changes.ts';
import { handbookChanges } from './handbook-changes.ts';
import { sourceChanges, termChanges } from './library-changes.ts';
import { firstNotes, noteChanges } from './note-changes.ts';
import { firstPrograms, programChanges } from './program-changes.ts';
import { quarterlyChanges } from './quarterly-changes.ts';
import { pathChanges, quizChanges } from './quiz-changes.ts';
import { seminarChanges } from './seminar-changes.ts';
import { textChanges, typingChanges } from './text-changes.ts';

const [exhibitPage, wholePage, ...handbookLists] = handbookChanges;
const [response, ownWords, owners, ...quarterlyLists] = quarterlyChanges;
const [oneTerm, termNames, ...termLists] = termChanges;
const [yearOfSource, ...sourceLists] = sourceChanges;
const [codeBegins, whatItComputes, ...seenByTrainers] = firstPrograms;
const [wordsOfNotes, noteLess] = noteChanges;
const [pathMore, stepOfPath, noPath] = pathChanges;

/** Every kind of change to what is written, each made to what the ones before it left. */
export const contentChanges: readonly Change[] = [
  ...sideBySide(textChanges, present(exhibitPage, wholePage), present(response, ownWords, owners)),
  ...wordChanges,
  ...factChanges,
  ...dataChanges,
  ...present(oneTerm, termNames, yearOfSource),
  ...sideBySide(
    handbookLists,
    [...quarterlyLists, ...sourceLists],
    seminarChanges,
    quizChanges,
    termLists,
  ),
  ...typingChanges,
];

/** Every kind of change to what trainers read, to which cases there are, to code and to settings. */
export const projectChanges: readonly Change[] = [
  ...present(codeBegins, whatItComputes),
  ...sideBySide(seenByTrainers, firstNotes),
  ...present(wordsOfNotes, pathMore),
  ...sideBySide(present(noteLess), present(stepOfPath)),
  ...present(noPath),
  ...programChanges,
  ...sideBySide(caseChanges, publicChanges),
  ...codeChanges,
  ...trainerCodeChanges,
  ...settingChanges,
];
function present(...changes: readonly (Change | undefined)[]): Change[] {
  return changes.filter((change) => change !== undefined);
}

/**
 * Makes one build of what stands at the same place of several lists: things of different kinds, on
 * different pages, in the same edition.
 */
function sideBySide(...lists: readonly (readonly Change[])[]): Change[] {
  const length = Math.max(...lists.map((list) => list.length));
  return Array.from({ length }, (_, at) => merged(present(...lists.map((list) => list[at]))));
}

function merged(changes: readonly Change[]): Change {
  const [first] = changes;
  if (first === undefined || changes.length === 1) return first ?? { name: 'nothing' };
  const isOnly = changes.every(({ only }) => only === true);
  return {
    ...first,
    name: changes.map(({ name }) => name).join('; '),
    edit: all(...changes.flatMap(({ edit }) => edit ?? [])),
    shownOn: changes.flatMap(({ shownOn = [] }) => shownOn),
    only: isOnly ? true : undefined,
  };
}

/** As many rounds at most end without a clean build to be held against. */
const mostUncompared = 7;

/**
 * Which changes are followed by a clean build: every eighth, and the last before another edition or
 * address is built. What an earlier one left wrong is still wrong then, unless a change in between made
 * the same page again; hence neighbours in the table touch different pages where they can.
 */
export function comparedChanges(changes: readonly Change[]): ReadonlySet<Change> {
  const compared = new Set<Change>();
  let uncompared = 0;
  changes.forEach((change, index) => {
    const next = changes[index + 1];
    const isLast = next === undefined || orderOf(next) !== orderOf(change) || next.idle === true;
    if (isLast || uncompared === mostUncompared) {
      compared.add(change);
      uncompared = 0;
    } else uncompared += 1;
  });
  return compared;
}

function orderOf({ edition, site, options }: Change): string {
  return JSON.stringify([edition, site, options]);
}
