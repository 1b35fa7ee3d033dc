import { fillTemplate } from '#client/fill-template.ts';
import type { HandOffChain } from '#exhibits/hand-offs.ts';
import type { HandOffChainWords } from '#i18n/words/diagrams/hand-off-chain.ts';

/** From which message on whoever made the promise did not own it any more. */
export function sayLost({ lostAt, backAtEnd }: HandOffChain, t: HandOffChainWords): string {
  if (lostAt === undefined) return t.neverLost;
  return fillTemplate(backAtEnd ? t.lostAtBack : t.lostAt, { step: String(lostAt) });
}
