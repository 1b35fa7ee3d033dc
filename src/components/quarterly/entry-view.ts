import { viewWords } from '#i18n/words/quarterly/view.ts';
import type { QuarterlyEntry } from '#model/entries.ts';
import { commentsOf } from '#quarterly/cell-comments.ts';
import { findingsOf } from '#quarterly/find.ts';
import { frameFromFacts, jobsFromFacts } from '#quarterly/frame-from-facts.ts';
import { unpackedCounts } from '#quarterly/packed-counts.ts';
import { tabulate } from '#quarterly/tabulate.ts';
import { quotesFrom } from './quotes.ts';
import type { QuarterlyView } from './view.ts';
import { viewSayFrom } from './view-say.ts';

/** What the page of a quarterly shows, from what was counted when it was read. */
export function viewOfEntry({ facts, words, counts, locale }: QuarterlyEntry): QuarterlyView {
  const survey = unpackedCounts(counts);
  const frame = frameFromFacts(facts, counts.periods);
  const isNamed = facts.columns.department !== undefined;
  const naming = isNamed
    ? ({ department: 0, touchpoint: 1 } as const)
    : ({ touchpoint: 0 } as const);
  const table = tabulate(frame, survey, naming);
  const findings = findingsOf(table, frame.quarters.indexOf(facts.quarter));
  const nameIn =
    (names: Readonly<Record<string, string>>, keys: readonly string[]) =>
    (index: number): string =>
      names[keys[index] ?? ''] ?? '';
  return {
    findings,
    names: {
      department: nameIn(words.departments, facts.departments),
      stage: nameIn(words.stages, facts.stages),
      touchpoint: nameIn(words.touchpoints, Object.keys(facts.touchpoints)),
    },
    say: viewSayFrom(viewWords[locale]),
    locale,
    quotesOf: (cell, side) => quotesFrom(commentsOf(table, survey, findings.quarter, cell, side)),
    jobs: jobsFromFacts(facts).map(({ key, department, touchpoints }) => ({
      name: words.jobs[key]?.name ?? key,
      how: words.jobs[key]?.how ?? '',
      department,
      touchpoints,
    })),
  };
}
