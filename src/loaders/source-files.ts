import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findEncoding } from '#survey/encoding.ts';
import { listFiles } from './list-files.ts';

/** Whether a file of `content/` is a picture: it is shown, never read. */
export function isPicture(file: string): boolean {
  return /\/figures\/[^/]+$/.test(file);
}

/** Every file of `content/` below a project’s root, by its path from there. */
export function listSources(root: string): string[] {
  return listFiles(join(root, 'content')).map((file) => `content/${file}`);
}

/** The texts of some files by their paths, unpacked; of pictures nothing but the name. */
export function readSources(root: string, files: readonly string[]): Map<string, string> {
  return new Map(files.map((file) => [file, isPicture(file) ? '' : textOf(join(root, file))]));
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (!/\/responses\.csv(?:\.gz)?$/.test(path)) return bytes.toString('utf8');
  try {
    return surveyText(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  } catch {
    // A rule says so: see `responses-empty`.
    return '';
  }
}

/** So much is looked at to find out how a survey is encoded. */
const beginning = 256 * 1024;

/** A company’s own export, in the encoding that a browser would find: Excel’s is Windows-1252. */
function surveyText(bytes: Uint8Array): string {
  const { encoding } = findEncoding(bytes.subarray(0, beginning));
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/**
 * The dossier a file belongs to; none for files that mean nothing. In small letters: what differs
 * only in capitals would have one address on many computers.
 */
export function dossierOf(file: string): string | undefined {
  // Such as an editor’s temporary ones.
  if (file.includes('/.')) return undefined;
  const [, folder, name] =
    /^content\/(cases|teaching-notes|handbook|quarterlies|seminars)\/([^/]+)\//.exec(file) ??
    /^content\/(glossary|sources|quizzes|paths)\/([^/]+)\.ya?ml$/.exec(file) ??
    [];
  if (folder === undefined || name === undefined) return undefined;
  return `${folder === 'teaching-notes' ? 'cases' : folder}/${name}`.toLowerCase();
}

/** Those of some files that are there, and all others in the folders of cases, handbook’s pages, quarterlies and seminars among them. */
export function filesBeside(root: string, files: readonly string[]): string[] {
  const folders = files.flatMap(
    (file) =>
      /^content\/(?:cases|teaching-notes|handbook|quarterlies|seminars)\/[^/]+/.exec(file) ?? [],
  );
  const beside = [...new Set(folders)].flatMap((folder) =>
    listFiles(join(root, folder)).map((file) => `${folder}/${file}`),
  );
  const single = files.filter(
    (file) =>
      /^content\/(?:glossary|sources|quizzes|paths)$/.test(dirname(file)) &&
      existsSync(join(root, file)),
  );
  return [...new Set([...beside, ...single])].toSorted();
}
