import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Built, indexLanguage, type LanguageJob } from '#search/index-language.ts';
import type { SearchPage } from '#search/pagefind-index.ts';
import { differences, type Files, filesIn, fragmentsOf, pageWith } from './pagefind-files.ts';

let root = '';
let asked: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'retrobottega-language-'));
  asked = [];
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
afterAll(close);

/** Documents whose words are their digests. */
function jobWith(digests: readonly string[], changes: Partial<LanguageJob> = {}): LanguageJob {
  const documents = digests.map((digest, index) => ({ url: `/en/${index}/`, digest }));
  return {
    locale: 'en',
    folder: join(root, 'en'),
    version: 'some code',
    documents,
    records: [],
    htmlOf(url) {
      asked.push(url);
      const document = documents.find((one) => one.url === url);
      return pageWith(`<p>${document?.digest}</p>`, 'en').html;
    },
    ...changes,
  };
}

const about = (text: string): SearchPage => pageWith(`<p>${text}</p>`, 'en', '/en/about/');
const later = (...pages: readonly SearchPage[]): Built => ({
  now: () => undefined,
  wait: () => Promise.resolve(pages),
});
const already = (...pages: readonly SearchPage[]): Built => ({
  ...later(...pages),
  now: () => pages,
});

async function indexed(job: LanguageJob, built = later(about('room'))): Promise<Files> {
  await indexLanguage(job, built);
  return filesIn(job.folder);
}

describe('what is kept', () => {
  it('is left when nothing has changed, without asking for a document', async () => {
    const first = await indexed(jobWith(['ape', 'bee']));
    expect(asked).toEqual(['/en/0/', '/en/1/']);
    expect(differences(await indexed(jobWith(['ape', 'bee'])), first)).toEqual([]);
    expect(asked.length).toBe(2);
  });

  it.each<[string, Partial<LanguageJob>]>([
    ['other code', { version: 'other code' }],
    ['a record more', { records: [{ url: '/en/x/', content: 'cat', language: 'en' }] }],
  ])('is not used with %s', async (_, changes) => {
    await indexed(jobWith(['ape', 'bee']));
    asked = [];
    await indexed(jobWith(['ape', 'bee'], changes));
    expect(asked.length).toBe(2);
  });

  it('is followed, whatever has changed, by what a first time gives', async () => {
    for (const digests of [['ape', 'bee'], ['ape', 'cow'], ['cow'], ['cow', 'dog', 'emu']]) {
      const again = await indexed(jobWith(digests));
      const fresh = await indexed(jobWith(digests, { folder: join(root, digests.join()) }));
      expect(differences(again, fresh)).toEqual([]);
    }
  });
});

describe('the pages of the build', () => {
  const more = pageWith('<p>more</p>', 'en', '/en/more/');
  const builds = [[about('one')], [about('two')], [about('two'), more], []];

  it.each([
    ['late', later],
    ['early', already],
  ])('are in the index when they come %s, whatever else has changed', async (_, built) => {
    for (const [index, pages] of builds.entries()) {
      for (const word of ['ape', `bee ${index}`]) {
        const fresh = jobWith([word], { folder: join(root, `${word} ${index}`) });
        const expected = await indexed(fresh, later(...pages));
        expect(fragmentsOf(expected).size).toBe(1 + pages.length);
        expect(differences(await indexed(jobWith([word]), built(...pages)), expected)).toEqual([]);
      }
    }
  });
});
