import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { findLeaks } from '../../src/leaks/find-leaks.ts';

const phrases = new Set(['ask the owner not the clerk', 'a b c d e f g h']);

describe('findLeaks', () => {
  it('names the file, by its path below the folder, and the words', () => {
    const folder = temporaryFolder({
      'it/index.html': '<p>Nothing here.</p>',
      'it/casi/x/index.html': '<p>Now <em>ask</em> the owner, not the clerk!</p>',
    });
    expect(findLeaks(folder, phrases)).toEqual([
      { file: 'it/casi/x/index.html', phrase: 'ask the owner not the clerk' },
    ]);
  });

  it('names a file once, however much it gives away', () => {
    const folder = temporaryFolder({ 'a.txt': 'a b c d e f g h. Ask the owner, not the clerk.' });
    expect(findLeaks(folder, phrases)).toEqual([{ file: 'a.txt', phrase: 'a b c d e f g h' }]);
  });

  it('reads packed files', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'x.pf_fragment'), gzipSync('… ask the owner, not the clerk …'));
    expect(findLeaks(folder, phrases).map(({ file }) => file)).toEqual(['x.pf_fragment']);
  });

  it('reads any file that may hold text, whatever its name', () => {
    const files = [
      'x',
      '_headers',
      'x.svg',
      'x.css',
      'x.js',
      'x.js.map',
      'x.json',
      'x.xml',
      'x.csv',
      'x.webmanifest',
    ];
    const folder = temporaryFolder(
      Object.fromEntries(files.map((file) => [file, 'a b c d e f g h'])),
    );
    expect(findLeaks(folder, phrases).map(({ file }) => file)).toEqual(files.toSorted());
  });

  it.each([
    ['an attribute', '<meta name="description" content="Ask the owner, not the clerk.">'],
    ['an attribute with a sign', '<img alt="5 > 4: ask the owner, not the clerk.">'],
    ['a script', 'for(let i=0;i<n;i++){say("Ask the owner, not the clerk.")}let f=()=>1'],
    ['words parted by tags', '<p>Ask <a href="/x/">the owner</a>,<br>not <em>the</em> clerk.</p>'],
  ])('finds a phrase in %s', (_, text) => {
    const folder = temporaryFolder({ 'index.html': text });
    expect(findLeaks(folder, phrases).map(({ file }) => file)).toEqual(['index.html']);
  });

  it('passes over pictures and fonts', () => {
    const folder = temporaryFolder({ 'x.png': 'a b c d e f g h', 'x.woff2': 'a b c d e f g h' });
    expect(findLeaks(folder, phrases)).toEqual([]);
  });

  it('does not mistake a part of a phrase for it', () => {
    const folder = temporaryFolder({
      'a.txt': 'a b c d e f g. h',
      'b.txt': 'a b c d e f g x h; ask the owner',
    });
    expect(findLeaks(folder, phrases).map(({ file }) => file)).toEqual(['a.txt']);
  });
});
