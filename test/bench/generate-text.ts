import type { Locale } from '#i18n/locale.ts';
import type { Random } from './random.ts';

/** What generated texts are made of, in one language. */
export interface Stock {
  readonly locale: Locale;
  readonly sentences: readonly string[];
  /** Words of the glossary, ready to be put into a sentence as tags. */
  readonly terms: readonly string[];
  readonly citations: readonly string[];
}

const headings: Record<Locale, readonly string[]> = {
  it: ['Che cosa accade', 'Tre messaggi dopo', 'Quello che dicono i numeri', 'Chi decide'],
  en: ['What happens', 'Three messages later', 'What the numbers say', 'Who decides'],
};

/**
 * The body of a case, about 800 words: opening, timeline, three exhibits, two calculators, figures
 * computed from them, margin notes, a decision, a note for trainers, terms and citations throughout.
 */
export function generateText(stock: Stock, neighbour: string, random: Random): string {
  const [happens, later, numbers, decides] = headings[stock.locale];
  const words = (count: number): string => paragraph(stock, count, random);
  return [
    words(6),
    `## ${happens}`,
    words(6),
    block('Timeline', [1, 2, 3, 4].map((step) => `${step}. ${words(1)}`).join('\n')),
    `${words(3)} [${random.pick(stock.sentences).slice(0, 24)}](case:${neighbour}).`,
    `## ${later}`,
    words(7),
    `<Exhibit id="steps" />`,
    block('MarginNote', words(2)),
    block('TrainerNote', forTrainers(stock, 3, random)),
    `## ${numbers}`,
    ...['before', 'after'].flatMap((exhibit) => measured(exhibit, words(3))),
    words(5),
    `## ${decides}`,
    words(5),
    block('Decision', [words(2), '', ...[1, 2, 3].map(() => `- ${words(1)}`)].join('\n')),
    words(5),
  ].join('\n\n');
}

function measured(exhibit: string, text: string): string[] {
  const value = (of: string): string => `<Value exhibit="${exhibit}" of="${of}" />`;
  return [
    `<Exhibit id="${exhibit}" />`,
    `${text} <Ref exhibit="${exhibit}" />: ${value('nps')}, ${value('low')}, ${value('high')} (${value('n')}).`,
    `<NpsCalculator exhibit="${exhibit}" />`,
  ];
}

/** Some sentences, one of them with a term and one with a citation. */
function paragraph({ sentences, terms, citations }: Stock, count: number, random: Random): string {
  return random
    .several(sentences, count)
    .map((sentence, index) => {
      const end = sentence.length - 1;
      if (index === 0)
        return `${sentence.slice(0, end)} ${random.pick(citations)}${sentence.slice(end)}`;
      return index === 1
        ? `${sentence.slice(0, end)}, ${random.pick(terms)}${sentence.slice(end)}`
        : sentence;
    })
    .join(' ');
}

function block(tag: string, text: string): string {
  return `<${tag}>\n\n${text}\n\n</${tag}>`;
}

/** Words of some sentences, shuffled: the leak guard passes over what everyone may read elsewhere. */
export function forTrainers({ sentences }: Stock, count: number, random: Random): string {
  const words = random
    .several(sentences, count)
    .flatMap((sentence) => sentence.split(' '))
    // Beside another word a number could be a claim that an exhibit contradicts.
    .filter((word) => !/\d/.test(word));
  return random.several(words, words.length).join(' ');
}
