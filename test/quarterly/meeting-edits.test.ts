import { describe, expect, it } from 'vitest';
import {
  followed,
  withEntry,
  withMove,
  withOwnItem,
  withoutItem,
} from '#quarterly/meeting-edits.ts';
import type { Meeting, MeetingItem } from '#quarterly/meeting.ts';
import { item, meeting } from './meeting-sample.ts';

const draft = (key: string, minutes: number): MeetingItem => ({
  ...item,
  key,
  title: key,
  minutes,
  decision: '',
  edited: [],
});
const fresh: Meeting = {
  ...meeting,
  removed: [],
  items: [draft('whole', 10), draft('up', 20), draft('decisions', 30)],
};
const shorter = [draft('whole', 12), draft('decisions', 18)];
const titles = ({ items }: Meeting): string[] => items.map(({ title }) => title);

describe('a meeting whose time has changed', () => {
  it('follows the agenda where nothing was touched', () => {
    expect(followed(fresh, shorter).items).toEqual(shorter);
    expect(followed(followed(fresh, shorter), fresh.items).items).toEqual(fresh.items);
  });

  it('keeps what was edited, with all else of it from the agenda', () => {
    const edited = withEntry(fresh, 0, { title: 'Ours' });
    expect(followed(edited, shorter).items[0]).toEqual({
      ...draft('whole', 12),
      title: 'Ours',
      edited: ['title'],
    });
    const timed = withEntry(fresh, 0, { minutes: 25 });
    expect(followed(timed, shorter).items.map(({ minutes }) => minutes)).toEqual([25, 18]);
  });

  it('keeps a point that was decided on or added, though there is no room for it', () => {
    const decided = withOwnItem(withEntry(fresh, 1, { decision: 'Yes.' }), 'New', 5);
    expect(titles(followed(decided, shorter))).toEqual(['whole', 'up', 'decisions', 'New']);
  });

  it('does not bring back what was taken away', () => {
    expect(titles(followed(withoutItem(fresh, 1), fresh.items))).toEqual(['whole', 'decisions']);
  });
});

describe('an item', () => {
  it('moves up and down, but not out of the list', () => {
    expect(titles(withMove(fresh, 1, 'up'))).toEqual(['up', 'whole', 'decisions']);
    expect(titles(withMove(fresh, 1, 'down'))).toEqual(['whole', 'decisions', 'up']);
    expect(withMove(fresh, 0, 'up')).toBe(fresh);
    expect(withMove(fresh, 2, 'down')).toBe(fresh);
  });

  it('has a key of its own when added', () => {
    const two = withOwnItem(withOwnItem(fresh, 'One', 5), 'Two', 5);
    expect(two.items.slice(3).map(({ key }) => key)).toEqual(['own/1', 'own/2']);
    expect(withOwnItem(withoutItem(two, 3), 'Three', 5).items.map(({ key }) => key)).toContain(
      'own/1',
    );
  });

  it('may be decided on without counting as edited', () => {
    expect(withEntry(fresh, 0, { decision: 'Yes.' }).items[0]?.edited).toEqual([]);
  });
});
