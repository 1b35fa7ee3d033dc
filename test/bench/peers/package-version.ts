import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of a package that is installed in a folder. */
export function packageVersion(folder: string, name: string): string {
  const file = join(folder, 'node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}
