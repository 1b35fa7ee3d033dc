import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, it } from 'vitest';
import Body from '#components/text/Body.astro';
import { vocabularyWith } from '#components/text/vocabulary-with.ts';
import type { Locale } from '#i18n/locale.ts';
import { caseEntries } from '#loaders/entries.ts';
import type { CaseEntry } from '#model/entries.ts';
import { contextOf } from '../../helpers/entries.ts';
import { reportOnProgram } from '../../helpers/fixture.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

const cases = caseEntries(reportOnProgram().library, 'student');
const made: Partial<Record<'it' | 'en' | 'itAsData', string>> = {};

function entryIn(locale: Locale): CaseEntry {
  const entry = cases.find((found) => found.locale === locale);
  if (entry === undefined) throw new Error(`The fixture has no case in ${locale}.`);
  return entry;
}

/** What a text’s module makes, in the student edition. */
async function run(locale: Locale): Promise<string> {
  const path = `../../fixtures/program/content/cases/counter/${locale}.mdx`;
  const { Content } = await import(/* @vite-ignore */ path);
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdx });
  const components = vocabularyWith(contextOf(entryIn(locale)));
  return container.renderToString(Content, { props: { components } });
}

beforeAll(async () => {
  made.en = await run('en');
  made.it = await run('it');
  const entry = entryIn('it');
  made.itAsData = await render(Body, {
    segments: entry.text.segments,
    context: contextOf(entry),
  });
});

/** Tags and texts as a browser understands them, however they are spelt. */
function piecesOf(text = ''): string[] {
  return mount(text).innerHTML.replace(/\s+/g, ' ').split(/(?=<)/);
}

const page = (): HTMLElement => mount(made.en ?? '');

it('shows what it imports, exports and computes', () => {
  expect(page().textContent).toContain('A refusal costs 50 euros, said-he, and more.');
  expect(page().querySelector('strong em')?.textContent).toBe('more');
  expect(page().querySelector('output.till')?.textContent).toBe('50');
});

it('has the tags of every text, also inside code and with computed attributes', () => {
  expect(page().querySelector('.term a')?.textContent).toBe('somebody');
  expect(page().querySelector('figure.exhibit .label')?.textContent).toBe('Exhibit 1');
  expect(page().querySelector('data')?.textContent).toBe('30');
});

it('has the headings that its contents name, and links that lead there', () => {
  const { headings } = entryIn('en').text;
  const shown = [...page().querySelectorAll('h2, h3')].map(({ id }) => id);
  expect(shown).toEqual(headings.map(({ id }) => id));
  expect(page().querySelector('a[href="#decision-"]')).not.toBeNull();
  expect(page().querySelector('a[href="/en/cases/counter/"]')).not.toBeNull();
});

it('has nothing of a note, nor of what only a note imports', () => {
  expect(made.en).not.toMatch(/only trainers|25000|keep it to themselves|never see/);
});

it('would rather have no tag for notes than show one to those who may not see it', () => {
  expect(vocabularyWith(contextOf(entryIn('en')))).not.toHaveProperty('TrainerNote');
});

it('makes the same page as a text that is not run', () => {
  expect(piecesOf(made.it)).toEqual(piecesOf(made.itAsData));
});

it('has its words, without its code, for search and everything else', () => {
  const text = JSON.stringify(entryIn('en').text.segments);
  expect(text).toContain('A refusal costs  euros, ');
  expect(text).toContain('It shows ');
  expect(text).not.toMatch(/hourly|only trainers|somebody/);
});
