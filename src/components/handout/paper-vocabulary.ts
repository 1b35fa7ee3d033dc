import { vocabulary } from '../vocabulary.ts';
import Nothing from './Nothing.astro';
import PaperCite from './PaperCite.astro';
import PaperDecision from './PaperDecision.astro';
import PaperPoll from './PaperPoll.astro';
import PaperQuestion from './PaperQuestion.astro';
import PaperTerm from './PaperTerm.astro';

/** How the authors’ tags look in a handout. Those not named here print as they do anywhere. */
export const paperVocabulary = {
  ...vocabulary,
  Cite: PaperCite,
  Decision: PaperDecision,
  Poll: PaperPoll,
  Question: PaperQuestion,
  Term: PaperTerm,
  TrainerNote: Nothing,
};
