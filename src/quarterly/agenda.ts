import type { Action } from './meeting.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { type Topic, topicKey } from './topics.ts';

export type ItemKind = Topic['kind'] | 'last-actions' | 'decisions' | 'close';

/** One point of a meeting’s agenda, without its words. */
export interface AgendaItem {
  /** The same for the same point, however long the meeting: `down/Warehouse/Delivery`, `whole`. */
  readonly key: string;
  readonly kind: ItemKind;
  /** A whole number ≥ 3. */
  readonly minutes: number;
  /** Of the findings; undefined for what every meeting has. */
  readonly topic: Topic | undefined;
}

/** In minutes. */
export const shortestMeeting = 30;
export const longestMeeting = 120;
/** In less, nothing can be discussed: rather one point fewer. */
export const shortestItem = 3;

/** How much time a point gets, beside the others. */
const weights: Readonly<Record<ItemKind, number>> = {
  'last-actions': 5,
  whole: 4,
  mix: 4,
  down: 6,
  up: 4,
  small: 3,
  decisions: 8,
  close: 3,
};

/** What has to go when time is short, the first to go first. The second number: which of its kind. */
const dispensable: readonly (readonly [ItemKind, number])[] = [
  ['down', 2],
  ['small', 0],
  ['up', 0],
  ['down', 1],
  ['close', 0],
  ['last-actions', 0],
  ['mix', 0],
];

/**
 * A meeting’s agenda: last quarter’s actions (if there are any), the whole and what changed its mix,
 * up to three cells that pull down, one to copy, those with few answers, decisions, close. What has
 * no room in the time is left out, the least important first.
 *
 * @param minutes - How long the meeting is: a whole number from 30 to 120; the items’ minutes add up to it.
 * @throws {RangeError} If minutes are outside this range.
 */
export function agendaOf(
  facts: MeetingFacts,
  minutes: number,
  lastActions: readonly Action[],
): AgendaItem[] {
  if (!Number.isInteger(minutes) || minutes < shortestMeeting || minutes > longestMeeting) {
    throw new RangeError(
      `agendaOf: minutes must be a whole number from ${shortestMeeting} to ${longestMeeting}, got ${minutes}`,
    );
  }
  let drafts = draftsOf(facts, lastActions.length > 0);
  for (const [kind, nth] of dispensable) {
    if (Math.min(...apportioned(drafts, minutes)) >= shortestItem) break;
    const gone = drafts.filter((draft) => draft.kind === kind)[nth];
    drafts = drafts.filter((draft) => draft !== gone);
  }
  const given = apportioned(drafts, minutes);
  return drafts.map((draft, at) => ({ ...draft, minutes: given[at] ?? shortestItem }));
}

type Draft = Omit<AgendaItem, 'minutes'>;

function draftsOf(facts: MeetingFacts, hasLast: boolean): Draft[] {
  const plain = (kind: ItemKind): Draft => ({ key: kind, kind, topic: undefined });
  return [
    ...(hasLast ? [plain('last-actions')] : []),
    ...facts.topics.map((topic) => ({ key: topicKey(topic, facts), kind: topic.kind, topic })),
    plain('decisions'),
    plain('close'),
  ];
}

/** Whole minutes by weight; the largest remainders are rounded up, so that they add up. */
function apportioned(drafts: readonly Draft[], minutes: number): number[] {
  const all = drafts.reduce((sum, { kind }) => sum + weights[kind], 0);
  const exact = drafts.map(({ kind }) => (minutes * weights[kind]) / all);
  const whole = exact.map(Math.floor);
  const left = minutes - whole.reduce((sum, part) => sum + part, 0);
  const remainder = (at: number): number => (exact[at] ?? 0) - (whole[at] ?? 0);
  const first = exact
    .map((_, at) => at)
    .toSorted((one, other) => remainder(other) - remainder(one))
    .slice(0, left);
  return whole.map((part, at) => part + (first.includes(at) ? 1 : 0));
}
