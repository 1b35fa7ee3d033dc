import type { Action, Meeting, MeetingItem } from '#quarterly/meeting.ts';
import { markup, type Markup } from './markup.ts';
import type { MeetingContext } from './meeting-item.ts';
import type { MeetingSay } from './meeting-say.ts';
import { cellText } from './meeting-sheet.ts';

/** As many letters a field takes: what is longer does not fit the sheet. */
const longest = { title: 120, owner: 80, question: 300, decision: 300, what: 200 } as const;

/** The agenda as a list of fields. */
export function itemFields({ items }: Meeting, { say }: MeetingContext): Markup {
  return markup`${items.map((item, at) => itemMarkup(item, at, items.length, say))}`;
}

/** The actions as a list of fields. */
export function actionFields({ actions }: Meeting, context: MeetingContext): Markup {
  return markup`${actions.map((action, at) => actionMarkup(action, at, context))}`;
}

function itemMarkup(item: MeetingItem, at: number, count: number, say: MeetingSay): Markup {
  const id = `meeting-item-${at}`;
  return markup`<li data-item="${at}">
<div class="meeting-fields">
${lineField(id, 'title', say('field-title'), item.title)}
${lineField(id, 'owner', say('field-owner'), item.owner)}
<p class="meeting-minutes"><label for="${id}-minutes">${say('field-minutes')}</label><input id="${id}-minutes" name="minutes" inputmode="numeric" autocomplete="off" maxlength="3" value="${item.minutes}" aria-describedby="${id}-error"></p>
${areaField(id, 'question', say('field-question'), item.question)}
${areaField(id, 'decision', say('field-decision'), item.decision)}
</div>
<p class="error small" id="${id}-error" aria-live="polite"></p>
<p class="meeting-buttons">${[
    button('up', say('up'), item.title, at === 0),
    button('down', say('down'), item.title, at === count - 1),
    button('remove', say('remove'), item.title),
  ]}</p>
</li>
`;
}

function actionMarkup(action: Action, at: number, context: MeetingContext): Markup {
  const { say } = context;
  const id = `meeting-action-${at}`;
  const name = say('action', { place: String(at + 1) });
  return markup`<li data-act="${at}"><fieldset><legend>${name}</legend>
<div class="meeting-fields">
${areaField(id, 'what', say('what'), action.what)}
${lineField(id, 'owner', say('who'), action.owner)}
<p><label for="${id}-due">${say('due')}</label><input type="date" id="${id}-due" name="due" value="${action.due}" aria-describedby="${id}-error"></p>
<p><label for="${id}-cell">${say('cell')}</label><select id="${id}-cell" name="cell">${cellOptions(action, context)}</select></p>
</div>
<p class="error small" id="${id}-error" aria-live="polite"></p>
<p class="meeting-buttons">${button('remove-action', say('remove'), name)}</p>
</fieldset></li>
`;
}

function lineField(id: string, name: 'title' | 'owner', label: string, value: string): Markup {
  return markup`<p><label for="${id}-${name}">${label}</label><input id="${id}-${name}" name="${name}" autocomplete="off" maxlength="${longest[name]}" value="${value}"></p>`;
}

function areaField(
  id: string,
  name: 'question' | 'decision' | 'what',
  label: string,
  value: string,
): Markup {
  // A line break that stands first in a field is taken for none.
  return markup`<p class="meeting-area"><label for="${id}-${name}">${label}</label><textarea id="${id}-${name}" name="${name}" rows="2" maxlength="${longest[name]}">
${value}</textarea></p>`;
}

function button(action: string, label: string, of: string, isOff = false): Markup {
  const off = isOff ? markup` disabled` : undefined;
  return markup`<button type="button" data-do="${action}"${off}>${label}<span class="visually-hidden">: ${of}</span></button> `;
}

/** Cells that have answers by their place in `moves`; `same` for one that is no more. */
function cellOptions(action: Action, context: MeetingContext): Markup {
  const { facts, names, say } = context;
  const [row, column] = [action.department, action.stage].map((name, index) =>
    (index === 0 ? facts.departments : facts.stages).indexOf(name ?? ''),
  );
  const hasCell = action.department !== undefined;
  const chosen = facts.moves.findIndex(
    (move) => hasCell && move.department === row && move.stage === column,
  );
  const option = (value: string, text: string, isChosen: boolean): Markup =>
    markup`<option value="${value}"${isChosen ? markup` selected` : undefined}>${text}</option>`;
  const same = hasCell && chosen < 0 ? option('same', cellText(action, context), true) : undefined;
  const cells = facts.moves.map(({ department, stage }, at) =>
    option(String(at), `${names.department(department)}, ${names.stage(stage)}`, at === chosen),
  );
  return markup`${option('', say('no-cell'), !hasCell)}${same}${cells}`;
}
