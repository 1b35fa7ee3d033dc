import { close } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import CaseFacts from '#components/cases/CaseFacts.astro';
import Body from '#components/text/Body.astro';
import Cite from '#components/text/Cite.astro';
import Value from '#components/text/Value.astro';
import { type Locale, locales } from '#i18n/locale.ts';
import type { CaseEntry, FormattedSource } from '#model/entries.ts';
import { tagSpecs } from '#model/tags.ts';
import type { Segment } from '#model/text.ts';
import { filedUnder } from '#queries/facets.ts';
import { contextOf as documentContextOf } from '#search/document-context.ts';
import { factsHtml } from '#search/facts-html.ts';
import { textHtml } from '#search/text-html.ts';
import { compiled } from '../helpers/compiled.ts';
import { caseWith, contextOf, contextWithScores, exhibitWith } from '../helpers/entries.ts';
import { render } from '../helpers/render.ts';
import { type Fragment, fragmentsOf, indexOf, pageWith } from './pagefind-files.ts';

afterAll(close);

/** What search finds in some markup. */
async function found(markup: string, locale: Locale): Promise<Fragment | undefined> {
  return fragmentsOf(await indexOf([pageWith(markup, locale)])).get('/page/');
}

/** What search finds in a text on its page, and in the text of its document. */
async function bothWays(
  segments: readonly Segment[],
  entry: CaseEntry,
  citation = 'A customer, 2010',
): Promise<readonly (Fragment | undefined)[]> {
  const context = contextOf(entry);
  const citations = new Map([...context.citations.keys()].map((id) => [id, citation]));
  const reference: FormattedSource = { inText: citation, full: '' };
  return [
    await found(await render(Body, { segments, context: { ...context, citations } }), entry.locale),
    await found(
      textHtml(
        segments,
        documentContextOf(entry, () => reference),
      ),
      entry.locale,
    ),
  ];
}

describe.each(locales)('the text of a document in %s', (locale) => {
  it('is found by what its page is found by, tag by tag', async () => {
    const entry = caseWith(locale);
    const [page, document] = await bothWays(entry.text.segments, entry);
    expect(page?.word_count).toBeGreaterThan(20);
    expect(document).toEqual(page);
  });

  it('shows every figure as its page does', async () => {
    const context = contextWithScores(locale, [1, 0, 0, 2, 0, 0, 3, 4, 5, 6, 1234]);
    const names = tagSpecs.Value.attributes.of.oneOf;
    const exhibits = [...context.exhibits.values()];
    for (const of of names) {
      const props = { exhibit: 'scores', of };
      const html = await render(Value, { ...props, context });
      const segments = [{ tag: 'Value' as const, props, children: [] }];
      const text = textHtml(
        segments,
        documentContextOf({ ...caseWith(locale), exhibits }, () => undefined),
      );
      expect(text, of).toBe(html.replace(/<[^>]*>/g, '').trim());
    }
  });

  it.each(['brackets', 'text'])('cites in %s as its page does', async (form) => {
    for (const citation of ['Rocks, 2016', '“Il capo,” n.d.', 'Lemon & Verhoef, 2016', 'Anon']) {
      const props = { id: 'some', form, at: 'p. 3' };
      const context = { ...contextOf(caseWith(locale)), citations: new Map([['some', citation]]) };
      const html = await render(Cite, { ...props, context });
      const segments = [{ tag: 'Cite' as const, props, children: [] }];
      const find = (): FormattedSource => ({ inText: citation, full: '' });
      const text = textHtml(segments, documentContextOf(caseWith(locale), find));
      expect(text).toBe(html.replace(/<[^>]*>/g, '').trim());
    }
  });
});

it('has every kind of exhibit as its page has it', async () => {
  const table = {
    columns: ['who', 'minus'],
    rows: [
      ['A & B <c>', '-1.5'],
      ['“D”', '-'],
    ],
  };
  const common = { table, headings: ['Who “is” it', 'How much'], note: 'A <em>note</em>.' };
  const scores = { columns: ['score', 'count'], rows: [['9', '1234']] };
  const exhibits = [
    exhibitWith({ id: 'a', kind: 'table', number: 1, illustrative: true, ...common }),
    exhibitWith({ id: 'b', kind: 'bars', number: 2, source: 'counter-post', ...common }),
    exhibitWith({ id: 'c', kind: 'scores', number: 3, table: scores }),
    exhibitWith({ id: 'd', kind: 'scores', number: 4 }),
    exhibitWith({ id: 'e', kind: 'image', number: 5, figure: 'counter.svg' }),
  ];
  const segments = ['a', 'b', 'c', 'd', 'e', 'unknown'].map((id) => ({
    tag: 'Exhibit' as const,
    props: { id },
    children: [],
  }));
  for (const locale of locales) {
    const [page, document] = await bothWays(segments, { ...caseWith(locale), exhibits });
    expect(page?.anchors.map(({ id }) => id)).toContain('exhibit-e');
    expect(document).toEqual(page);
  }
});

it('leaves out what pages keep from search: notes for trainers, calculators, definitions', async () => {
  const { segments } = compiled(
    'One <Term id="front-line">two</Term>.\n\n<TrainerNote>\n\nSecret.\n\n</TrainerNote>\n\n<NpsCalculator exhibit="answers" />\n',
    'en',
    'trainer',
  );
  const [page, document] = await bothWays(segments, caseWith('en'));
  expect(page?.content).toBe('Title. One two.');
  expect(document).toEqual(page);
});

it.each(locales)('has the facts of a case as its page has them, in %s', async (locale) => {
  for (const changes of [
    {},
    { series: { name: 'two-parts', part: 'B' as const }, period: '2010-10' },
  ]) {
    const entry = caseWith(locale, changes);
    const page = await render(CaseFacts, { entry, filed: filedUnder(entry) });
    expect(await found(factsHtml(entry), locale)).toEqual(await found(page, locale));
  }
});
