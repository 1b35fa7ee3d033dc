import { cesFields } from './calculators/ces.ts';
import { csatComparisonFields } from './calculators/csat-comparison.ts';
import { csatFields } from './calculators/csat.ts';
import type { Contradiction, Fields, NumberField, ValuesOf } from './calculators/fields.ts';
import { recoveryContradictions, recoveryFields } from './calculators/recovery.ts';
import { schoolFields } from './calculators/school.ts';
import { scorecardContradictions, scorecardFields } from './calculators/scorecard.ts';
import { intervalMethods, measureNames, shownParts } from './measures.ts';
import { sampleContradictions, sampleFields } from './calculators/sample.ts';
import { comparisonFields } from './calculators/comparison.ts';
import { promiseContradictions, promiseFields } from './calculators/promise.ts';
import { slackFields } from './calculators/slack.ts';

/** What an author may type for one attribute of a tag. */
export interface AttributeSpec {
  readonly required?: true;
  /** A closed list of values. */
  readonly oneOf?: readonly string[];
  /** A level of confidence: a number between 0 and 100. */
  readonly percentage?: true;
  /** A name of its own: lower-case letters, digits and hyphens. */
  readonly ownName?: true;
  /** Numbers for a calculator to start with. */
  readonly field?: NumberField;
}

/** What an author may type for one tag. */
export interface TagSpec {
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  /** `block` stands on lines of its own, `inline` inside a sentence. */
  readonly place: 'block' | 'inline';
  /** True when text stands between opening and closing tag. */
  readonly holdsText: boolean;
  /** Of a part of another tag: in which one it stands. Its name is its own in there. */
  readonly within?: string;
  /** Of a tag with parts: how many it holds. `only` where no other tag may stand among them. */
  readonly parts?: {
    readonly of: string;
    readonly least: number;
    readonly most: number;
    readonly only?: true;
    /** It may also have none, and then no name either. */
    readonly orNone?: true;
  };
  /** Of a calculator: what of the values it would start with cannot be together. */
  contradictions?(values: ValuesOf<Fields>): readonly Contradiction[];
}

/** The tag of a calculator: each of its fields can be given, and it has a name on its page. */
function calculatorTag(fields: Fields, contradictions?: TagSpec['contradictions']): TagSpec {
  const given = Object.entries(fields).map(([name, field]) => [name, { field }]);
  return {
    attributes: { name: { ownName: true }, subject: {}, ...Object.fromEntries(given) },
    place: 'block',
    holdsText: false,
    ...(contradictions && { contradictions }),
  };
}

/** The tag of something to make and print, around its parts: it has a name and a title on the sheet. */
function makingTag(of: string, most: number) {
  return {
    attributes: { name: { required: true, ownName: true }, title: { required: true } },
    place: 'block',
    holdsText: true,
    parts: { of, least: 1, most, only: true },
  } as const;
}

/**
 * The tags of the authors’ language: their spelling. What they look like is in
 * `components/vocabulary.ts`; a test holds the two together.
 */
export const tagSpecs = {
  Term: { attributes: { id: { required: true } }, place: 'inline', holdsText: true },
  Cite: {
    attributes: { id: { required: true }, at: {}, form: { oneOf: ['brackets', 'text'] } },
    place: 'inline',
    holdsText: false,
  },
  Ref: { attributes: { exhibit: { required: true } }, place: 'inline', holdsText: false },
  Value: {
    attributes: {
      exhibit: { required: true },
      of: { required: true, oneOf: measureNames },
      column: {},
      where: {},
      minus: {},
      if: {},
      by: {},
      weights: {},
      few: { oneOf: ['shown'] },
      formula: {},
      method: { oneOf: intervalMethods },
      margin: { field: { start: 10, from: 1, to: 100 } },
      show: { oneOf: shownParts },
      confidence: { percentage: true },
      decimals: { oneOf: ['0', '1', '2', '3', '4'] },
    },
    place: 'inline',
    holdsText: false,
  },
  Exhibit: { attributes: { id: { required: true } }, place: 'block', holdsText: false },
  /** A quarterly’s whole and its matrix, with the way to its page. */
  Quarterly: { attributes: { id: { required: true } }, place: 'block', holdsText: false },
  Chart: {
    attributes: {
      exhibit: { required: true },
      as: { required: true, oneOf: ['bars', 'dots', 'line'] },
      column: {},
    },
    place: 'block',
    holdsText: false,
  },
  NpsCalculator: { attributes: { exhibit: { required: true } }, place: 'block', holdsText: false },
  CsatCalculator: calculatorTag(csatFields),
  CsatComparisonCalculator: calculatorTag(csatComparisonFields),
  CesCalculator: calculatorTag(cesFields),
  RecoveryCalculator: calculatorTag(recoveryFields, recoveryContradictions),
  SlackCalculator: calculatorTag(slackFields),
  PromiseCalculator: calculatorTag(promiseFields, promiseContradictions),
  ComparisonCalculator: calculatorTag(comparisonFields),
  SampleCalculator: calculatorTag(sampleFields, sampleContradictions),
  SchoolCalculator: calculatorTag(schoolFields),
  ScorecardCalculator: calculatorTag(scorecardFields, scorecardContradictions),
  /** A card for the counter, A6, whose lines the reader fills in. */
  ProtocolCard: makingTag('Line', 6),
  Line: {
    attributes: { name: { required: true, ownName: true }, label: { required: true }, example: {} },
    place: 'block',
    holdsText: false,
    within: 'ProtocolCard',
  },
  /** The reader’s own sentence as a poster, A4 or A3, and what to check before it is hung. */
  SignMaker: makingTag('SignCheck', 8),
  SignCheck: {
    attributes: { name: { required: true, ownName: true } },
    place: 'block',
    holdsText: true,
    within: 'SignMaker',
  },
  /** What one decides alone, and from when on, A4: the reader edits the author’s rungs. */
  GrowthLadder: makingTag('Rung', 8),
  Rung: {
    attributes: { name: { required: true, ownName: true }, label: { required: true } },
    place: 'block',
    holdsText: true,
    within: 'GrowthLadder',
  },
  /** A stream of replies, an exhibit, in which readers look for impostors. */
  ListeningDesk: {
    attributes: { name: { required: true, ownName: true }, exhibit: { required: true } },
    place: 'block',
    holdsText: false,
  },
  MarginNote: { attributes: {}, place: 'block', holdsText: true },
  Timeline: { attributes: {}, place: 'block', holdsText: true },
  /** The moment before, and two to five choices: the reader decides, then sees what follows. */
  Decision: {
    attributes: { name: { ownName: true }, reason: { oneOf: ['ask'] } },
    place: 'block',
    holdsText: true,
    parts: { of: 'Choice', least: 2, most: 5, orNone: true },
  },
  Choice: {
    attributes: { name: { required: true, ownName: true }, label: { required: true } },
    place: 'block',
    holdsText: true,
    within: 'Decision',
  },
  /** A promise followed from hand to hand: see `#exhibits/hand-offs`. */
  HandOffChain: { attributes: { exhibit: { required: true } }, place: 'block', holdsText: false },
  /** The levels of an organisation, from its top; the reader turns them over. */
  Pyramid: {
    attributes: { name: { required: true, ownName: true } },
    place: 'block',
    holdsText: true,
    parts: { of: 'Level', least: 2, most: 6 },
  },
  /** One level, and what it may decide. */
  Level: {
    attributes: { name: { required: true, ownName: true }, label: { required: true } },
    place: 'block',
    holdsText: true,
    within: 'Pyramid',
  },
  /** An open question, and room for the reader’s answer. */
  Question: {
    attributes: {
      name: { required: true, ownName: true },
      words: { field: { start: 60, from: 1, to: 1000 } },
    },
    place: 'block',
    holdsText: true,
  },
  /** A question with given answers: a scale, or two to seven options. */
  Poll: {
    attributes: {
      name: { required: true, ownName: true },
      scale: { oneOf: ['0-10', '1-5', '1-7'] },
      low: {},
      high: {},
      why: { oneOf: ['ask'] },
    },
    place: 'block',
    holdsText: true,
    parts: { of: 'Option', least: 2, most: 7, orNone: true },
  },
  Option: {
    attributes: { name: { required: true, ownName: true }, label: { required: true } },
    place: 'block',
    holdsText: false,
    within: 'Poll',
  },
  /** How fast the reader answers whom: two to five kinds of sender. */
  AnswerTimer: {
    attributes: { name: { required: true, ownName: true } },
    place: 'block',
    holdsText: true,
    parts: { of: 'Sender', least: 2, most: 5 },
  },
  Sender: {
    attributes: { name: { required: true, ownName: true }, label: { required: true } },
    place: 'block',
    holdsText: false,
    within: 'AnswerTimer',
  },
  TrainerNote: { attributes: {}, place: 'block', holdsText: true },
} as const satisfies Record<string, TagSpec>;

export type TagName = keyof typeof tagSpecs;

export const tagNames = Object.keys(tagSpecs) as TagName[];

export function isTagName(name: string): name is TagName {
  return Object.hasOwn(tagSpecs, name);
}

/** HTML an author may type inside a sentence, and the attributes it may carry. */
export const allowedHtml: Readonly<Record<string, readonly string[]>> = {
  i: ['lang'],
  abbr: ['title', 'lang'],
  q: ['lang'],
  cite: ['lang'],
  sub: [],
  sup: [],
  br: [],
};
