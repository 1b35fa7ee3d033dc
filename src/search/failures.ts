/**
 * Pagefind’s script, made to fail when a piece of the index cannot be fetched. As it comes, it takes
 * such a piece for an empty one, and a search without connection says that there is no such word.
 *
 * @throws {Error} If the script no longer has the places to change: a new Pagefind has to be read.
 */
export function withFailures(script: string): string {
  const swallowed = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;
  if (script.match(swallowed)?.length !== 2) {
    throw new Error(
      'Pagefind loads its pieces in another way than 1.6: see src/search/failures.ts.',
    );
  }
  return script.replaceAll(swallowed, '$1');
}
