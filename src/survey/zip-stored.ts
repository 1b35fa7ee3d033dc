import type { UnzippedFile } from './unzip.ts';

const encoder = new TextEncoder();

/**
 * An archive of files that are not packed, to be handed to a library that takes archives only: it
 * would unpack in workers made of text, which our security policy does not allow.
 */
export function storedZip(files: readonly UnzippedFile[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const file of files) {
    const name = encoder.encode(file.name);
    const header = withFields(30, [[0, 0x04034b50], [14, file.checksum], ...sizes(18, file)]);
    shorts(header, [
      [4, 20],
      [26, name.length],
    ]);
    const entry = withFields(46, [
      [0, 0x02014b50],
      [16, file.checksum],
      ...sizes(20, file),
      [42, at],
    ]);
    shorts(entry, [
      [4, 20],
      [6, 20],
      [28, name.length],
    ]);
    parts.push(header, name, file.bytes);
    directory.push(entry, name);
    at += header.length + name.length + file.bytes.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = withFields(22, [
    [0, 0x06054b50],
    [12, length],
    [16, at],
  ]);
  shorts(end, [
    [8, files.length],
    [10, files.length],
  ]);
  return new Blob([...parts, ...directory, end]);
}

type Field = readonly [offset: number, value: number];

/** Packed and unpacked size, which are the same. */
function sizes(offset: number, { bytes }: UnzippedFile): readonly Field[] {
  return [
    [offset, bytes.length],
    [offset + 4, bytes.length],
  ];
}

function withFields(length: number, fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [offset, value] of fields) view.setUint32(offset, value, true);
  return bytes;
}

function shorts({ buffer }: Uint8Array<ArrayBuffer>, fields: readonly Field[]): void {
  const view = new DataView(buffer);
  for (const [offset, value] of fields) view.setUint16(offset, value, true);
}
