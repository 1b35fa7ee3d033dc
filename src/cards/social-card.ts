import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import { words } from '#i18n/words.ts';
import type { CaseListing } from '#model/entries.ts';
import { encodeDrawing } from './encode-drawing.ts';

const require = createRequire(import.meta.url);
const face = (file: string): Buffer => readFileSync(require.resolve(`@fontsource/${file}.woff`));
const fonts = [
  {
    name: 'Alegreya',
    data: face('alegreya/files/alegreya-latin-400-normal'),
    style: 'normal' as const,
  },
  {
    name: 'Alegreya',
    data: face('alegreya/files/alegreya-latin-400-italic'),
    style: 'italic' as const,
  },
];

/** 1200 × 630, the size that every network takes. */
const cardSize = { width: 1200, height: 630 } as const;

const card = {
  flexDirection: 'column',
  justifyContent: 'space-between',
  boxSizing: 'border-box',
  width: '100%',
  height: '100%',
  padding: 70,
  background: '#1c3a58',
  color: '#f6f1e6',
};
const soft = '#c9d8e6';
// What does not fit ends with an ellipsis; a word longer than a line breaks.
const clamped = (lines: number): object => ({
  display: 'block',
  lineClamp: lines,
  wordBreak: 'break-word',
});

/** A case’s card for shared links: title and summary on sugar paper. PNG. */
export async function socialCard(entry: CaseListing): Promise<Buffer> {
  const t = words(entry.locale);
  const svg = await satori(
    box(card, [
      box(
        { fontSize: 34, fontStyle: 'italic' },
        `${t['site.name']}, ${t['case.kicker'].toLowerCase()}`,
      ),
      box({ flexDirection: 'column' }, [
        box(
          { fontSize: entry.title.length > 34 ? 76 : 92, lineHeight: 1.05, ...clamped(2) },
          entry.title,
        ),
        box(
          { fontSize: 36, lineHeight: 1.3, marginTop: 26, color: soft, ...clamped(4) },
          entry.summary,
        ),
      ]),
      box(
        { fontSize: 28, color: soft },
        t['case.timeText'](entry.minutes.reading, entry.minutes.class),
      ),
    ]),
    { ...cardSize, fonts },
  );
  return encodeDrawing(svg);
}

type Child = string | Box | readonly Box[];
interface Box {
  readonly type: 'div';
  readonly props: { readonly style: object; readonly children: Child };
}

function box(style: object, children: Child): Box & { key: null } {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children }, key: null };
}
