import type { MeetingFacts } from '#quarterly/meeting-facts.ts';
import type { MeetingContext } from './meeting-item.ts';

/** What a page brings to the meeting. */
export interface Brought {
  readonly facts: MeetingFacts;
  readonly names: MeetingContext['names'];
}

/** As it travels in a page. */
export interface BroughtText {
  readonly facts: MeetingFacts;
  readonly departments: readonly string[];
  readonly stages: readonly string[];
}

/** What the server has put into an attribute; nothing where there is none. */
export function broughtIn(text: string | undefined): Brought | undefined {
  if (text === undefined) return undefined;
  const { facts, departments, stages } = JSON.parse(text) as BroughtText;
  const names = {
    department: (index: number) => departments[index] ?? '',
    stage: (index: number) => stages[index] ?? '',
  };
  return { facts, names };
}
