/** What the example’s columns and departments are called in the reader’s language. */
export interface ExampleNames {
  readonly date: string;
  readonly department: string;
  readonly nps: string;
  readonly csat: string;
  readonly ces: string;
  /** Five names with bars between them. */
  readonly departments: string;
}

/** How many answers each department has, and how pleased they are: invented, so that all is shown. */
const departments = [
  { answers: 140, pleased: 0.66 },
  { answers: 96, pleased: 0.5 },
  { answers: 74, pleased: 0.32 },
  { answers: 22, pleased: 0.2 },
  { answers: 7, pleased: 0.7 },
];

/** An invented survey of a shop as a CSV text, always the same: 339 answers of a year, some of them blank. */
export function exampleSurvey(names: ExampleNames): string {
  const next = numbers();
  const titles = names.departments.split('|');
  const head = [names.date, names.department, names.nps, names.csat, names.ces];
  const rows = departments.flatMap(({ answers, pleased }, index) =>
    Array.from({ length: answers }, () => answerRow(titles[index] ?? '', pleased, next)),
  );
  return [head, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
}

function answerRow(department: string, pleased: number, next: () => number): string[] {
  const month = 1 + Math.floor(next() * 12);
  const day = 1 + Math.floor(next() * 28);
  const mood = pleased + (next() - 0.5) * 0.9;
  const scored = (from: number, to: number, spread: number): string => {
    const place = Math.min(1, Math.max(0, 0.35 + mood * 0.7 + (next() - 0.5) * spread));
    return String(from + Math.round(place * (to - from)));
  };
  const nps = next() < 0.03 ? '' : scored(0, 10, 0.35);
  const date = `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return [date, department, nps, scored(1, 5, 0.5), next() < 0.05 ? '' : scored(1, 7, 0.8)];
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The “minimal standard” generator of Park and Miller (1988), doi:10.1145/63039.63042: 0…1. */
function numbers(): () => number {
  let state = 20_251;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
