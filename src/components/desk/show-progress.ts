import { part } from '#client/dom.ts';
import type { ExchangeItem } from './exchanges.ts';
import type { Say } from './figure-texts.ts';
import type { Round } from './round.ts';

/** Shows how far the rounds have come, what can be done now, and where the results stand. */
export function showProgress(
  desk: HTMLElement,
  rounds: readonly Round[],
  exchanges: readonly ExchangeItem[],
  say: Say,
): void {
  const last = rounds.at(-1);
  const closed = rounds.filter((round) => round.closed).length;
  const bar = part(desk, '[data-out=bar]');
  const said = say('bar', {
    round: String(rounds.length),
    minute: String(exchanges[last?.opened ?? 0]?.minute ?? 0),
    judged: String(last?.verdicts.filter(Boolean).length),
    n: String(exchanges.length),
  });
  // The same words again would be read out again.
  if (bar.textContent !== said) bar.textContent = said;
  part(desk, '[data-action=close]', HTMLButtonElement).disabled = last?.closed === true;
  part(desk, '[data-action=second]').hidden = rounds.length > 1;
  part(desk, '[data-after]').hidden = closed === 0;
  part(desk, '[data-result="1"]').hidden = closed < 1;
  part(desk, '[data-result="2"]').hidden = closed < 2;
  part(desk, '[data-change]').hidden = closed < 2;
}
