import { basename } from 'node:path';
import type { Root } from 'hast';
import type { z } from 'zod';
import { isLocale, type Locale } from '#i18n/locale.ts';
import { withoutCode } from '#markdown/without-code.ts';
import { caseFactsSchema, type CaseWords, caseWordsSchema } from '#model/case.ts';
import { handbookFactsSchema, type HandbookWords, handbookWordsSchema } from '#model/handbook.ts';
import {
  type ContentFile,
  type DataFile,
  type FoundFile,
  type Library,
  runsCode,
  type TextFile,
} from '#model/library.ts';
import { pathSchema } from '#model/path.ts';
import { quizSchema } from '#model/quiz.ts';
import { quarterlyFactsSchema, quarterlyWordsSchema } from '#model/quarterly.ts';
import { seminarFactsSchema, type SeminarWords, seminarWordsSchema } from '#model/seminar.ts';
import { sourceSchema } from '#model/source.ts';
import { teachingNoteSchema, type TeachingNoteWords } from '#model/teaching-note.ts';
import { termSchema } from '#model/term.ts';
import type { Problem } from '#problems/problem.ts';
import { readDataFile } from './data-file.ts';
import { listIdleMistakes } from './handbook-mistakes.ts';
import { namesIn } from './names.ts';
import { type CountedResponses, readResponses } from './responses.ts';
import { isPicture, listSources, readSources } from './source-files.ts';
import { readText } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

/** A text with its tree, without code: what is made of it comes from this one parse. */
export interface ParsedText<T> extends TextFile<T> {
  readonly tree: Root;
}

/** What could be read of some files, before anything is made of it. */
export interface ParsedLibrary extends Library {
  readonly caseTexts: readonly ParsedText<CaseWords>[];
  readonly teachingNotes: readonly ParsedText<TeachingNoteWords>[];
  readonly handbookTexts: readonly ParsedText<HandbookWords>[];
  readonly seminarWords: readonly ParsedText<SeminarWords>[];
  readonly responses: readonly CountedResponses[];
}

/** What could be read, and a Problem for everything that could not. */
export interface Reading {
  readonly library: ParsedLibrary;
  readonly problems: readonly Problem[];
}

/**
 * Reads all of `content/` below a project’s root, in one go. A build reads folder by folder and
 * keeps what it read: see `readContent`.
 */
export function readLibrary(root: string): Reading {
  return readFiles(readSources(root, listSources(root)));
}

/**
 * Reads files of `content/`. What cannot be read is a Problem and is left out of the library; the
 * rest is there, so that one run can report everything.
 *
 * @param sources - Texts by path from the project root; pictures are only looked at by name.
 */
export function readFiles(sources: ReadonlyMap<string, string>): Reading {
  const files = [...sources.keys()];
  const problems: Problem[] = [];
  const source = (file: string): string => sources.get(file) ?? '';
  const yamlFiles = <T>(pattern: RegExp, schema: z.ZodType<T>): ContentFile<T>[] =>
    matching(files, pattern).flatMap(({ file, slug }) => {
      const read = readYaml(source(file), schema, file);
      if ('fields' in read) return [{ file, slug, ...read.fields }];
      problems.push(...read.problems);
      return [];
    });
  const texts = <T>(pattern: RegExp, schema: z.ZodType<T>): ParsedText<T>[] =>
    matching(files, pattern).flatMap(({ file, slug }) => {
      const locale = localeOf(file);
      if (locale === undefined) return [];
      const read = readText(source(file), schema, file);
      if ('text' in read) return [{ file, slug, locale, ...read.text }];
      problems.push(...read.problems);
      return [];
    });
  const quarterlyFacts = yamlFiles(
    /^content\/quarterlies\/([^/]+)\/quarterly\.ya?ml$/,
    quarterlyFactsSchema,
  );
  const library = {
    found: files.flatMap(foundFile),
    caseFacts: yamlFiles(/^content\/cases\/([^/]+)\/case\.ya?ml$/, caseFactsSchema),
    caseTexts: texts(/^content\/cases\/([^/]+)\/\w+\.mdx$/, caseWordsSchema).map((text) =>
      runsCode(text) ? { ...text, tree: withoutCode(text.tree) } : text,
    ),
    teachingNotes: texts(/^content\/teaching-notes\/([^/]+)\/\w+\.mdx$/, teachingNoteSchema),
    handbookFacts: yamlFiles(/^content\/handbook\/([^/]+)\/page\.ya?ml$/, handbookFactsSchema),
    handbookTexts: texts(/^content\/handbook\/([^/]+)\/\w+\.mdx$/, handbookWordsSchema),
    quarterlyFacts,
    quarterlyWords: yamlFiles(
      /^content\/quarterlies\/([^/]+)\/(?:it|en)\.ya?ml$/,
      quarterlyWordsSchema,
    ).map((words) => ({ ...words, locale: localeOf(words.file) ?? 'it' })),
    responses: matching(files, /^content\/quarterlies\/([^/]+)\/responses\.csv(?:\.gz)?$/).flatMap(
      ({ file, slug }) => {
        const facts = quarterlyFacts.find((one) => one.slug === slug);
        return facts === undefined ? [] : [readResponses(source(file), facts, file)];
      },
    ),
    seminarFacts: yamlFiles(/^content\/seminars\/([^/]+)\/seminar\.ya?ml$/, seminarFactsSchema),
    seminarWords: texts(/^content\/seminars\/([^/]+)\/\w+\.mdx$/, seminarWordsSchema),
    quizzes: yamlFiles(/^content\/quizzes\/([^/]+)\.ya?ml$/, quizSchema),
    paths: yamlFiles(/^content\/paths\/([^/]+)\.ya?ml$/, pathSchema),
    terms: yamlFiles(/^content\/glossary\/([^/]+)\.ya?ml$/, termSchema),
    sources: yamlFiles(/^content\/sources\/([^/]+)\.ya?ml$/, sourceSchema),
    dataFiles: new Map(
      files
        .filter((file) => /\/data\/[^/]+\.csv$/.test(file))
        .map((file): [string, DataFile] => [file, readDataFile(source(file), file)]),
    ),
    figures: new Set(files.filter(isPicture)),
  };
  const named = { ...library, names: namesIn(library) };
  return { library: named, problems: [...problems, ...listIdleMistakes(named)] };
}

function matching(files: readonly string[], pattern: RegExp): { file: string; slug: string }[] {
  return files.flatMap((file) => {
    const slug = pattern.exec(file)?.[1];
    return slug === undefined ? [] : [{ file, slug }];
  });
}

function localeOf(file: string): Locale | undefined {
  const name = basename(file).replace(/\.(?:mdx|ya?ml)$/, '');
  return isLocale(name) ? name : undefined;
}

function foundFile(file: string): FoundFile[] {
  const match =
    /^content\/(cases|teaching-notes|handbook|seminars)\/([^/]+)\/(?:\w+\.mdx|(?:case|page|seminar)\.ya?ml)$/.exec(
      file,
    ) ??
    /^content\/(quarterlies)\/([^/]+)\/(?:quarterly|it|en)\.ya?ml$/.exec(file) ??
    /^content\/(glossary|sources|quizzes|paths)\/([^/]+)\.ya?ml$/.exec(file);
  const [, collection, slug] = match ?? [];
  if (collection === undefined || slug === undefined) return [];
  const locale = localeOf(file);
  return [
    {
      file,
      collection: collection as FoundFile['collection'],
      slug,
      ...(locale === undefined ? {} : { locale }),
    },
  ];
}
