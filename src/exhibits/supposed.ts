import { type NpsGroup, npsGroupOf, type ScoreCounts } from '#metrics/nps.ts';

/**
 * The counts as they would be, for “what if” in a sentence.
 *
 * @param supposed - Steps after one another, with commas between: `3>9` turns one 3 into a 9,
 *   `15 detractors>promoters` fifteen, `3>` takes a 3 away, `*10` makes ten of each answer.
 * @returns Undefined for a step that is none, or that needs answers nobody gave.
 */
export function supposedCounts(counts: ScoreCounts, supposed: string): ScoreCounts | undefined {
  return supposed
    .split(',')
    .reduce<ScoreCounts | undefined>((now, step) => now && stepped(now, step.trim()), counts);
}

const move =
  /^(?:(\d+) )?(\d+|promoters|passives|detractors)>(\d+|promoters|passives|detractors)?$/;

function stepped(counts: ScoreCounts, step: string): ScoreCounts | undefined {
  const times = /^\*(\d+)$/.exec(step)?.[1];
  if (times !== undefined) return counts.map((count) => count * Number(times));
  const [, many = '1', from = '', to] = move.exec(step) ?? [];
  const target = to === undefined ? undefined : scoresOf(to).at(-1);
  if (from === '' || (to !== undefined && target === undefined)) return undefined;
  const changed = [...counts];
  let left = Number(many);
  for (const score of scoresOf(from)) {
    const taken = Math.min(left, changed[score] ?? 0);
    changed[score] = (changed[score] ?? 0) - taken;
    left -= taken;
  }
  if (left > 0) return undefined;
  if (target !== undefined) changed[target] = (changed[target] ?? 0) + Number(many);
  return changed;
}

/** The scores that a word means: one, or those of a group. */
function scoresOf(word: string): readonly number[] {
  const all = Array.from({ length: 11 }, (_, score) => score);
  return all.filter((score) => String(score) === word || npsGroupOf(score) === (word as NpsGroup));
}
