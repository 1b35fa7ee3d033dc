import type {
  CaseEntry,
  CaseSummary,
  ExhibitDownload,
  ExhibitEntry,
  ExhibitTable,
  HandbookEntry,
  HandbookSummary,
  Kept,
  QuarterlyEntry,
  QuarterlySummary,
  QuizEntry,
  QuizSummary,
  SeminarEntry,
  SeminarSummary,
  TeachingNoteEntry,
  Uses,
} from '#model/entries.ts';
import type { CompiledText, Segment } from '#model/text.ts';

/**
 * @param kept - Where the whole entry is.
 * @param keep - Keeps what a download shows, by itself: its page needs no more of the case.
 */
export function caseSummary(entry: CaseEntry, kept: Kept, keep: KeepTable): CaseSummary {
  const { slug, locale, title, summary, draft, sector, themes, stages, level, minutes, updated } =
    entry;
  return {
    slug,
    locale,
    title,
    summary,
    draft,
    sector,
    themes,
    stages,
    level,
    minutes,
    updated,
    uses: usesOfCase(entry),
    downloads: entry.exhibits.flatMap((exhibit) => downloadsOf(exhibit, keep)),
    ...(entry.program === undefined ? {} : { program: entry.program }),
    ...(entry.release === undefined ? {} : { release: entry.release }),
    ...(entry.releaseOn === undefined ? {} : { releaseOn: entry.releaseOn }),
    ...kept,
  };
}

type KeepTable = (exhibit: string, shown: ExhibitTable) => Kept;

function downloadsOf(
  { id, kind, headings, table }: ExhibitEntry,
  keep: KeepTable,
): ExhibitDownload[] {
  return table === undefined ? [] : [{ id, ...keep(id, { kind, headings, table }) }];
}

function usesOfCase({ text, sources, furtherReading, exhibits }: CaseEntry): Uses {
  const named = [
    ...sources,
    ...furtherReading.map(({ id }) => id),
    ...exhibits.flatMap(({ source }) => source ?? []),
  ];
  return usesOfText(text, named);
}

export function quarterlySummary(entry: QuarterlyEntry, kept: Kept): QuarterlySummary {
  const { slug, locale, title, summary, organisation, illustrative } = entry;
  return { slug, locale, title, summary, organisation, illustrative, ...kept };
}

export function seminarSummary(entry: SeminarEntry, kept: Kept): SeminarSummary {
  const { slug, locale, title, summary, audience, updated, cases } = entry;
  const isDated = entry.dates.length > 0;
  const uses = usesOfSlides(entry);
  return { slug, locale, title, summary, audience, updated, cases, isDated, uses, ...kept };
}

export function quizSummary(entry: QuizEntry, kept: Kept): QuizSummary {
  const {
    slug,
    locale,
    title,
    summary,
    length,
    kind,
    minutes,
    updated,
    case: about,
    seminar,
  } = entry;
  return {
    slug,
    locale,
    title,
    summary,
    length,
    kind,
    minutes,
    updated,
    ...(about === undefined ? {} : { case: about }),
    ...(seminar === undefined ? {} : { seminar }),
    ...kept,
  };
}

export function handbookSummary(entry: HandbookEntry, kept: Kept): HandbookSummary {
  const { slug, locale, title, summary, tags, group, text, exhibits } = entry;
  const named = exhibits.flatMap(({ source }) => source ?? []);
  const uses = usesOfText(text, named);
  return { slug, locale, title, summary, tags, group, uses, ...kept };
}

export function usesOfNote({ text }: TeachingNoteEntry): Uses {
  return usesOfText(text);
}

function usesOfSlides({ slides }: SeminarEntry): Uses {
  const texts = slides.flatMap(({ parts, note }) => [
    ...parts.filter((part) => 'segments' in part),
    ...(note === undefined ? [] : [note]),
  ]);
  const segments = texts.flatMap((text) => text.segments);
  return usesOfText({ segments, headings: [] });
}

/** @param sources - Named elsewhere than in the text. */
function usesOfText(text: CompiledText, sources: readonly string[] = []): Uses {
  return {
    terms: idsIn(text, 'Term'),
    sources: unique([...sources, ...idsIn(text, 'Cite')]),
    quarterlies: idsIn(text, 'Quarterly'),
  };
}

/** The ids that a text’s tags of one name have. */
function idsIn({ segments }: CompiledText, tag: 'Term' | 'Cite' | 'Quarterly'): string[] {
  const ids = (within: readonly Segment[]): string[] =>
    within.flatMap((segment) => {
      if (typeof segment === 'string') return [];
      const own = segment.tag === tag ? [segment.props['id'] ?? ''] : [];
      return [...own, ...ids(segment.children)];
    });
  return unique(ids(segments));
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].toSorted();
