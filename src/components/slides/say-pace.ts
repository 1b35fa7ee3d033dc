import { fillTemplate } from '#client/fill-template.ts';
import type { Pace, Remedy } from './pace.ts';

/** What a speaker’s window says of the clock, with gaps for numbers and names. */
export interface PaceSentences {
  readonly onTime: string;
  readonly ahead: string;
  readonly behind: string;
  readonly over: string;
  readonly leaveOut: string;
  readonly shorten: string;
  readonly noWay: string;
}

/** How the speaker is doing, and what to do about it: “4 min behind. Shorten “The ladder” by 4 min.” */
export function sayPace({ behind, over, remedy }: Pace, say: PaceSentences): string {
  const sentences = [];
  if (over > 0) sentences.push(fillTemplate(say.over, { minutes: String(over) }));
  else if (behind === 0) sentences.push(say.onTime);
  else if (behind < 0) sentences.push(fillTemplate(say.ahead, { minutes: String(-behind) }));
  else {
    sentences.push(fillTemplate(say.behind, { minutes: String(behind) }));
    if (remedy !== undefined) sentences.push(sayRemedy(remedy, say));
  }
  return sentences.join(' ');
}

function sayRemedy(remedy: Remedy, say: PaceSentences): string {
  if (remedy.kind === 'none') return say.noWay;
  if (remedy.kind === 'leave-out') return fillTemplate(say.leaveOut, { block: remedy.title });
  return fillTemplate(say.shorten, { block: remedy.title, minutes: String(remedy.minutes) });
}

/** Minutes as hours and minutes: 75 is “1:15”. */
export function clockOf(minutes: number): string {
  const whole = Math.floor(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
