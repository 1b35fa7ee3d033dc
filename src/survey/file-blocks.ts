import { SurveyError } from './errors.ts';
import type { Encoding } from './plan.ts';

/** A file that is in memory already comes in one piece. */
const maxBlock = 2 ** 18;

export interface FileBlock {
  readonly bytes: Uint8Array;
  /** How many bytes of the file have been read. */
  readonly done: number;
}

/**
 * A file’s bytes in blocks of at most 256 KB. UTF-16 comes as UTF-8; in all other encodings
 * commas, quotation marks and line ends are the same bytes anyway.
 *
 * @throws {SurveyError} `unreadable-file`; the signal’s reason when it is aborted.
 */
export async function* fileBlocks(
  file: Blob,
  encoding: Encoding,
  signal?: AbortSignal,
): AsyncGenerator<FileBlock> {
  const recode = recoder(encoding);
  const reader = file.stream().getReader();
  let done = 0;
  try {
    for (let bytes = await nextOf(reader); bytes !== undefined; bytes = await nextOf(reader)) {
      for (let at = 0; at < bytes.length; at += maxBlock) {
        signal?.throwIfAborted();
        const block = bytes.subarray(at, at + maxBlock);
        done += block.length;
        yield { bytes: recode(block), done };
      }
    }
    const rest = recode(undefined);
    if (rest.length > 0) yield { bytes: rest, done };
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** As many bytes as a prologue can have, in UTF-8 if the file is in UTF-16. */
export async function beginningOf(file: Blob, encoding: Encoding): Promise<Uint8Array> {
  const parts: number[] = [];
  for await (const { bytes } of fileBlocks(file.slice(0, 64), encoding)) parts.push(...bytes);
  return new Uint8Array(parts);
}

/** Turns blocks of UTF-16 into UTF-8, letters between two blocks too; undefined asks for the rest. */
function recoder(encoding: Encoding): (bytes: Uint8Array | undefined) => Uint8Array {
  const none = new Uint8Array(0);
  if (encoding === 'utf-8' || encoding === 'windows-1252') return (bytes) => bytes ?? none;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  return (bytes) => encoder.encode(decoder.decode(bytes ?? none, { stream: bytes !== undefined }));
}

async function nextOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch (cause) {
    throw new SurveyError('unreadable-file', {}, { cause });
  }
}
