import { type Library, runsCode } from '#model/library.ts';
import { allowedHtml, isTagName, tagNames } from '#model/tags.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { listTexts, type Mentioning, suggest } from './texts.ts';

/** Only the tags of the vocabulary, and the little HTML that is allowed, stand in a text. */
export function checkTags(library: Library): Problem[] {
  return listTexts(library).flatMap((text) =>
    checkTagsOf(runsCode(text) ? withoutOwnTags(text) : text),
  );
}

/** Without the tags that the text imports or defines itself. */
function withoutOwnTags({ file, mentions }: Mentioning): Mentioning {
  const definitions = mentions.code.filter(({ source }) => /^\s*(?:import|export)\b/.test(source));
  const defined = new Set(definitions.flatMap(({ source }) => source.match(/[\w$]+/g) ?? []));
  // In small letters it is HTML, whatever it is called.
  const isOwn = (name: string): boolean =>
    /^[A-Z]|\./.test(name) && defined.has(name.split('.')[0] ?? '');
  return {
    file,
    mentions: { ...mentions, tags: mentions.tags.filter(({ name }) => !isOwn(name)) },
  };
}

export function checkTagsOf({ file, mentions }: Mentioning): Problem[] {
  const known = [...tagNames, ...Object.keys(allowedHtml)];
  return mentions.tags
    .filter(({ name }) => !isTagName(name) && !Object.hasOwn(allowedHtml, name))
    .map(({ name, line }) => ({
      code: 'unknown-tag',
      file,
      line,
      what: `<${name}> is not a tag of Retrobottega, so it would not be shown.`,
      fix: suggest(nearest(name, known), `The tags are: ${tagNames.join(', ')}.`),
    }));
}
