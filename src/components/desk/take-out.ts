import { copyText } from '#client/copy-text.ts';
import { part } from '#client/dom.ts';
import { showKeeping } from '#client/kept-line.ts';
import { forget, keep } from '#client/records.ts';
import { csvText } from '#i18n/csv.ts';
import { localeOf } from '../calculators/form/locale-of.ts';
import { answerText, csvRows } from './answer.ts';
import type { ExchangeItem } from './exchanges.ts';
import type { Say } from './figure-texts.ts';
import type { Round } from './round.ts';

/** Keeps the rounds on the reader’s device, or forgets them when there are none, and says so. */
export async function keepRounds(
  desk: HTMLElement,
  rounds: readonly Round[],
  exchanges: readonly ExchangeItem[],
  say: Say,
): Promise<void> {
  const { key = '', asked = '' } = desk.dataset;
  const answer = answerText(rounds, exchanges, say);
  // Through JSON, which is what will be read again.
  const state = JSON.parse(JSON.stringify(rounds));
  const attempt = rounds.length > 0 ? keep({ key, asked, answer, state }) : forget(key);
  showKeeping(part(desk, '[data-kept-line]'), await attempt);
}

/** Puts the rounds on the clipboard as a table for a spreadsheet, and says so. */
export async function copyRounds(
  desk: HTMLElement,
  rounds: readonly Round[],
  exchanges: readonly ExchangeItem[],
  say: Say,
): Promise<void> {
  const done = await copyText(csvText(csvRows(rounds, exchanges, say), localeOf(desk)));
  part(desk, '[data-out=copied]').textContent = say(done ? 'copied' : 'failed');
}
