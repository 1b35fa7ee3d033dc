import type { IntervalMethod, MeasureName } from '#model/measures.ts';
import { type ExhibitData, isGroup, typedTable } from './columns.ts';
import { namesIn } from './result.ts';
import { givenCounts, type Sample } from './sample.ts';
import { supposedCounts } from './supposed.ts';
import { tableIf } from './worked-cells.ts';

/** What `<Value>` asks for: its attributes as typed. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** What only some measures heed. */
export function wishesIn(
  { method, margin, formula }: Asked,
  exhibits: ReadonlyMap<string, ExhibitData>,
): Pick<Sample, 'method' | 'margin' | 'formula' | 'elsewhere'> {
  return {
    method: method as IntervalMethod | undefined,
    margin: margin === undefined ? undefined : Number(margin),
    formula,
    elsewhere: (place) => {
      const [exhibit = '', name = ''] = place.split(':');
      const data = exhibits.get(exhibit);
      const table = data && typedTable(data);
      return table && namesIn(table)(name);
    },
  };
}

/** A wish that a measure does not heed, as typed; undefined if there is none. */
export function vainWish({ of = '', method, margin, formula }: Asked): string | undefined {
  if (!['nps', 'low', 'high'].includes(of) && method !== undefined) return method;
  if (of !== 'sample-size' && margin !== undefined) return `margin ${margin}`;
  return of === 'result' ? undefined : formula;
}

/**
 * The exhibit with some of its assumptions changed, such as `turnover=20`; as it is for steps such as
 * `3>9`, which suppose other answers.
 *
 * @returns Undefined where it has no such assumptions.
 */
export function dataIf(data: ExhibitData, supposed: string | undefined): ExhibitData | undefined {
  if (!supposesCells(supposed)) return data;
  const given = data.answers ?? data.table;
  const answers = given && tableIf(given, supposed);
  return answers && { ...data, answers };
}

export function supposesCells(supposed: string | undefined): supposed is string {
  return supposed?.includes('=') ?? false;
}

/** Whether there is something to suppose: an NPS or its groups, with the answers that it takes. */
export function canSuppose(of: MeasureName, group: Sample): boolean {
  const { supposed = '', column } = group;
  const ofScores = column?.type === 'score-0-10' || (column !== undefined && isGroup(column.type));
  return ofScores && of !== 'impact' && supposedCounts(givenCounts(group), supposed) !== undefined;
}
