import { basename, dirname } from 'node:path/posix';
import { parse } from 'yaml';
import { type Locale, locales } from '#i18n/locale.ts';
import { tableIn } from '#exhibits/table-in.ts';
import { readDataFile } from '#loaders/data-file.ts';
import { type CaseFacts, type CaseWords, caseFactsSchema, caseWordsSchema } from '#model/case.ts';
import type { DataTable } from '#model/library.ts';

/** A generated case in one language, read but not yet written in any peer’s way. */
export interface PeerCase {
  readonly slug: string;
  readonly locale: Locale;
  readonly facts: CaseFacts;
  readonly words: CaseWords;
  /** The text under the front matter, with our tags. */
  readonly body: string;
  /** The tables of its exhibits in its language, by the exhibit’s name. */
  readonly tables: ReadonlyMap<string, DataTable>;
}

/**
 * Reads what `generateCases` made: every case in every language, one language after the other.
 *
 * @param files - Texts by their path from the project root; teaching notes among them are passed
 * over, because the peers’ sites are for students.
 */
export function readPeerCases(files: ReadonlyMap<string, string>): PeerCase[] {
  const folders = [...files.keys()].filter((file) => basename(file) === 'case.yaml').map(dirname);
  return locales.flatMap((locale) => folders.map((folder) => readCase(files, folder, locale)));
}

function readCase(files: ReadonlyMap<string, string>, folder: string, locale: Locale): PeerCase {
  const textOf = (name: string): string => {
    const text = files.get(`${folder}/${name}`);
    if (text === undefined) throw new RangeError(`readPeerCases: there is no ${folder}/${name}`);
    return text;
  };
  const facts = caseFactsSchema.parse(parse(textOf('case.yaml')));
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(textOf(`${locale}.mdx`)) ?? [];
  const tables = facts.exhibits.map(({ id, data }): [string, DataTable] => {
    const file = `data/${data}`;
    return [id, tableIn(locale, readDataFile(textOf(file), file))];
  });
  return {
    slug: basename(folder),
    locale,
    facts,
    words: caseWordsSchema.parse(parse(front)),
    body: body.trim(),
    tables: new Map(tables),
  };
}
