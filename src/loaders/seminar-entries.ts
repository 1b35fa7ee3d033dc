import type { SeminarEntry } from '#model/entries.ts';
import type { ContentFile } from '#model/library.ts';
import type { SeminarBlock, SeminarFacts, SeminarWords } from '#model/seminar.ts';
import type { ParsedLibrary, ParsedText } from './read-library.ts';
import { seminarSlides } from './seminar-slides.ts';

/**
 * Seminars in every language they are written in.
 *
 * @param audience - Only for trainers have they the speaker’s notes and the points a board leads to.
 */
export function seminarEntries(
  library: ParsedLibrary,
  audience: 'open' | 'trainer',
): SeminarEntry[] {
  return library.seminarWords.flatMap((words) => {
    const facts = library.seminarFacts.find(({ slug }) => slug === words.slug);
    return facts === undefined ? [] : [entryOf(facts, words, audience === 'trainer')];
  });
}

function entryOf(
  { data: facts }: ContentFile<SeminarFacts>,
  text: ParsedText<SeminarWords>,
  isTrainer: boolean,
): SeminarEntry {
  const { slug, locale, data: words } = text;
  return {
    slug,
    locale,
    title: words.title,
    summary: words.summary,
    audience: facts.audience,
    updated: facts.updated,
    dates: facts.dates.map(({ place, ...date }) => ({
      ...date,
      ...(place === undefined ? {} : { place: place[locale] }),
    })),
    prerequisites: words.prerequisites,
    cases: facts.cases,
    objectives: facts.objectives.map((id) => ({ id, text: words.objectives[id] ?? id })),
    sessions: facts.sessions.map(({ id, minutes, blocks }) => ({
      id,
      title: words.sessions[id] ?? id,
      minutes,
      blocks: blocks.map((block) => blockOf(block, words, isTrainer)),
    })),
    boards: Object.entries(facts.boards).map(([id, { columns }]) =>
      boardOf(id, columns, words, isTrainer),
    ),
    slides: seminarSlides(facts, text, isTrainer),
  };
}

type Block = SeminarEntry['sessions'][number]['blocks'][number];

function blockOf(block: SeminarBlock, words: SeminarWords, isTrainer: boolean): Block {
  const { title = block.id, what = '', note } = words.blocks[block.id] ?? {};
  return { ...block, title, what, ...(isTrainer && note !== undefined ? { note } : {}) };
}

function boardOf(
  id: string,
  columns: readonly string[],
  words: SeminarWords,
  isTrainer: boolean,
): SeminarEntry['boards'][number] {
  const board = words.boards[id];
  return {
    id,
    title: board?.title ?? id,
    columns: columns.map((column) => ({
      id: column,
      title: board?.columns[column] ?? column,
      ...(isTrainer ? { expected: board?.expected[column] ?? [] } : {}),
    })),
  };
}
