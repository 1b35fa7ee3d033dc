import type { CaseWords } from '#model/case.ts';
import type { Library, TextFile } from '#model/library.ts';
import { isTagName, tagSpecs } from '#model/tags.ts';
import type { TagMention } from '#model/text.ts';
import type { Problem } from '#problems/problem.ts';
import { factsOf, listTexts } from './texts.ts';

/** Every exhibit of a case has its place in the text, and no more than one. */
export function checkPlacements(library: Library): Problem[] {
  return [
    ...library.caseTexts.flatMap((text) => notPlaced(library, text)),
    ...listTexts(library).flatMap(placedTwice),
  ];
}

function notPlaced(library: Library, text: TextFile<CaseWords>): Problem[] {
  const { file, slug, mentions, lineOf } = text;
  const placed = mentions.tags.map((tag) => ({ id: exhibitPlacedBy(tag), inNote: tag.inNote }));
  return (factsOf(library, slug)?.data.exhibits ?? []).flatMap(({ id }, index) => {
    const places = placed.filter((place) => place.id === id);
    // What stands only in a note is in no other edition.
    if (places.some(({ inNote }) => !inNote)) return [];
    const where = places.length === 0 ? 'nowhere in the text' : 'only in a <TrainerNote>';
    return [
      {
        code: 'exhibit-not-placed',
        file,
        line: lineOf(['exhibits', id]) ?? 1,
        what: `The exhibit “${id}” stands ${where}, so links to exhibit ${index + 1} lead nowhere.`,
        fix: `Put <Exhibit id="${id}" /> on a line of its own where readers need it, or remove it from case.yaml.`,
      },
    ];
  });
}

function placedTwice({ file, mentions }: Pick<TextFile<unknown>, 'file' | 'mentions'>): Problem[] {
  const places = mentions.tags.flatMap((tag) => typedPlace(tag));
  return places.flatMap(({ tag, line, fix }, index) => {
    const first = places.findIndex((other) => other.tag === tag);
    const what = `${tag} stands in line ${places[first]?.line} already, so a link to it could mean either.`;
    return first === index ? [] : [{ code: 'placed-twice', file, line, what, fix }];
  });
}

interface Place {
  readonly tag: string;
  readonly line: number;
  /** What to do about a second one. */
  readonly fix: string;
}

/** The exhibit that a tag shows with its number, if it does. */
function exhibitPlacedBy({ name, props }: TagMention): string | undefined {
  if (name === 'Exhibit') return props['id'];
  return name === 'ListeningDesk' ? props['exhibit'] : undefined;
}

/** What a tag puts on the page under a name; nothing when it is another tag or names nothing. */
function typedPlace(mention: TagMention): Place[] {
  const { name, props, line } = mention;
  // The name of a part is its own in the tag that it is a part of: see `parts.ts`.
  if (isTagName(name) && 'within' in tagSpecs[name]) return [];
  const exhibit = exhibitPlacedBy(mention);
  const shown = exhibit ? [{ tag: `<Exhibit id="${exhibit}" />`, line, fix: placedFix }] : [];
  if (isTagName(name) && 'name' in tagSpecs[name].attributes) {
    const own = props['name'];
    const tag = own ? `<${name} name="${own}" />` : `A <${name}> without a name`;
    const fix = 'Give one of them a name of its own, such as name="second".';
    return [{ tag, line, fix }, ...shown];
  }
  const drawn = name === 'NpsCalculator' || name === 'HandOffChain' ? props['exhibit'] : undefined;
  const tag = `<${name} exhibit="${drawn}" />`;
  return drawn ? [{ tag, line, fix: placedFix }] : shown;
}

const placedFix = 'Remove one of them; <Ref exhibit="…" /> refers to an exhibit from elsewhere.';
