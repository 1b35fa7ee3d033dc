import type { QuarterlyEntry } from '#model/entries.ts';
import type { ContentFile, QuarterlyWordsFile } from '#model/library.ts';
import type { QuarterlyFacts } from '#model/quarterly.ts';
import type { Frame, Job } from '#quarterly/frame.ts';
import type { PlainCounts } from '#survey/plain-counts.ts';
import type { ParsedLibrary } from './read-library.ts';
import { renderInline } from './render.ts';

/** Quarterlies in every language they are written in, with their responses counted. */
export function quarterlyEntries(library: ParsedLibrary): QuarterlyEntry[] {
  return library.quarterlyWords.flatMap((words) => {
    const facts = library.quarterlyFacts.find(({ slug }) => slug === words.slug);
    const responses = library.responses.find(({ slug }) => slug === words.slug);
    const survey = responses?.counted?.[words.locale];
    return facts === undefined || survey === undefined ? [] : [entryOf(facts, words, survey)];
  });
}

function entryOf(
  { data: facts }: ContentFile<QuarterlyFacts>,
  { slug, locale, data: words }: QuarterlyWordsFile,
  survey: PlainCounts,
): QuarterlyEntry {
  const frame = frameOf(facts, survey);
  const named = (names: Readonly<Record<string, string>>, keys: readonly string[]): string[] =>
    keys.map((key) => names[key] ?? key);
  const isDepartmentNamed = facts.columns.department !== undefined;
  return {
    slug,
    locale,
    title: words.title,
    summary: words.summary,
    organisation: words.organisation,
    illustrative: facts.illustrative,
    about: renderInline(words.about, locale),
    frame,
    quarter:
      facts.quarter === undefined
        ? frame.quarters.length - 1
        : frame.quarters.indexOf(facts.quarter),
    jobs: jobsOf(facts),
    names: {
      departments: named(words.departments, facts.departments),
      stages: named(words.stages, facts.stages),
      touchpoints: named(words.touchpoints, Object.keys(facts.touchpoints)),
      jobs: Object.keys(facts.jobs).map((key) => words.jobs[key] ?? { name: key, how: '' }),
    },
    naming: isDepartmentNamed ? { department: 0, touchpoint: 1 } : { touchpoint: 0 },
    survey,
  };
}

function frameOf(facts: QuarterlyFacts, survey: PlainCounts): Frame {
  const { departments, stages, touchpoints } = facts;
  return {
    // As the survey spells them: composed.
    departments: departments.map((name) => name.normalize('NFC')),
    stages,
    touchpoints: Object.entries(touchpoints).map(([key, { stage, owner, helpers }]) => ({
      key: key.normalize('NFC'),
      stage: stages.indexOf(stage),
      owner: departments.indexOf(owner),
      helpers: helpers.map((name) => departments.indexOf(name)),
    })),
    // What is later than its quarter is another quarterly’s.
    quarters: survey.periods.filter(
      (period) => period !== '' && period <= (facts.quarter ?? period),
    ),
  };
}

function jobsOf({ departments, touchpoints, jobs }: QuarterlyFacts): Job[] {
  const keys = Object.keys(touchpoints);
  return Object.entries(jobs).map(([key, job]) => ({
    key,
    department: departments.indexOf(job.department),
    touchpoints: job.touchpoints.map((name) => keys.indexOf(name)),
  }));
}
