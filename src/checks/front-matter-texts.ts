import { listMentions } from '#markdown/list-mentions.ts';
import { parseText } from '#markdown/parse.ts';
import type { Library } from '#model/library.ts';
import { isTagName } from '#model/tags.ts';
import type { Mentions } from '#model/text.ts';
import { fieldName } from '#problems/field-name.ts';
import type { Problem } from '#problems/problem.ts';
import { checkAttributesOf } from './attributes.ts';
import { checkCodeOf } from './code.ts';
import { type Field, listFields } from './fields.ts';
import { checkLinksOf } from './links.ts';
import { checkTagsOf } from './tags.ts';
import { checkValuesOf } from './values.ts';

// Most fields are plain words. Without one of these signs nothing in them can be wrong.
const mayBeWrong = /[<{[#]|^[ \t]*(?:import|export)\b|^[ \t]*[=-]+[ \t]*$/m;

type Found = Pick<Problem, 'code' | 'what' | 'fix'>;

/** Fields that are Markdown keep the rules of texts; of the tags only `<Value>` has a place in them, and no picture or heading. */
export function checkFrontMatterTexts(library: Library): Problem[] {
  return listFields(library)
    .filter(({ markdown }) => mayBeWrong.test(markdown))
    .flatMap((field) =>
      checkField(library, field).map(({ code, what, fix }) => ({
        code,
        file: field.file,
        line: field.lineOf(field.path) ?? 1,
        what: `In “${fieldName(field.path)}”: ${what}`,
        fix,
      })),
    );
}

function checkField(library: Library, field: Field): Found[] {
  const { tree, failure } = parseText(field.markdown);
  if (failure) {
    return [
      {
        code: 'mdx-unreadable',
        // Lines and columns in the reason count from the top of the field, where nobody looks.
        what: `The text cannot be read: ${failure.reason.replace(/ \(\d+:\d+\)/, '')}.`,
        fix: 'Write \\{ and \\< for a literal { and <.',
      },
    ];
  }
  const mentions = listMentions(tree);
  // Figures may stand wherever a case, and so its exhibits, is spoken of.
  const figures = field.file.startsWith('content/glossary/') ? [] : ['Value'];
  const isInPlace = (name: string): boolean => !isTagName(name) || figures.includes(name);
  const html = mentions.tags.filter(({ name }) => isInPlace(name));
  const text = { ...field, mentions: { ...mentions, tags: html, headings: field.headings } };
  return [
    ...checkTagsOf(text),
    ...checkAttributesOf(text),
    ...checkCodeOf(text),
    ...checkLinksOf(library, text),
    ...checkValuesOf(library, text),
    ...checkPlace(mentions, isInPlace),
  ];
}

function checkPlace(
  { tags, images, headings, misplacedHeadings }: Mentions,
  isInPlace: (name: string) => boolean,
): Found[] {
  const elsewhere = tags
    .filter(({ name }) => !isInPlace(name))
    .map(({ name }) => ({
      code: 'unknown-tag',
      what: `<${name}> has no place in a field, so it would not be shown.`,
      fix: 'Write the words without the tag, or use it in the text below the fields.',
    }));
  const pictures = images.map(({ src }) => ({
    code: 'image-not-found',
    what: `The picture ${src} has no place in a field, so it would not be shown.`,
    fix: 'Put it into the text below the fields, or make it an exhibit.',
  }));
  const titles = [...headings, ...misplacedHeadings].map(() => ({
    code: 'heading-level',
    what: 'A field has no headings.',
    fix: 'Write it as a sentence; write \\# for a literal #.',
  }));
  return [...elsewhere, ...pictures, ...titles];
}
