import { expect, it } from 'vitest';
import { withFailures } from '#search/failures.ts';

const script =
  'a("load_index_chunk")).catch(()=>{});b("load_filter_chunk")).catch(()=>{});c().catch(()=>{});';

it('lets failures to load a piece of the index through, and nothing else', () => {
  expect(withFailures(script)).toBe(
    'a("load_index_chunk"));b("load_filter_chunk"));c().catch(()=>{});',
  );
});

it('refuses a script that has no such places', () => {
  expect(() => withFailures('x')).toThrowErrorMatchingInlineSnapshot(
    `[Error: Pagefind loads its pieces in another way than 1.6: see src/search/failures.ts.]`,
  );
});
