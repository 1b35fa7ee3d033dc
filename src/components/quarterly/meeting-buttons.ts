import { shortestItem } from '#quarterly/agenda.ts';
import { mostItems } from '#quarterly/meeting-file.ts';
import type { Meeting } from '#quarterly/meeting.ts';
import { withMove, withOwnItem, withoutItem } from '#quarterly/meeting-edits.ts';
import { withNewAction } from './meeting-entry.ts';
import type { MeetingSay } from './meeting-say.ts';

/** What a button has made of a meeting. */
interface Changed {
  readonly meeting: Meeting;
  readonly said: string;
  readonly canUndo: boolean;
  /** Where the focus goes, by preference. */
  readonly focus: readonly string[];
}

const undo = '[data-do=undo]';

/** The meeting after a button in its list was pressed; nothing for other buttons. */
export function changedBy(
  button: HTMLElement,
  meeting: Meeting,
  say: MeetingSay,
): Changed | undefined {
  const action = button.dataset['do'];
  const at = Number(button.closest<HTMLElement>('[data-item]')?.dataset['item']);
  const title = meeting.items[at]?.title ?? '';
  if (action === 'up' || action === 'down') return moved(meeting, at, action, say);
  if (action === 'remove') {
    const said = say('removed', { title });
    return { meeting: withoutItem(meeting, at), said, canUndo: true, focus: [undo] };
  }
  if (action === 'add') return added(meeting, say);
  if (action === 'add-action') return addedAction(meeting, say);
  if (action !== 'remove-action') return undefined;
  const place = Number(button.closest<HTMLElement>('[data-act]')?.dataset['act']);
  const next = { ...meeting, actions: meeting.actions.toSpliced(place, 1) };
  return { meeting: next, said: say('removed-action'), canUndo: true, focus: [undo] };
}

function moved(meeting: Meeting, at: number, way: 'up' | 'down', say: MeetingSay): Changed {
  const to = way === 'up' ? at - 1 : at + 1;
  const title = meeting.items[at]?.title ?? '';
  const places = { place: String(to + 1), count: String(meeting.items.length) };
  const said = say('moved', { title, ...places });
  const own = (name: string): string => `[data-item="${to}"] [data-do=${name}]`;
  const focus = [own(way), own(way === 'up' ? 'down' : 'up')];
  return { meeting: withMove(meeting, at, way), said, canUndo: false, focus };
}

function added(meeting: Meeting, say: MeetingSay): Changed {
  const place = meeting.items.length;
  if (place >= mostItems) return { meeting, said: say('most'), canUndo: false, focus: [] };
  const next = withOwnItem(meeting, say('title-own'), shortestItem);
  const focus = [`[data-item="${place}"] [name=title]`];
  return { meeting: next, said: say('added', { place: String(place + 1) }), canUndo: false, focus };
}

function addedAction(meeting: Meeting, say: MeetingSay): Changed {
  const next = withNewAction(meeting);
  if (next === undefined) return { meeting, said: say('most'), canUndo: false, focus: [] };
  const focus = [`[data-act="${meeting.actions.length}"] [name=what]`];
  return { meeting: next, said: '', canUndo: false, focus };
}
