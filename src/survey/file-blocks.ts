import { SurveyError } from './errors.ts';
import type { Encoding } from './plan.ts';

const blockBytes = 2 ** 21;

/**
 * A file’s bytes in blocks, each read while the one before is being worked on. UTF-16 comes as UTF-8;
 * in all other encodings commas, quotation marks and line ends are the same bytes anyway.
 *
 * @throws {SurveyError} `unreadable-file`; the signal’s reason when it is aborted.
 */
export async function* fileBlocks(
  file: Blob,
  encoding: Encoding,
  signal?: AbortSignal,
): AsyncGenerator<FileBlock> {
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const decoder = new TextDecoder(isWide ? encoding : 'utf-8', { ignoreBOM: true });
  const encoder = new TextEncoder();
  let next = readBlock(file, 0);
  for (let at = 0; at < file.size; at += blockBytes) {
    signal?.throwIfAborted();
    const block = await next;
    next = readBlock(file, at + blockBytes);
    // Whoever stops early does not want to hear of it.
    next.catch(() => undefined);
    const done = Math.min(file.size, at + blockBytes);
    const isLast = done === file.size;
    const text = isWide ? encoder.encode(decoder.decode(block, { stream: !isLast })) : block;
    yield { bytes: text, done };
  }
}

export interface FileBlock {
  readonly bytes: Uint8Array;
  /** How many bytes of the file have been read. */
  readonly done: number;
}

async function readBlock(file: Blob, from: number): Promise<Uint8Array<ArrayBuffer>> {
  if (from >= file.size) return new Uint8Array(0);
  try {
    return new Uint8Array(await file.slice(from, from + blockBytes).arrayBuffer());
  } catch (cause) {
    throw new SurveyError('unreadable-file', {}, { cause });
  }
}
