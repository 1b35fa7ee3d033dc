import { part } from '#client/dom.ts';
import { showKeeping } from '#client/kept-line.ts';
import { keep } from '#client/records.ts';
import { statesToFragment } from './address.ts';

/**
 * Keeps what a calculator shows now in the notebook, each time as an entry of its own: scenarios are
 * there to be compared.
 *
 * @param state - As the address would have it; undefined while nothing was changed.
 */
export async function keepCalculation(
  calculator: HTMLElement,
  state: string | undefined,
): Promise<void> {
  const { id } = calculator;
  const titles = calculator.querySelectorAll('.calculator-title, .calculator-subject');
  const asked = [...titles].map(textOf).join(': ');
  const answer = [...resultsIn(calculator), '', ...inputsIn(calculator)].join('\n').trim();
  const address = state === undefined ? `#${id}` : statesToFragment(new Map([[id, state]]));
  const key = `${placeOf(calculator)}/calculator/${id}-${Date.now().toString(36)}`;
  const outcome = await keep({ key, asked, answer, state: { address } });
  showKeeping(part(calculator, '[data-kept-line]'), outcome);
}

/** What can be seen, from lists and tables: with few answers there is no score. */
function resultsIn(calculator: Element): string[] {
  const places = [...calculator.querySelectorAll<HTMLElement>('dl > div, table tr')];
  return places
    .filter((place) => place.checkVisibility())
    .map((place) => {
      const cells = [...place.querySelectorAll('dt, dd, th, td')].map(textOf).filter(Boolean);
      const isNamed = place.closest('thead') === null && place.querySelector('dt, th') !== null;
      const [name = '', ...values] = cells;
      return isNamed ? `${name}: ${values.join('; ')}`.trim() : cells.join('; ');
    });
}

function inputsIn(calculator: Element): string[] {
  const fields = calculator.querySelectorAll<HTMLInputElement>('form :is(input, textarea, select)');
  return [...fields]
    .filter(({ labels, value }) => labels?.length && value !== '')
    .map(({ labels, value }) => `${nameIn(labels?.[0])}: ${value}`);
}

/** What the page is about, as the keys of other answers on it begin. */
function placeOf(calculator: Element): string {
  const own = calculator.closest<HTMLElement>('[data-place]')?.dataset['place'];
  return own ?? `pages/${location.pathname.split('/').findLast(Boolean) ?? ''}`;
}

/** A label that says something to the ear only, and then what is seen, says it once: “score 7 7”. */
function nameIn(label: Element | undefined): string {
  return textOf(label).replace(/\b(\S+) \1$/u, '$1');
}

/** As it is seen: one block after the other, and nothing that is hidden; but in the case it was typed in. */
function textOf(element: Element | undefined): string {
  const isLabel = element?.localName === 'dt';
  const isSeen = element instanceof HTMLElement && !isLabel;
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen is what is wanted here
  const text = isSeen ? element.innerText : element?.textContent;
  return text?.replaceAll(/\s+/gu, ' ').trim() ?? '';
}
