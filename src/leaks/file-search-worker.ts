import { workerData } from 'piscina';
import { FileSearch, type Looked, type Search } from './file-search.ts';

const search = new FileSearch(workerData as Search);

/** What a thread does with its part of the files. */
export function look(files: readonly string[]): Looked {
  return search.look(files);
}
