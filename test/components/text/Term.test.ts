import { describe, expect, it } from 'vitest';
import Body from '#components/text/Body.astro';
import type { TextContext } from '#components/text/context.ts';
import { caseWith, contextOf } from '../../helpers/entries.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

const term = (id: string, word: string) =>
  ({ tag: 'Term', props: { id }, children: [word] }) as const;

async function text(context: TextContext, ...segments: readonly unknown[]): Promise<HTMLElement> {
  return mount(await render(Body, { segments, context }), context.locale);
}

describe('a word of the glossary', () => {
  it('links to its entry and has its definition beside it', async () => {
    const page = await text(contextOf(caseWith('it')), term('front-line', 'banco'));
    const link = page.querySelector('a');
    expect(link?.textContent).toBe('banco');
    expect(link?.getAttribute('href')).toBe('/it/glossario/#front-line');
    const definition = page.querySelector(`#${link?.getAttribute('aria-describedby')}`);
    expect(definition?.textContent).toBe('Prima linea Chi sta davanti al cliente.');
  });

  it('may stand twice in a text: its ids differ', async () => {
    const page = await text(
      contextOf(caseWith('it')),
      term('front-line', 'banco'),
      ' e ',
      term('front-line', 'cassa'),
    );
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  it('says in which language the term is, where it is foreign', async () => {
    const context = contextOf(caseWith('it'));
    const known = context.terms.get('front-line');
    const foreign = {
      ...context,
      terms: new Map([['churn', { ...known, term: 'Churn', lang: 'en' }]]),
    } as TextContext;
    const page = await text(foreign, term('churn', 'abbandono'));
    expect(page.querySelector('.definition-term')?.getAttribute('lang')).toBe('en');
  });

  it('adds no space around itself', async () => {
    const page = await text(contextOf(caseWith('it')), '(', term('front-line', 'banco'), ')');
    page.querySelector('.definition')?.remove();
    expect(page.textContent).toBe('(banco)');
  });

  it('that the glossary does not have stays a plain word', async () => {
    const page = await text(contextOf(caseWith('it')), 'al ', term('nothing', 'banco'));
    expect(page.textContent).toBe('al banco');
    expect(page.querySelector('a, .definition')).toBeNull();
  });
});
