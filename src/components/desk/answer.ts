import type { CsvTable } from '#i18n/csv.ts';
import type { ExchangeItem } from './exchanges.ts';
import type { Say } from './figure-texts.ts';
import type { Round } from './round.ts';

/** What a reader made of a stream, legible by itself: the rounds, and a line for each reply judged. */
export function answerText(
  rounds: readonly Round[],
  exchanges: readonly ExchangeItem[],
  say: Say,
): string {
  return rounds
    .map((round, at) => {
      const lines = exchanges.flatMap(({ author, names }, place) => {
        const verdict = round.verdicts[place];
        if (!verdict) return [];
        const given = [verdict, round.responses[place] ?? 'none'].map((value) => names.get(value));
        const said = given.filter(Boolean);
        return [`${place + 1}. ${author}: ${said.join(', ')}`];
      });
      return [say('round', { round: String(at + 1) }), ...lines].join('\n');
    })
    .join('\n\n');
}

/** All verdicts as a table; who it really was only of rounds that are closed. */
export function csvRows(
  rounds: readonly Round[],
  exchanges: readonly ExchangeItem[],
  say: Say,
): CsvTable {
  const rows = rounds.flatMap((round, at) =>
    exchanges.map(({ author, minute, impostor, names }, place) => [
      place + 1,
      author,
      at + 1,
      names.get(round.verdicts[place] ?? 'none'),
      minute,
      round.noticed[place] ?? undefined,
      names.get(round.responses[place] ?? 'none'),
      round.closed ? names.get(impostor ? 'impostor' : 'real') : undefined,
    ]),
  );
  return [say('csv').split('|'), ...rows];
}
