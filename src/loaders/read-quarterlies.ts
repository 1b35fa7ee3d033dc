import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkQuarterlyFacts,
  checkQuarterlyWords,
  type QuarterlyFile,
} from '#checks/quarterly-facts.ts';
import { checkResponses, type ResponsesReport } from '#checks/quarterly-responses.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import type { QuarterlyEntry } from '#model/entries.ts';
import {
  type QuarterlyFacts,
  quarterlyFactsSchema,
  type QuarterlyWords,
  quarterlyWordsSchema,
} from '#model/quarterly.ts';
import type { Problem } from '#problems/problem.ts';
import type { SurveyCounts } from '#survey/counts.ts';
import { SurveyError } from '#survey/errors.ts';
import type { SkipReason } from '#survey/report.ts';
import { fingerprint } from './fingerprint.ts';
import { listFiles } from './list-files.ts';
import { countResponses, findRow, type MissingColumn } from './quarterly-responses.ts';
import { packedCounts } from '#quarterly/packed-counts.ts';
import { readYaml } from './yaml-file.ts';

/** All quarterlies below a project’s root, one entry for each language, and what is wrong with them. */
export interface Quarterlies {
  readonly entries: readonly QuarterlyEntry[];
  readonly problems: readonly Problem[];
}

interface Found {
  readonly folder: string;
  readonly slug: string;
  readonly responses: string;
}

/** What each folder gave, by the fingerprint of its files: nothing is counted twice. */
const known = new Map<string, Promise<Quarterlies>>();

/** Reads `content/quarterlies/`: facts and words from YAML, responses counted as a browser counts them. */
export async function readQuarterlies(root: string): Promise<Quarterlies> {
  const files = listFiles(join(root, 'content/quarterlies'));
  const slugs = [...new Set(files.flatMap((file) => /^([^/.]+)\//.exec(file)?.[1] ?? []))];
  const read = await Promise.all(
    slugs.toSorted().map((slug) => {
      const own = files.filter((file) => file.startsWith(`${slug}/`) && !file.includes('/.'));
      const state = own.map((file) => {
        const { mtimeMs, size } = statSync(join(root, 'content/quarterlies', file));
        return [file, mtimeMs, size];
      });
      const key = fingerprint(root, state);
      const reading = known.get(key) ?? readQuarterly(root, slug, own);
      known.set(key, reading);
      return reading;
    }),
  );
  return {
    entries: read.flatMap(({ entries }) => entries),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function readQuarterly(
  root: string,
  slug: string,
  files: readonly string[],
): Promise<Quarterlies> {
  const folder = `content/quarterlies/${slug}`;
  const name = ['responses.csv', 'responses.csv.gz'].find((one) =>
    files.includes(`${slug}/${one}`),
  );
  const missing = ['quarterly.yaml', 'it.yaml', 'en.yaml'].filter(
    (one) => !files.includes(`${slug}/${one}`),
  );
  if (missing.length > 0 || name === undefined) {
    const absent = [...missing, ...(name === undefined ? ['responses.csv'] : [])];
    return { entries: [], problems: absent.map((one) => fileMissing(`${folder}/${one}`)) };
  }
  const facts = fieldsOf(root, `${folder}/quarterly.yaml`, quarterlyFactsSchema);
  const words = locales.map((locale) =>
    fieldsOf(root, `${folder}/${locale}.yaml`, quarterlyWordsSchema),
  );
  const unread = [facts, ...words].flatMap((one) => ('problems' in one ? one.problems : []));
  if ('problems' in facts) return { entries: [], problems: unread };
  const found = { folder, slug, responses: `${folder}/${name}` };
  const problems = [
    ...unread,
    ...checkQuarterlyFacts(facts),
    ...words.flatMap((one, index) =>
      'problems' in one ? [] : checkQuarterlyWords(facts.data, one, locales[index] as Locale),
    ),
  ];
  const entries: QuarterlyEntry[] = [];
  for (const [index, locale] of locales.entries()) {
    const own = words[index];
    const counted = await countFor(root, found, facts.data, locale);
    if ('problems' in counted) return { entries: [], problems: [...problems, ...counted.problems] };
    if (index === 0) problems.push(...counted.wrong);
    if (own !== undefined && 'data' in own) {
      entries.push(entryOf(slug, locale, facts.data, own.data, counted.counts));
    }
  }
  return { entries: problems.length > 0 ? [] : entries, problems };
}

function fieldsOf<T>(
  root: string,
  file: string,
  schema: Parameters<typeof readYaml<T>>[1],
): QuarterlyFile<T> | { readonly problems: Problem[] } {
  const read = readYaml(readFileSync(join(root, file), 'utf8'), schema, file);
  return 'problems' in read ? read : { file, ...read.fields };
}

type Counted =
  | { readonly counts: SurveyCounts; readonly wrong: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

async function countFor(
  root: string,
  { folder, responses }: Found,
  facts: QuarterlyFacts,
  locale: Locale,
): Promise<Counted> {
  const path = join(root, responses);
  try {
    const counted = await countResponses(path, facts, locale);
    if ('missing' in counted) {
      return { problems: counted.missing.map((one) => columnMissing(folder, one)) };
    }
    const report = reportOf(responses, path, counted.counts, counted.hasDepartments);
    return { counts: counted.counts, wrong: checkResponses(report, facts) };
  } catch (error) {
    if (!(error instanceof SurveyError)) throw error;
    return { problems: [unreadable(responses, error)] };
  }
}

/** Words for what a row lacks; a blank score is no answer, and nothing is wrong with it. */
const reasons: Readonly<Record<Exclude<SkipReason, 'blank' | 'dont-know'>, string>> = {
  invalid: 'the score is not a whole number from 0 to 10',
  'short-row': 'the row ends before the score',
  'long-row': 'the row has more cells than there are headings',
  'no-weight': 'the weight is blank, no number, or below 0',
  'unclosed-quote': 'a quotation mark opens and never closes',
};

function reportOf(
  file: string,
  path: string,
  counts: SurveyCounts,
  hasDepartments: boolean,
): ResponsesReport {
  const skipped = counts.report.questions[0]?.skipped ?? new Map();
  const left = Object.entries(reasons).flatMap(([reason, text]) => {
    const tally = skipped.get(reason as SkipReason);
    return tally === undefined ? [] : [{ reason: text, count: tally.count, rows: tally.samples }];
  });
  const touchpoint = hasDepartments ? 1 : 0;
  return {
    file,
    departments: hasDepartments
      ? answersBy(counts, (group) => counts.groups[group]?.[0])
      : undefined,
    touchpoints: answersBy(counts, (group) => counts.groups[group]?.[touchpoint]),
    quarters: answersBy(counts, (_, period) => counts.periods[period]),
    left,
    rowOf: (heading, value) => findRow(path, heading, value),
  };
}

function answersBy(
  { groupOf, periodOf, scores }: SurveyCounts,
  nameOf: (group: number, period: number) => string | undefined,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const counts = scores[0]?.counts ?? new Uint32Array(0);
  groupOf.forEach((group, slot) => {
    const name = nameOf(group, periodOf[slot] ?? 0) ?? '';
    const own = counts.subarray(11 * slot, 11 * (slot + 1)).reduce((sum, count) => sum + count, 0);
    found.set(name, (found.get(name) ?? 0) + own);
  });
  return found;
}

function entryOf(
  slug: string,
  locale: Locale,
  facts: QuarterlyFacts,
  words: QuarterlyWords,
  counts: SurveyCounts,
): QuarterlyEntry {
  const packed = packedCounts(counts);
  return { slug, locale, facts, words, counts: packed, digest: fingerprint(facts, words, packed) };
}

function fileMissing(file: string): Problem {
  return {
    code: 'quarterly-file-missing',
    file,
    what: 'The file is missing; a quarterly has quarterly.yaml, it.yaml, en.yaml and responses.csv (or responses.csv.gz).',
    fix: 'Add it as content/README.md shows.',
  };
}

function columnMissing(folder: string, { field, heading, headings }: MissingColumn): Problem {
  return {
    code: 'quarterly-column-missing',
    file: `${folder}/quarterly.yaml`,
    what: `In “columns → ${field}”: the responses have no column “${heading}”.`,
    fix: `Their headings are: ${headings.join(', ')}.`,
  };
}

function unreadable(file: string, { code, values }: SurveyError): Problem {
  const isEmpty = code === 'empty-file' || code === 'no-rows';
  return {
    code: 'responses-unreadable',
    file,
    what: isEmpty
      ? 'The file has no responses.'
      : `The file cannot be read as a table (${code}${Object.keys(values).length > 0 ? ` ${JSON.stringify(values)}` : ''}).`,
    fix: 'Save the responses as CSV, one row for each answer below one row of headings.',
  };
}
