import { expect, it } from 'vitest';
import { fuzzOnce } from './fuzz.ts';

it('counts 300 files that nobody should write as the simple reader does, or refuses them by a code', async () => {
  const outcomes = new Map<string, number>();
  for (let seed = 1001; seed <= 1300; seed += 1) {
    const outcome = await fuzzOnce(seed);
    expect(outcome, `seed ${seed}`).not.toHaveProperty('kind', 'wrong');
    const name = outcome.kind === 'refused' ? outcome.code : outcome.kind;
    outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
  }
  expect(outcomes.get('same')).toBeGreaterThan(200);
  expect([...outcomes.keys()]).not.toContain('unexpected');
});
