import type { Library, QuarterlyWordsFile } from '#model/library.ts';
import type { QuarterlyFacts } from '#model/quarterly.ts';
import type { Problem } from '#problems/problem.ts';

/** All that `quarterly.yaml` lists has a name in every language, and no language names anything else. */
export function checkQuarterlyWords(library: Library): Problem[] {
  return library.quarterlyWords.flatMap((words) => {
    const facts = library.quarterlyFacts.find(({ slug }) => slug === words.slug);
    return facts === undefined ? [] : checkOne(words, facts.data);
  });
}

function checkOne(
  { file, data, lineOf }: QuarterlyWordsFile,
  { departments, stages, touchpoints, jobs }: QuarterlyFacts,
): Problem[] {
  const listed = {
    departments,
    stages,
    touchpoints: Object.keys(touchpoints),
    jobs: Object.keys(jobs),
  };
  return (['departments', 'stages', 'touchpoints', 'jobs'] as const).flatMap((field) => {
    const named = Object.keys(data[field]);
    const missing = listed[field]
      .filter((name) => !named.includes(name))
      .map((name) => ({
        code: 'missing-words',
        file,
        line: lineOf([field]) ?? 1,
        what: `${field} lacks “${name}”, which quarterly.yaml lists.`,
        fix: `Add “${name}” under ${field}:, or remove it from quarterly.yaml.`,
      }));
    const extra = named
      .filter((name) => !listed[field].includes(name))
      .map((name) => ({
        code: 'broken-reference',
        file,
        line: lineOf([field, name]) ?? 1,
        what: `${field} speaks of “${name}”, which quarterly.yaml does not list.`,
        fix: `List “${name}” under ${field}: in quarterly.yaml, or remove it here.`,
      }));
    return [...missing, ...extra];
  });
}
