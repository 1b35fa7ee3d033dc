import { beforeEach, expect, it, vi } from 'vitest';
import CaseFoot from '#components/cases/CaseFoot.astro';
import { caseWith } from '../../helpers/entries.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

const entry = caseWith('en');
let html = '';
let page: HTMLElement;

beforeEach(async () => {
  html ||= await render(CaseFoot, {
    entry,
    address: 'https://example.org/en/cases/counter/',
    related: [],
  });
  page = mount(html, 'en');
  await import('#components/cases/copy-citation.element.ts');
});

const press = (selector: string): void =>
  page.querySelector<HTMLElement>(`button${selector}`)?.click();
const notice = (): string | null | undefined =>
  page.querySelector('[data-out=notice]')?.textContent;

it('without JavaScript shows the citation and no button', () => {
  const actions = /<p class="case-actions no-print" hidden/;
  expect(html).toMatch(actions);
  expect(page.querySelector('.bibliography')?.textContent).toContain('The counter');
});

it('offers its buttons', () => {
  expect(page.querySelector<HTMLElement>('.case-actions')?.hidden).toBe(false);
});

it.each([
  ['apa', 'Retrobottega. (2026, November 22). The counter. https://example.org/en/cases/counter/'],
  [
    'bibtex',
    expect.stringMatching(
      /^@misc\{.*title = \{\{?The counter\}?\}.*url = \{https:\/\/example\.org\/en\/cases\/counter\/\}/s,
    ),
  ],
])('copies the citation as %s and says so', async (format, text) => {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  press(`[data-copy=${format}]`);
  await vi.waitFor(() => expect(notice()).toBe('Copied to the clipboard'));
  expect(written.mock.lastCall?.[0]).toEqual(text);
});

it('says when copying did not work', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  press('[data-copy=apa]');
  await vi.waitFor(() => expect(notice()).toMatch(/^It could not be copied/));
});

it('says so where there is no clipboard, as over plain http', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  press('[data-copy=bibtex]');
  await vi.waitFor(() => expect(notice()).toMatch(/^It could not be copied/));
  vi.restoreAllMocks();
});

it('prints', () => {
  const printed = vi.fn();
  vi.stubGlobal('print', printed);
  press('[data-print]');
  expect(printed).toHaveBeenCalledOnce();
});
