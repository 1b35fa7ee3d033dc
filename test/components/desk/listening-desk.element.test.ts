import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import ListeningDesk from '#components/desk/ListeningDesk.astro';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

const rows = [
  ['First gust.', 'A salad bowl.', 'joking', 'Help Desk', '0', '4', 'yes'],
  ['It leaks.', 'Send a photo.', 'formal', 'Us', '3', '9', 'no'],
  ['Where is it?', 'At the seaside.', 'joking', 'Care', '11', '13', 'yes'],
];
const answers = {
  columns: ['post', 'reply', 'tone', 'author', 'posted', 'answered', 'impostor'],
  rows,
};
const exhibit = {
  id: 'replies',
  kind: 'table',
  number: 1,
  title: 'Who is speaking?',
  alt: 'Replies.',
  headings: ['Post', 'Reply', 'Tone'],
  illustrative: true,
  table: { columns: answers.columns.slice(0, 3), rows: rows.map((row) => row.slice(0, 3)) },
  answers,
};
const context = {
  locale: 'en',
  slug: 'counter',
  exhibits: new Map([['replies', exhibit]]),
  citations: new Map(),
  figures: new Map(),
};
let html = '';
let page: HTMLElement;

beforeEach(async () => {
  html ||= await render(ListeningDesk, { name: 'night', exhibit: 'replies', context });
  // What the test before is still about to keep belongs to that one.
  page = mount('', 'en');
  await import('#components/desk/listening-desk.element.ts');
  await (await import('#client/records.ts')).forget('cases/counter/listening-desk/night');
  page = mount(html, 'en');
  await opened();
});

const opened = () =>
  vi.waitFor(() => expect(page.querySelector<HTMLElement>('[data-actions]')?.inert).toBe(false));
const press = (keys: string): void => {
  for (const key of keys) {
    const target = page.querySelector('[aria-current]');
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
};
const act = (action: string): void =>
  page.querySelector<HTMLElement>(`[data-action=${action}]`)?.click();
const out = (name: string, within = ''): string =>
  page.querySelector(`${within} [data-out=${name}]`)?.textContent ?? '';
const result = (round: number): HTMLElement | null =>
  page.querySelector(`[data-result="${round}"]`);

describe('without its element', () => {
  it('shows every message, boxes that cannot be ticked, and the truth folded', () => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    expect(document.querySelectorAll('.desk-exchange fieldset[disabled]')).toHaveLength(3);
    for (const [post = '', reply = ''] of rows) {
      expect(document.querySelector('.desk-stream')?.textContent).toContain(post);
      expect(document.querySelector('.desk-stream')?.textContent).toContain(reply);
    }
    const truth = document.querySelector('details.desk-truth:not([open])');
    expect(truth?.querySelectorAll('strong')).toHaveLength(2);
    expect(document.querySelectorAll('[data-signs]:not([hidden])')).toHaveLength(0);
  });
});

describe('a round', () => {
  it('is judged by number keys, and goes on by itself', () => {
    press('21');
    expect(out('bar')).toBe('Round 1 of 2 · clock: minute 13 · 2 of 3 judged');
    expect(page.querySelectorAll('input:checked')).toHaveLength(2);
  });

  it('cannot be closed while a reply has no verdict', () => {
    press('2');
    act('close');
    expect(out('notice')).toBe('Still without a verdict: 2, 3. “Can’t tell” is a verdict too.');
    expect(result(1)?.hidden).toBe(true);
  });

  it('is counted when it is closed, and does not change after', async () => {
    press('213');
    act('close');
    await vi.waitFor(() => expect(out('recall', '[data-result="1"]')).not.toBe(''));
    const cells = [...(result(1)?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
    expect(cells).toEqual(['1', '0', '1', '0', '1', '0']);
    expect(out('misses', '[data-result="1"]')).toBe('3. Care: “At the seaside.”');
    expect(out('recall', '[data-result="1"]')).toMatch(/^1 of 2 /);
    press('1');
    expect(out('recall', '[data-result="1"]')).toMatch(/^1 of 2 /);
    expect(page.querySelector('fieldset')?.disabled).toBe(true);
  });

  it('lets the company answer impostors only', () => {
    press('21');
    const selects = [...page.querySelectorAll('select')];
    expect(selects.map(({ disabled }) => disabled)).toEqual([false, true, true]);
  });
});

describe('the second round', () => {
  beforeEach(() => {
    press('213');
    act('close');
    act('second');
  });

  it('shows the signs and starts without verdicts', () => {
    expect(page.querySelectorAll('[data-signs]:not([hidden])')).toHaveLength(3);
    expect(page.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('says what changed, and that it may be chance', async () => {
    press('212');
    act('close');
    await vi.waitFor(() => expect(out('better')).not.toBe(''));
    expect(out('better')).toBe('Judged rightly only in the second round: 3.');
    expect(out('worse')).toBe('Judged rightly only in the first round: none.');
    expect(out('chance')).toContain('(1 of 3)');
  });

  it('can be thrown away with the first', () => {
    act('again');
    expect(out('bar')).toBe('Round 1 of 2 · clock: minute 4 · 0 of 3 judged');
    expect(result(1)?.hidden).toBe(true);
  });
});

it('keeps what a reader entered in words, and shows it again', async () => {
  const { findKept } = await import('#client/records.ts');
  press('21');
  const key = 'cases/counter/listening-desk/night';
  await vi.waitFor(async () =>
    expect((await findKept(key))?.answer).toBe(
      'Round 1\n1. Help Desk: Impostor\n2. Us: Real operator',
    ),
  );
  page = mount(html, 'en');
  await vi.waitFor(() => expect(out('bar')).toContain('2 of 3 judged'));
});

it('copies verdicts as a table, with the truth only of a closed round', async () => {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  press('213');
  act('copy');
  await vi.waitFor(() => expect(out('copied')).toBe('Copied to the clipboard'));
  expect(written.mock.lastCall?.[0]).toContain('1,Help Desk,1,Impostor,4,4,,\r\n');
  act('close');
  act('copy');
  await vi.waitFor(() =>
    expect(written.mock.lastCall?.[0]).toContain('3,Care,1,Can’t tell,13,,,Impostor\r\n'),
  );
});
