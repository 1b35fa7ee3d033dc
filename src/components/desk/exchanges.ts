import { part } from '#client/dom.ts';
import type { Round } from './round.ts';
import type { Told } from './round-figures.ts';

/** An exchange as it stands on the page. */
export interface ExchangeItem extends Told {
  readonly item: HTMLElement;
  readonly author: string;
  readonly reply: string;
  /** What verdicts and responses are called, by their value. */
  readonly names: ReadonlyMap<string, string>;
}

/** The exchanges of a desk, in their order. */
export function readExchanges(desk: HTMLElement): readonly ExchangeItem[] {
  return [...desk.querySelectorAll<HTMLElement>('.desk-exchange')].map((item) => ({
    item,
    minute: Number(item.dataset['minute']),
    impostor: item.dataset['impostor'] !== undefined,
    author: part(item, '[data-author]').textContent ?? '',
    reply: part(item, '[data-reply]').textContent ?? '',
    names: new Map(
      [...item.querySelectorAll<HTMLInputElement | HTMLOptionElement>('input, option')].map(
        (one) => [
          one.value,
          (one.closest('label > select') ? one : one.parentElement)?.textContent?.trim() ?? '',
        ],
      ),
    ),
  }));
}

/** Shows on the page what was made of an exchange, and whether it is the one being read. */
export function fillExchange(
  { item }: ExchangeItem,
  round: Round,
  at: number,
  isCurrent: boolean,
  withSigns: boolean,
): void {
  item.tabIndex = isCurrent ? 0 : -1;
  if (isCurrent) item.setAttribute('aria-current', 'true');
  else item.removeAttribute('aria-current');
  part(item, '[data-signs]').hidden = !withSigns;
  part(item, 'fieldset', HTMLFieldSetElement).disabled = round.closed;
  for (const radio of item.querySelectorAll('input')) {
    radio.checked = radio.value === round.verdicts[at];
  }
  const select = part(item, 'select', HTMLSelectElement);
  select.disabled = round.verdicts[at] !== 'impostor';
  select.value = round.responses[at] ?? '';
}
