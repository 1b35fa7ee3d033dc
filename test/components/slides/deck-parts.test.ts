import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { readMessage } from '#components/slides/deck-channel.ts';
import { pathOf } from '#components/slides/qr-path.ts';
import { asLent } from '#components/slides/as-lent.ts';

it('draws a QR code that is read as the address it was made of', () => {
  const address = 'https://retrobottega.example/it/casi/troll-operator/#decision-before-eleven';
  const { size, path } = pathOf(encodeQR(address, 'raw', { ecc: 'medium', border: 2 }));
  expect(decodeQR(painted(size, path))).toBe(address);
});

it('takes messages of other windows for what they are, and nothing else', () => {
  expect(readMessage({ kind: 'hello' })).toEqual({ kind: 'hello' });
  expect(readMessage({ kind: 'go', slide: 3, more: 1 })).toEqual({ kind: 'go', slide: 3 });
  for (const strange of [
    undefined,
    7,
    'go',
    {},
    { kind: 'go' },
    { kind: 'at', slide: 0 },
    { kind: 'off', slide: 1 },
  ])
    expect(readMessage(strange), JSON.stringify(strange)).toBeUndefined();
});

it('leaves no section in what a case lends, keeps those with a name as groups, and no link that leads nowhere', () => {
  expect(
    asLent('<section aria-label="x" id="y"><section>a</section></section>', '/en/cases/x/'),
  ).toBe('<div role="group" aria-label="x" id="y"><div>a</div></div>');
  expect(asLent('<section role="group" aria-label="x">a</section>', '/')).toBe(
    '<div role="group" aria-label="x">a</div>',
  );
  expect(asLent('<a href="#here">a</a><p id="here"><a href="#there">b</a></p>', '/c/')).toBe(
    '<a href="#here">a</a><p id="here"><a href="/c/#there">b</a></p>',
  );
});

/** A picture of a path’s bars, four pixels for each module, as a camera would give it. */
function painted(size: number, path: string): { width: number; height: number; data: Uint8Array } {
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, bar] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let at = Number(x) * scale; at < (Number(x) + Number(bar)) * scale; at += 1)
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
    }
  }
  return { width, height: width, data };
}
