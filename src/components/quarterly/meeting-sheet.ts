import { formatDay } from '#i18n/formats.ts';
import type { Action, Meeting, MeetingItem } from '#quarterly/meeting.ts';
import { movedSince } from '#quarterly/meeting.ts';
import { topicKey } from '#quarterly/topics.ts';
import { nothing, periodText } from '../lab/figures-text.ts';
import { points } from './figures.ts';
import { markup, type Markup } from './markup.ts';
import { evidenceOf, type MeetingContext } from './meeting-item.ts';

/** As many lines for actions are printed at least, empty ones to be written on by hand. */
const actionLines = 3;

/** The meeting as it is read and printed: agenda, decisions, actions, and what became of the last ones. */
export function meetingSheet(meeting: Meeting, context: MeetingContext): Markup {
  const { say, locale } = context;
  const title = say('sheet', { quarter: periodText(meeting.quarter, locale) });
  return markup`<p class="meeting-name"><strong>${title}</strong><br>${sumText(meeting, context)}</p>
${lastTable(context)}${agendaTable(meeting, context)}${actionTable(meeting, context)}`;
}

/** How long the points take together, and by how much that is too much or too little. */
export function sumText({ items, minutes }: Meeting, { say }: MeetingContext): string {
  const sum = items.reduce((total, item) => total + item.minutes, 0);
  const values = {
    sum: String(sum),
    minutes: String(minutes),
    count: String(Math.abs(sum - minutes)),
  };
  if (sum === minutes) return say('sum-even', values);
  return say(sum > minutes ? 'sum-over' : 'sum-under', values);
}

// Roles are said again: as blocks on a narrow screen, tables would lose them.
function table(
  kind: 'agenda' | 'actions',
  caption: string,
  heads: readonly string[],
  rows: readonly Markup[],
): Markup {
  return markup`<table class="meeting-${kind}" role="table"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => markup`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows}</tbody></table>
`;
}

function cell(label: string, content: Markup | string): Markup {
  return markup`<td role="cell" data-label="${label}">${content}</td>`;
}

function agendaTable({ items }: Meeting, context: MeetingContext): Markup {
  const { say } = context;
  const rows = items.map((item) => agendaRow(item, context));
  return table(
    'agenda',
    say('agenda'),
    [say('min'), say('point'), say('who'), say('decision')],
    rows,
  );
}

function agendaRow(item: MeetingItem, context: MeetingContext): Markup {
  const { say } = context;
  const evidence = evidenceOf(topicOf(item, context), context);
  const figures = evidence === '' ? undefined : markup`<br><small>${evidence}</small>`;
  const question = item.question === '' ? undefined : markup`<br>${item.question}`;
  return markup`<tr role="row">${cell(say('min'), String(item.minutes))}<th scope="row" role="rowheader"><strong>${item.title || nothing}</strong>${figures}${question}</th>${cell(say('who'), item.owner)}${cell(say('decision'), item.decision)}</tr>
`;
}

function topicOf({ key }: MeetingItem, { facts }: MeetingContext) {
  return facts.topics.find((topic) => topicKey(topic, facts) === key);
}

function actionTable({ actions }: Meeting, context: MeetingContext): Markup {
  const { say } = context;
  const begun = actions.filter(isBegun);
  const rows = begun.map(
    (
      action,
    ) => markup`<tr role="row">${actionCells(action, context)}${cell(say('cell'), cellText(action, context))}</tr>
`,
  );
  const blank = markup`<tr class="meeting-blank" aria-hidden="true"><td></td><td></td><td></td><td></td></tr>
`;
  const blanks = Array.from({ length: Math.max(0, actionLines - begun.length) }, () => blank);
  const heads = [say('what'), say('who'), say('due'), say('cell')];
  return table('actions', say('actions'), heads, [...rows, ...blanks]);
}

/** Whether anything stands in the line of an action. */
export function isBegun({ what, owner, due, department }: Action): boolean {
  return what !== '' || owner !== '' || due !== '' || department !== undefined;
}

function lastTable(context: MeetingContext): Markup | undefined {
  const { say, last, facts, locale } = context;
  if (last.length === 0 || facts.previous === undefined) return undefined;
  const rows = last.map(
    (
      action,
    ) => markup`<tr role="row">${actionCells(action, context)}${cell(say('outcome'), outcomeOf(action, context))}</tr>
`,
  );
  const heads = [say('what'), say('who'), say('due'), say('outcome')];
  const caption = say('last', { quarter: periodText(facts.previous, locale) });
  return markup`${table('actions', caption, heads, rows)}<p class="small">${say('last-note')}</p>
`;
}

function actionCells({ what, owner, due }: Action, { say, locale }: MeetingContext): Markup {
  const day = due === '' ? '' : formatDay(locale, due);
  return markup`<th scope="row" role="rowheader">${what || nothing}</th>${cell(say('who'), owner)}${cell(say('due'), day)}`;
}

function outcomeOf(action: Action, context: MeetingContext): Markup | string {
  const { facts, say, locale } = context;
  const { sense, change } = movedSince(action, facts);
  const text = say(`moved-${sense}`, { change: points(locale, change) });
  const where = cellText(action, context);
  return where === '' ? text : markup`${where}<br>${text}`;
}

/** The cell that an action should move, by its names; as it was called then, where it is no more. */
export function cellText({ department, stage }: Action, { facts, names }: MeetingContext): string {
  if (department === undefined || stage === undefined) return '';
  const [row, column] = [facts.departments.indexOf(department), facts.stages.indexOf(stage)];
  const first = row < 0 ? department : names.department(row);
  return `${first}, ${column < 0 ? stage : names.stage(column)}`;
}
