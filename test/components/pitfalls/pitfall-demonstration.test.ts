import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import PitfallDemonstration from '#components/pitfalls/PitfallDemonstration.astro';
import { type PitfallKind, pitfalls } from '#components/pitfalls/pitfalls.ts';
import { workOut } from '#components/pitfalls/work-out.ts';
import { workedPitfall } from '#components/pitfalls/worked.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { pitfallGroups, pitfallWords } from '#i18n/words/pitfalls/words.ts';
import { textsIn } from '../../helpers/calculator-page.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

const parts = pitfalls.flatMap((pitfall) => [...pitfall.parts]);
const kinds: readonly PitfallKind[] = parts.map(({ kind }) => kind);

beforeEach(() => {
  mount('');
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
});

async function opened(kind: PitfallKind, locale: Locale, fragment = ''): Promise<HTMLElement> {
  const html = await render(PitfallDemonstration, { kind, locale });
  mount('');
  history.replaceState(null, '', `/${locale}/${fragment}`);
  const page = mount(html, locale);
  await import('#components/pitfalls/pitfall-demonstration.element.ts');
  return page;
}

function controlIn(page: Element): HTMLInputElement {
  const found = page.querySelector<HTMLInputElement>('[type=range]');
  if (found === null) throw new Error('There is no control.');
  return found;
}

function move(page: Element, value: number): void {
  const control = controlIn(page);
  control.value = String(value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the ten ways', () => {
  it('are ten, with every demonstration in one of them', () => {
    expect(pitfalls).toHaveLength(10);
    const files = globSync('src/components/pitfalls/demonstrations/*.ts').map((file) =>
      basename(file, '.ts'),
    );
    expect([...kinds].toSorted()).toEqual(files.toSorted());
    expect(Object.keys(pitfallWords.it)).toEqual(kinds);
  });

  it('lead to terms and sources that exist', () => {
    for (const { kind, term, sources } of parts) {
      expect(existsSync(`content/glossary/${term}.yaml`), `${kind}: ${term}`).toBe(true);
      for (const source of sources)
        expect(existsSync(`content/sources/${source}.yaml`), `${kind}: ${source}`).toBe(true);
    }
  });

  it('have a name wherever one must choose', () => {
    const grouped = pitfalls.filter((pitfall) => pitfall.parts.length > 1).map(({ name }) => name);
    for (const locale of locales) expect(Object.keys(pitfallGroups[locale])).toEqual(grouped);
  });

  it.each(kinds)('say in both languages the same figures: %s', (kind) => {
    const names = locales.map((locale) =>
      Object.entries(pitfallWords[locale][kind].say).map(([name, text]) => [
        name,
        [...text.matchAll(/\{\w+\}/g)].map(String).toSorted(),
      ]),
    );
    expect(names[0]).toEqual(names[1]);
    for (const locale of locales) {
      const { say, ...own } = pitfallWords[locale][kind];
      for (const text of [...Object.values(own), ...Object.values(say)])
        expect(text).toMatch(/^[^'"\s](?:[^'"]*[^'"\s])?$/);
    }
  });
});

describe.each(locales)('in %s', (locale) => {
  it.each(kinds)('%s stands worked out without its element, and cannot be moved', async (kind) => {
    const html = await render(PitfallDemonstration, { kind, locale });
    const page = new DOMParser().parseFromString(html, 'text/html').body;
    const { places, control } = await workedPitfall(kind, locale);
    expect(textsIn(page)).toEqual(
      Object.fromEntries(
        Object.entries(places.texts).map(([name, text]) => [name, text.replace(/[ \n]+/g, ' ')]),
      ),
    );
    expect(Object.values(places.texts).join(' ')).not.toMatch(/[{}]|NaN|undefined/);
    expect(page.querySelector('fieldset')?.disabled).toBe(true);
    expect(controlIn(page).getAttribute('value')).toBe(String(control.start));
    const label = page.querySelector(`label[for="${controlIn(page).id}"]`);
    expect(label?.textContent.trim()).toBe(pitfallWords[locale][kind].control);
  });

  it.each(kinds)(
    '%s says at its end what the server would, and the same when back',
    async (kind) => {
      const page = await opened(kind, locale);
      const { control, sentences } = await workedPitfall(kind, locale);
      expect(page.querySelector('fieldset')?.disabled).toBe(false);
      const before = textsIn(page);
      const say = (name: string, figures: Readonly<Record<string, string>> = {}): string =>
        Object.entries(figures).reduce(
          (text, [figure, shown]) => text.replaceAll(`{${figure}}`, shown),
          sentences[name] ?? '',
        );
      const expected = await workOut(kind, control.to, locale, say);
      move(page, control.to);
      await vi.waitFor(() => expect(textsIn(page)['value']).toBe(expected.texts.value));
      expect(textsIn(page)).toEqual(expected.texts);
      expect(controlIn(page).getAttribute('aria-valuetext')).toBe(expected.texts.value);
      for (const [name, band] of Object.entries(expected.bands)) {
        const drawn = page.querySelector(`[data-band=${name}]`);
        expect([drawn?.getAttribute('x'), drawn?.getAttribute('width')]).toEqual([
          band.x,
          band.width,
        ]);
      }
      expect(location.hash).toBe(`#wrong-${kind}=${control.to}`);
      move(page, control.start);
      await vi.waitFor(() => expect(textsIn(page)).toEqual(before));
      expect(location.hash).toBe('');
    },
  );
});

it('comes back from the address as it was left', async () => {
  const page = await opened('wald', 'en', '#wrong-wald=5');
  await vi.waitFor(() => expect(textsIn(page)['wrong']).toBe('46.4%'));
  expect(controlIn(page).value).toBe('5');
});

it.each(['', 'x', '-5', '4', '101', '1e1', '20;3', '0x14', '20.5'])(
  'is not moved by a damaged address: “%s”',
  async (state) => {
    const page = await opened('wald', 'en', `#wrong-wald=${state}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(controlIn(page).value).toBe('20');
    expect(textsIn(page)['wrong']).toBe('75.9%');
  },
);

it('chooses its own part of a pitfall when the address asks for it', async () => {
  const html = await render(PitfallDemonstration, { kind: 'covariance', locale: 'en' });
  history.replaceState(null, '', '/en/#wrong-covariance=0');
  const page = mount(`<input type="radio" id="wrong-covariance-choice">${html}`, 'en');
  await import('#components/pitfalls/pitfall-demonstration.element.ts');
  await vi.waitFor(() => expect(textsIn(page)['value']).toBe('0%'));
  expect(page.querySelector<HTMLInputElement>('[type=radio]')?.checked).toBe(true);
});

it('shows the last of several moves', async () => {
  const page = await opened('single', 'it');
  for (const value of [3, 50, 9]) move(page, value);
  await vi.waitFor(() => expect(textsIn(page)['value']).toBe('9'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(textsIn(page)['value']).toBe('9');
});

it('says so when it cannot be worked out', async () => {
  const page = await opened('single', 'it');
  page.querySelector<HTMLElement>('pitfall-demonstration')?.setAttribute('data-kind', 'lost');
  const { wrong } = textsIn(page);
  move(page, 2);
  await vi.waitFor(() => expect(textsIn(page)['result']).toContain('senza rete'));
  expect(textsIn(page)['wrong']).toBe(wrong);
});
