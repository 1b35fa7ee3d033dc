/** One build and what it took. */
export interface Run {
  /** What built it. */
  readonly name: string;
  readonly cases: number;
  readonly after: 'cold' | 'nothing changed' | 'one text changed' | 'one component changed';
  readonly seconds: number;
  /** Bytes; undefined where the system does not tell. */
  readonly peakMemory: number | undefined;
  readonly processorSeconds: number | undefined;
  /** Number of HTML files. */
  readonly pages: number;
  readonly bytes: number;
}

type Measure = 'seconds' | 'peakMemory';

/** What we want to be, at most, as a part of what the other is. */
const targets: readonly (readonly [Run['after'], Measure, peer: string, most: number])[] = [
  ['cold', 'seconds', 'starlight', 0.33],
  ['cold', 'seconds', 'hugo', 1.5],
  ['nothing changed', 'seconds', 'starlight', 0.15],
  ['nothing changed', 'seconds', 'hugo', 1],
  ['one text changed', 'seconds', 'starlight', 0.2],
  ['one text changed', 'seconds', 'hugo', 1.3],
  ['cold', 'peakMemory', 'starlight', 0.6],
];

const ours = 'retrobottega';
const names = { seconds: 'time', peakMemory: 'peak memory' } as const;

/** A line for each target that can be judged by these runs, and for how builds grow with the cases. */
export function compareRuns(runs: readonly Run[], compared: number): string[] {
  const find = (name: string, cases: number, after: Run['after']): Run | undefined =>
    runs.find((run) => run.name === name && run.cases === cases && run.after === after);
  const lines = targets.flatMap(([after, measure, peer, most]) => {
    const own = find(ours, compared, after)?.[measure];
    const other = find(peer, compared, after)?.[measure];
    if (own === undefined || other === undefined) return [];
    return `${after}: ${names[measure]} ${judged(own / other, most)} of ${peer}’s`;
  });
  const largest = Math.max(...runs.map(({ cases }) => cases));
  const [few, many] = [find(ours, compared, 'cold'), find(ours, largest, 'cold')];
  if (few === undefined || many === undefined || few === many) return lines;
  return [...lines, ...growth(few, many)];
}

function growth(few: Run, many: Run): string[] {
  const perPage = ({ seconds, pages }: Run): number => seconds / pages;
  const [from, to] = [few, many].map(({ cases }) => cases.toLocaleString('en'));
  const time = `from ${from} to ${to} cases: time per page ${judged(perPage(many) / perPage(few), 1.2)}`;
  if (few.peakMemory === undefined || many.peakMemory === undefined) return [time];
  const factor = many.cases / few.cases;
  const memory = many.peakMemory / few.peakMemory;
  return [time, `from ${from} to ${to} cases: peak memory ${judged(memory, factor)}`];
}

function judged(ratio: number, most: number): string {
  return `× ${ratio.toFixed(2)} (at most ${most}: ${ratio <= most ? 'reached' : 'not reached'})`;
}
