import { exampleFacts, exampleLibrary, exampleText } from '#checks/handbook-example.ts';
import type { HandbookEntry } from '#model/entries.ts';
import type { HandbookFacts, HandbookWords } from '#model/handbook.ts';
import type { ContentFile, TextFile } from '#model/library.ts';
import { caseEntry } from './case-entry.ts';
import { problemsOfMistake } from './handbook-mistakes.ts';
import type { ParsedLibrary, ParsedText } from './read-library.ts';
import { renderInline } from './render.ts';
import { splitText } from './text-file.ts';

/**
 * Pages of the handbook in every language they are written in. An example is made as a case is, as
 * everyone may see it.
 *
 * @param sources - The texts of the files that the library was read from.
 */
export function handbookEntries(
  library: ParsedLibrary,
  sources: ReadonlyMap<string, string>,
): HandbookEntry[] {
  return library.handbookTexts.flatMap((text) => {
    const page = library.handbookFacts.find(({ slug }) => slug === text.slug);
    return page === undefined ? [] : [handbookEntry(library, page, text, sources)];
  });
}

function handbookEntry(
  library: ParsedLibrary,
  page: ContentFile<HandbookFacts>,
  text: ParsedText<HandbookWords>,
  sources: ReadonlyMap<string, string>,
): HandbookEntry {
  const { slug, locale, data } = text;
  const inline = (markdown: string): string => renderInline(markdown, locale);
  const example = exampleText(text);
  const alone = exampleLibrary(library, page, [example]);
  const { exhibits, text: compiled } = caseEntry(
    example,
    exampleFacts(page).data,
    alone,
    'student',
  );
  return {
    slug,
    locale,
    title: data.title,
    summary: data.summary,
    tags: page.data.tags,
    group: page.data.group,
    purpose: inline(data.purpose),
    ...(data.data === undefined ? {} : { data: inline(data.data) }),
    attributes: mapValues(data.attributes, (described) => mapValues(described, inline)),
    exhibits,
    text: compiled,
    source: splitText(sources.get(text.file) ?? '')?.body.trim() ?? '',
    files: listFilesOf(page, text, sources),
    mistakes: data.mistakes.map((mistake) => ({
      source: mistake.trim(),
      problems: problemsOfMistake(library, page, text, mistake).map(
        ({ code, line, what, fix }) => ({
          code,
          what,
          fix,
          ...(line === undefined ? {} : { line }),
        }),
      ),
    })),
  };
}

/** What an author types beside the text: the exhibits’ fields and their data files. */
function listFilesOf(
  { file, data }: ContentFile<HandbookFacts>,
  text: TextFile<HandbookWords>,
  sources: ReadonlyMap<string, string>,
): HandbookEntry['files'] {
  if (data.exhibits.length === 0) return [];
  const words = splitText(sources.get(text.file) ?? '')?.yaml ?? '';
  const names = [...new Set(data.exhibits.flatMap((exhibit) => exhibit.data ?? []))];
  return [
    { name: 'case.yaml', text: field('exhibits', sources.get(file) ?? '') },
    { name: `${text.locale}.mdx`, text: field('exhibits', words) },
    ...names.map((name) => ({
      name: `data/${name}`,
      text: (sources.get(`content/handbook/${text.slug}/data/${name}`) ?? '').trim(),
    })),
  ];
}

/** A field at the top of some YAML as it is typed, up to the next one. */
function field(name: string, yaml: string): string {
  const lines = yaml.split(/\r?\n/);
  const from = lines.findIndex((line) => line.startsWith(`${name}:`));
  if (from < 0) return '';
  const length = lines.slice(from + 1).findIndex((line) => /^[^\s#]/.test(line));
  return lines
    .slice(from, length < 0 ? undefined : from + 1 + length)
    .join('\n')
    .trim();
}

function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  change: (value: A) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
