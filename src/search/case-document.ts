import { words } from '#i18n/words.ts';
import type { CaseEntry } from '#model/entries.ts';
import { contextOf, type FindReference } from './document-context.ts';
import { documentHtml } from './document-html.ts';
import { escaped } from './escaped.ts';
import { factsHtml } from './facts-html.ts';
import { textHtml } from './text-html.ts';

/**
 * A case as a small HTML document that Pagefind finds the same in as in the case’s page: words,
 * sections, filters, order. Made from the entry alone, so that it need not wait for the page.
 *
 * @param hasNote - Whether the page links to a teaching note.
 */
export function caseDocument(
  entry: CaseEntry,
  findReference: FindReference,
  hasNote: boolean,
): string {
  const { locale, title, summary, text } = entry;
  const t = words(locale);
  return documentHtml(locale, 'case', [
    `<p>${escaped(t['case.kicker'])}</p>`,
    `<h1 data-pagefind-sort="title">${escaped(title)}</h1>`,
    `<p>${escaped(summary)}</p>`,
    factsHtml(entry),
    hasNote ? `<p>${escaped(t['case.note'])}</p>` : '',
    textHtml(text.segments, contextOf(entry, findReference)),
    objectivesHtml(entry),
    questionsHtml(entry),
    readingHtml(entry),
  ]);
}

function objectivesHtml({ locale, objectives }: CaseEntry): string {
  const items = objectives.map(({ verb, skill }) => `<li>${escaped(verb)} ${skill}</li>`);
  return `<h2 id="objectives">${escaped(words(locale)['case.objectives'])}</h2><ol>${items.join('')}</ol>`;
}

function questionsHtml({ locale, questions }: CaseEntry): string {
  const items = questions.map(({ text }) => `<li>${text} </li>`);
  return `<h2 id="questions">${escaped(words(locale)['case.questions'])}</h2><ol>${items.join('')}</ol>`;
}

/** What is said of each reading; the readings themselves are findings of their own. */
function readingHtml({ locale, furtherReading }: CaseEntry): string {
  const items = furtherReading.map(({ tip }) => `<li>${tip}</li>`);
  return `<h2 id="reading">${escaped(words(locale)['case.reading'])}</h2><ul>${items.join('')}</ul>`;
}
