import type { MeetingFacts } from '#quarterly/meeting-facts.ts';
import { mostActions } from '#quarterly/meeting-file.ts';
import type { Action, Meeting } from '#quarterly/meeting.ts';
import { withEntry } from '#quarterly/meeting-edits.ts';

/** A field that a reader changes, of a point or of an action. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

/**
 * The meeting with what stands in a field.
 *
 * @returns Undefined when the field takes no such thing, `wrong-minutes` or `wrong-due` then says so.
 */
export function entered(meeting: Meeting, field: Field, facts: MeetingFacts): Meeting | undefined {
  const item = field.closest<HTMLElement>('[data-item]');
  if (item !== null) return enteredInItem(meeting, Number(item.dataset['item']), field);
  const act = field.closest<HTMLElement>('[data-act]');
  return act === null
    ? meeting
    : enteredInAction(meeting, Number(act.dataset['act']), field, facts);
}

function enteredInItem(meeting: Meeting, at: number, { name, value }: Field): Meeting | undefined {
  if (name !== 'minutes') return withEntry(meeting, at, { [name]: value });
  const minutes = Number(value);
  const isWrong = !/^\s*\d+\s*$/.test(value) || minutes < 1 || minutes > 240;
  return isWrong ? undefined : withEntry(meeting, at, { minutes });
}

function enteredInAction(
  meeting: Meeting,
  at: number,
  field: Field,
  facts: MeetingFacts,
): Meeting | undefined {
  const action = meeting.actions[at];
  if (action === undefined) return meeting;
  if (field.name === 'due' && field.validity?.badInput === true) return undefined;
  const next =
    field.name === 'cell'
      ? withCell(action, field.value, facts)
      : { ...action, [field.name]: field.value };
  return { ...meeting, actions: meeting.actions.with(at, next) };
}

function withCell(action: Action, value: string, facts: MeetingFacts): Action {
  if (value === 'same') return action;
  const { department: _, stage: __, ...rest } = action;
  const move = value === '' ? undefined : facts.moves[Number(value)];
  if (move === undefined) return rest;
  const [department, stage] = [facts.departments[move.department], facts.stages[move.stage]];
  return { ...rest, department, stage };
}

/** With an empty line for one more action; nothing when there are as many as a meeting has. */
export function withNewAction(meeting: Meeting): Meeting | undefined {
  if (meeting.actions.length >= mostActions) return undefined;
  return { ...meeting, actions: [...meeting.actions, { what: '', owner: '', due: '' }] };
}
