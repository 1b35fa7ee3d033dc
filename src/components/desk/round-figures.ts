import { type Call, confusionTable, type ConfusionTable } from '#metrics/confusion-table.ts';
import { quantile } from '#metrics/quantile.ts';
import type { Round, Verdict } from './round.ts';

/** What the desk needs to know of an exchange to judge a round. */
export interface Told {
  /** The minute at which the reply appeared. */
  readonly minute: number;
  readonly impostor: boolean;
}

/** How a round went. Places are from 0. */
export interface RoundFigures {
  readonly table: ConfusionTable;
  /** Impostors that were not taken for such, “can’t tell” included. */
  readonly misses: readonly number[];
  readonly alarms: readonly number[];
  /** Minutes from an impostor’s reply to the verdict, in rising order: those that were noticed. */
  readonly waits: readonly number[];
  readonly median: number | undefined;
}

const calls: Readonly<Record<Verdict, Call>> = {
  real: 'negative',
  impostor: 'positive',
  unsure: 'undecided',
};

/** How a round went; a reply without a verdict counts as “can’t tell”. */
export function roundFigures({ verdicts, noticed }: Round, told: readonly Told[]): RoundFigures {
  const places = told.map((_, at) => at);
  const isCaught = (at: number): boolean => verdicts[at] === 'impostor';
  const isImpostor = (at: number): boolean => told[at]?.impostor === true;
  const waits = places
    .filter((at) => isCaught(at) && isImpostor(at))
    .map((at) => (noticed[at] ?? 0) - (told[at]?.minute ?? 0))
    .toSorted((a, b) => a - b);
  return {
    table: confusionTable(
      places.map((at) => ({
        called: calls[verdicts[at] ?? 'unsure'],
        actual: isImpostor(at) ? 'positive' : 'negative',
      })),
    ),
    misses: places.filter((at) => isImpostor(at) && !isCaught(at)),
    alarms: places.filter((at) => !isImpostor(at) && isCaught(at)),
    waits,
    median: quantile(waits, 0.5),
  };
}

/** Which replies were judged rightly in one round only. “Can’t tell” is not right. */
export function changed(
  first: Round,
  second: Round,
  told: readonly Told[],
): { readonly better: readonly number[]; readonly worse: readonly number[] } {
  const isRight = ({ verdicts }: Round, at: number): boolean =>
    verdicts[at] === (told[at]?.impostor ? 'impostor' : 'real');
  const only = (here: Round, there: Round): number[] =>
    told.map((_, at) => at).filter((at) => isRight(here, at) && !isRight(there, at));
  return { better: only(second, first), worse: only(first, second) };
}
