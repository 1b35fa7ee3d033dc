import { beforeEach, expect, it } from 'vitest';
import NpsCalculator from '#components/calculators/nps/NpsCalculator.astro';
import { type Locale, locales } from '#i18n/locale.ts';
import { mount } from '../../../helpers/mount.ts';
import { render } from '../../../helpers/render.ts';

const many = [0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 12];
const alike = [0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0];
const nobody = many.map(() => 0);

/** The calculator as the server wrote it; the element takes it over once it stands on the page. */
async function written(counts: readonly number[], locale: Locale): Promise<string> {
  return render(NpsCalculator, { name: 'thirty', counts, locale });
}

function type(page: HTMLElement, name: string, value: string): void {
  const field = page.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (field === null) throw new Error(`No ${name}.`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(async () => {
  mount('');
  history.replaceState(null, '', '/it/');
  await import('#components/calculators/nps/nps-calculator.element.ts');
});

it.each(locales.flatMap((locale) => [many, alike, nobody].map((counts) => ({ locale, counts }))))(
  'say the same, to the letter: $counts in $locale',
  async ({ locale, counts }) => {
    const html = await written(counts, locale);
    const server = textsIn(new DOMParser().parseFromString(html, 'text/html').body);
    const page = mount(html, locale);
    type(page, 'count-0', '5000');
    type(page, 'confidence', '80');
    type(page, 'margin', '5');
    const changed = textsIn(page);
    expect(changed['n']).not.toBe(server['n']);
    page.querySelector<HTMLElement>('[data-action=reset]')?.click();
    expect(textsIn(page)).toEqual(server);
  },
);

it('leave the result unread until it changes', async () => {
  const html = await written(many, 'it');
  const page = mount('');
  const watched: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void watched.push(...records));
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  const changes = (): Element[] =>
    [...watched, ...observer.takeRecords()].flatMap(({ target }) => {
      const place = target instanceof Element ? target : target.parentElement;
      return place?.closest('.nps-result') ? [place] : [];
    });
  page.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  type(page, 'margin', '5');
  expect(page.querySelector('[data-out=sample]')?.textContent).toContain('±5');
  expect(changes()).toEqual([]);
  type(page, 'count-10', '13');
  expect(changes()).not.toEqual([]);
});

function textsIn(root: HTMLElement): Record<string, string> {
  const shown = [...root.querySelectorAll<HTMLElement>('[data-out]')];
  return Object.fromEntries(
    shown.map((element) => [
      element.dataset['out'] ?? '',
      element.getAttribute('d') ??
        element.getAttribute('aria-label') ??
        element.textContent?.replace(/[ \n]+/g, ' ').trim() ??
        '',
    ]),
  );
}
