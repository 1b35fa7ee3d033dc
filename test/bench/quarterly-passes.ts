/** A million answers as columns of numbers, the least that any counting has to look at. */
export interface AnswerColumns {
  readonly quarters: Uint8Array;
  readonly departments: Uint8Array;
  readonly stages: Uint8Array;
  readonly scores: Uint8Array;
}

const levels = 11;

/** Reads the file that `quarterly-file.ts` writes, whose names end in numbers. */
export async function readAnswers(file: Blob): Promise<AnswerColumns> {
  const lines = (await file.text()).split('\n').slice(1, -1);
  const columns = {
    quarters: new Uint8Array(lines.length),
    departments: new Uint8Array(lines.length),
    stages: new Uint8Array(lines.length),
    scores: new Uint8Array(lines.length),
  };
  lines.forEach((line, row) => {
    const [date = '', department = '', stage = '', score] = line.split(',');
    columns.quarters[row] =
      4 * (Number(date.slice(0, 4)) - 2024) + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
    columns.departments[row] = Number(department.split(' ')[1]);
    columns.stages[row] = Number(stage.split(' ')[1]);
    columns.scores[row] = Number(score);
  });
  return columns;
}

/** One pass for each grouping that a quarterly needs. Returns how many answers were counted, over all passes. */
export function passOverAnswers(columns: AnswerColumns): number {
  const { quarters, departments, stages, scores } = columns;
  const last = 7;
  const groupings: readonly [size: number, keyAt: (row: number) => number][] = [
    [8, (row) => quarters[row] as number],
    [8 * 10, (row) => (quarters[row] as number) * 10 + (departments[row] as number)],
    [
      2 * 80,
      (row) =>
        quarters[row] === last || quarters[row] === last - 1
          ? ((quarters[row] as number) - last + 1) * 80 +
            (departments[row] as number) * 8 +
            (stages[row] as number)
          : -1,
    ],
    [2 * 8, (row) => ofLastTwo(quarters[row] as number, stages[row] as number, 8)],
    [2 * 10, (row) => ofLastTwo(quarters[row] as number, departments[row] as number, 10)],
  ];
  let counted = 0;
  for (const [size, keyAt] of groupings) {
    const counts = new Uint32Array(size * levels);
    for (let row = 0; row < scores.length; row += 1) {
      const key = keyAt(row);
      if (key === -1) continue;
      const at = key * levels + (scores[row] as number);
      counts[at] = (counts[at] as number) + 1;
    }
    counted += counts.reduce((sum, count) => sum + count, 0);
  }
  return counted;
}

function ofLastTwo(quarter: number, place: number, size: number): number {
  return quarter < 6 ? -1 : (quarter - 6) * size + place;
}
