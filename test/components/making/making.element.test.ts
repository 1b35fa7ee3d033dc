import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Kept } from '#client/kept.ts';
import { keep, onKept } from '#client/records.ts';
import { mount } from '../../helpers/mount.ts';
import { compiled } from '../../helpers/compiled.ts';
import { render } from '../../helpers/render.ts';

/** What the device has, by key. */
const store = new Map<string, Kept>();

vi.mock('#client/records.ts', () => ({
  findKept: vi.fn((key: string) => Promise.resolve(store.get(key))),
  forget: vi.fn((key: string) => Promise.resolve(store.delete(key) ? 'kept' : 'kept')),
  keep: vi.fn((entry: Kept) => {
    store.set(entry.key, entry);
    return Promise.resolve('kept');
  }),
  onKept: vi.fn(() => () => undefined),
}));

const text = `<ProtocolCard name="counter" title="If it is urgent">

Words before.

<Line name="ask" label="The question" example="Can it wait?" />
<Line name="who" label="Who decides" />

</ProtocolCard>

<SignMaker name="ours" title="Our sign">
<SignCheck name="blush">Nobody would blush & hide.</SignCheck>
<SignCheck name="short">It is short.</SignCheck>
</SignMaker>

<GrowthLadder name="shop" title="Who decides what">
<Rung name="day" label="First day">Greets.</Rung>
<Rung name="week" label="After a week">Gives <i lang="it">sconti</i>.</Rung>
</GrowthLadder>
`;

let html = '';
beforeAll(async () => {
  const { default: Body } = await import('#components/text/Body.astro');
  const { segments } = compiled(text, 'en', 'student');
  html = await render(Body, { segments, context: { locale: 'en', slug: 'x' } });
  mount('');
  await import('#components/making/card/protocol-card.element.ts');
  await import('#components/making/sign/sign-maker.element.ts');
  await import('#components/making/ladder/growth-ladder.element.ts');
});

beforeEach(() => {
  store.clear();
  vi.clearAllMocks();
});

const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];
const texts = (host: string): (string | null)[] =>
  all(`${host} svg text`).map((one) => one.textContent);
const keys = { card: 'cases/x/protocol-card/counter', ladder: 'cases/x/growth-ladder/shop' };

function type(selector: string, value: string): void {
  const [field] = all(selector) as HTMLTextAreaElement[];
  if (field === undefined) throw new Error(`There is no ${selector}.`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

it('are forms with ruled lines before any script', () => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelector('protocol-card p')?.textContent).toBe('Words before.');
  const card = [...page.querySelectorAll('protocol-card svg text')].map((one) => one.textContent);
  expect(card).toEqual([
    'If it is urgent',
    'The question',
    'For example: Can it wait?',
    'Who decides',
  ]);
  expect(page.querySelectorAll('protocol-card svg line').length).toBeGreaterThan(4);
  const ladder = [...page.querySelectorAll('growth-ladder svg text')].map((one) => one.textContent);
  expect(ladder).toEqual([
    'Who decides what',
    '1',
    'First day',
    'Greets.',
    '2',
    'After a week',
    'Gives sconti.',
  ]);
  expect(page.querySelectorAll('fieldset:not([disabled])').length).toBe(1);
});

it('keep what is entered with the words it was asked in, legible by itself', async () => {
  mount(html, 'en');
  type('#protocol-card-counter-who', 'Whoever is there');
  await vi.waitFor(() => expect(keep).toHaveBeenCalled());
  expect(store.get(keys.card)).toEqual({
    key: keys.card,
    asked: 'If it is urgent',
    answer: 'The question: \nWho decides: Whoever is there',
    state: { lines: { ask: '', who: 'Whoever is there' } },
  });
  await vi.waitFor(() => expect(texts('protocol-card')).toContain('Whoever is there'));
});

it('show what was kept, and of what cannot be understood nothing', async () => {
  store.set(keys.card, { state: { lines: { ask: 7, who: 'Me' } } } as unknown as Kept);
  store.set(keys.ladder, {
    state: { rungs: [{ name: 'week' }, { name: 'own-1', label: 'Later', text: 'All' }, null, 3] },
  } as unknown as Kept);
  mount(html, 'en');
  await vi.waitFor(() => expect(texts('protocol-card')).toContain('Me'));
  await vi.waitFor(() => expect(texts('growth-ladder')).toContain('All'));
  const rungs = all('growth-ladder [data-label]') as HTMLInputElement[];
  expect(rungs.slice(0, 2).map(({ value }) => value)).toEqual(['After a week', 'Later']);
  expect(texts('growth-ladder')).toContain('Gives sconti.');
});

it('forget what is again as it was at the start, but for what an import has beside it', async () => {
  mount(html, 'en');
  type('#protocol-card-counter-who', 'You');
  await vi.waitFor(() => expect(store.has(keys.card)).toBe(true));
  type('#protocol-card-counter-who', '');
  await vi.waitFor(() => expect(store.has(keys.card)).toBe(false));
  type('#protocol-card-counter-who', 'You');
  await vi.waitFor(() => expect(store.has(keys.card)).toBe(true));
  store.set(keys.card, { ...store.get(keys.card), others: [] } as unknown as Kept);
  type('#protocol-card-counter-who', '');
  await vi.waitFor(() => expect(vi.mocked(keep)).toHaveBeenCalledTimes(3));
  expect(store.has(keys.card)).toBe(true);
});

it('follow another tab, unless the reader is typing here', async () => {
  mount(html, 'en');
  const [, changed] = vi.mocked(onKept).mock.calls.find(([key]) => key === keys.card) ?? [];
  const field = all('#protocol-card-counter-ask')[0] as HTMLTextAreaElement;
  changed?.({ state: { lines: { ask: 'From there' } } } as unknown as Kept);
  expect(field.value).toBe('From there');
  field.value = 'From here';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  changed?.({ state: { lines: { ask: 'From there again' } } } as unknown as Kept);
  expect(field.value).toBe('From here');
});

it('say what is left open before a sign is hung', () => {
  mount(html, 'en');
  const open = (): (string | null)[] =>
    all('[data-open] > p, [data-open] li').map((one) => one.textContent);
  expect(open()).toEqual(['Still open:', 'Nobody would blush & hide.', 'It is short.']);
  for (const box of all('[type=checkbox]') as HTMLInputElement[]) {
    box.checked = true;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  expect(open()).toEqual(['Nothing is left open.']);
});
