import { beforeEach, expect, it, vi } from 'vitest';
import HandOffChain from '#components/diagrams/HandOffChain.astro';
import type { Locale } from '#i18n/locale.ts';
import { caseWith, contextOf, exhibitWith } from '../../helpers/entries.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

const records = vi.hoisted(() => ({ findKept: vi.fn(), keep: vi.fn(), onKept: vi.fn() }));
vi.mock('#client/records.ts', () => records);

const table = {
  columns: ['who', 'channel', 'owner'],
  rows: [
    ['Boss to customer', 'email', 'Boss'],
    ['Boss to office', 'phone', 'Office'],
    ['Office to customer', '', 'Boss'],
  ],
};

const rendered = new Map<Locale, string>();

beforeEach(async () => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  records.findKept.mockResolvedValue(undefined);
  records.keep.mockResolvedValue('kept');
  for (const locale of ['it', 'en'] as const) {
    if (rendered.has(locale)) continue;
    const context = contextOf(caseWith(locale, { exhibits: [exhibitWith({ table })] }));
    rendered.set(locale, await render(HandOffChain, { exhibit: 'some', context }));
  }
});

async function chain(locale: Locale = 'en'): Promise<HTMLElement> {
  const page = mount(rendered.get(locale) ?? '', locale);
  await import('#components/diagrams/hand-off-chain.element.ts');
  await vi.advanceTimersByTimeAsync(0);
  return page;
}

const press = (page: HTMLElement, action: string): void =>
  page.querySelector<HTMLElement>(`[data-action=${action}]`)?.click();

function say(page: HTMLElement, step: number, owner: string): void {
  const field = page.querySelectorAll('select')[step];
  if (field === undefined) throw new Error('No such step.');
  field.value = owner;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const covered = (page: HTMLElement): number => page.querySelectorAll('[data-covered]').length;
const text = (page: HTMLElement, selector: string): string =>
  page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

it('has all of it in the page, what is counted too', () => {
  const html = rendered.get('it') ?? '';
  expect(html).toContain('Office to customer');
  const page = mount(html);
  expect([...page.querySelectorAll('dd')].map((cell) => cell.textContent)).toEqual([
    '2',
    '2',
    'dal messaggio 2; alla fine lo è di nuovo',
    'i dati non dicono i giorni',
  ]);
});

it('uncovers one owner at a time, and says so', async () => {
  const page = await chain();
  // Two messages, three owners and the end.
  expect(covered(page)).toBe(6);
  press(page, 'next');
  expect(covered(page)).toBe(4);
  expect(text(page, '[data-status]')).toBe(
    'After message 1 the owner is: Boss. Message 2 of 3. Who owns the promise now?',
  );
  press(page, 'previous');
  expect(covered(page)).toBe(6);
});

it('goes on with the arrows, but not where they choose an answer', async () => {
  const page = await chain();
  const key = (target: string): void => {
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true });
    page.querySelector(target)?.dispatchEvent(event);
  };
  key('[data-action=next]');
  expect(covered(page)).toBe(4);
  key('select');
  expect(covered(page)).toBe(4);
});

it('compares what the reader says with the data, and keeps it in words', async () => {
  const page = await chain();
  say(page, 0, '0');
  press(page, 'next');
  say(page, 1, '0');
  for (const _ of table.rows) press(page, 'next');
  const verdicts = [...page.querySelectorAll('[data-verdict]')].map((cell) => cell.textContent);
  expect(verdicts).toEqual(['As you said.', 'You said: Boss.', '']);
  expect(covered(page)).toBe(0);
  expect(text(page, '[data-status]')).toContain('Your answers: 2; the same as the data: 1.');
  await vi.advanceTimersByTimeAsync(1000);
  expect(records.keep).toHaveBeenLastCalledWith({
    key: 'cases/counter/hand-off-chain/some',
    asked: 'Follow the promise: A title',
    answer: '1. Boss to customer: Boss\n2. Boss to office: Boss\n3. Office to customer: no answer',
    state: { shown: 3, guesses: ['0', '0', ''] },
  });
  expect(text(page, '[data-kept-text]')).toBe('Kept on this device.');
});

it('shows in one language what was kept in another, and bears what it cannot read', async () => {
  records.findKept.mockResolvedValue({ state: { shown: 2, guesses: ['1', '1', ''] } });
  const page = await chain('it');
  expect(covered(page)).toBe(2);
  expect(text(page, '[data-verdict]')).toBe('Tu hai detto: Office.');
  records.findKept.mockResolvedValue({ state: ['what'] });
  expect(covered(await chain())).toBe(6);
});

it('keeps nothing of who only reads', async () => {
  const page = await chain();
  press(page, 'next');
  press(page, 'restart');
  await vi.advanceTimersByTimeAsync(1000);
  expect(records.keep).not.toHaveBeenCalled();
});
