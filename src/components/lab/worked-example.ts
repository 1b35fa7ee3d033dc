import type { Locale } from '#i18n/locale.ts';
import type { LabWords } from '#i18n/words/lab/it.ts';
import { openSurvey } from '#survey/open-survey.ts';
import { readSurvey } from '#survey/read-survey.ts';
import { answersByGroup } from '#estimates/answers.ts';
import { compareGroups } from '#estimates/compare.ts';
import { groupsChart } from './estimate-charts.ts';
import { type EstimateRow, estimateTable } from './estimate-table.ts';
import { estimateOf } from '#estimates/estimate.ts';
import { exampleSurvey } from './example-survey.ts';
import { sayFrom } from './say.ts';
import { type Chart, chartSvg } from './chart.ts';
import { sortTable, type TableView, textCell } from './tables.ts';
import { verdictText } from './verdict-text.ts';

export interface WorkedExample {
  readonly table: TableView;
  readonly chart: string;
  readonly verdict: string;
}

/** The example read and counted as a reader’s file would be: by the same code, on the server. */
export async function workedExample(words: LabWords, locale: Locale): Promise<WorkedExample> {
  const file = new Blob([exampleSurvey(words.exampleNames)]);
  const { format } = await openSurvey(file);
  const scores = [{ column: 2, scale: '0-10' }] as const;
  const survey = await readSurvey(file, { format, scores, groups: [1] });
  const say = sayFrom(words);
  const groups = [...answersByGroup(survey, 0, 'both')].map(([key, answers]) => ({
    name: (JSON.parse(key) as string[]).join(),
    answers,
  }));
  const rows: EstimateRow[] = groups.map(({ name, answers }) => ({
    name: textCell(name),
    estimate: estimateOf('0-10', answers),
  }));
  const table = estimateTable(rows, 'group', 'nps', say, locale);
  const title = say('chart-groups', { measure: say('nps') });
  const chart: Chart = groupsChart(rows, { title, width: 400, measure: 'nps', locale });
  const [first, second] = groups;
  const compared = first && second && compareGroups('0-10', first.answers, second.answers);
  return {
    table: sortTable(table, { key: 'answers', isDescending: true }),
    chart: chartSvg(chart),
    verdict: compared ? verdictText(compared, [first.name, second.name], say, locale) : '',
  };
}
