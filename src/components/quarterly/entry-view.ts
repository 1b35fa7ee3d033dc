import { viewWords } from '#i18n/words/quarterly/view.ts';
import type { QuarterlyEntry } from '#model/entries.ts';
import { findingsOf } from '#quarterly/find.ts';
import { tabulate } from '#quarterly/tabulate.ts';
import type { SurveyCounts } from '#survey/counts.ts';
import { cellQuotes } from './cell-quotes.ts';
import type { QuarterlyView } from './view.ts';
import { viewSayFrom } from './view-say.ts';

/** What the page of a quarterly shows, from what was counted when it was read. */
export function viewOfEntry(
  { frame, quarter, jobs, names, naming, locale }: Omit<QuarterlyEntry, 'survey'>,
  survey: SurveyCounts,
): QuarterlyView {
  const table = tabulate(frame, survey, naming);
  return {
    findings: findingsOf(table, quarter),
    names: {
      department: (index) => names.departments[index] ?? '',
      stage: (index) => names.stages[index] ?? '',
      touchpoint: (index) => names.touchpoints[index] ?? '',
    },
    say: viewSayFrom(viewWords[locale]),
    locale,
    quotesOf: cellQuotes(table, survey, quarter),
    jobs: jobs.map(({ department, touchpoints }, index) => ({
      name: names.jobs[index]?.name ?? '',
      how: names.jobs[index]?.how ?? '',
      department,
      touchpoints,
    })),
  };
}
