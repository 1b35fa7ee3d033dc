import type { AttributeSpec, TagName } from './tags.ts';

/** Tags that only the slides of a seminar have, and what an author may type for them. */
export const slideMarks = {
  /** The slides after it belong to this block of the plan. */
  Block: { of: { required: true } },
  /** Something out of a case: by its name, by its tag, or by both where either alone could mean two. */
  From: { case: { required: true }, id: {}, tag: {} },
} as const satisfies Record<string, Readonly<Record<string, AttributeSpec>>>;

/** What of the authors’ language may be typed on a slide itself; the rest stands in a case, and is lent. */
export const tagsOnSlides: readonly TagName[] = ['Cite', 'Term', 'Timeline', 'TrainerNote'];

/** What a case can lend to a slide: what can be seen or done by itself. */
export const lentTags: readonly TagName[] = [
  'AnswerTimer',
  'CesCalculator',
  'Chart',
  'ComparisonCalculator',
  'CsatCalculator',
  'CsatComparisonCalculator',
  'Decision',
  'Exhibit',
  'GrowthLadder',
  'HandOffChain',
  'ListeningDesk',
  'NpsCalculator',
  'Poll',
  'PromiseCalculator',
  'ProtocolCard',
  'Pyramid',
  'Question',
  'RecoveryCalculator',
  'SampleCalculator',
  'SchoolCalculator',
  'ScorecardCalculator',
  'SignMaker',
  'SlackCalculator',
];

/** A tag as far as one looks at it to lend it. */
export interface Lendable {
  readonly tag: string;
  /** Its own name, and that of the exhibit it shows. */
  readonly names: readonly string[];
}

/** How a slide names something of a case. */
export interface Lending {
  readonly id?: string | undefined;
  readonly tag?: string | undefined;
}

/** What a tag of a case is called when it is lent; nothing where it cannot be. */
export function lendable(
  tag: string,
  props: Readonly<Record<string, string>>,
): Lendable | undefined {
  if (!lentTags.some((name) => name === tag)) return undefined;
  const names = [props['name'], props['id'], props['exhibit']].filter((name) => name !== undefined);
  return { tag, names: [...new Set(names)] };
}

/** Which of a case’s things a slide means: where several fit, an exhibit, else the first. */
export function findLent<T extends Lendable>(
  things: readonly T[],
  { id, tag }: Lending,
): T | undefined {
  const fitting = things.filter(
    (thing) =>
      (id === undefined || thing.names.includes(id)) && (tag === undefined || thing.tag === tag),
  );
  return fitting.find((thing) => thing.tag === 'Exhibit') ?? fitting[0];
}
