import { fillTemplate } from '#client/fill-template.ts';
import { newNoteId, type Note } from './note-record.ts';
import { readText } from './page-text.ts';
import { quoteAt, wholeWords } from './text-quote.ts';

/** Longer passages are no highlights any more. */
const longest = 2000;

/**
 * A new highlight of what is in a range, in whole words.
 *
 * @param asked - A sentence with `{section}`.
 * @returns What is wrong with it, where there is nothing of the text in it, or too much.
 */
export function markedAt(
  root: Element,
  range: Range,
  locale: string,
  asked: string,
): Note | 'nothing' | 'tooLong' {
  const text = readText(root);
  const chosen = text.spanOf(range);
  if (chosen === undefined) return 'nothing';
  const span = wholeWords(text.text, chosen);
  if (span.end - span.start > longest) return 'tooLong';
  return {
    id: newNoteId(),
    quote: quoteAt(text.text, span),
    locale,
    note: '',
    asked: fillTemplate(asked, { section: sectionOf(root, text.rangeOf(span)) }),
    path: location.pathname,
  };
}

/** The heading that a passage stands under. */
function sectionOf(root: Element, range: Range): string {
  const headings = [...root.querySelectorAll('h2')].filter(
    (heading) => range.comparePoint(heading, 0) <= 0,
  );
  const title = document.querySelector('h1')?.textContent ?? '';
  return (headings.at(-1)?.textContent ?? title).trim();
}
