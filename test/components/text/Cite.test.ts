import { expect, it } from 'vitest';
import Cite from '#components/text/Cite.astro';
import type { TextContext } from '#components/text/context.ts';
import { caseWith, contextOf } from '../../helpers/entries.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

const known = contextOf(caseWith('it'));

async function citation(
  props: Record<string, string>,
  inText = 'Rocks, 2016',
): Promise<Element | null> {
  const context: TextContext = { ...known, citations: new Map([['rocks-2016', inText]]) };
  return mount(await render(Cite, { id: 'rocks-2016', ...props, context })).querySelector('a');
}

it('stands in brackets and links to the bibliography', async () => {
  const link = await citation({});
  expect(link?.textContent).toBe('(Rocks, 2016)');
  expect(link?.getAttribute('href')).toBe('/it/fonti/#rocks-2016');
});

it.each([
  [{}, 'Rocks, 2016', '(Rocks, 2016)'],
  [{ at: 'p. 366' }, 'Rocks, 2016', '(Rocks, 2016, p. 366)'],
  [{ form: 'brackets' }, 'Rocks, 2016', '(Rocks, 2016)'],
  [{ form: 'text' }, 'Rocks, 2016', 'Rocks (2016)'],
  [{ form: 'text', at: 'p. 366' }, 'Rocks, 2016', 'Rocks (2016, p. 366)'],
  [{ form: 'text' }, 'Lemon & Verhoef, 2016', 'Lemon & Verhoef (2016)'],
  [{ form: 'text' }, 'Smith, Jones, & Rossi, 2016', 'Smith, Jones, & Rossi (2016)'],
  [{}, '«Il capo, il cliente», s.d.', '(«Il capo, il cliente», s.d.)'],
  [{}, '“Il capo, il cliente,” n.d.', '(“Il capo, il cliente,” n.d.)'],
  [{ form: 'text' }, '«Il capo, il cliente», s.d.', '«Il capo, il cliente» (s.d.)'],
  [
    { form: 'text', at: 'par. 2' },
    '“Il capo, il cliente,” n.d.',
    '“Il capo, il cliente” (n.d., par. 2)',
  ],
])('with %o for “%s” reads “%s”', async (props, inText, text) => {
  expect((await citation(props, inText))?.textContent).toBe(text);
});

it('shows what an author typed for a place as text', async () => {
  expect((await citation({ at: '<b>3</b>' }))?.textContent).toBe('(Rocks, 2016, <b>3</b>)');
});
