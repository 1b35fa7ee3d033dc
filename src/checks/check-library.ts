import type { Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { checkAltTexts } from './alt-texts.ts';
import { checkAttributes } from './attributes.ts';
import { checkCode } from './code.ts';
import { checkColumns } from './columns.ts';
import { checkDataFiles } from './data-files.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkExhibitSources } from './exhibit-sources.ts';
import { checkFrontMatterTexts } from './front-matter-texts.ts';
import { checkHandOffs } from './hand-offs.ts';
import { checkHandbook } from './handbook.ts';
import { checkHeadingLevels } from './heading-levels.ts';
import { checkImages } from './images.ts';
import { checkLanguages } from './languages.ts';
import { checkLinks } from './links.ts';
import { checkNotePictures } from './note-pictures.ts';
import { checkParts } from './parts.ts';
import { checkPaths } from './paths.ts';
import { checkPlacements } from './placements.ts';
import { checkPlans } from './plans.ts';
import { checkQuarterlyFrames } from './quarterly-frames.ts';
import { checkQuarterlyWords } from './quarterly-words.ts';
import { checkQuizzes } from './quizzes.ts';
import { checkReferences } from './references.ts';
import { checkReleases } from './releases.ts';
import { checkResponsesFiles } from './responses-files.ts';
import { checkResponsesRows } from './responses-rows.ts';
import { checkSeminarDates } from './seminar-dates.ts';
import { checkSeminarMinutes } from './seminar-minutes.ts';
import { checkSeminarNames } from './seminar-names.ts';
import { checkSeminarWords } from './seminar-words.ts';
import { checkSlides } from './slides.ts';
import { checkSlugs } from './slugs.ts';
import { checkStartingValues } from './starting-values.ts';
import { checkStreams } from './streams.ts';
import { checkSummaries } from './summaries.ts';
import { checkTagPlaces } from './tag-places.ts';
import { checkTags } from './tags.ts';
import { checkTypedFigures } from './typed-figures.ts';
import { checkValues } from './values.ts';
import { checkWords } from './words.ts';

/** Every content rule, in the order of the alphabet; the handbook’s is about rules. */
const rules: readonly ((library: Library) => Problem[])[] = [
  checkAltTexts,
  checkAttributes,
  checkCode,
  checkColumns,
  checkDataFiles,
  checkDuplicates,
  checkExhibitSources,
  checkFrontMatterTexts,
  checkHandOffs,
  checkHeadingLevels,
  checkImages,
  checkLanguages,
  checkLinks,
  checkNotePictures,
  checkParts,
  checkPaths,
  checkPlacements,
  checkPlans,
  checkQuarterlyFrames,
  checkQuarterlyWords,
  checkQuizzes,
  checkReferences,
  checkReleases,
  checkResponsesFiles,
  checkResponsesRows,
  checkSeminarDates,
  checkSeminarMinutes,
  checkSeminarNames,
  checkSeminarWords,
  checkSlides,
  checkSlugs,
  checkStartingValues,
  checkStreams,
  checkSummaries,
  checkTagPlaces,
  checkTags,
  checkTypedFigures,
  checkValues,
  checkWords,
];

/** Holds the content against every rule and lists all that is wrong, not only the first. */
export function checkLibrary(library: Library): Problem[] {
  return [...rules.flatMap((rule) => rule(library)), ...checkHandbook(library, checkLibrary)];
}
