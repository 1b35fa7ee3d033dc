import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Piscina } from 'piscina';
import { describe, expect, it, vi } from 'vitest';
import { findLeakingFiles } from '../../src/leaks/find-leaking-files.ts';
import { listRestricted } from '../../src/leaks/list-restricted.ts';
import { WordReader } from '../../src/leaks/word-reader.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { built, dossiers, sameHash } from './random-texts.ts';
import { leakIn, restrictedPhrases } from './reference.ts';

const phrases = listOf('Ask the owner, not the clerk.', 'a b c d e f g h');
const leak = 'Now <em>ask</em> the owner, not the clerk!';

describe('findLeakingFiles', () => {
  it('names the file, by its path below the folder, and the words', async () => {
    const folder = temporaryFolder({
      'it/index.html': '<p>Nothing here.</p>',
      'it/casi/x/index.html': `<p>${leak}</p>`,
    });
    expect(await findLeakingFiles(folder, phrases)).toEqual([
      { file: 'it/casi/x/index.html', phrase: 'ask the owner not the clerk' },
    ]);
  });

  it('names a file once, however much it gives away', async () => {
    const folder = temporaryFolder({ 'a.txt': 'a b c d e f g h. Ask the owner, not the clerk.' });
    expect(await findLeakingFiles(folder, phrases)).toEqual([
      { file: 'a.txt', phrase: 'a b c d e f g h' },
    ]);
  });

  it('reads packed files', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'x.pf_fragment'), gzipSync('… ask the owner, not the clerk …'));
    expect(await filesThatLeak(folder)).toEqual(['x.pf_fragment']);
  });

  it('says which file cannot be unpacked', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'x.pf_fragment'), gzipSync('…').subarray(0, 12));
    await expect(findLeakingFiles(folder, phrases)).rejects.toThrow(
      'x.pf_fragment begins like a gzip file, but cannot be unpacked.',
    );
  });

  it('reads any file that may hold text, whatever its name', async () => {
    const files = ['_headers', 'x', 'x.css', 'x.csv', 'x.js', 'x.js.map', 'x.json', 'x.svg'];
    const folder = temporaryFolder(
      Object.fromEntries(files.map((file) => [file, 'a b c d e f g h'])),
    );
    expect(await filesThatLeak(folder)).toEqual(files);
  });

  it('reads a large file to its end, and small ones after it', async () => {
    const folder = temporaryFolder({
      'a.txt': `${'nothing '.repeat(100_000)} a b c d e f g h`,
      'b.txt': 'nothing',
      'c.txt': '',
      'd.txt': 'a b c d e f g h',
    });
    expect(await filesThatLeak(folder)).toEqual(['a.txt', 'd.txt']);
  });

  it.each([
    ['an attribute', '<meta name="description" content="Ask the owner, not the clerk.">'],
    ['an attribute with a sign', '<img alt="5 > 4: ask the owner, not the clerk.">'],
    ['an attribute and the text behind it', '<p title="Ask the owner">not the clerk</p>'],
    ['a script', 'for(let i=0;i<n;i++){say("Ask the owner, not the clerk.")}let f=()=>1'],
    ['words parted by tags', '<p>Ask <a href="/x/">the owner</a>,<br>not <em>the</em> clerk.</p>'],
    ['JSON', String.raw`{"text":"Ask\nthe owner,\u0020not\u00a0the \u0063lerk."}`],
    ['references', 'Ask&nbsp;the owner&#44; not&#x20;the &#99;lerk'],
  ])('finds a phrase in %s', async (_, text) => {
    expect(await filesThatLeak(temporaryFolder({ 'index.html': text }))).toEqual(['index.html']);
  });

  it('passes over pictures and fonts', async () => {
    const folder = temporaryFolder({ 'x.png': 'a b c d e f g h', 'x.woff2': 'a b c d e f g h' });
    expect(await findLeakingFiles(folder, phrases)).toEqual([]);
  });

  it('does not mistake a part of a phrase for it', async () => {
    const folder = temporaryFolder({
      'a.txt': 'a b c d e f g. h',
      'b.txt': 'a b c d e f g x h; ask the owner',
    });
    expect(await filesThatLeak(folder)).toEqual(['a.txt']);
  });

  it.each(sameHash)(
    'does not mistake “%s” for “%s”, which has the same hash',
    async (one, other) => {
      const folder = temporaryFolder({ 'a.txt': `a b c d e f g ${one}` });
      expect(await findLeakingFiles(folder, listOf(`a b c d e f g ${other}`))).toEqual([]);
    },
  );

  it('looks through many files in threads', async () => {
    const folder = temporaryFolder();
    for (let file = 1000; file < 2200; file += 1)
      writeFileSync(join(folder, `${file}.html`), file % 500 === 0 ? leak : `<p>${file}</p>`);
    const read = vi.spyOn(WordReader.prototype, 'read');
    expect(await filesThatLeak(folder)).toEqual(['1000.html', '1500.html', '2000.html']);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  it('says which file cannot be unpacked only when no thread has an answer left to give', async () => {
    const folder = temporaryFolder();
    for (let file = 1000; file < 2200; file += 1)
      writeFileSync(join(folder, `${file}.html`), `<p>${file}</p>`);
    writeFileSync(join(folder, '0.gz'), gzipSync('…').subarray(0, 12));
    const completed: number[] = [];
    const end = Piscina.prototype.destroy;
    const ended = vi.spyOn(Piscina.prototype, 'destroy').mockImplementation(async function (
      this: Piscina,
    ) {
      completed.push(this.completed);
      await end.call(this);
    });
    await expect(findLeakingFiles(folder, phrases)).rejects.toThrow('0.gz begins like a gzip file');
    ended.mockRestore();
    expect(completed).toEqual([13]);
  });

  it('finds in whatever texts what the plain definition finds', async () => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(dossiers, fc.array(built, { maxLength: 4 }), async (parts, texts) => {
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
        const files = texts.flatMap((text, at) => [
          { file: `${at}.html`, text, bytes: text },
          { file: `${at}.packed`, text, bytes: gzipSync(text) },
        ]);
        for (const { file, bytes } of files) writeFileSync(join(folder, file), bytes);
        const known = restrictedPhrases(parts);
        const leaks = files.flatMap(({ file, text }) => {
          const phrase = leakIn(text, known);
          return phrase === undefined ? [] : [{ file, phrase }];
        });
        const restricted = listRestricted(() => parts);
        expect(await findLeakingFiles(folder, restricted)).toEqual(leaks);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a folder to remember clean files in', () => {
  it('spares files from being looked through again, whatever their name is now', async () => {
    const { cache, looked } = remembering();
    expect(await looked({ 'a.html': 'one', 'b.html': 'two' })).toBe(2);
    expect(await looked({ 'a.html': 'one', 'c.html': 'two' })).toBe(0);
    expect(await looked({ 'a.html': 'one', 'b.html': 'three' })).toBe(1);
    // What is no longer published is forgotten.
    expect(await looked({ 'a.html': 'one', 'b.html': 'two' })).toBe(1);
    expect(readFileSync(join(cache, 'clean-files'), 'utf8')).not.toContain('one');
  });

  it('does not spare a file that leaks', async () => {
    const { cache } = remembering();
    const folder = temporaryFolder({ 'a.html': leak, 'b.html': 'one' });
    const first = await findLeakingFiles(folder, phrases, cache);
    expect(first).toHaveLength(1);
    expect(await findLeakingFiles(folder, phrases, cache)).toEqual(first);
  });

  it('counts for the phrases that were looked for, and no others', async () => {
    const { cache } = remembering();
    const folder = temporaryFolder({ 'a.html': 'one two three four five six' });
    expect(await findLeakingFiles(folder, phrases, cache)).toEqual([]);
    const more = listOf('Ask the owner, not the clerk.', 'One two three four five six.');
    expect(await findLeakingFiles(folder, more, cache)).toHaveLength(1);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -5)],
    ['changed', (text: string) => text.replace(/.$/, (sign) => (sign === 'a' ? 'b' : 'a'))],
    ['lengthened', (text: string) => `${text}\nx`],
    ['empty', () => ''],
  ])('costs only time when it is %s', async (_, damage) => {
    const { cache, looked } = remembering();
    await looked({ 'a.html': 'one', 'b.html': 'two' });
    const file = join(cache, 'clean-files');
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(await looked({ 'a.html': 'one', 'b.html': 'two' })).toBe(2);
    expect(await looked({ 'a.html': 'one', 'b.html': 'two' })).toBe(0);
  });

  it('costs only time when it cannot be written', async () => {
    const { cache, looked } = remembering();
    writeFileSync(cache, 'a file');
    expect(await looked({ 'a.html': 'one' })).toBe(1);
    expect(await looked({ 'a.html': 'one' })).toBe(1);
  });
});

/** A folder to remember files in, and how many of some files are looked through with its help. */
function remembering(): {
  readonly cache: string;
  readonly looked: (files: Readonly<Record<string, string>>) => Promise<number>;
} {
  const cache = join(temporaryFolder(), 'student');
  const looked = async (files: Readonly<Record<string, string>>): Promise<number> => {
    const read = vi.spyOn(WordReader.prototype, 'read');
    await findLeakingFiles(temporaryFolder(files), phrases, cache);
    const times = read.mock.calls.length;
    read.mockRestore();
    return times;
  };
  return { cache, looked };
}

function listOf(...restricted: readonly string[]): ReturnType<typeof listRestricted> {
  return listRestricted(() => [{ restricted, open: [] }]);
}

async function filesThatLeak(folder: string): Promise<string[]> {
  return (await findLeakingFiles(folder, phrases)).map(({ file }) => file);
}
