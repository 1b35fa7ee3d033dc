import { words } from '#i18n/words.ts';
import type { CaseEntry, TeachingNoteEntry } from '#model/entries.ts';
import { contextOf, type FindReference } from './document-context.ts';
import { documentHtml } from './document-html.ts';
import { escaped } from './escaped.ts';
import { textHtml } from './text-html.ts';

/** A teaching note as a document, like its case: see `caseDocument` and `trainer-pages/TeachingNotePage.astro`. */
export function noteDocument(
  note: TeachingNoteEntry,
  entry: CaseEntry,
  findReference: FindReference,
): string {
  const t = words(note.locale);
  const section = (id: string, title: string, html: string): string =>
    `<h2 id="${id}">${escaped(title)}</h2>${html}`;
  return documentHtml(note.locale, 'note', [
    `<p>${escaped(t['note.kicker'])}</p>`,
    `<h1>${escaped(entry.title)}</h1>`,
    `<p>${escaped(t['note.back'])}</p>`,
    section('synopsis', t['note.synopsis'], `<p>${note.synopsis}</p>`),
    section('audience', t['note.audience'], `<p>${note.audience}</p>`),
    section('objectives', t['note.objectives'], listHtml(entry.objectives.map(objectiveHtml))),
    section('plan', t['note.plan'], planHtml(note, entry)),
    section('board', t['note.board'], boardHtml(note)),
    section('answers', t['note.answers'], answersHtml(note, entry)),
    section('pitfalls', t['note.pitfalls'], listHtml(note.pitfalls)),
    textHtml(note.text.segments, contextOf(entry, findReference)),
    section('epilogue', t['note.epilogue'], `<p>${note.epilogue}</p>`),
    section('where-used', t['note.whereUsed'], `<p>${note.whereUsed}</p>`),
  ]);
}

function listHtml(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function objectiveHtml({ verb, skill }: CaseEntry['objectives'][number]): string {
  return `${escaped(verb)} ${skill}`;
}

function planHtml({ locale, plan }: TeachingNoteEntry, { questions }: CaseEntry): string {
  const t = words(locale);
  let passed = 0;
  const rows = plan.map(({ minutes, activity, question: asked }) => {
    const from = `${Math.floor(passed / 60)}:${String(passed % 60).padStart(2, '0')}`;
    passed += minutes;
    const question = questions.find(({ id }) => id === asked)?.text ?? '';
    return `<tr><td>${from}</td><td>${minutes}</td><td>${activity}${question}</td></tr>`;
  });
  const heads = [t['note.from'], t['note.minutes'], t['note.activity']];
  const head = heads.map((name) => `<th>${escaped(name)}</th>`).join('');
  const foot = `<tr><th>${escaped(t['note.total'])}</th><td>${passed}</td></tr>`;
  return `<div><table><tr>${head}</tr>${rows.join('')}${foot}</table></div>`;
}

function boardHtml({ board }: TeachingNoteEntry): string {
  return board
    .map(({ column, points }) => `<section><h3>${column}</h3>${listHtml(points)}</section>`)
    .join('');
}

function answersHtml({ answers }: TeachingNoteEntry, { questions }: CaseEntry): string {
  return questions
    .map(({ id, text }, index) => `<h3>${index + 1}. ${text}</h3><p>${answers[id] ?? ''}</p>`)
    .join('');
}
