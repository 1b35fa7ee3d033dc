import { beforeEach, describe, expect, it } from 'vitest';
import { mount } from '../../helpers/mount.ts';

const html = `<quarterly-view>
<p hidden><select data-choose="trend"><option value="0">All</option><option value="1">Till</option></select></p>
<div data-trend="0"></div><div data-trend="1" hidden></div>
<table data-sortable><thead><tr><th scope="col">Who</th><th scope="col">NPS</th></tr></thead><tbody>
<tr><th data-value="Till"></th><td data-value="-7.5"></td></tr>
<tr><th data-value="Àncora"></th><td data-value=""></td></tr>
<tr><th data-value="Zoo"></th><td data-value="30"></td></tr>
<tr><th data-value="Bar"></th><td data-value="4"></td></tr>
</tbody><tfoot><tr><th>Whole</th><td>9</td></tr></tfoot></table></quarterly-view>`;

mount('', 'it');
await import('#components/quarterly/quarterly-view.element.ts');
let page: HTMLElement;

beforeEach(() => {
  page = mount(html);
});

const buttons = (): HTMLButtonElement[] => [...page.querySelectorAll('button')];
const names = (): (string | null)[] =>
  [...page.querySelectorAll('tbody th')].map((head) => head.getAttribute('data-value'));
const orders = (): (string | null)[] =>
  [...page.querySelectorAll('thead th')].map((head) => head.getAttribute('aria-sort'));

describe('a table of a quarterly', () => {
  it('is sorted by numbers, the largest first, then the other way; what has none stays last', () => {
    buttons()[1]?.click();
    expect(names()).toEqual(['Zoo', 'Bar', 'Till', 'Àncora']);
    expect(orders()).toEqual([null, 'descending']);
    buttons()[1]?.click();
    expect(names()).toEqual(['Till', 'Bar', 'Zoo', 'Àncora']);
    expect(orders()).toEqual([null, 'ascending']);
  });

  it('is sorted by names as the language has them', () => {
    buttons()[0]?.click();
    expect(names()).toEqual(['Àncora', 'Bar', 'Till', 'Zoo']);
    expect(orders()).toEqual(['ascending', null]);
  });

  it('keeps its last line', () => {
    buttons()[1]?.click();
    expect(page.querySelector('tfoot th')?.textContent).toBe('Whole');
  });

  it('has no second button when it is put elsewhere on the page', () => {
    const view = page.querySelector('quarterly-view');
    if (view !== null) page.append(view);
    expect(buttons()).toHaveLength(2);
  });
});

it('draws the trend of whom is chosen', () => {
  const choice = page.querySelector('select');
  if (choice === null) throw new Error('no choice');
  expect(choice.closest('p')?.hidden).toBe(false);
  choice.value = '1';
  choice.dispatchEvent(new Event('change'));
  const shown = [...page.querySelectorAll<HTMLElement>('[data-trend]')].map((one) => !one.hidden);
  expect(shown).toEqual([false, true]);
});
