import { describe, expect, it } from 'vitest';
import { meetingFacts } from '#quarterly/meeting-facts.ts';
import { meetingFile, parseMeeting, readMeetingFile } from '#quarterly/meeting-file.ts';
import { movedSince } from '#quarterly/meeting.ts';
import { action, cellOf, findingsWith, item, meeting } from './meeting-sample.ts';

describe('a meeting’s file', () => {
  it('brings back what was written', () => {
    expect(readMeetingFile(meetingFile(meeting))).toEqual(meeting);
    expect(readMeetingFile(`\uFEFF${meetingFile(meeting)}`)).toEqual(meeting);
  });

  it('is refused for the right reason', () => {
    const [json, other] = [JSON.parse(meetingFile(meeting)), { format: 'retrobottega-answers' }];
    expect(readMeetingFile('{')).toBe('not-json');
    expect(readMeetingFile('null')).toBe('not-meeting');
    expect(readMeetingFile(JSON.stringify(other))).toBe('not-meeting');
    expect(readMeetingFile(JSON.stringify({ ...json, version: 2 }))).toBe('too-new');
    expect(readMeetingFile(JSON.stringify({ ...json, items: 3 }))).toBe('damaged');
  });
});

describe('what a store or a file holds', () => {
  it.each<[string, unknown]>([
    ['no object', [meeting]],
    ['no quarter', { ...meeting, quarter: '2026-Q5' }],
    ['no length', { ...meeting, minutes: 20 }],
    ['half minutes', { ...meeting, items: [{ ...item, minutes: 2.5 }] }],
    ['a kind that is none', { ...meeting, items: [{ ...item, kind: 'party' }] }],
    ['a field that is none', { ...meeting, items: [{ ...item, edited: ['kind'] }] }],
    ['a text that is none', { ...meeting, items: [{ ...item, decision: 3 }] }],
    ['a text without end', { ...meeting, items: [{ ...item, title: 'x'.repeat(2001) }] }],
    ['more points than a meeting has', { ...meeting, items: Array(21).fill(item) }],
    ['a day that is none', { ...meeting, actions: [{ ...action, due: '2026-02-30' }] }],
    ['half a cell', { ...meeting, actions: [{ ...action, stage: undefined }] }],
  ])('is no meeting with %s', (_, value) => {
    expect(parseMeeting(value)).toBeUndefined();
  });

  it('is one when all of it is', () => {
    expect(parseMeeting(structuredClone(meeting))).toEqual(meeting);
  });
});

describe('last quarter’s action', () => {
  const moved = (change?: number, isNoise = false) => {
    const cell = { department: 1, stage: 2, isNoise, ...(change === undefined ? {} : { change }) };
    return movedSince(action, meetingFacts(findingsWith({ cells: [cellOf(cell)] })));
  };

  it('has a cell that moved by more than noise, or could have by chance', () => {
    expect(moved(12)).toEqual({ sense: 'rose', change: 12 });
    expect(moved(-12)).toEqual({ sense: 'fell', change: -12 });
    expect(moved(12, true)).toEqual({ sense: 'steady', change: 12 });
  });

  it('has a cell without enough answers to say', () => {
    expect(moved()).toEqual({ sense: 'first', change: undefined });
  });

  it('may have no cell, or one that is no more', () => {
    const facts = meetingFacts(findingsWith());
    expect(movedSince({ what: 'x', owner: '', due: '' }, facts).sense).toBe('none');
    expect(movedSince({ ...action, department: 'Workshop' }, facts).sense).toBe('gone');
  });
});
