import { exhibitsOfCase } from '#exhibits/case-exhibits.ts';
import { type ChainFault, handOffChain, isChainFault } from '#exhibits/hand-offs.ts';
import type { Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { listTexts } from './texts.ts';

/** Every `<HandOffChain>` can be drawn from the exhibit it names. */
export function checkHandOffs(library: Library): Problem[] {
  return listTexts(library).flatMap(({ file, slug, locale, mentions }) => {
    const chains = mentions.tags.filter(({ name }) => name === 'HandOffChain');
    if (chains.length === 0) return [];
    const exhibits = exhibitsOfCase(library, slug, locale);
    return chains.flatMap(({ props: { exhibit = '' }, line }) => {
      const data = exhibits.get(exhibit);
      const found = data && handOffChain(data);
      // That there is no such exhibit, or no such file, is said elsewhere.
      if (found === undefined || !isChainFault(found)) return [];
      return [{ code: 'value-impossible', file, line, ...explained(found, exhibit) }];
    });
  });
}

function explained(found: ChainFault, exhibit: string): Pick<Problem, 'what' | 'fix'> {
  const ofRow = 'row' in found ? `in the row ${found.row} of “${exhibit}”` : '';
  switch (found.fault) {
    case 'column':
      return {
        what: `The data of “${exhibit}” have no column “${found.name}”, which a chain of hand-offs needs.`,
        fix: 'Give them the columns who, channel and owner, by language where they differ (who.it, who.en); one row for each message.',
      };
    case 'both':
      return {
        what: `The data of “${exhibit}” have both a column “day” and a column “date”, which could contradict each other.`,
        fix: 'Keep the one that the source gives.',
      };
    case 'short':
      return {
        what: `The data of “${exhibit}” have fewer than two messages, so nothing changes hands.`,
        fix: 'Write a row for each message, the promise first.',
      };
    case 'blank':
      return {
        what: `The column “${found.name}” is blank ${ofRow}, so the chain breaks there.`,
        fix: 'Say who; where the source does not, say that: “not stated”.',
      };
    case 'day':
      return {
        what: `The column “${found.name}” has no ${found.name} ${ofRow}.`,
        fix: 'Type days since the promise as a number, such as 0 or 2.5, and dates as 2026-11-22; or leave the cell blank.',
      };
    case 'backwards':
      return {
        what: `The column “${found.name}” goes back in time ${ofRow}.`,
        fix: 'Put the rows in the order in which the messages were sent.',
      };
  }
}
