import { cellCounts, type FileHead } from './head-rows.ts';
import type { Delimiter } from './plan.ts';
import type { FormatReasons } from './preview.ts';

export interface FoundDelimiter {
  readonly delimiter: Delimiter;
  readonly because: FormatReasons['delimiter'];
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/**
 * The delimiter by which most rows have as many cells as the first one, and that at least two. Of
 * several the one that makes the most cells; a comma when none does.
 */
export function findDelimiter(head: FileHead): FoundDelimiter {
  let best = { delimiter: ',' as Delimiter, share: 0, cells: 1 };
  for (const delimiter of delimiters) {
    const counts = cellCounts(head, delimiter).filter((count) => count > 0);
    const [cells = 0, ...others] = counts;
    if (cells < 2) continue;
    const alike = others.filter((count) => count === cells).length;
    const share = (alike + 1) / counts.length;
    const isBetter = share > best.share || (share === best.share && cells > best.cells);
    if (isBetter) best = { delimiter, share, cells };
  }
  return { delimiter: best.delimiter, because: best.share === 0 ? 'one-column' : 'regular' };
}
