import { attributesToDescribe, type HandbookFacts, type HandbookWords } from '#model/handbook.ts';
import type { ContentFile, Library, TextFile } from '#model/library.ts';
import { isTagName } from '#model/tags.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { exampleLibrary, exampleText } from './handbook-example.ts';
import { atLine, suggest } from './texts.ts';

/**
 * A page of the handbook describes what its tags take and nothing else, shows each of them, and its
 * example is as right as a case has to be.
 *
 * @param checkCases - The rules for cases.
 */
export function checkHandbook(
  library: Library,
  checkCases: (library: Library) => Problem[],
): Problem[] {
  return library.handbookFacts.flatMap((page) => {
    const texts = library.handbookTexts.filter(({ slug }) => slug === page.slug);
    const example = exampleLibrary(library, page, texts.map(exampleText));
    return [
      ...checkCases(example),
      ...texts.flatMap((text) => [
        ...notShown(page, text),
        ...notDescribed(page, text),
        ...needless(page, text),
      ]),
    ];
  });
}

type Page = ContentFile<HandbookFacts>;
type Text = TextFile<HandbookWords>;

const code = 'handbook-incomplete';

function notShown({ data }: Page, { file, mentions }: Text): Problem[] {
  return data.tags
    .filter((tag) => !mentions.tags.some(({ name }) => name === tag))
    .map((tag) => ({
      code,
      file,
      what: `The page is about <${tag}>, but its example has none.`,
      fix: `Show a <${tag}> below the front matter, or remove it from the tags of page.yaml.`,
    }));
}

function notDescribed({ data }: Page, { file, data: words, lineOf }: Text): Problem[] {
  return data.tags.flatMap((tag) =>
    attributesToDescribe(tag)
      .filter((attribute) => words.attributes[tag]?.[attribute] === undefined)
      .map((attribute) => ({
        code,
        file,
        ...atLine(lineOf(['attributes', tag])),
        what: `Nothing says what “${attribute}” of <${tag}> is for.`,
        fix: `Write a sentence at attributes: → ${tag}: → ${attribute}:.`,
      })),
  );
}

function needless({ data }: Page, { file, data: words, lineOf }: Text): Problem[] {
  return Object.entries(words.attributes).flatMap(([tag, described]) => {
    const taken = isTagName(tag) && data.tags.includes(tag) ? attributesToDescribe(tag) : undefined;
    return Object.keys(described)
      .filter((attribute) => taken?.includes(attribute) !== true)
      .map((attribute) => ({
        code,
        file,
        ...atLine(lineOf(['attributes', tag, attribute])),
        what: `“${attribute}” of <${tag}> is not for this page to describe.`,
        fix: suggest(nearest(attribute, taken ?? []), 'Remove the sentence.'),
      }));
  });
}
