import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '#i18n/locale.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { tagNames } from '#model/tags.ts';
import { generateCases } from '../generate-cases.ts';
import { hugoContent } from './hugo-content.ts';
import { readPeerCases } from './peer-cases.ts';
import { peerSite } from './peer-site.ts';
import { starlightContent } from './starlight-content.ts';

const count = 5;
const { library } = readLibrary(join(import.meta.dirname, '../../..'));
const generated = generateCases(library, count, 7);
const cases = readPeerCases(generated);
const site = peerSite(generated, library);
const contents = { starlight: starlightContent(site), hugo: hugoContent(site) };
const peers = Object.entries(contents);
const folders = { starlight: 'src/content/docs', hugo: 'content' };

function textOf(content: ReadonlyMap<string, string>, locale: string, slug: string): string {
  const file = [...content.keys()].find((path) => path.endsWith(`${locale}/cases/${slug}.md`));
  return content.get(file ?? '') ?? '';
}

it.each(peers)('%s gets every case in every language', (_, content) => {
  const pages = [...content.keys()].filter((file) => /\/cases\/case-\d+\.md$/.test(file));
  expect(pages).toHaveLength(count * locales.length);
});

it.each(peers)('%s gets no tag of ours, and no link that only we understand', (_, content) => {
  const ours = new RegExp(`</?(?:${tagNames.join('|')})\\b|\\]\\((?:case|term):`);
  const left = [...content].filter(([, text]) => ours.test(text)).map(([file]) => file);
  expect(left).toEqual([]);
});

it.each(peers)('%s gets every word of the texts between the tags', (_, content) => {
  for (const { body, locale, slug } of cases) {
    const text = textOf(content, locale, slug);
    const runs = body.replace(/<TrainerNote>.*?<\/TrainerNote>/gs, '').split(/<[^>]*>|\]\([^)]*\)/);
    expect(runs.length).toBeGreaterThan(50);
    expect(runs.filter((run) => !text.includes(run.trim()))).toEqual([]);
  }
});

it.each(peers)('%s gets every word of the front matter', (_, content) => {
  for (const { words, locale, slug } of cases) {
    const text = textOf(content, locale, slug);
    const [, front = '', body = ''] = text.split(/^---$/m);
    const fields = [...stringsIn(parse(front)), body];
    const missing = stringsIn(words).filter(
      (word) => !fields.some((field) => field.includes(word)),
    );
    expect(stringsIn(words).length).toBeGreaterThan(25);
    expect(missing).toEqual([]);
  }
});

it.each(peers)('%s gets nothing that is for trainers', (_, content) => {
  const all = [...content.values()].join('\n');
  for (const { body } of cases) {
    const note = /<TrainerNote>\s*(.*?)\s*<\/TrainerNote>/s.exec(body)?.[1];
    expect(note).toBeTruthy();
    expect(all).not.toContain(note);
  }
});

it('gives all peers texts of the same length', () => {
  for (const { locale, slug } of cases) {
    const lengths = peers.map(
      ([, content]) =>
        textOf(content, locale, slug)
          .split(/^---$/m)[2]
          ?.match(/\p{L}+/gu)?.length,
    );
    expect(new Set(lengths).size).toBe(1);
    expect(lengths[0]).toBeGreaterThan(800);
  }
});

it('links only to pages and headings that are there', () => {
  const pages = new Map(
    [...contents.starlight].map(([file, text]) => [
      file.slice(folders.starlight.length).replace(/(?:\/index)?\.md$/, '/'),
      text,
    ]),
  );
  const links = [...pages].flatMap(([, text]) =>
    [...text.matchAll(/\]\((\/[^)#]*)(?:#([^)]*))?\)/g)].map(([, page = '', id]) => ({ page, id })),
  );
  const dead = links.filter(({ page, id }) => {
    const text = pages.get(page);
    return text === undefined || (id !== undefined && !text.includes(`id="${id}"`));
  });
  expect(links.length).toBeGreaterThan(300);
  expect(dead).toEqual([]);
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
