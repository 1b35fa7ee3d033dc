import { inflateSync } from 'node:zlib';

/** What a PDF printed by Chromium says. */
export interface PdfText {
  /** The words of each page, in the order in which they are drawn. */
  readonly pages: readonly string[];
  /** The titles of its outline, in reading order. */
  readonly outline: readonly string[];
  readonly tagged: boolean;
}

/** Reads as much of the format as Chromium’s printer (Skia) writes: plain objects, inflated streams. */
export function pdfText(file: Buffer): PdfText {
  const source = file.toString('latin1');
  const objects = new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n?([\s\S]*?)\nendobj/g)].map(
      ([, id = '', body = '']) => [id, body],
    ),
  );
  const bodies = [...objects.values()];
  return {
    pages: bodies
      .filter((body) => /\/Type \/Page\b(?!s)/.test(body))
      .map((body) => pageText(body, objects)),
    outline: outlineOf(bodies, objects),
    tagged: source.includes('/StructTreeRoot'),
  };
}

type Objects = ReadonlyMap<string, string>;

function pageText(page: string, objects: Objects): string {
  const fonts = /\/Font\s*<<([\s\S]*?)>>/.exec(page)?.[1] ?? '';
  const letters = new Map(
    [...fonts.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
      name,
      lettersOf(referred(objects.get(id), 'ToUnicode', objects)),
    ]),
  );
  let font = '';
  let text = '';
  const drawn = streamOf(referred(page, 'Contents', objects));
  for (const [, name, shown = ''] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
    if (name !== undefined) font = name;
    else for (const code of shown.match(/.{4}/g) ?? []) text += letters.get(font)?.get(code) ?? '';
  }
  return text;
}

/** Which letter each glyph of a font is, by the code that Chromium writes for it. */
function lettersOf(map: string | undefined): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const source = streamOf(map);
  for (const [, from = '', to = '', first = ''] of source.matchAll(
    /<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]+)>/gi,
  )) {
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1)
      letters.set(hex(code), wide(first, code - Number.parseInt(from, 16)));
  }
  for (const [, code = '', letter = ''] of source.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gim))
    letters.set(code.toUpperCase(), wide(letter));
  return letters;
}

function outlineOf(bodies: readonly string[], objects: Objects): string[] {
  const titles: string[] = [];
  const follow = (body: string | undefined): void => {
    for (let item = body; item !== undefined; item = referred(item, 'Next', objects)) {
      titles.push(titleOf(item));
      follow(referred(item, 'First', objects));
    }
  };
  follow(
    referred(
      bodies.find((body) => body.includes('/Type /Outlines')),
      'First',
      objects,
    ),
  );
  return titles;
}

function titleOf(item: string): string {
  const hexadecimal = /\/Title <FEFF([0-9A-F]*)>/i.exec(item)?.[1];
  if (hexadecimal !== undefined) return wide(hexadecimal);
  const plain = /\/Title \(((?:\\.|[^\\)])*)\)/.exec(item)?.[1] ?? '';
  return plain.replace(/\\(.)/g, '$1');
}

function referred(body: string | undefined, key: string, objects: Objects): string | undefined {
  return objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(body ?? '')?.[1] ?? '');
}

function streamOf(body = ''): string {
  // By its length, as its last byte may be one that ends a line.
  const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(body)?.[1]);
  const begin = /stream\r?\n/.exec(body);
  const start = begin === null ? body.length : begin.index + begin[0].length;
  const raw = body.slice(start, start + length);
  return body.includes('/FlateDecode')
    ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
    : raw;
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** UTF-16 written in hexadecimal digits, its last unit moved on by some. */
function wide(digits: string, more = 0): string {
  const units = (digits.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
  return String.fromCharCode(
    ...units.map((unit, index) => (index === units.length - 1 ? unit + more : unit)),
  );
}
