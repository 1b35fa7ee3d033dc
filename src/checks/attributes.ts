import type { Library } from '#model/library.ts';
import { type AttributeSpec, allowedHtml, isTagName, tagSpecs } from '#model/tags.ts';
import type { TagMention } from '#model/text.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { checkLiteral } from './literal-values.ts';
import { listTexts, type Mentioning, suggest } from './texts.ts';

type Specs = Readonly<Record<string, AttributeSpec>>;
type Found = Pick<Problem, 'code' | 'what' | 'fix'>;

/** Every tag, and the HTML that is allowed, has the attributes it needs and no others. */
export function checkAttributes(library: Library): Problem[] {
  return listTexts(library).flatMap(checkAttributesOf);
}

export function checkAttributesOf({ file, mentions }: Mentioning): Problem[] {
  return mentions.tags.flatMap((tag) => {
    const specs = specsOf(tag.name);
    return specs === undefined ? [] : checkAttributesOfTag(file, tag, specs);
  });
}

export function checkAttributesOfTag(file: string, tag: TagMention, specs: Specs): Problem[] {
  const found = [...unknown(tag, specs), ...missing(tag, specs), ...wrong(tag, specs)];
  return found.map((problem) => ({ file, line: tag.line, ...problem }));
}

function specsOf(name: string): Specs | undefined {
  if (isTagName(name)) return tagSpecs[name].attributes;
  const attributes = Object.hasOwn(allowedHtml, name) ? allowedHtml[name] : undefined;
  return attributes && Object.fromEntries(attributes.map((attribute) => [attribute, {}]));
}

function unknown({ name, props, computed = [] }: TagMention, specs: Specs): Found[] {
  const names = Object.keys(specs);
  return [...Object.keys(props), ...computed.filter((attribute) => attribute !== '...')]
    .filter((attribute) => !names.includes(attribute))
    .map((attribute) => ({
      code: 'unknown-attribute',
      what: `<${name}> has no “${attribute}”.`,
      fix: suggest(nearest(attribute, names), `It takes: ${names.join(', ') || 'nothing'}.`),
    }));
}

function missing({ name, props, computed = [] }: TagMention, specs: Specs): Found[] {
  if (computed.includes('...')) return [];
  return Object.keys(specs)
    .filter((attribute) => specs[attribute]?.required && !computed.includes(attribute))
    .filter((attribute) => !props[attribute])
    .map((attribute) => ({
      code: 'missing-attribute',
      what: `<${name}> lacks its “${attribute}”.`,
      fix: `Write <${name} ${attribute}="…">.`,
    }));
}

function wrong({ name, props }: TagMention, specs: Specs): Found[] {
  return Object.entries(specs).flatMap(([attribute, spec]) => {
    const value = props[attribute];
    if (value === undefined) return [];
    if (spec.field) return checkLiteral(name, attribute, value, spec.field);
    const [what, fix] = wrongValue(attribute, value, spec) ?? [];
    if (what === undefined || fix === undefined) return [];
    return [{ code: 'unknown-attribute', what: `<${name} ${attribute}="${value}"> ${what}`, fix }];
  });
}

/** What a value is not, and what to type instead. */
function wrongValue(
  attribute: string,
  value: string,
  { oneOf, percentage, ownName }: AttributeSpec,
): readonly [what: string, fix: string] | undefined {
  if (percentage && !(Number(value) > 0 && Number(value) < 100)) {
    const fix = `Type it in per cent and without the sign, such as ${attribute}="90".`;
    return ['is not a number between 0 and 100.', fix];
  }
  if (ownName && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) {
    const fix = `Type lower-case letters, digits and single hyphens, such as ${attribute}="after-visit".`;
    return ['is not a name.', fix];
  }
  if (oneOf === undefined || oneOf.includes(value)) return undefined;
  const fix = suggest(nearest(value, oneOf), 'Choose one of the list.');
  return [`is not one of: ${oneOf.join(', ')}.`, fix];
}
