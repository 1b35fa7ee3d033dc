import { describe, expect, it } from 'vitest';
import { readableTexts } from '#loaders/readable-texts.ts';
import { reportOnFiles, validFile } from '../helpers/fixture.ts';
import { restrictedPhrases } from '../leaks/reference.ts';

const note = 'content/teaching-notes/counter/en.mdx';
const text = 'content/cases/counter/en.mdx';
const long = 'Let them argue until somebody asks who wrote the schedule on the wall.';
const longRuns = [
  'let them argue until somebody asks who wrote',
  'them argue until somebody asks who wrote the',
  'argue until somebody asks who wrote the schedule',
  'until somebody asks who wrote the schedule on',
  'somebody asks who wrote the schedule on the',
  'asks who wrote the schedule on the wall',
];

describe('the texts that the leak guard goes by', () => {
  it('lists every run of eight words in a teaching note', () => {
    expect(phrasesOf({ [note]: withBody(note, long) })).toEqual(longRuns);
  });

  it('lists the note’s fields too, as they are read and not as they are typed', () => {
    const synopsis = 'synopsis: Let *them* argue until [somebody](#close) asks who wrote';
    const typed = withBody(note, '').replace(/synopsis: .*/, synopsis);
    expect(phrasesOf({ [note]: typed })).toEqual([longRuns[0]]);
  });

  it('lists a sentence with the figures that it shows, in a note and in its fields', () => {
    // Shown as “0 of 4”; digits are no words.
    const value = '<Value exhibit="answers" of="promoters" where="score=3" />';
    const body = `We asked ${value} people at the counter in that shop.`;
    const typed = withBody(note, body).replace(/epilogue: .*/, `epilogue: 'So ${body}'`);
    const theCase = 'content/cases/counter';
    const files = [`${theCase}/case.yaml`, `${theCase}/data/answers.csv`];
    const phrases = phrasesOf({
      [note]: typed,
      ...Object.fromEntries(files.map((file) => [file, validFile(file)])),
    });
    expect(phrases).toContain('we asked of people at the counter in');
    expect(phrases).toContain('so we asked of people at the counter');
  });

  it('leaves out what the open text says as well, and keeps the rest', () => {
    const open = 'Let them argue until somebody asks who wrote it.';
    const files = { [note]: withBody(note, long), [text]: withBody(text, open) };
    expect(phrasesOf(files)).toEqual(longRuns.slice(1));
  });

  it.each([
    ['a case', text, withBody(text, long)],
    [
      'the front matter of a case',
      text,
      withBody(text, '').replace(/decision: .*/, `decision: ${long}`),
    ],
    ['the glossary', 'content/glossary/front-line.yaml', glossaryWith(long)],
    ['a case’s data', 'content/cases/counter/data/said.csv', `what,who\n"${long}",owner\n`],
  ])('does not call a note’s quotation from %s a leak', (_, file, open) => {
    expect(phrasesOf({ [note]: withBody(note, `> ${long}`), [file]: open })).toEqual([]);
  });

  it('does not call a note’s quotation from an exhibit with hidden columns a leak', () => {
    const facts = 'content/cases/counter/case.yaml';
    const hidden = validFile(facts).replace('data: steps.csv', 'data: steps.csv, hidden: [id]');
    const files = {
      [note]: withBody(note, `> ${long}`),
      [text]: validFile(text),
      [facts]: hidden,
      'content/cases/counter/data/steps.csv':
        'first,id,rest,n\nLet them argue until,secret,somebody asks who wrote the schedule on the wall,1\n',
    };
    expect(hidden).not.toBe(validFile(facts));
    expect(phrasesOf(files)).toEqual([]);
  });

  it('takes a short text whole, from six words up', () => {
    const body =
      'Ask the owner, not the clerk.\n\n- Praise the clerk’s patience.\n- Stop after ten minutes, always, really.';
    expect(phrasesOf({ [note]: withBody(note, body) })).toEqual([
      'ask the owner not the clerk',
      'stop after ten minutes always really',
    ]);
  });

  it('takes the short points of a board together, column by column', () => {
    const board = withBody(note, '').replace(
      '[stranger, owner]',
      '[pay now, pay later, never pay]',
    );
    expect(phrasesOf({ [note]: board })).toEqual([
      'right for whom pay now pay later never',
      'for whom pay now pay later never pay',
    ]);
  });

  it('does not take a short text that the open text contains', () => {
    const files = {
      [note]: withBody(note, 'Ask the owner, not the clerk.'),
      [text]: withBody(text, 'Please ask the owner, not the clerk, says the sign.'),
    };
    expect(phrasesOf(files)).toEqual([]);
  });

  it.each([
    ['a paragraph', `\n\n${long}\n\n`],
    ['bare words', long],
    ['a list', `\n\n- ${long}\n\n`],
    ['a heading', `\n\n### ${long}\n\n`],
  ])('takes %s in a <TrainerNote> of a case, and nothing around it', (_, inside) => {
    const body = `The queue at the counter is longer than anyone had expected today.\n\n<TrainerNote>${inside}</TrainerNote>\n\nIt moves on, slowly, and nobody looks up from the schedule.`;
    expect(phrasesOf({ [text]: withBody(text, body) })).toEqual(longRuns);
  });

  it('lists nothing where there are no notes', () => {
    expect(phrasesOf({ [text]: validFile(text) })).toEqual([]);
  });
});

/** The phrases of a content with these files; of the fixture’s own fields, too short to count, none. */
function phrasesOf(files: Readonly<Record<string, string>>): string[] {
  return [...restrictedPhrases([readableTexts(reportOnFiles(files).library)])];
}

function withBody(file: string, body: string): string {
  return `${validFile(file).split('\n---\n')[0]}\n---\n\n${body}\n`;
}

function glossaryWith(sentence: string): string {
  return validFile('content/glossary/front-line.yaml').replace(/short: .*/, `short: ${sentence}`);
}
