import type { Library } from '#model/library.ts';
import { isTagName, type TagSpec, tagSpecs } from '#model/tags.ts';
import type { TagMention } from '#model/text.ts';
import type { Problem } from '#problems/problem.ts';
import { listTexts } from './texts.ts';

type Found = Omit<Problem, 'file'>;

/** Parts stand in the tag that they are parts of, which has some, not too many, and no two of one name. */
export function checkParts(library: Library): Problem[] {
  return listTexts(library).flatMap(({ file, mentions: { tags } }) =>
    [...tags.flatMap(misplaced), ...tags.flatMap((tag) => wrongParts(tag, tags))].map((found) => ({
      file,
      ...found,
    })),
  );
}

function specOf(name: string): TagSpec | undefined {
  return isTagName(name) ? tagSpecs[name] : undefined;
}

/** A part elsewhere; or, among parts, another tag. */
function misplaced({ name, line, within }: TagMention): Found[] {
  const own = specOf(name)?.within;
  if (own !== undefined && within?.name !== own) {
    const what = `<${name}> is a part of <${own}>, and is not shown outside it.`;
    const fix = `Put it between <${own} …> and </${own}>, on a line of its own.`;
    return [{ code: 'tag-misplaced', line, what, fix }];
  }
  const holder = specOf(within?.name ?? '');
  const only = (holder?.within === undefined ? holder : specOf(holder.within))?.parts?.only;
  if (own !== undefined || within === undefined || !only) return [];
  const what = `<${name}> stands in <${within.name}>, where the reader is to write.`;
  return [{ code: 'tag-misplaced', line, what, fix: 'Put it before or after it.' }];
}

function wrongParts({ name, line, filled }: TagMention, tags: readonly TagMention[]): Found[] {
  const wanted = specOf(name)?.parts;
  if (wanted === undefined) return [];
  const { of, least, most } = wanted;
  const parts = tags.filter(
    (tag) => tag.name === of && tag.within?.name === name && tag.within.line === line,
  );
  const found: Found[] = [];
  if (parts.length < least && filled) {
    const what = `<${name}> has ${parts.length === 0 ? 'no' : `only ${parts.length}`} <${of}>.`;
    const fix = `Write ${least === 1 ? 'one' : least} or more inside it, each on lines of its own.`;
    found.push({ code: 'missing-words', line, what, fix });
  }
  if (parts.length > most) {
    const what = `<${name}> has ${parts.length} <${of}>, which is more than it has room for.`;
    found.push({ code: 'tag-misplaced', line, what, fix: `Leave ${most} at most.` });
  }
  return [...found, ...doubled(parts)];
}

function doubled(parts: readonly TagMention[]): Found[] {
  return parts.flatMap(({ name, props, line }, index) => {
    const own = props['name'];
    const first = parts.findIndex((part) => part.props['name'] === own);
    if (!own || first === index) return [];
    const what = `<${name} name="${own}"> stands in line ${parts[first]?.line} already, so what is written in one would show in both.`;
    return [{ code: 'placed-twice', line, what, fix: 'Give one of them another name.' }];
  });
}
