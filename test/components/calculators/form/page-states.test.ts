import { beforeEach, expect, it, vi } from 'vitest';
import NpsCalculator from '#components/calculators/nps/NpsCalculator.astro';
import { mount } from '../../../helpers/mount.ts';
import { render } from '../../../helpers/render.ts';

const start = [0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 12];
const one = '#nps-one=0.0.0.9.0.0.0.9.0.0.13;95;10';
const two = '#nps-two=0.0.0.9.0.0.0.9.0.0.14;95;10';
const both = `${one}&${two.slice(1)}`;
let page: HTMLElement;
let led: string[] = [];

/** A page with two calculators, `one` and `two`, as the browser opens it. */
async function open(fragment = '', entry: unknown = null, others = ''): Promise<void> {
  const html = await Promise.all(
    ['one', 'two'].map((name) => render(NpsCalculator, { name, counts: start, locale: 'en' })),
  );
  mount('');
  history.replaceState(entry, '', `/en/${fragment}`);
  led = [];
  page = mount(html.join('') + others, 'en');
  await import('#components/calculators/nps/nps-calculator.element.ts');
}

/** As a click on a link within the page does: a new entry of the history, without notes. */
function follow(fragment: string, entry: unknown = null): void {
  history.replaceState(entry, '', `/en/${fragment}`);
  dispatchEvent(new Event('hashchange'));
}

beforeEach(async () => {
  mount('');
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    led.push(this.id);
  });
  await open();
});

function promoters(name: string, count?: number): string {
  const field = page.querySelector<HTMLInputElement>(`#nps-${name}-10`);
  if (field === null) throw new Error(`No calculator ${name}.`);
  if (count !== undefined) {
    field.value = String(count);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return field.value;
}

const shown = (): string[] => ['one', 'two'].map((name) => promoters(name));

it('writes the states of all changed calculators at every change', () => {
  promoters('one', 13);
  promoters('two', 14);
  expect(location.hash).toBe(both);
});

it('brings a shared calculation back, with its confidence and margin', async () => {
  await open('#nps-two=0.0.0.0.0.0.0.0.0.0.40;90;5');
  const two = page.querySelector('#nps-two');
  expect(two?.querySelector('[data-out=nps]')?.textContent).toBe('+100');
  expect(two?.querySelector<HTMLInputElement>('[name=confidence]')?.value).toBe('90');
  expect(two?.querySelector<HTMLInputElement>('[name=margin]')?.value).toBe('5');
});

it('leaves the figures alone when an anchor takes the address', () => {
  promoters('one', 13);
  follow('#decision');
  expect(shown()).toEqual(['13', '12']);
  expect(location.hash).toBe('#decision');
});

it('writes all of them again at the next change after an anchor', () => {
  promoters('one', 13);
  follow('#decision');
  promoters('two', 14);
  expect(location.hash).toBe(both);
});

it('finds all of them again when the page is reloaded after an anchor', async () => {
  promoters('one', 13);
  promoters('two', 14);
  follow('#decision');
  await open('#decision', history.state);
  expect(shown()).toEqual(['13', '14']);
  expect([location.hash, led]).toEqual(['#decision', []]);
  promoters('one', 13);
  expect(location.hash).toBe(both);
});

it('takes the states of a link that is opened in the same tab, and leads to its calculator', () => {
  promoters('one', 13);
  follow(two);
  expect(shown()).toEqual(['13', '14']);
  expect(led).toEqual(['nps-two']);
  promoters('one', 15);
  expect(location.hash).toBe(both.replace('13', '15'));
});

it('stays in its place on a reload and on the way back', async () => {
  await open(both);
  expect([shown(), led]).toEqual([
    ['13', '14'],
    ['nps-one', 'nps-two'],
  ]);
  await open(both, history.state);
  expect([shown(), led]).toEqual([['13', '14'], []]);
  const entry: unknown = history.state;
  follow('#decision');
  follow(both, entry);
  expect(led).toEqual([]);
});

it.each(['#nps-two=1.2', '#nps-two=', '#nps-two=%E0%A4%A', '#nps-other=1;95;10', '#'])(
  'passes over %s, before and after a change',
  async (damaged) => {
    await open(damaged);
    expect(shown()).toEqual(['12', '12']);
    promoters('one', 13);
    follow(damaged);
    expect(shown()).toEqual(['13', '12']);
    promoters('two', 14);
    expect(location.hash).toBe(both);
  },
);

it('passes over notes that are not its own, and keeps them', async () => {
  await open('', { calculators: 5, scroll: 7 });
  expect(shown()).toEqual(['12', '12']);
  promoters('one', 13);
  expect(history.state).toEqual({ calculators: one, scroll: 7 });
});

it('forgets a calculator that is reset, after a reload too, and leaves the others', async () => {
  promoters('one', 13);
  promoters('two', 14);
  follow('#decision');
  page.querySelector<HTMLElement>('#nps-two [data-action=reset]')?.click();
  expect(location.hash).toBe(one);
  page.querySelector<HTMLElement>('#nps-one [data-action=reset]')?.click();
  expect(location.hash).toBe('');
  await open('', history.state);
  expect(shown()).toEqual(['12', '12']);
});

it('leaves an anchor in the address when there is nothing to say', () => {
  follow('#decision');
  page.querySelector<HTMLElement>('#nps-one [data-action=reset]')?.click();
  expect(location.hash).toBe('#decision');
});

it('keeps the state of a calculator whose script has yet to come', async () => {
  const late = '#promise-late=1,2,3';
  await open(
    '#decision',
    { calculators: `${one}&${late.slice(1)}` },
    '<late-calculator id="promise-late"></late-calculator>',
  );
  expect(shown()).toEqual(['13', '12']);
  await Promise.resolve();
  const noted = (): unknown => (history.state as { calculators?: unknown }).calculators;
  expect(noted()).toContain(late.slice(1));
  promoters('two', 14);
  expect(location.hash).toContain(late.slice(1));
  expect(location.hash).toContain(two.slice(1));
});
