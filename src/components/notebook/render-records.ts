import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import type { Kept, KeptVersion } from '#client/kept.ts';
import { anchorOf } from './record-kind.ts';

/** What records are rendered into: the templates of `Notebook.astro` and its words. */
export interface RecordForms {
  readonly record: HTMLTemplateElement;
  readonly other: HTMLTemplateElement;
  readonly saved: string;
  readonly otherSaved: string;
  formatDate(savedAt: string): string;
}

/** A section for each page that something was entered on, the pages and their records by age. */
export function renderRecords(records: readonly Kept[], forms: RecordForms): readonly Element[] {
  const byAge = records.toSorted((a, b) => a.savedAt.localeCompare(b.savedAt));
  const places = Map.groupBy(byAge, ({ key }) => key.split('/').slice(0, 2).join('/'));
  return [...places.values()].map((there) => {
    const section = document.createElement('section');
    const link = document.createElement('a');
    // The language that was read last.
    const { page } = there.at(-1) ?? { page: { path: '/', title: '' } };
    link.href = page.path;
    link.textContent = page.title;
    section.append(heading('h2', link), ...there.map((record) => renderRecord(record, forms)));
    return section;
  });
}

function renderRecord(record: Kept, forms: RecordForms): Element {
  const article = copyOf(forms.record);
  article.setAttribute('data-key', record.key);
  article.prepend(heading('h3', record.asked));
  part(article, '[data-answer]').textContent = record.answer;
  part(article, '[data-date]').textContent = dated(forms.saved, record, forms);
  const show = part(article, '[data-show]', HTMLAnchorElement);
  const anchor = anchorOf(record);
  show.hidden = anchor === undefined;
  show.href = record.page.path + (anchor ?? '');
  for (const control of [show, part(article, 'button')])
    control.setAttribute('aria-description', record.asked);
  for (const [at, other] of (record.others ?? []).entries()) {
    const details = copyOf(forms.other);
    part(details, 'summary').textContent = dated(forms.otherSaved, other, forms);
    part(details, '[data-answer]').textContent = other.answer;
    part(details, 'button').dataset['at'] = String(at);
    article.append(details);
  }
  return article;
}

function heading(level: 'h2' | 'h3', content: Element | string): HTMLElement {
  const element = document.createElement(level);
  element.append(content);
  return element;
}

function dated(sentence: string, { savedAt }: KeptVersion, forms: RecordForms): string {
  return fillTemplate(sentence, { date: forms.formatDate(savedAt) });
}

function copyOf(template: HTMLTemplateElement): Element {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (copy instanceof Element) return copy;
  throw new Error('A template of <note-book> is empty.');
}

/** Everything as Markdown, to paste into a document or hand in. */
export function recordsText(
  title: string,
  records: readonly Kept[],
  formatDate: RecordForms['formatDate'],
): string {
  const parts = records
    .toSorted((a, b) => a.savedAt.localeCompare(b.savedAt))
    .map(({ page, asked, answer, savedAt }) =>
      [`## ${page.title}: ${asked}`, quoted(answer), `*${formatDate(savedAt)}*`].join('\n\n'),
    );
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}

/** What a reader typed could be Markdown of its own. */
function quoted(answer: string): string {
  return answer.replace(/^/gm, '> ');
}
