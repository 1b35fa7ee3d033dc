import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Locale } from '#i18n/locale.ts';
import { type CutSlide, cutSlides, isMark } from '#markdown/cut-slides.ts';
import { anchorsFor } from '#markdown/headings.ts';
import { type Child, childrenOf, isTypedTag, literalProps, walk } from '#markdown/tree.ts';
import type { SlideEntry } from '#model/entries.ts';
import type { SeminarFacts, SeminarWords } from '#model/seminar.ts';
import type { CompiledText } from '#model/text.ts';
import type { ParsedText } from './read-library.ts';
import { renderText } from './render.ts';

/**
 * The slides of a seminar in one language, in the order of its plan. A block without slides of its
 * own gets one that says what the plan says.
 *
 * @param isTrainer - Only then have they the speaker’s notes.
 */
export function seminarSlides(
  { sessions }: SeminarFacts,
  text: ParsedText<SeminarWords>,
  isTrainer: boolean,
): SlideEntry[] {
  const blocks = sessions.flatMap((session) => session.blocks);
  const cut = cutSlides(text.tree);
  const slides = blocks.flatMap(({ id }, at) => {
    // Slides before the first mark open the first block.
    const own = cut.filter(({ block }) => block === id || (at === 0 && block === ''));
    return own.length === 0
      ? [planned(id, text, isTrainer)]
      : own.map((slide, n) => written(slide, id, text, isTrainer, n === 0));
  });
  const anchors = anchorsFor(slides.map(({ title, block }) => `slide ${title ?? block}`));
  return slides.map((slide, index) => ({ ...slide, id: anchors[index] ?? '' }));
}

type Slide = Omit<SlideEntry, 'id'>;

function planned(block: string, { data }: ParsedText<SeminarWords>, isTrainer: boolean): Slide {
  const { title = block, what = '', note } = data.blocks[block] ?? {};
  return {
    block,
    title,
    parts: [paragraph(what)],
    fromPlan: true,
    ...(isTrainer && note !== undefined ? { note: paragraph(note) } : {}),
  };
}

function written(
  { title, children }: CutSlide,
  block: string,
  { locale, data }: ParsedText<SeminarWords>,
  isTrainer: boolean,
  isFirst: boolean,
): Slide {
  const planNote = isFirst ? data.blocks[block]?.note : undefined;
  return {
    block,
    ...(title === undefined ? {} : { title }),
    parts: partsOf(children, locale),
    fromPlan: false,
    ...(isTrainer ? noteOf(children, locale, planNote) : {}),
  };
}

/** What stands on a slide: texts, and between them what is lent. */
function partsOf(children: readonly Child[], locale: Locale): SlideEntry['parts'] {
  const parts: SlideEntry['parts'][number][] = [];
  let run: Child[] = [];
  const close = (): void => {
    const text = renderText(rootOf(run), locale, 'student');
    if (text.segments.some((segment) => typeof segment !== 'string' || segment.trim() !== ''))
      parts.push(text);
    run = [];
  };
  for (const node of children) {
    if (isMark(node, 'From')) {
      close();
      const { case: slug = '', id, tag } = literalProps(node);
      parts.push({ case: slug, id, tag });
    } else run.push(node);
  }
  close();
  return parts;
}

/** What the speaker keeps in mind: of the block first, then of the slide. */
function noteOf(
  children: readonly Child[],
  locale: Locale,
  planNote: string | undefined,
): { note?: CompiledText } {
  const notes: Child[] = [];
  walk(rootOf(children), (node) => {
    if (isTypedTag(node) && node.name === 'TrainerNote') notes.push(...childrenOf(node));
  });
  const own = renderText(rootOf(notes), locale, 'trainer');
  const said = planNote === undefined ? [] : paragraph(planNote).segments;
  const segments = [...said, ...own.segments];
  return segments.length === 0 ? {} : { note: { segments, headings: [] } };
}

function rootOf(children: readonly Child[]): Root {
  return { type: 'root', children: [...children] };
}

function paragraph(words: string): CompiledText {
  const html = toHtml({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: words }],
  });
  return { segments: [html], headings: [] };
}
