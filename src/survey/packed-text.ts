import { SurveyError } from './errors.ts';
import { begins, bytesOf, isContainer } from './file-kind.ts';

const gzipMark = [0x1f, 0x8b, 0x08];

/** Packed bytes become a thousand times as many at most: a browser unpacks a piece as a whole. */
const maxPiece = 2 ** 14;

/** A file’s text while it is read from its beginning. */
export interface OpenedText {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** How many bytes of the file have been read, once so many more of its text have. */
  readonly doneAfter: (length: number) => number;
  /** Why it could not be read on. */
  readonly failure: (cause: unknown) => SurveyError;
}

/** Opens a text; one packed with gzip (`.csv.gz`) is unpacked piece by piece, never as a whole. */
export async function openText(file: Blob): Promise<OpenedText> {
  if (!(await isPacked(file))) {
    let done = 0;
    return { stream: file.stream(), doneAfter: (length) => (done += length), failure: unreadable };
  }
  let done = 0;
  const pieces = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      done += bytes.length;
      for (let at = 0; at < bytes.length; at += maxPiece) {
        controller.enqueue(bytes.subarray(at, at + maxPiece));
      }
    },
  });
  const stream = file.stream().pipeThrough(pieces).pipeThrough(new DecompressionStream('gzip'));
  return { stream, doneAfter: () => done, failure: damagedOrUnreadable };
}

/**
 * A text’s first bytes, unpacked.
 *
 * @throws {SurveyError} `unreadable-file`; `unreadable-packed`, also for a workbook that is packed once more.
 */
export async function firstBytes(
  file: Blob,
  limit: number,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly isWhole: boolean }> {
  if (!(await isPacked(file))) {
    return { bytes: await bytesOf(file, 0, limit), isWhole: limit >= file.size };
  }
  // One byte more tells whether there is more.
  const bytes = await unpackedBytes(file, limit + 1);
  if (isContainer(bytes) || begins(bytes, gzipMark)) throw new SurveyError('unreadable-packed');
  return { bytes: bytes.subarray(0, limit), isWhole: bytes.length <= limit };
}

async function unpackedBytes(file: Blob, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const { stream, failure } = await openText(file);
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      length += next.value.length;
      if (length >= limit) break;
    }
  } catch (cause) {
    throw failure(cause);
  } finally {
    reader.cancel().catch(() => undefined);
  }
  return new Uint8Array(await new Blob(parts).slice(0, limit).arrayBuffer());
}

async function isPacked(file: Blob): Promise<boolean> {
  return begins(await bytesOf(file, 0, gzipMark.length), gzipMark);
}

function unreadable(cause: unknown): SurveyError {
  return new SurveyError('unreadable-file', {}, { cause });
}

/** A browser says with a DOMException that a file cannot be reached, and with other errors that it cannot be unpacked. */
function damagedOrUnreadable(cause: unknown): SurveyError {
  if (cause instanceof DOMException) return unreadable(cause);
  return new SurveyError('unreadable-packed', {}, { cause });
}
