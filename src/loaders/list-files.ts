import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Every file below a folder, as sorted paths with `/`. Empty when there is no folder.
 *
 * @param hidden - Whether files whose name begins with a dot count.
 */
export function listFiles(folder: string, hidden = false): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && (hidden || !entry.name.startsWith('.')))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .map((file) => file.split(sep).join('/'))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
