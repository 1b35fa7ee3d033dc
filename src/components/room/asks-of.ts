import { scoresOf } from '#exhibits/scores.ts';
import type { CaseEntry } from '#model/entries.ts';
import { plainText } from '#model/plain-text.ts';
import type { Segment, TagSegment } from '#model/text.ts';
import type { Ask } from '#room/ask.ts';
import type { ScoreCounts } from '#metrics/nps.ts';

/** An ask with the scores that the case itself has for it, where it has some. */
export interface RoomAsk extends Ask {
  readonly caseTitle: string;
  readonly scores?: ScoreCounts;
}

const scale = Array.from({ length: 11 }, (_, score) => String(score));

/**
 * What a room can be asked of some cases: their decisions and polls, and for each case with scores whether
 * its customer would recommend it.
 *
 * @param recommend - That question, about the case of a title.
 */
export function asksOf(
  cases: readonly CaseEntry[],
  recommend: (title: string) => string,
): RoomAsk[] {
  return cases.flatMap((entry) => {
    const { slug, title, text, exhibits } = entry;
    const acted = tagsIn(text.segments).flatMap((tag) => actedAsk(slug, title, tag));
    const scored = exhibits.findLast(({ kind }) => kind === 'scores');
    if (scored === undefined) return acted;
    const nps = {
      name: `${slug}/nps`,
      title: recommend(title),
      caseTitle: title,
      options: scale,
      choices: [],
      isNps: true,
      scores: scoresOf(scored.table),
    };
    return [...acted, nps];
  });
}

function actedAsk(
  slug: string,
  caseTitle: string,
  { tag, props, children }: TagSegment,
): RoomAsk[] {
  const name = props['name'] ?? '';
  if ((tag !== 'Decision' && tag !== 'Poll') || name === '') return [];
  const parts = children.filter(
    (child) => typeof child !== 'string' && (child.tag === 'Choice' || child.tag === 'Option'),
  ) as readonly TagSegment[];
  const [low = '', high = ''] = (props['scale'] ?? '').split('-');
  const steps = Array.from({ length: Number(high) - Number(low) + 1 || 0 }, (_, at) =>
    String(Number(low) + at),
  );
  const options = parts.length > 0 ? parts.map((part) => part.props['label'] ?? '') : steps;
  if (options.length < 2) return [];
  return [
    {
      name: `${slug}/${tag.toLowerCase()}/${name}`,
      title: questionIn(plainText(children.filter((child) => typeof child === 'string').join(' '))),
      caseTitle,
      options,
      choices: parts.map((part) => part.props['name'] ?? ''),
      isNps: props['scale'] === '0-10',
    },
  ];
}

/** The last question of a text, or all of it where none is asked. */
function questionIn(text: string): string {
  return /[^.?!]*\?[^?]*$/.exec(text)?.[0].trim() ?? text;
}

function tagsIn(segments: readonly Segment[]): TagSegment[] {
  return segments.flatMap((segment) =>
    typeof segment === 'string' ? [] : [segment, ...tagsIn(segment.children)],
  );
}
