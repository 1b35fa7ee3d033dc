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

const [word, heading, wordsAround] = textChanges;
const [exhibitPage, wholePage, ...handbookLists] = handbookChanges;
const [response, ownWords, owners, ...quarterlyLists] = quarterlyChanges;
const [people, captions, ...listedWords] = wordChanges;
const [when, where, order, filed, level, ...relations] = factChanges;
const [data, ...listedData] = dataChanges;
const [oneTerm, termNames, ...termLists] = termChanges;
const [yearOfSource, ...sourceLists] = sourceChanges;
const [seminarMore, slide, minutes, exhibitOnSlide, termOnSlide, noSeminar] = seminarChanges;
const [quizMore, question, nameOfQuiz, noQuiz] = quizChanges;

/** Every kind of change to what is written, each made to what the ones before it left. */
export const contentChanges: readonly Change[] = [
  together(
    ...[word, wordsAround, exhibitPage, response, owners, heading, wholePage, ownWords],
    ...[people, captions, when, where, order, data],
  ),
  together(...listedWords, ...listedData),
  together(filed, level, ...relations),
  together(oneTerm, termNames, yearOfSource),
  ...sideBySide(
    handbookLists,
    [...quarterlyLists, ...sourceLists],
    present(
      seminarMore,
      together(slide, minutes),
      together(exhibitOnSlide, termOnSlide),
      noSeminar,
    ),
    present(quizMore, together(question, nameOfQuiz), noQuiz),
    termLists,
  ),
  ...typingChanges,
];

const [codeBegins, whatItComputes, noteComputes, sameForTrainers] = firstPrograms;
const [notesUnseen, notesSeen] = firstNotes;
const [imported, styleOfImported, codeEnds] = programChanges;
const [wordsOfNotes, noteLess] = noteChanges;
const [pathMore, stepOfPath, noPath] = pathChanges;
const [published, keptBack, released, saysNoMore, renamed, another, fewer] = caseChanges;
const [markUp, styles, layout, shared, script, addresses, filing] = codeChanges;
const [folder, packages, ...otherAddresses] = settingChanges;

/** Every kind of change to what trainers read, to which cases there are, to code and to settings. */
export const projectChanges: readonly Change[] = [
  ...present(codeBegins),
  together(imported, whatItComputes, styleOfImported),
  together(noteComputes, notesUnseen),
  together(sameForTrainers, notesSeen, pathMore),
  ...present(wordsOfNotes),
  together(noteLess, stepOfPath),
  together(codeEnds, noPath, ...trainerCodeChanges),
  ...sideBySide(
    [together(published, renamed), together(keptBack, another), ...present(released)],
    publicChanges,
  ),
  together(fewer, saysNoMore),
  together(markUp, styles, layout, shared, script),
  together(addresses, filing, folder),
  ...present(packages),
  ...otherAddresses,
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
  return Array.from({ length }, (_, at) => together(...lists.map((list) => list[at])));
}

/** Makes one build of changes in the same edition: of two that make one page anew, either would do. */
function together(...asked: readonly (Change | undefined)[]): Change {
  const changes = present(...asked);
  const [first] = changes;
  if (first === undefined) throw new Error('There is no change to build.');
  if (changes.length === 1) return first;
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
