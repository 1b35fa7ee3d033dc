import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { encodeDrawing } from '#cards/encode-drawing.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const drawing = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"><rect width="12" height="8" fill="${colour}"/></svg>`;

it('draws what the drawing says', async () => {
  const png = await encodeDrawing(drawing('#1c3a58'), temporaryFolder());
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, ...data.subarray(0, 3)]).toEqual([12, 8, 0x1c, 0x3a, 0x58]);
});

it('encodes a drawing once', async () => {
  const kept = temporaryFolder();
  const first = await encodeDrawing(drawing('red'), kept);
  const [file = ''] = readdirSync(kept);
  expect(await encodeDrawing(drawing('red'), kept)).toEqual(first);
  expect(readdirSync(kept)).toEqual([file]);
  writeFileSync(join(kept, file), 'what was kept');
  expect((await encodeDrawing(drawing('red'), kept)).toString()).toBe('what was kept');
});

it('never gives one drawing for another', async () => {
  const kept = temporaryFolder();
  const red = await encodeDrawing(drawing('red'), kept);
  expect(await encodeDrawing(drawing('blue'), kept)).not.toEqual(red);
  expect(readdirSync(kept)).toHaveLength(2);
});
