import { part } from '#client/dom.ts';
import type { ExchangeItem } from './exchanges.ts';
import { localeOf } from '../calculators/form/locale-of.ts';
import { figureTexts, numbered, type Say } from './figure-texts.ts';
import type { Round } from './round.ts';
import { changed, roundFigures } from './round-figures.ts';

/** Fills in how the rounds that are closed went, and what changed between them. */
export function showFigures(
  desk: HTMLElement,
  rounds: readonly Round[],
  exchanges: readonly ExchangeItem[],
  say: Say,
): void {
  const closed = rounds.filter((round) => round.closed);
  const texts = closed.map((round, at) => showRound(desk, at, round, exchanges, say));
  const [first, second] = closed;
  if (!first || !second) return;
  fill(part(desk, '[data-change]'), changeTexts(first, second, texts, exchanges, say));
}

type Texts = Readonly<Record<string, string>>;

function showRound(
  desk: HTMLElement,
  at: number,
  round: Round,
  exchanges: readonly ExchangeItem[],
  say: Say,
): Texts {
  const section = part(desk, `[data-result="${at + 1}"]`);
  const figures = roundFigures(round, exchanges);
  const texts = figureTexts(figures, localeOf(desk), say);
  fill(section, {
    ...texts,
    misses: listed(figures.misses, exchanges, say),
    alarms: listed(figures.alarms, exchanges, say),
  });
  for (const place of section.querySelectorAll<HTMLElement>('[data-out^=response-]')) {
    const response = place.dataset['out']?.slice('response-'.length);
    const chosen = round.responses.filter(
      (one, exchange) => round.verdicts[exchange] === 'impostor' && (one ?? '') === response,
    );
    place.textContent = String(chosen.length);
  }
  return texts;
}

function changeTexts(
  first: Round,
  second: Round,
  [before = {}, after = {}]: readonly Texts[],
  exchanges: readonly ExchangeItem[],
  say: Say,
): Texts {
  const { better, worse } = changed(first, second, exchanges);
  return {
    change: say('change', {
      recall1: before['recall'] ?? '',
      recall2: after['recall'] ?? '',
      precision1: before['precision'] ?? '',
      precision2: after['precision'] ?? '',
    }),
    better: say('better', { list: numbered(better, say) }),
    worse: say('worse', { list: numbered(worse, say) }),
    chance: say('chance', {
      changed: String(better.length + worse.length),
      n: String(exchanges.length),
    }),
  };
}

/** Replies with their words, one after the other. */
function listed(places: readonly number[], exchanges: readonly ExchangeItem[], say: Say): string {
  const lines = places.map((at) =>
    say('listed', {
      number: String(at + 1),
      author: exchanges[at]?.author ?? '',
      reply: exchanges[at]?.reply ?? '',
    }),
  );
  return lines.join('\n') || say('none');
}

function fill(section: HTMLElement, texts: Texts): void {
  for (const place of section.querySelectorAll<HTMLElement>('[data-out]')) {
    const text = texts[place.dataset['out'] ?? ''];
    if (text !== undefined) place.textContent = text;
  }
}
