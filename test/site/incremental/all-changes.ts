import { caseChanges } from './case-changes.ts';
import type { Change } from './change.ts';
import { all } from './edits.ts';
import { codeChanges, settingChanges } from './code-changes.ts';
import { dataChanges, factChanges, wordChanges } from './field-changes.ts';
import { handbookChanges } from './handbook-changes.ts';
import { quarterlyChanges } from './quarterly-changes.ts';
import { pathChanges, quizChanges } from './quiz-changes.ts';
import { sourceChanges, termChanges } from './library-changes.ts';
import { noteChanges } from './note-changes.ts';
import { programChanges } from './program-changes.ts';
import { seminarChanges } from './seminar-changes.ts';
import { textChanges, typingChanges } from './text-changes.ts';

const [exhibitPage, wholePage, ...handbookLists] = handbookChanges;
const [response, ownWords, owners, ...quarterlyLists] = quarterlyChanges;

/** Every kind of change, each made to what the ones before it left. */
export const allChanges: readonly Change[] = [
  ...textChanges,
  ...wordChanges,
  ...factChanges,
  ...dataChanges,
  ...termChanges,
  ...sourceChanges,
  ...sideBySide(present(exhibitPage, wholePage), present(response, ownWords, owners)),
  ...sideBySide(handbookLists, quarterlyLists, seminarChanges, quizChanges),
  ...typingChanges,
  ...programChanges,
  ...noteChanges,
  ...pathChanges,
  ...caseChanges,
  ...codeChanges,
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
    name: changes.map(({ name }) => name).join('; '),
    edit: all(...changes.flatMap(({ edit }) => edit ?? [])),
    shownOn: changes.flatMap(({ shownOn = [] }) => shownOn),
    ...(isOnly ? { only: true } : {}),
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
