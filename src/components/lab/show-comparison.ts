import { part } from '#client/dom.ts';
import { compareGroups } from '#estimates/compare.ts';
import { verdictText } from './verdict-text.ts';
import { chosenGroup, counted, groupName, type Shown } from './shown.ts';

/** More pairs than this are worth a warning. */
const fewPairs = 3;

/** Two groups against each other; hidden when there are not two. */
export function showComparison(shown: Shown): void {
  const { host, groups, scale, say, locale } = shown;
  const block = part(host, '[data-block=comparison]');
  block.hidden = groups.size < 2;
  if (block.hidden) return;
  const names = [chosenGroup(shown, 'first') ?? '', chosenGroup(shown, 'second') ?? ''] as const;
  const [first, second] = [groups.get(names[0]), groups.get(names[1])];
  const found =
    first && second && first !== second ? compareGroups(scale, first, second) : undefined;
  part(block, '[data-out=verdict]').textContent = found
    ? verdictText(found, [groupName(names[0], say), groupName(names[1], say)], say, locale)
    : say('no-comparison');
  const pairs = (groups.size * (groups.size - 1)) / 2;
  part(block, '[data-out=pairs]').textContent =
    pairs > fewPairs
      ? say('many-pairs', { groups: counted(shown, groups.size), pairs: counted(shown, pairs) })
      : '';
}
