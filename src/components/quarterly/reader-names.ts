import type { Frame } from '#quarterly/frame.ts';
import type { Naming } from '#quarterly/tabulate.ts';
import type { ToolSay } from './tool-say.ts';
import type { Names } from './view.ts';

/**
 * What a reader’s departments, stages and touchpoints are called: as the file spells them. Where no
 * column tells them apart, the only one stands for all.
 */
export function readerNames(
  { departments, stages, touchpoints }: Frame,
  naming: Naming,
  say: ToolSay,
): Names {
  const department = say(naming.department === undefined ? 'everyone' : 'blank');
  const touchpoint = say(naming.touchpoint === undefined ? 'everywhere' : 'blank');
  return {
    department: (index) => departments[index] || department,
    stage: (index) => stages[index] || touchpoint,
    touchpoint: (index) => touchpoints[index]?.key || touchpoint,
  };
}
