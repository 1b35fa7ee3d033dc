import type { Locale } from '#i18n/locale.ts';
import type { ParsedLibrary } from '#loaders/read-library.ts';
import { textOf, type Tree, walk } from '#markdown/tree.ts';

// Nothing that Markdown or MDX would take for a sign.
const plain = /^\p{Lu}[^<>{}[\]*_`\\#&|~\n]{30,240}[.?!]$/u;

// Where a citation, a figure or the number of an exhibit stood.
const holed = /\s[\s,.;:?!)]|\([\s,]/;

/**
 * The sentences of the shipped cases in one language, as plain text that MDX reads as it stands:
 * pages made of them have real words in real proportions, for the search index above all.
 */
export function sentenceStock(library: ParsedLibrary, locale: Locale): string[] {
  const sentences = library.caseTexts
    .filter((text) => text.locale === locale)
    .flatMap(({ tree }) => paragraphsOf(tree))
    .flatMap((paragraph) => paragraph.split(/(?<=[.?!])\s/));
  return [...new Set(sentences)].filter(
    (sentence) => plain.test(sentence) && !holed.test(sentence),
  );
}

function paragraphsOf(tree: Tree): string[] {
  const paragraphs: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'element' && node.tagName === 'p') paragraphs.push(textOf(node));
  });
  return paragraphs;
}
