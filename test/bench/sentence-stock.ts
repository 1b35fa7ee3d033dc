import type { Locale } from '#i18n/locale.ts';
import { parseText } from '#markdown/parse.ts';
import { textOf, walk } from '#markdown/tree.ts';
import type { Library } from '#model/library.ts';

// Nothing that Markdown or MDX would take for a sign.
const plain = /^\p{Lu}[^<>{}[\]*_`\\#&|~\n]{30,240}[.?!]$/u;

// Where a citation, a figure or the number of an exhibit stood.
const holed = /\s[\s,.;:?!)]|\([\s,]/;

/**
 * The sentences of the shipped cases in one language, as plain text that MDX reads as it stands:
 * pages made of them have real words in real proportions, for the search index above all.
 */
export function sentenceStock(library: Library, locale: Locale): string[] {
  const sentences = library.caseTexts
    .filter((text) => text.locale === locale)
    .flatMap(({ body }) => paragraphsOf(body))
    .flatMap((paragraph) => paragraph.split(/(?<=[.?!])\s/));
  return [...new Set(sentences)].filter(
    (sentence) => plain.test(sentence) && !holed.test(sentence),
  );
}

function paragraphsOf(body: string): string[] {
  const { tree } = parseText(body);
  if (tree === undefined) return [];
  const paragraphs: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'element' && node.tagName === 'p') paragraphs.push(textOf(node));
  });
  return paragraphs;
}
