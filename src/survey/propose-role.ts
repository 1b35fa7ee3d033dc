import type { ColumnProposal, ColumnRole, RoleReason } from './preview.ts';
import { proposeScale, scaleNamed } from './propose-scale.ts';
import { findOrder, fitScale, serialShare, shareOf } from './sample-column.ts';
import { readNumber } from './number-text.ts';

const grouped = /^(?:promoter|passive|detractor|promotor|passiv|detrattor|neutral)/i;
const scoreWords = /score|punteggio|\bvoto\b|rating|valutazione|giudizio/i;
const roleWords: readonly (readonly [ColumnRole, RegExp])[] = [
  ['weight', /weight|\bpes[oi]\b|ponderaz|\bwt\b/i],
  ['date', /date|\bdata\b|giorno|\bwhen\b|quando|timestamp|submitted|completion time|ora di/i],
  ['touchpoint', /touch ?-?_?point|channel|canale|\bstage\b|\bfase\b|punto di contatto|journey/i],
  [
    'department',
    /depart|reparto|\bsettore\b|divis|\bteam\b|uffici|\bsede\b|negozi|\bstores?\b|branch|filiale/i,
  ],
  [
    'comment',
    /comment|verbatim|feedback|open.?ended|motiv|suggeri|perch[eé]|\bwhy\b|osservaz|\bnote\b/i,
  ],
];

const none = {
  scale: undefined,
  scaleBecause: undefined,
  invalid: [],
  order: undefined,
  orderBecause: undefined,
} as const;

/**
 * What a column could be, by its heading and the values of the sample.
 *
 * @param heading - Both headings in one text.
 * @param values - The cells that are not blank, trimmed.
 */
export function proposeRole(heading: string, values: readonly string[]): ColumnProposal {
  if (/nps[_ ]?group\b/i.test(heading) || shareOf(values, (text) => grouped.test(text)) > 0.8) {
    return { role: 'other', because: 'already-grouped', ...none };
  }
  return scoreProposal(heading, values) ?? wordProposal(heading, values) ?? byValues(values);
}

function scoreProposal(heading: string, values: readonly string[]): ColumnProposal | undefined {
  const isNamed = scaleNamed(heading) !== undefined || scoreWords.test(heading);
  const widest = fitScale(values, '0-10');
  if (!isNamed || widest.share < 0.6) return undefined;
  const { scale, because } = proposeScale(heading, values);
  const { invalid } = scale === undefined ? widest : fitScale(values, scale);
  return { ...none, role: 'score', because: 'name', scale, scaleBecause: because, invalid };
}

function wordProposal(heading: string, values: readonly string[]): ColumnProposal | undefined {
  for (const [role, words] of roleWords) {
    if (!words.test(heading) || values.length === 0) continue;
    if (role === 'date') {
      const proposal = dateProposal(values, 'name', 0.6);
      if (proposal !== undefined) return proposal;
    } else if (suits(role, values)) return { ...none, role, because: 'name' };
  }
  return undefined;
}

function suits(role: ColumnRole, values: readonly string[]): boolean {
  const numbers = shareOf(values, (text) => readNumber(text) !== undefined);
  if (role === 'weight') return numbers >= 0.95;
  if (role === 'comment') return numbers < 0.5;
  return new Set(values).size <= Math.max(50, values.length / 2);
}

function dateProposal(
  values: readonly string[],
  because: RoleReason,
  least: number,
): ColumnProposal | undefined {
  const { order, because: orderBecause, share } = findOrder(values);
  if (share >= least) return { ...none, role: 'date', because, order, orderBecause };
  if (because !== 'name' || serialShare(values) < 0.9) return undefined;
  return { ...none, role: 'date', because, order: 'serial', orderBecause: 'serial' };
}

function byValues(values: readonly string[]): ColumnProposal {
  const isLong = values.length >= 5 && shareOf(values, (text) => text.length > 40) > 0.5;
  if (isLong) return { ...none, role: 'comment', because: 'values' };
  return dateProposal(values, 'values', 0.9) ?? { ...none, role: 'other', because: 'nothing' };
}
