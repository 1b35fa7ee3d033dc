import { firstBytes, openText } from './packed-text.ts';
import type { Encoding } from './plan.ts';

/** A file that is in memory already comes in one piece. */
const maxBlock = 2 ** 18;

export interface FileBlock {
  readonly bytes: Uint8Array;
  /** How many bytes of the file have been read, packed ones if it is. */
  readonly done: number;
}

/**
 * A text’s bytes in blocks of at most 256 KB, unpacked. UTF-16 comes as UTF-8; in all other encodings
 * commas, quotation marks and line ends are the same bytes anyway.
 *
 * @throws {SurveyError} `unreadable-file`, `unreadable-packed`; the signal’s reason when it is aborted.
 */
export async function* fileBlocks(
  file: Blob,
  encoding: Encoding,
  signal?: AbortSignal,
): AsyncGenerator<FileBlock> {
  const recode = recoder(encoding);
  const text = await openText(file);
  const reader = text.stream.getReader();
  const next = async (): Promise<Uint8Array | undefined> => {
    try {
      return (await reader.read()).value;
    } catch (cause) {
      throw text.failure(cause);
    }
  };
  let done = 0;
  try {
    for (let bytes = await next(); bytes !== undefined; bytes = await next()) {
      for (let at = 0; at < bytes.length; at += maxBlock) {
        signal?.throwIfAborted();
        const block = bytes.subarray(at, at + maxBlock);
        done = text.doneAfter(block.length);
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
  const first = new Blob([(await firstBytes(file, 64)).bytes]);
  for await (const { bytes } of fileBlocks(first, encoding)) parts.push(...bytes);
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
