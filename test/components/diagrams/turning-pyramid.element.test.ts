import { beforeEach, expect, it, vi } from 'vitest';
import { levelsIn } from '#components/diagrams/levels-in.ts';
import Body from '#components/text/Body.astro';
import { caseWith, contextOf } from '../../helpers/entries.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

const records = vi.hoisted(() => ({ findKept: vi.fn(), keep: vi.fn(), onKept: vi.fn() }));
vi.mock('#client/records.ts', () => records);

const level = (name: string, label: string): object => ({
  tag: 'Level',
  props: { name, label },
  children: ['<p>Some.</p>'],
});
const levels = [level('ceo', 'CEO'), level('desk', 'Desk & <till>'), level('all', 'Customers')];
let html = '';

beforeEach(async () => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  records.findKept.mockResolvedValue(undefined);
  records.keep.mockResolvedValue('blocked');
  const segments = [{ tag: 'Pyramid', props: { name: 'who' }, children: levels }];
  html ||= await render(Body, { segments, context: contextOf(caseWith('en')) });
});

async function pyramid(): Promise<HTMLElement> {
  const page = mount(html, 'en');
  // What happy-dom does not draw, it does not move either.
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  await import('#components/diagrams/turning-pyramid.element.ts');
  await vi.advanceTimersByTimeAsync(0);
  return page;
}

const order = (page: HTMLElement, list = '[data-levels]'): (string | undefined)[] =>
  [...page.querySelectorAll(`${list} .pyramid-label`)].map((label) => label.textContent?.trim());
const button = (page: HTMLElement): HTMLButtonElement | null => page.querySelector('button');

it('has both ways in the page, for paper and without scripts', () => {
  const page = mount(html, 'en');
  expect(order(page)).toEqual(['CEO', 'Desk & <till>', 'Customers']);
  expect(order(page, '[data-other]')).toEqual(['Customers', 'Desk & <till>', 'CEO']);
});

it('reads its levels, and their labels as text', () => {
  expect(levelsIn('<li data-level="a" data-label="<b>">')).toEqual([
    { name: 'a', label: '&lt;b>' },
  ]);
});

it('turns the text with the picture, keeps the focus and says what is on top', async () => {
  const page = await pyramid();
  button(page)?.focus();
  button(page)?.click();
  expect(order(page)).toEqual(['Customers', 'Desk & <till>', 'CEO']);
  expect(order(page, '[data-other]')).toEqual(['CEO', 'Desk & <till>', 'Customers']);
  expect(page.querySelector('[data-order]')?.textContent).toBe(
    'On top: Customers. At the bottom: CEO.',
  );
  expect(button(page)?.ariaPressed).toBe('true');
  expect(document.activeElement).toBe(button(page));
});

it('keeps what is written and which way is up, and says when it cannot', async () => {
  const page = await pyramid();
  const [field] = page.querySelectorAll('textarea');
  if (field === undefined) throw new Error('No field.');
  field.value = 'Fifty euros.';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  button(page)?.click();
  await vi.advanceTimersByTimeAsync(1000);
  expect(records.keep).toHaveBeenLastCalledWith({
    key: 'cases/counter/pyramid/who',
    asked: 'Who may decide what, alone? Written into the pyramid.',
    answer:
      'On top: Customers. At the bottom: CEO.\nCustomers: nothing written\nDesk & <till>: nothing written\nCEO: Fifty euros.',
    state: { turned: true, texts: { all: '', desk: '', ceo: 'Fifty euros.' } },
  });
  expect(page.querySelector('[data-kept-text]')?.textContent).toContain('Not kept');
  expect(page.querySelector('[data-level=ceo] [data-written]')?.textContent).toBe('Fifty euros.');
});

it('shows again what was kept', async () => {
  const state = { turned: true, texts: { desk: 'Ten.', gone: 'x' } };
  records.findKept.mockResolvedValue({ state });
  const page = await pyramid();
  expect(order(page)[0]).toBe('Customers');
  const written = [...page.querySelectorAll('textarea')].map(({ value }) => value);
  expect(written).toEqual(['', 'Ten.', '']);
});
