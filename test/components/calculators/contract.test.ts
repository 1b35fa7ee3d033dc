import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inputNames, valuesFromText, valuesToText } from '#components/calculators/form/values.ts';
import { workedExample } from '#components/calculators/form/worked-example.ts';
import { locales } from '#i18n/locale.ts';
import { sourcePath } from '#i18n/routes.ts';
import { tagNames, type TagSpec, tagSpecs } from '#model/tags.ts';
import { inputIn, opened, textsIn, typeInto, written } from '../../helpers/calculator-page.ts';
import { mount } from '../../helpers/mount.ts';
import { allCalculators, type WholeCalculator } from './all-calculators.ts';

beforeEach(() => {
  mount('');
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
});

it('holds every calculator but the first, which has a form of its own', () => {
  const tags = tagNames.filter((name) => name.endsWith('Calculator') && name !== 'NpsCalculator');
  expect(allCalculators.map(({ tag }) => tag).toSorted()).toEqual(tags.toSorted());
});

const inputsOf = ({ calculator }: WholeCalculator): readonly string[] =>
  Object.entries(calculator.fields).flatMap(([name, field]) => inputNames(name, field));

const outOf = (page: Element, name: string): string => textsIn(page)[name] ?? '';

describe.each(allCalculators)('<$tag>', (whole) => {
  const { tag, calculator, words } = whole;
  const { fields } = calculator;

  it('has its contradictions held against what authors type, too', () => {
    const spec: TagSpec = tagSpecs[tag];
    expect(spec.contradictions).toBe(calculator.contradictions);
  });

  describe.each(locales)('in %s', (locale) => {
    const example = workedExample(calculator, words, { context: { locale } });

    it('has every word it needs, and no more', () => {
      const said = words[locale];
      expect(Object.keys(said.fields)).toEqual(Object.keys(fields));
      const places = calculator.results.flat();
      const labelled = places.filter((place) => !(`${place}-label` in example.shown.texts));
      expect(Object.keys(said.results)).toEqual(expect.arrayContaining(labelled));
      expect(Object.keys(words.it.say)).toEqual(Object.keys(words.en.say));
      const all = [said.title, said.question, said.how, ...Object.values(said.results)];
      const labels = Object.values(said.fields).map(({ label }) => label);
      for (const text of [...all, ...labels, ...Object.values(said.say)]) expect(text).not.toBe('');
    });

    it('leaves no name in a sentence unfilled, and knows every sentence it says', () => {
      const shown = Object.values(example.shown.texts).join(' ');
      expect(shown).not.toMatch(/[{}]|NaN|undefined|Infinity/);
      const asked = new Set<string>();
      const say = (sentence: string): string => String(asked.add(sentence).size);
      calculator.show(example.values, { ...example.write, say });
      calculator.rows(example.values, { ...example.write, say });
      expect(Object.keys(example.sentences)).toEqual(expect.arrayContaining([...asked]));
    });

    it('has a label and a place for errors at every input, and a name for every button', async () => {
      const page = mount(await written(whole, locale), locale);
      for (const name of inputsOf(whole)) {
        const input = inputIn(page, name);
        expect(
          page.querySelector(`label[for="${input.id}"]`)?.textContent.trim(),
          name,
        ).toBeTruthy();
        const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
        for (const id of described) expect(page.querySelector(`#${id}`), id).not.toBeNull();
        const error = page.querySelector(`[data-error="${name}"]`);
        expect([error?.id, error?.getAttribute('role')]).toEqual([described.at(-1), 'alert']);
      }
      expect(page.querySelectorAll('input, textarea')).toHaveLength(inputsOf(whole).length);
      for (const button of page.querySelectorAll('button')) {
        expect(button.textContent.trim()).not.toBe('');
      }
    });

    it('is a worked example without its element: nothing can be changed, all is said', async () => {
      // Parsed and not put on the page: no element takes it over.
      const html = await written(whole, locale);
      const page = new DOMParser().parseFromString(html, 'text/html').body;
      const shown = textsIn(page);
      expect(shown).toMatchObject(
        Object.fromEntries(
          Object.entries(example.shown.texts).map(([name, text]) => [
            name,
            text.replace(/[ \n]+/g, ' '),
          ]),
        ),
      );
      expect(page.querySelector('fieldset')?.disabled).toBe(true);
      expect(page.querySelector<HTMLElement>('[data-out=actions]')?.hidden).toBe(true);
      expect(page.querySelector('math')).not.toBeNull();
    });

    it('leads to sources that exist', async () => {
      const page = mount(await written(whole, locale), locale);
      const links = [...page.querySelectorAll('details a')].map((a) => a.getAttribute('href'));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        const slug = link?.split('#')[1] ?? '';
        expect(link).toBe(sourcePath(locale, slug));
        expect(existsSync(`content/sources/${slug}.yaml`), slug).toBe(true);
      }
    });

    it('says the same as the server once its element has worked it out anew', async () => {
      const page = await opened(whole, locale);
      const server = textsIn(page);
      const [first = ''] = inputsOf(whole);
      const { value } = inputIn(page, first);
      typeInto(page, first, 'x');
      typeInto(page, first, value);
      expect(textsIn(page)).toEqual(server);
      page.querySelector<HTMLElement>('[data-action=reset]')?.click();
      expect(textsIn(page)).toEqual(server);
      for (const [name, attributes] of Object.entries(example.shown.attributes ?? {})) {
        const place = page.querySelector(`[data-out="${name}"]`);
        for (const [key, text] of Object.entries(attributes)) {
          expect(place?.getAttribute(key), `${name} ${key}`).toBe(text);
        }
      }
    });

    it('refuses at every input what cannot be, in words, and keeps the last good result', async () => {
      const page = await opened(whole, locale);
      const before = textsIn(page);
      for (const name of inputsOf(whole)) {
        const { value } = inputIn(page, name);
        typeInto(page, name, 'abc');
        const error = page.querySelector(`[data-error="${name}"]`)?.textContent ?? '';
        expect(error, name).not.toMatch(/^$|[{}]/);
        const label = page
          .querySelector(`label[for="${inputIn(page, name).id}"]`)
          ?.textContent.trim();
        // Below a row of fields a complaint names the one it is about.
        expect(error.startsWith(`${label}: `), error).toBe(name.includes('-'));
        expect(inputIn(page, name).getAttribute('aria-invalid')).toBe('true');
        expect(textsIn(page)).toEqual({ ...before, stale: example.sentences['stale'] });
        expect(page.firstElementChild?.hasAttribute('data-stale')).toBe(true);
        typeInto(page, name, value);
        expect(inputIn(page, name).getAttribute('aria-invalid')).toBe('false');
        expect(textsIn(page)).toEqual(before);
      }
    });
  });

  it('goes back to where it started: fields, result, errors and address', async () => {
    const page = await opened(whole, 'en');
    const server = textsIn(page);
    const names = inputsOf(whole);
    const valuesShown = (): string[] => names.map((name) => inputIn(page, name).value);
    const start = valuesShown();
    // The last that takes the number by itself: weights, say, must also come to 100.
    names.findLast((name) => {
      const { value } = inputIn(page, name);
      typeInto(page, name, '6');
      const taken = location.hash !== '' && page.querySelector('[data-stale]') === null;
      if (!taken) typeInto(page, name, value);
      return taken;
    });
    expect(valuesShown()).not.toEqual(start);
    expect(location.hash).not.toBe('');
    typeInto(page, names[0] ?? '', 'x');
    page.querySelector<HTMLElement>('[data-action=reset]')?.click();
    expect(textsIn(page)).toEqual(server);
    expect(valuesShown()).toEqual(start);
    expect([location.hash, page.querySelectorAll('[aria-invalid=true]').length]).toEqual(['', 0]);
    const errors = [...page.querySelectorAll('.error')].map(({ textContent }) => textContent);
    expect(errors.join('')).toBe('');
  });

  it('has starting values that it takes itself', () => {
    const { values } = workedExample(calculator, words, { context: { locale: 'it' } });
    expect(valuesFromText(fields, valuesToText(fields, values))).toEqual(values);
  });

  it('comes back from the address as it was left', async () => {
    const page = await opened(whole, 'it');
    const confidence = 'confidence' in fields;
    const name = confidence ? 'confidence' : (inputsOf(whole)[0] ?? '');
    typeInto(page, name, confidence ? '90,5' : '1');
    const left = textsIn(page);
    const { hash } = location;
    expect(hash).toMatch(new RegExp(`^#${calculator.kind}-example=`));
    expect(new URL(hash, 'https://example.org/').hash).toBe(hash);
    const again = await opened(whole, 'it', {}, hash);
    expect(textsIn(again)).toEqual(left);
    expect(location.hash).toBe(hash);
  });

  it.each(['', 'x', '1;2;3;4;5;6;7;8;9;9;9;9;9;9;9;9;9;9', '%E0%A4%A', '-1', '0x5'])(
    'passes over a damaged address: “%s”',
    async (state) => {
      const page = await opened(whole, 'it', {}, `#${calculator.kind}-example=${state}`);
      const { values } = workedExample(calculator, words, { context: { locale: 'it' } });
      const shown = calculator.show(
        values,
        workedExample(calculator, words, { context: { locale: 'it' } }).write,
      );
      expect(outOf(page, 'advice')).toBe((shown.texts['advice'] ?? '').replace(/[ \n]+/g, ' '));
      expect(page.firstElementChild?.hasAttribute('data-stale')).toBe(false);
    },
  );

  it('copies a table whose rows are alike in length', async () => {
    const page = await opened(whole, 'en');
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    page.querySelector<HTMLElement>('[data-action=copy]')?.click();
    await vi.waitFor(() => expect(outOf(page, 'notice')).not.toBe(''));
    const rows = copied.mock.calls.at(-1)?.[0].trimEnd().split('\n') ?? [];
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.join('')).not.toMatch(/undefined|NaN/);
    copied.mockRestore();
  });
});
