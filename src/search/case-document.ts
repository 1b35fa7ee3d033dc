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
    readingHtml(entry, findReference),
  ]);
}

function objectivesHtml({ locale, objectives }: CaseEntry): string {
  const items = objectives.map(({ verb, skill }) => `<li>${escaped(verb)} ${skill}</li>`);
  return `<h2 id="objectives">${escaped(words(locale)['case.objectives'])}</h2><ol>${items.join('')}</ol>`;
}

/** The questions and what they serve: see `components/cases/CaseQuestions.astro`. */
function questionsHtml(entry: CaseEntry): string {
  const t = words(entry.locale);
  const objectiveNumber = (id: string): number =>
    entry.objectives.findIndex((objective) => objective.id === id) + 1;
  const exhibitName = (id: string): string =>
    t['exhibit.number'](entry.exhibits.find((exhibit) => exhibit.id === id)?.number ?? 0);
  const items = entry.questions.map(({ text, objectives, exhibits }) => {
    const serves = objectives.map(objectiveNumber).toSorted((a, b) => a - b);
    const needs = exhibits.map(exhibitName).join(', ');
    const after = exhibits.length === 0 ? '' : `${escaped(t['case.needs'])} ${needs}`;
    return `<li>${text} ${escaped(t['case.serves'])} ${serves.join(', ')}. ${after} </li>`;
  });
  return `<h2 id="questions">${escaped(t['case.questions'])}</h2><ol>${items.join('')}</ol>`;
}

function readingHtml(entry: CaseEntry, findReference: FindReference): string {
  const t = words(entry.locale);
  const full = (id: string): string => findReference(id)?.full ?? '';
  const further = entry.furtherReading.map(({ id, tip }) => `<li>${full(id)}<br>${tip}</li>`);
  const sources = entry.sources.map((id) => `<li>${full(id)}</li>`);
  return [
    `<h2 id="reading">${escaped(t['case.reading'])}</h2><ul>${further.join('')}</ul>`,
    `<h3>${escaped(t['case.builtOn'])}</h3><ul>${sources.join('')}</ul>`,
  ].join('');
}
