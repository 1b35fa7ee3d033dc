import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { isLocale, type Locale } from '#i18n/locale.ts';
import { caseFactsSchema, caseWordsSchema } from '#model/case.ts';
import type { ContentFile, DataFile, FoundFile, Library, TextFile } from '#model/library.ts';
import { sourceSchema } from '#model/source.ts';
import { teachingNoteSchema } from '#model/teaching-note.ts';
import { termSchema } from '#model/term.ts';
import type { Problem } from '#problems/problem.ts';
import { readDataFile } from './data-file.ts';
import { listFiles } from './list-files.ts';
import { readText } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

/** What could be read, and a Problem for everything that could not. */
export interface Reading {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/**
 * Reads all of `content/` below a project’s root. What cannot be read is a Problem and is left
 * out of the library; the rest is there, so that one run can report everything.
 */
export function readLibrary(root: string): Reading {
  const files = listFiles(join(root, 'content')).map((file) => `content/${file}`);
  const problems: Problem[] = [];
  const source = (file: string): string => readFileSync(join(root, file), 'utf8');
  const yamlFiles = <T>(pattern: RegExp, schema: z.ZodType<T>): ContentFile<T>[] =>
    matching(files, pattern).flatMap(({ file, slug }) => {
      const read = readYaml(source(file), schema, file);
      if ('fields' in read) return [{ file, slug, ...read.fields }];
      problems.push(...read.problems);
      return [];
    });
  const texts = <T>(pattern: RegExp, schema: z.ZodType<T>): TextFile<T>[] =>
    matching(files, pattern).flatMap(({ file, slug }) => {
      const locale = localeOf(file);
      if (locale === undefined) return [];
      const read = readText(source(file), schema, file);
      if ('text' in read) return [{ file, slug, locale, ...read.text }];
      problems.push(...read.problems);
      return [];
    });
  const library: Library = {
    found: files.flatMap(foundFile),
    caseFacts: yamlFiles(/^content\/cases\/([^/]+)\/case\.ya?ml$/, caseFactsSchema),
    caseTexts: texts(/^content\/cases\/([^/]+)\/\w+\.mdx$/, caseWordsSchema),
    teachingNotes: texts(/^content\/teaching-notes\/([^/]+)\/\w+\.mdx$/, teachingNoteSchema),
    terms: yamlFiles(/^content\/glossary\/([^/]+)\.ya?ml$/, termSchema),
    sources: yamlFiles(/^content\/sources\/([^/]+)\.ya?ml$/, sourceSchema),
    dataFiles: new Map(
      files
        .filter((file) => /\/data\/[^/]+\.csv$/.test(file))
        .map((file): [string, DataFile] => [file, readDataFile(source(file), file)]),
    ),
    figures: new Set(files.filter((file) => /\/figures\/[^/]+$/.test(file))),
  };
  return { library, problems };
}

function matching(files: readonly string[], pattern: RegExp): { file: string; slug: string }[] {
  return files.flatMap((file) => {
    const slug = pattern.exec(file)?.[1];
    return slug === undefined ? [] : [{ file, slug }];
  });
}

function localeOf(file: string): Locale | undefined {
  const name = basename(file, '.mdx');
  return isLocale(name) ? name : undefined;
}

function foundFile(file: string): FoundFile[] {
  const match =
    /^content\/(cases|teaching-notes)\/([^/]+)\/(?:\w+\.mdx|case\.ya?ml)$/.exec(file) ??
    /^content\/(glossary|sources)\/([^/]+)\.ya?ml$/.exec(file);
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
