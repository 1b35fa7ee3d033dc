import { SurveyError } from './errors.ts';

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'text' | 'workbook';

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * @throws {SurveyError} `empty-file`, `unreadable-file`; `password-protected` or `old-workbook` for
 *   the older container that both come in.
 */
export async function findFileKind(file: Blob): Promise<FileKind> {
  if (file.size === 0) throw new SurveyError('empty-file');
  const first = await bytesOf(file, 0, 8);
  if (begins(first, zipMark)) return 'workbook';
  if (!begins(first, compoundMark)) return 'text';
  // A protected workbook is a stream of this name; names are in UTF-16.
  const names = new TextDecoder('utf-16le').decode(await bytesOf(file, 0, 2 ** 20));
  const last = new TextDecoder('utf-16le').decode(
    await bytesOf(file, Math.max(0, evenBelow(file.size - 2 ** 16)), file.size),
  );
  const isProtected = `${names}${last}`.includes('EncryptedPackage');
  throw new SurveyError(isProtected ? 'password-protected' : 'old-workbook');
}

/** @throws {SurveyError} `unreadable-file`. */
export async function bytesOf(
  file: Blob,
  from: number,
  to: number,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (cause) {
    throw new SurveyError('unreadable-file', {}, { cause });
  }
}

/** Whether a file that begins like this is a workbook of either kind. */
export function isContainer(first: Uint8Array): boolean {
  return begins(first, zipMark) || begins(first, compoundMark);
}

export function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function evenBelow(size: number): number {
  return size - (size % 2);
}
