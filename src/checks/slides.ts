import type { Library, TextFile } from '#model/library.ts';
import type { SeminarFacts, SeminarWords } from '#model/seminar.ts';
import { findLent, lentTags, slideMarks, tagsOnSlides } from '#model/slides.ts';
import { isTagName } from '#model/tags.ts';
import type { TagMention } from '#model/text.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { checkAttributesOfTag } from './attributes.ts';
import { suggest } from './texts.ts';

type Words = TextFile<SeminarWords>;
type Found = Pick<Problem, 'code' | 'what' | 'fix'>;

/** Slides follow the plan, show what its cases have, and leave to cases what stands in cases. */
export function checkSlides(library: Library): Problem[] {
  return library.seminarWords.flatMap((words) => {
    const facts = library.seminarFacts.find(({ slug }) => slug === words.slug)?.data;
    return [
      ...checkMarks(words),
      ...notForSlides(words),
      ...(facts === undefined
        ? []
        : [...checkBlocks(words, facts), ...checkLoans(words, facts, library)]),
    ];
  });
}

function reporting({ file }: Words): (tag: TagMention, found: Found) => Problem {
  return ({ line }, found) => ({ file, line, ...found });
}

/** The marks themselves: their attributes, and where they stand. */
function checkMarks(words: Words): Problem[] {
  const report = reporting(words);
  return words.mentions.tags.flatMap((tag) => {
    const { name, inSentence, inNote, filled, within } = tag;
    if (!Object.hasOwn(slideMarks, name)) return [];
    const specs = slideMarks[name as keyof typeof slideMarks];
    const isOut = inSentence || inNote || filled || within !== undefined;
    const misplaced = {
      code: 'tag-misplaced',
      what: `<${name}> stands in something else, or holds something.`,
      fix: `Put <${name} … /> on a line of its own, outside of other tags, and close it at once.`,
    };
    return [
      ...checkAttributesOfTag(words.file, tag, specs),
      ...(isOut ? [report(tag, misplaced)] : []),
    ];
  });
}

function notForSlides(words: Words): Problem[] {
  const report = reporting(words);
  return words.mentions.tags
    .filter(({ name }) => isTagName(name) && !tagsOnSlides.includes(name))
    .map((tag) => {
      const { name, props } = tag;
      const id = props['name'] ?? props['id'] ?? props['exhibit'] ?? '…';
      const lend = isTagName(name) && lentTags.includes(name);
      return report(tag, {
        code: 'tag-misplaced',
        what: `<${name}> stands on a slide, where it belongs to no case.`,
        fix: lend
          ? `Put it in a case, and show it with <From case="…" tag="${name}" id="${id}" />.`
          : `On a slide may stand: ${tagsOnSlides.join(', ')}.`,
      });
    });
}

/** Every block that is named is in the plan, once and in its order. */
function checkBlocks(words: Words, { sessions }: SeminarFacts): Problem[] {
  const report = reporting(words);
  const plan = sessions.flatMap(({ blocks }) => blocks.map(({ id }) => id));
  const marks = words.mentions.tags.filter(({ name, props }) => name === 'Block' && props['of']);
  return marks.flatMap((tag, index) => {
    const { of: name = '' } = tag.props;
    if (!plan.includes(name)) {
      return [
        report(tag, {
          code: 'broken-reference',
          what: `There is no block called “${name}” in the plan.`,
          fix: suggest(nearest(name, plan), `Choose one of: ${plan.slice(0, 12).join(', ')}.`),
        }),
      ];
    }
    const before = marks.slice(0, index).findLast(({ props }) => plan.includes(props['of'] ?? ''));
    const last = before?.props['of'] ?? '';
    if (plan.indexOf(name) > plan.indexOf(last)) return [];
    return [
      report(tag, {
        code: 'tag-misplaced',
        what:
          name === last
            ? `The block “${name}” begins twice.`
            : `The slides of “${name}” stand after those of “${last}”, but in the plan it comes before.`,
        fix: 'Bring the slides into the order of seminar.yaml, each block once.',
      }),
    ];
  });
}

/** Every thing that is lent is in the text of a case that the seminar is about. */
function checkLoans(words: Words, { cases }: SeminarFacts, { names }: Library): Problem[] {
  const report = reporting(words);
  return words.mentions.tags.flatMap((tag) => {
    const { case: slug = '', id, tag: kind } = tag.props;
    if (tag.name !== 'From' || slug === '') return [];
    if (!cases.includes(slug)) {
      return [
        report(tag, {
          code: 'broken-reference',
          what: `The seminar is not about a case called “${slug}”.`,
          fix: suggest(nearest(slug, cases), 'Add it under cases: of seminar.yaml.'),
        }),
      ];
    }
    const things = names.lendables.get(`${slug}/${words.locale}`);
    // A case that cannot be read has been spoken of.
    if (things === undefined) return [];
    if ((id ?? kind) !== undefined && findLent(things, { id, tag: kind }) !== undefined) return [];
    const known = things.map((thing) => thing.names[0] ?? thing.tag);
    return [
      report(tag, {
        code: 'broken-reference',
        what: `In the case “${slug}” there is no ${[kind && `<${kind}>`, id && `“${id}”`].filter(Boolean).join(' ') || 'thing without a name'} to show.`,
        fix: suggest(nearest(id ?? '', known), `Choose one of: ${known.slice(0, 12).join(', ')}.`),
      }),
    ];
  });
}
