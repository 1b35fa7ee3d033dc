import { calculatorHtml, exhibitHtml, figureOf, numberOf } from './exhibit-html.ts';
import type { PeerCase } from './peer-cases.ts';
import { casePath, glossaryPath, sourcesPath } from './peer-paths.ts';
import type { PeerReferences } from './references.ts';

/**
 * A case’s text in Markdown that every generator reads, HTML where Markdown has no word for it:
 * the fastest way to write it for any of them, because nothing is left to expand.
 */
export function convertText(from: PeerCase, references: PeerReferences): string {
  return blocks.reduce(
    (text, [tag, opening, closing]) =>
      text.replaceAll(`<${tag}>`, opening).replaceAll(`</${tag}>`, closing),
    convertTags(from, references),
  );
}

// Their text stays Markdown, because empty lines stand around it.
const blocks = [
  ['MarginNote', '<aside class="margin-note">', '</aside>'],
  ['Timeline', '<div class="timeline">', '</div>'],
  ['Decision', '<section class="decision">', '</section>'],
] as const;

function convertTags(from: PeerCase, references: PeerReferences): string {
  const { locale, body } = from;
  return (
    body
      .replace(/<TrainerNote>.*?<\/TrainerNote>\s*/gs, '')
      .replace(
        /<Term id="([^"]+)">(.*?)<\/Term>/g,
        (_, id, word) => `[${word}](${glossaryPath(locale)}#${id})`,
      )
      .replace(
        /<Cite id="([^"]+)" \/>/g,
        (_, id) => `[(${references[locale][id]?.inText})](${sourcesPath(locale)}#${id})`,
      )
      .replace(/<Ref exhibit="([^"]+)" \/>/g, (_, id) => `[${numberOf(from, id)}](#exhibit-${id})`)
      .replace(/<Value exhibit="([^"]+)" of="([^"]+)" \/>/g, (_, id, of) => figureOf(from, id, of))
      .replace(/<Exhibit id="([^"]+)" \/>/g, (_, id) => exhibitHtml(from, id))
      .replace(/<NpsCalculator exhibit="([^"]+)" \/>/g, (_, id) => calculatorHtml(from, id))
      // The peers have no other calculators.
      .replace(/<[A-Z]\w+Calculator\b[^>]*\/>/g, '')
      .replace(/\(case:([a-z0-9-]+)\)/g, (_, slug) => `(${casePath(locale, slug)})`)
  );
}
