import { crc32 } from './crc32.ts';
import { SurveyError } from './errors.ts';
import { damaged, type ZipEntry, zipEntries } from './zip-directory.ts';

/** A workbook’s parts, unpacked. */
export interface UnzippedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly checksum: number;
}

/** What all parts together may unpack to: a million rows take about as much. */
export const maxUnpacked = 2 ** 28;

/**
 * Unpacks the XML files of a workbook.
 *
 * Sizes are checked before and while unpacking, so that a small file cannot fill the memory, and
 * checksums afterwards, so that a damaged one is not read in part.
 *
 * @throws {SurveyError} `unreadable-workbook`, `password-protected`, `workbook-too-large`.
 */
export async function unzipXml(archive: Uint8Array<ArrayBuffer>): Promise<UnzippedFile[]> {
  const entries = zipEntries(archive).filter(({ name }) => /\.(?:xml|rels)$/.test(name));
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new SurveyError('password-protected');
  if (new Set(entries.map(({ name }) => name)).size < entries.length) throw damaged('names');
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > maxUnpacked) throw new SurveyError('workbook-too-large', { limit: maxUnpacked });
  const files: UnzippedFile[] = [];
  for (const entry of entries) files.push(await unzipEntry(archive, entry));
  return files;
}

async function unzipEntry(
  archive: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
): Promise<UnzippedFile> {
  const { name, method, size, checksum } = entry;
  const packed = packedBytes(archive, entry);
  if (method !== 0 && method !== 8) throw damaged(name);
  const bytes = method === 0 ? packed : await inflate(packed, entry);
  if (bytes.length !== size || crc32(bytes) !== checksum) throw damaged(name);
  return { name, bytes, checksum };
}

function packedBytes(
  archive: Uint8Array<ArrayBuffer>,
  { name, offset, packedSize }: ZipEntry,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw damaged(name);
  }
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedSize > archive.length) throw damaged(name);
  return archive.subarray(from, from + packedSize);
}

/** Never holds more than the size that the directory says. */
async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  { name, size }: ZipEntry,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let at = 0;
  try {
    const unpacked = new Blob([packed])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = unpacked.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (at + next.value.length > size) {
        await reader.cancel();
        break;
      }
      bytes.set(next.value, at);
      at += next.value.length;
    }
  } catch (cause) {
    throw damaged(name, cause);
  }
  return bytes.subarray(0, at);
}
