import { caseChanges } from './case-changes.ts';
import type { Change } from './change.ts';
import { codeChanges, settingChanges } from './code-changes.ts';
import { dataChanges, factChanges, wordChanges } from './field-changes.ts';
import { handbookChanges } from './handbook-changes.ts';
import { sourceChanges, termChanges } from './library-changes.ts';
import { noteChanges } from './note-changes.ts';
import { programChanges } from './program-changes.ts';
import { textChanges, typingChanges } from './text-changes.ts';

/** Every kind of change, each made to what the ones before it left. */
export const allChanges: readonly Change[] = [
  ...textChanges,
  ...wordChanges,
  ...factChanges,
  ...dataChanges,
  ...termChanges,
  ...sourceChanges,
  ...handbookChanges,
  ...typingChanges,
  ...programChanges,
  ...noteChanges,
  ...caseChanges,
  ...codeChanges,
  ...settingChanges,
];
