import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readableTexts } from '#loaders/readable-texts.ts';
import { textOf } from '#markdown/tree.ts';
import { parseText } from '#markdown/parse.ts';
import { findLeakingFiles } from '../../src/leaks/find-leaking-files.ts';
import { listRestricted } from '../../src/leaks/list-restricted.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { readContent, readSite } from '../helpers/site.ts';

const library = readContent();
const phrases = listRestricted(() => [readableTexts(library)]);
const site = readSite('student');
// Italian, for its accents and apostrophes.
const secret = sentenceOfANote();

const page = 'it/casi/back-room-sign/index.html';
const feed = 'it/rss.xml';
const script = site.files.find((file) => /^_assets\/.*\.js$/.test(file)) ?? '';
const fragment =
  site.files.find((file) => /^pagefind\/fragment\/it_.*\.pf_fragment$/.test(file)) ?? '';

it('finds nothing in a part of the student edition as it was built', async () => {
  expect(await findLeakingFiles(partOfTheSite(), phrases)).toEqual([]);
});

it.each([
  [
    'an HTML page',
    page,
    (text: string) => text.replace('</main>', `<p>${emphasised(secret)}</p></main>`),
  ],
  [
    'an attribute',
    page,
    (text: string) => text.replace('<main', `<main data-x="${secret.replaceAll('"', '&quot;')}"`),
  ],
  [
    'an XML feed with entities',
    feed,
    (text: string) =>
      text.replace('<item>', `<item><description>${withEntities(secret)}</description>`),
  ],
  [
    'a script',
    script,
    (text: string) => `${text};for(let i=0;i<3;i++)console.log(${JSON.stringify(secret)})`,
  ],
])('finds a sentence of a note in %s', async (_, file, leak) => {
  const folder = partOfTheSite();
  const text = readFileSync(join(folder, file), 'utf8');
  expect(leak(text)).not.toBe(text);
  writeFileSync(join(folder, file), leak(text));
  expect(await filesThatLeak(folder)).toEqual([file]);
});

it.each([
  ['JSON', 'it/cases.json', JSON.stringify({ cases: [{ text: secret }] })],
  ['JSON without accents', 'it/cases.json', ascii(JSON.stringify({ cases: [{ text: secret }] }))],
  [
    'a source map',
    `${script}.map`,
    JSON.stringify({
      version: 3,
      sourcesContent: [`const note = ${JSON.stringify(`<p>${secret}</p>`)};\n`],
    }),
  ],
])('finds a sentence of a note in %s', async (_, file, text) => {
  const folder = partOfTheSite();
  writeFileSync(join(folder, file), text);
  expect(await filesThatLeak(folder)).toEqual([file]);
});

it('finds a sentence of a note in a packed fragment of the search index', async () => {
  const folder = partOfTheSite();
  const [, head = '', json = ''] =
    /^(.*?)(\{.*)$/s.exec(gunzipSync(readFileSync(join(folder, fragment))).toString()) ?? [];
  const entry = JSON.parse(json) as { content: string };
  const leaky = JSON.stringify({ ...entry, content: `${entry.content} ${secret}` });
  writeFileSync(join(folder, fragment), gzipSync(head + leaky));
  expect(await filesThatLeak(folder)).toEqual([fragment]);
});

async function filesThatLeak(folder: string): Promise<string[]> {
  return (await findLeakingFiles(folder, phrases)).map(({ file }) => file);
}

function partOfTheSite(): string {
  const folder = temporaryFolder();
  for (const file of [page, feed, script, fragment]) {
    cpSync(join(site.folder, file), join(folder, file), { recursive: true });
  }
  return folder;
}

function sentenceOfANote(): string {
  const note = library.teachingNotes.find(
    ({ locale, data }) => locale === 'it' && /[àèìòù].*’/.test(data.synopsis),
  );
  const { tree } = parseText(note?.data.synopsis ?? '');
  if (tree === undefined)
    throw new Error('No Italian note has a synopsis with an accent and an apostrophe.');
  return textOf(tree).trim();
}

function emphasised(text: string): string {
  return text.replace(/\p{L}+$|\p{L}{5,}/u, '<em>$&</em>').replaceAll(' ', ' \n');
}

function withEntities(text: string): string {
  return text.replace(/[^\w ]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

function ascii(json: string): string {
  return json.replace(
    /[^\0-\x7f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
