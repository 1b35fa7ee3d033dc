import type { Writer } from './writer.ts';

/** How far a score of so many answers can be trusted; nothing to say from thirty on. */
export function adviceOn(n: number, { say, plain }: Writer): string {
  if (n === 0) return say('nobody-answered');
  if (n === 1) return say('one-answered');
  if (n < 10) return say('few-answered', { n: plain(n) });
  return n < 30 ? say('some-answered', { n: plain(n) }) : '';
}
