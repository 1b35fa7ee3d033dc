import type { Editable, Meeting, MeetingItem } from './meeting.ts';

/**
 * A meeting after the findings, the time or the language have changed. What the reader has put in other words, decided
 * on, or added stays; what they took away stays away; the rest is as in `drafts`.
 *
 * @param drafts - The agenda as it comes from the findings in the time chosen, with its words.
 */
export function followed(meeting: Meeting, drafts: readonly MeetingItem[]): Meeting {
  const draftOf = new Map(drafts.map((draft) => [draft.key, draft]));
  const staying = meeting.items
    .filter((item) => draftOf.has(item.key) || isTouched(item))
    .map((item) => withWordsOf(item, draftOf.get(item.key)));
  const known = new Set([...staying.map(({ key }) => key), ...meeting.removed]);
  const items = [...staying];
  drafts.forEach((draft, at) => {
    if (known.has(draft.key)) return;
    // A new point stands after the one that it follows in the agenda.
    const earlier = drafts.slice(0, at).map(({ key }) => key);
    const place = items.findLastIndex(({ key }) => earlier.includes(key)) + 1;
    items.splice(place, 0, draft);
    known.add(draft.key);
  });
  return { ...meeting, items };
}

function isTouched({ kind, edited, decision }: MeetingItem): boolean {
  return kind === 'own' || edited.length > 0 || decision !== '';
}

function withWordsOf(item: MeetingItem, draft: MeetingItem | undefined): MeetingItem {
  if (draft === undefined) return item;
  const { edited } = item;
  return {
    ...item,
    title: edited.includes('title') ? item.title : draft.title,
    owner: edited.includes('owner') ? item.owner : draft.owner,
    question: edited.includes('question') ? item.question : draft.question,
    minutes: edited.includes('minutes') ? item.minutes : draft.minutes,
  };
}

/** With something of one item as the reader entered it. */
export function withEntry(
  meeting: Meeting,
  at: number,
  entry: Partial<Pick<MeetingItem, Editable | 'decision'>>,
): Meeting {
  const item = meeting.items[at];
  if (item === undefined) return meeting;
  const names = Object.keys(entry).filter((name) => name !== 'decision') as Editable[];
  const edited = [...new Set([...item.edited, ...names])];
  return { ...meeting, items: meeting.items.with(at, { ...item, ...entry, edited }) };
}

/** With an item one place further up or down; as it was where there is no such place. */
export function withMove(meeting: Meeting, at: number, way: 'up' | 'down'): Meeting {
  const to = way === 'up' ? at - 1 : at + 1;
  const [item, other] = [meeting.items[at], meeting.items[to]];
  if (item === undefined || other === undefined) return meeting;
  return { ...meeting, items: meeting.items.with(at, other).with(to, item) };
}

/** Without an item, which does not come back either when the time is changed. */
export function withoutItem(meeting: Meeting, at: number): Meeting {
  const item = meeting.items[at];
  if (item === undefined) return meeting;
  const items = meeting.items.toSpliced(at, 1);
  if (item.kind === 'own') return { ...meeting, items };
  return { ...meeting, items, removed: [...meeting.removed, item.key] };
}

/** With a point of the reader’s own at the end. */
export function withOwnItem(meeting: Meeting, title: string, minutes: number): Meeting {
  const keys = meeting.items.map(({ key }) => key);
  let number = 1;
  while (keys.includes(`own/${number}`)) number += 1;
  const item: MeetingItem = {
    key: `own/${number}`,
    kind: 'own',
    title,
    owner: '',
    question: '',
    minutes,
    decision: '',
    edited: [],
  };
  return { ...meeting, items: [...meeting.items, item] };
}
