import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

// Two inks on one ground: 16 shades are enough for their edges, and take half the time and room.
const options = { palette: true, colours: 16, dither: 0, effort: 1 } as const;

/**
 * An SVG drawing as PNG. Encoding takes longer than making a page, so the pictures of earlier
 * builds are kept, each under the fingerprint of its drawing and of what encodes it.
 *
 * @param kept - The folder they are kept in. Deleting it costs only time.
 */
export async function encodeDrawing(
  svg: string,
  kept = join(process.cwd(), 'node_modules', '.cache', 'retrobottega', 'cards'),
): Promise<Buffer> {
  const recipe = JSON.stringify([svg, options, sharp.versions]);
  const file = join(kept, `${createHash('sha256').update(recipe).digest('hex')}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await sharp(Buffer.from(svg)).png(options).toBuffer();
  mkdirSync(kept, { recursive: true });
  // Whole or not at all: two builds may be at it, and either may be stopped.
  const draft = join(kept, `${randomUUID()}.part`);
  writeFileSync(draft, png);
  renameSync(draft, file);
  return png;
}
