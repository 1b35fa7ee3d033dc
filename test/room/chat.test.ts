import { describe, expect, it } from 'vitest';
import type { Ask } from '#room/ask.ts';
import { countChat } from '#room/chat.ts';

const nps: Ask = {
  name: 'nps',
  title: 'Would you recommend us?',
  options: Array.from({ length: 11 }, (_, score) => String(score)),
  choices: [],
  isNps: true,
};
const vote: Ask = {
  name: 'x/decision/y',
  title: 'What do you do?',
  options: ['Leave it', 'Correct it drily', 'Correct it with humour'],
  choices: [],
  isNps: false,
};
const scores = (chat: string): Record<string, number> =>
  Object.fromEntries(
    countChat(nps, chat).counts.flatMap((count, score) => (count === 0 ? [] : [[score, count]])),
  );

describe('the chat of a meeting', () => {
  it.each([
    [
      'Zoom, saved',
      '00:12:01\t From Anna Rossi to Everyone:\n\t9\n00:12:05\t From Li: 10\n00:13:00\t From Anna Rossi to Everyone:\n\t7',
    ],
    [
      'Zoom, an older one',
      '12:01:33\t From  Anna Rossi : 9\n12:01:40\t From  Li : 10\n12:02:00\t From  Anna Rossi : 7',
    ],
    [
      'Zoom, in Italian',
      '12:01:33 Da Anna Rossi a Tutti:\n9\n12:01:40 Da Li a Tutti:\n10\n12:02:00 Da Anna Rossi a Tutti:\n7',
    ],
    [
      'Zoom, from its cloud',
      '00:12:01\tAnna Rossi:\t9\n00:12:05\tLi:\t10\n00:13:00\tAnna Rossi:\t7',
    ],
    ['Teams', '[10:02] Anna Rossi\n9\n[10:02] Li\n10\n[10:03] Anna Rossi\n7'],
    ['Teams, another', 'Anna Rossi 10:02 AM\n9\nLi 10:02 AM\n10\nAnna Rossi 10:03 AM\n7'],
    ['Meet', 'Anna Rossi\n10:02 AM\n9\nLi\n10:02 AM\n10\nAnna Rossi\n10:03 AM\n7'],
    [
      'Meet, saved',
      '00:01:02.345,00:01:05.345\nAnna Rossi: 9\n\n00:01:06.000,00:01:09.000\nLi: 10\n\n00:01:20.000,00:01:23.000\nAnna Rossi: 7',
    ],
  ])('counts the last answer of each: %s', (_, chat) => {
    expect(scores(chat)).toEqual({ 7: 1, 10: 1 });
    expect(countChat(nps, chat).others).toEqual([]);
  });

  it('takes nothing that somebody writes for a name, and a dated line for a line of Zoom', () => {
    const teams =
      '[10:02] Anna Rossi\nsee you at 10:30\n9\n[10:03] Li\nfrom my side: 8\n10\n[10:04] Anna Rossi\n7';
    expect(scores(teams)).toEqual({ 7: 1, 10: 1 });
    expect(countChat(nps, teams).others).toEqual(['see you at 10:30', 'from my side: 8']);
    const zoom =
      '2026-11-23 10:02:11 From Anna Rossi to Everyone:\n9\n2026-11-23 10:03:11 From Anna Rossi to Everyone:\n8';
    expect(scores(zoom)).toEqual({ 8: 1 });
    expect(countChat(nps, zoom).others).toEqual([]);
  });

  it('counts every line where nobody is named', () => {
    expect(scores('9\n9\n\n3')).toEqual({ 3: 1, 9: 2 });
  });

  it('lists what is no answer, without the name', () => {
    const { counts, others } = countChat(
      nps,
      '[10:02] Anna Rossi\nnine!\n[10:03] Li\n11\n[10:04] Li\n8',
    );
    expect(others).toEqual(['nine!', '11']);
    expect(counts[8]).toBe(1);
    expect(JSON.stringify({ counts, others })).not.toMatch(/Anna|Li/);
  });

  it('takes an option by number, letter or words, and not by words that two have', () => {
    const { counts, others } = countChat(vote, '2\nb)\ncorrect it drily\nleave\ncorrect it\n4\nd');
    expect(counts).toEqual([1, 3, 0]);
    expect(others).toEqual(['correct it', '4', 'd']);
  });
});
