import type { Library } from '#model/library.ts';
import { isTagName, tagSpecs } from '#model/tags.ts';
import type { TagMention } from '#model/text.ts';
import type { Problem } from '#problems/problem.ts';
import { listTexts } from './texts.ts';

type Found = Pick<Problem, 'code' | 'what' | 'fix'>;

/** Block tags stand on lines of their own; tags that hold text have some, the others none. */
export function checkTagPlaces(library: Library): Problem[] {
  return listTexts(library).flatMap(({ file, mentions }) =>
    mentions.tags.flatMap((tag) =>
      checkTag(tag).map((found) => ({ file, line: tag.line, ...found })),
    ),
  );
}

function checkTag({ name, inSentence, filled }: TagMention): Found[] {
  if (!isTagName(name)) return [];
  const { place, holdsText } = tagSpecs[name];
  const found: Found[] = [];
  if (place === 'block' && inSentence) {
    found.push({
      code: 'tag-misplaced',
      what: `<${name}> stands inside a line of text, which it would tear apart.`,
      fix: 'Put it on a line of its own, with an empty line before and after it.',
    });
  }
  if (holdsText && !filled) {
    found.push({
      code: 'missing-words',
      what: `<${name}> holds no words, so there is nothing to show.`,
      fix: `Write the words between <${name}> and </${name}>, or remove it.`,
    });
  }
  if (!holdsText && filled) {
    found.push({
      code: 'tag-misplaced',
      what: `<${name}> holds no text, so the words inside it would not be shown.`,
      fix: `Put them before or after it, and close it at once: <${name} … />.`,
    });
  }
  return found;
}
