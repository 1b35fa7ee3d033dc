import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { words } from '#i18n/words.ts';
import type { CaseEntry } from '#model/entries.ts';

const require = createRequire(import.meta.url);
const face = (file: string): Buffer => readFileSync(require.resolve(`@fontsource/${file}.woff`));
const fonts = [
  { name: 'Alegreya', data: face('alegreya/files/alegreya-latin-400-normal'), style: 'normal' as const },
  { name: 'Alegreya', data: face('alegreya/files/alegreya-latin-400-italic'), style: 'italic' as const },
];

/** 1200 × 630, the size that every network takes. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A case’s card for shared links: title and decision on sugar paper. PNG. */
export async function socialCard(entry: CaseEntry): Promise<Buffer> {
  const t = words(entry.locale);
  const svg = await satori(
    box({ flexDirection: 'column', justifyContent: 'space-between', width: '100%', height: '100%', padding: 70, background: '#1c3a58', color: '#f6f1e6' }, [
      box({ fontSize: 34, fontStyle: 'italic' }, `${t['site.name']}, ${t['case.kicker'].toLowerCase()}`),
      box({ flexDirection: 'column' }, [
        box({ fontSize: entry.title.length > 34 ? 76 : 92, lineHeight: 1.05 }, entry.title),
        box({ fontSize: 36, lineHeight: 1.3, marginTop: 26, color: '#c9d8e6' }, entry.summary),
      ]),
      box({ fontSize: 28, color: '#c9d8e6' }, t['case.timeText'](entry.minutes.reading, entry.minutes.class)),
    ]),
    { ...cardSize, fonts },
  );
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

type Child = string | Box | readonly Box[];
interface Box {
  readonly type: 'div';
  readonly props: { readonly style: object; readonly children: Child };
}

function box(style: object, children: Child): Box & { key: null } {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children }, key: null };
}
