import { shownValue } from '#exhibits/value-text.ts';
import { words } from '#i18n/words.ts';
import type { Segment, TagSegment } from '#model/text.ts';
import type { DocumentContext } from './document-context.ts';
import { escaped } from './escaped.ts';
import { exhibitHtml } from './exhibit-html.ts';

/** A text’s own HTML with, in the place of each tag, the words that it shows. */
export function textHtml(segments: readonly Segment[], context: DocumentContext): string {
  return segments
    .map((segment) => (typeof segment === 'string' ? segment : tagHtml(segment, context)))
    .join('');
}

// What pages keep from Pagefind by `data-pagefind-ignore` or what has no words is left out here.
function tagHtml({ tag, props, children }: TagSegment, context: DocumentContext): string {
  const { id = '', exhibit = '' } = props;
  const t = words(context.locale);
  switch (tag) {
    case 'Cite':
      return escaped(citationText(props, context));
    case 'Decision': {
      const before = `<p>${escaped(t['decision.label'])}</p>${textHtml(children, context)}`;
      const { name } = props;
      return name === undefined
        ? `<section>${before}</section>`
        : `<decision-point id="decision-${escaped(name)}">${before}</decision-point>`;
    }
    case 'Exhibit':
    case 'ListeningDesk': {
      const entry = context.exhibits.get(id || exhibit);
      return entry === undefined ? '' : exhibitHtml(entry, context);
    }
    case 'Level':
      return `<section><p>${escaped(props['label'] ?? '')}</p>${textHtml(children, context)}</section>`;
    case 'MarginNote':
      return `<aside>${textHtml(children, context)}</aside>`;
    case 'Ref':
      return t['exhibit.number'](context.exhibits.get(exhibit)?.number ?? 0);
    case 'Term':
      return textHtml(children, context);
    case 'Pyramid':
    case 'Timeline':
      return `<div>${textHtml(children, context)}</div>`;
    case 'Value':
      return escaped(shownValue(props, context.exhibits, context.locale).text);
    case 'Poll':
      return `<reader-poll id="poll-${escaped(props['name'] ?? '')}">${textHtml(children, context)}</reader-poll>`;
    case 'Question':
      return `<open-question id="question-${escaped(props['name'] ?? '')}">${textHtml(children, context)}</open-question>`;
    case 'AnswerTimer':
    case 'CesCalculator':
    case 'Chart':
    case 'Choice':
    case 'CsatCalculator':
    case 'CsatComparisonCalculator':
    case 'GrowthLadder':
    case 'Line':
    case 'HandOffChain':
    case 'NpsCalculator':
    case 'Option':
    case 'Picture':
    case 'ProtocolCard':
    case 'RecoveryCalculator':
    case 'Rung':
    case 'Sender':
    case 'SignCheck':
    case 'SignMaker':
    case 'SlackCalculator':
    case 'Quarterly':
    case 'PromiseCalculator':
    case 'ComparisonCalculator':
    case 'SampleCalculator':
    case 'SchoolCalculator':
    case 'ScorecardCalculator':
    case 'TrainerNote':
      return '';
  }
}

/** The citation as `components/text/Cite.astro` writes it. */
function citationText(
  { id = '', at, form = 'brackets' }: Readonly<Record<string, string>>,
  { findReference }: DocumentContext,
): string {
  const place = at === undefined ? '' : `, ${at}`;
  const citation = findReference(id)?.inText ?? '';
  return form === 'text'
    ? citation.replace(/,(”?) ([^,]*)$/, `$1 ($2${place})`)
    : `(${citation}${place})`;
}
