import { stringify } from 'yaml';
import { type Locale, locales } from '#i18n/locale.ts';
import type { ParsedLibrary } from '#loaders/read-library.ts';
import { channels, levels, sectors, stages, themes } from '#model/taxonomy.ts';
import { generateNote } from './generate-note.ts';
import { generateText, type Stock } from './generate-text.ts';
import { type Random, randomFrom } from './random.ts';
import { sentenceStock } from './sentence-stock.ts';

const objectives = ['trace', 'weigh', 'judge', 'decide'] as const;
const questions = ['who', 'why', 'how-much', 'what-next', 'what-if'] as const;
const exhibits = ['steps', 'before', 'after'] as const;

/**
 * Bilingual cases with their teaching notes, as large as the shipped ones and made of the shipped
 * cases’ sentences, glossary and sources. The same library, count and seed give the same files.
 *
 * @returns Texts by their path from the project root.
 */
export function generateCases(
  library: ParsedLibrary,
  count: number,
  seed: number,
): Map<string, string> {
  const random = randomFrom(seed);
  const stocks = locales.map((locale) => stockOf(library, locale));
  const sources = library.sources.map(({ slug }) => slug);
  const files = new Map<string, string>();
  for (let number = 1; number <= count; number += 1) {
    const folder = `content/cases/${slugOf(number)}`;
    const furtherReading = random.several(sources, 5);
    const classMinutes = 60 + 5 * random.whole(7);
    const facts = factsOf(sources, furtherReading, classMinutes, random);
    files.set(`${folder}/case.yaml`, stringify(facts));
    files.set(`${folder}/data/steps.csv`, stepsTable(stocks, random));
    for (const name of ['before', 'after'])
      files.set(`${folder}/data/${name}.csv`, scoresTable(random));
    for (const stock of stocks) {
      const front = stringify(wordsOf(stock, number, furtherReading, random), { lineWidth: 0 });
      const body = generateText(stock, slugOf(1 + random.whole(count)), random);
      files.set(`${folder}/${stock.locale}.mdx`, `---\n${front}---\n\n${body}\n`);
      const note = `content/teaching-notes/${slugOf(number)}/${stock.locale}.mdx`;
      files.set(note, generateNote(stock, classMinutes, questions, random));
    }
  }
  return files;
}

function slugOf(number: number): string {
  return `case-${String(number).padStart(5, '0')}`;
}

function stockOf(library: ParsedLibrary, locale: Locale): Stock {
  return {
    locale,
    sentences: sentenceStock(library, locale),
    terms: library.terms.map(({ slug, data }) => `<Term id="${slug}">${data[locale].term}</Term>`),
    citations: library.sources.map(({ slug }) => `<Cite id="${slug}" />`),
  };
}

function factsOf(
  sources: readonly string[],
  furtherReading: readonly string[],
  classMinutes: number,
  random: Random,
): object {
  const level = (): number => 1 + random.whole(3);
  return {
    sector: random.pick(sectors),
    country: random.pick(['IT', 'GB', 'FR', 'DE']),
    period: String(2000 + random.whole(26)),
    themes: random.several(themes, 3),
    stages: random.several(stages, 2),
    channels: random.several(channels, 2),
    level: random.pick(levels),
    difficulty: { analysis: level(), concept: level(), presentation: level() },
    minutes: { reading: 5 + random.whole(8), class: classMinutes },
    updated: `2026-0${1 + random.whole(9)}-1${random.whole(9)}`,
    sources: random.several(sources, 1),
    furtherReading,
    objectives,
    questions: questions.map((id) => ({
      id,
      objectives: random.several(objectives, 2),
      exhibits: random.several(exhibits, 2),
    })),
    exhibits: exhibits.map((id) => ({
      id,
      kind: id === 'steps' ? 'table' : 'scores',
      data: `${id}.csv`,
      illustrative: true,
    })),
  };
}

function wordsOf(
  stock: Stock,
  number: number,
  furtherReading: readonly string[],
  random: Random,
): object {
  const sentence = (): string => random.pick(stock.sentences);
  const each = <T>(names: readonly string[], worded: () => T): Record<string, T> =>
    Object.fromEntries(names.map((name) => [name, worded()]));
  return {
    title: `${sentence().split(' ').slice(0, 4).join(' ')} ${number}`,
    summary: sentence().slice(0, 160),
    protagonist: sentence(),
    decision: sentence(),
    organisation: sentence(),
    objectives: each(objectives, () => ({ verb: sentence().split(' ')[0], skill: sentence() })),
    questions: each(questions, sentence),
    exhibits: each(exhibits, () => ({ title: sentence(), alt: sentence(), note: sentence() })),
    furtherReading: each(furtherReading, sentence),
  };
}

function stepsTable(stocks: readonly Stock[], random: Random): string {
  const rows = Array.from({ length: 5 }, (_, index) =>
    [
      index + 1,
      ...stocks.map(({ sentences }) => `"${random.pick(sentences).replaceAll('"', '')}"`),
    ].join(','),
  );
  return [['step', ...stocks.map(({ locale }) => `what.${locale}`)].join(','), ...rows, ''].join(
    '\n',
  );
}

function scoresTable(random: Random): string {
  const rows = Array.from(
    { length: 11 },
    (_, score) => `${score},${random.whole(score < 7 ? 4 : 12)}`,
  );
  return ['score,count', ...rows, ''].join('\n');
}
