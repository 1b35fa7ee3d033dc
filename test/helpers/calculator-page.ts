import type { Locale } from '#i18n/locale.ts';
import type { WholeCalculator } from '../components/calculators/all-calculators.ts';
import { mount } from './mount.ts';
import { render } from './render.ts';

/** A calculator as the server writes it, with these attributes in its tag. */
export async function written(
  { component }: WholeCalculator,
  locale: Locale,
  attributes: Readonly<Record<string, string>> = {},
): Promise<string> {
  return render(component, { ...attributes, context: { locale } });
}

/** A page with one calculator on it, as a browser opens it at an address. */
export async function opened(
  whole: WholeCalculator,
  locale: Locale,
  attributes: Readonly<Record<string, string>> = {},
  fragment = '',
): Promise<HTMLElement> {
  const html = await written(whole, locale, attributes);
  mount('');
  history.replaceState(null, '', `/${locale}/${fragment}`);
  const page = mount(html, locale);
  await whole.load();
  return page;
}

/** What stands in every place of a calculator, spaces of the markup aside. */
export function textsIn(root: Element): Record<string, string> {
  return Object.fromEntries(
    [...root.querySelectorAll<HTMLElement>('[data-out]')].map((place) => [
      place.dataset['out'] ?? '',
      (place.getAttribute('d') ?? place.textContent).replace(/[ \n]+/g, ' ').trim(),
    ]),
  );
}

/** Types into an input, as a reader does. */
export function typeInto(page: Element, name: string, text: string): void {
  const input = inputIn(page, name);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

export function inputIn(page: Element, name: string): HTMLInputElement {
  const found = page.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (found === null) throw new Error(`No input ${name}.`);
  return found;
}
