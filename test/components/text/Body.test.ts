import { describe, expect, it } from 'vitest';
import Body from '#components/text/Body.astro';
import type { Segment } from '#model/text.ts';
import { caseWith, contextOf } from '../../helpers/entries.ts';
import { mount } from '../../helpers/mount.ts';
import { compiled } from '../../helpers/compiled.ts';
import { render } from '../../helpers/render.ts';

const entry = caseWith('it');
const nested = compiled(
  'Prima <Term id="front-line">*al* <Value exhibit="answers" of="n" /></Term> dopo.\n\n<Decision>\n\n<MarginNote>\n\nDentro.\n\n</MarginNote>\n\n</Decision>\n',
  'it',
  'student',
);
const notes = compiled('<TrainerNote>\n\nSegreto.\n\n</TrainerNote>\n', 'it', 'trainer');

async function body(segments: readonly Segment[]): Promise<HTMLElement> {
  return mount(await render(Body, { segments, context: contextOf(entry) }));
}

describe('a text', () => {
  it('has tags inside tags, each with what stands in it', async () => {
    const page = await body(nested.segments);
    expect(page.querySelector('.term a em')?.textContent).toBe('al');
    expect(page.querySelector('.term a data')?.textContent).toBe('30');
    expect(page.querySelector('.decision .margin-note p')?.textContent).toBe('Dentro.');
  });

  it('keeps sentences whole around a tag', async () => {
    const page = await body(nested.segments);
    page.querySelector('.definition')?.remove();
    expect(page.querySelector('p')?.textContent).toBe('Prima al 30 dopo.');
  });

  it('of the fixture shows every tag of the authors’ language', async () => {
    const page = await body(entry.text.segments);
    const selectors = [
      '.term',
      '.cite',
      'a[href="#exhibit-answers"]',
      'data',
      'figure.exhibit',
      'nps-calculator',
      '.margin-note',
      '.timeline',
      '.decision',
      'img',
    ];
    expect(selectors.filter((selector) => page.querySelector(selector) === null)).toEqual([]);
  });

  it('refers to an exhibit by its number', async () => {
    const page = await body(entry.text.segments);
    expect(page.querySelector('a[href="#exhibit-answers"]')?.textContent).toBe('Figura 1');
  });

  it('names its asides for those who do not see where they stand', async () => {
    const page = await body(entry.text.segments);
    const labels = [...page.querySelectorAll('aside, section.decision')].map((aside) =>
      aside.getAttribute('aria-label'),
    );
    expect(labels).toEqual(['A margine', 'Il momento di decidere']);
  });

  it('marks a trainer’s note, and keeps it out of the search index', async () => {
    const note = (await body(notes.segments)).querySelector('aside');
    expect(note?.getAttribute('aria-label')).toBe('Solo per chi insegna');
    expect(note?.hasAttribute('data-pagefind-ignore')).toBe(true);
  });

  it('leaves out a picture whose file is not there', async () => {
    const page = await body([
      { tag: 'Picture', props: { src: 'figures/none.svg', alt: 'x' }, children: [] },
    ]);
    expect(page.querySelector('img')).toBeNull();
  });
});
