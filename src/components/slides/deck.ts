import { exhibitAnchor, type TextContext } from '#components/text/context.ts';
import type { CaseEntry, LentPart, SeminarEntry, SlideEntry } from '#model/entries.ts';
import { findLent, lendable } from '#model/slides.ts';
import type { Segment, TagSegment } from '#model/text.ts';
import type { Plans } from './shorten-slides.ts';

/** A case with what its tags need to know, for those of them that are shown on slides. */
export interface Lender {
  readonly entry: CaseEntry;
  readonly context: TextContext;
}

/** The blocks of each session as the clock sees them, by the session’s id. */
export function plansOf({ sessions }: SeminarEntry): Plans {
  return Object.fromEntries(
    sessions.map(({ id: session, blocks }) => [
      session,
      blocks.map(({ id, title, minutes, optional, kind }) => ({
        id,
        title,
        minutes,
        optional,
        kind,
      })),
    ]),
  );
}

type Block = SeminarEntry['sessions'][number]['blocks'][number];

/** A slide with its place in the plan. */
export interface PlacedSlide extends SlideEntry {
  /** From 1. */
  readonly number: number;
  readonly plan: Block;
  /** Whether it is the first of its block. */
  readonly opens: boolean;
  /** The title, also where a slide goes on with the one before. */
  readonly heading: string;
  readonly goesOn: boolean;
}

/** The slides of a seminar with their places in its plan. */
export function placeSlides({ slides, sessions, title }: SeminarEntry): PlacedSlide[] {
  const blocks = sessions.flatMap((session) => session.blocks);
  let heading = title;
  return slides.flatMap((slide, index) => {
    const plan = blocks.find(({ id }) => id === slide.block);
    if (plan === undefined) return [];
    const opens = slides[index - 1]?.block !== slide.block;
    if (slide.title !== undefined) heading = slide.title;
    else if (opens) heading = plan.title;
    const goesOn = slide.title === undefined && !opens;
    return [{ ...slide, number: index + 1, plan, opens, heading, goesOn }];
  });
}

/** What a case lends to a slide: undefined if it has no such thing. */
export function lentBy({ entry }: Pick<Lender, 'entry'>, asked: LentPart): TagSegment | undefined {
  const things = tagsIn(entry.text.segments).flatMap((segment) => {
    const named = lendable(segment.tag, segment.props);
    return named === undefined ? [] : [{ ...named, segment }];
  });
  const found = findLent(things, asked)?.segment;
  return found && { ...found, children: withoutNotes(found.children) };
}

/** Nothing for trainers alone goes on the wall, in their edition neither. */
function withoutNotes(segments: readonly Segment[]): readonly Segment[] {
  return segments.flatMap((segment): Segment[] => {
    if (typeof segment === 'string') return [segment];
    if (segment.tag === 'TrainerNote') return [];
    return [{ ...segment, children: withoutNotes(segment.children) }];
  });
}

function tagsIn(segments: readonly Segment[]): TagSegment[] {
  return segments.flatMap((segment) =>
    typeof segment === 'string' ? [] : [segment, ...tagsIn(segment.children)],
  );
}

/** Where on the page of its case a lent thing stands; '' where nothing there has an anchor. */
export function anchorOf({ tag, props }: TagSegment): string {
  const { name = '', id = '', exhibit = '' } = props;
  if (tag === 'Exhibit') return `#${exhibitAnchor(id)}`;
  if (tag === 'ListeningDesk' || tag === 'Chart' || tag === 'HandOffChain')
    return `#${exhibitAnchor(exhibit)}`;
  if (tag === 'Decision') return `#decision-${name}`;
  if (tag === 'Poll') return `#poll-${name}`;
  return tag === 'Question' ? `#question-${name}` : '';
}
