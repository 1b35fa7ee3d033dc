import { Refusal } from '#cli/refusal.ts';
import { fuzzOnce } from '../survey/fuzz.ts';
import { formatLoad } from './machine.ts';

const files = 100_000;

/**
 * Reads a hundred thousand files made by chance and compares every count with a simple reader’s.
 *
 * @throws {Refusal} If one count differs; whatever a crash throws.
 */
export async function benchSurveyFuzz(): Promise<void> {
  const outcomes = new Map<string, number>();
  const begin = performance.now();
  let slowest = { seed: 0, time: 0 };
  for (let seed = 1; seed <= files; seed += 1) {
    const start = performance.now();
    const outcome = await fuzzOnce(seed);
    const time = performance.now() - start;
    if (time > slowest.time) slowest = { seed, time };
    if (outcome.kind === 'wrong') throw new Refusal(`Seed ${seed}: ${JSON.stringify(outcome)}`);
    const name = outcome.kind === 'refused' ? outcome.code : 'counted alike';
    outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
    if (seed % 10_000 === 0) console.log(`${seed} files …`);
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  const list = [...outcomes].map(([name, count]) => `${name} ${count}`).join(', ');
  console.log(`${files} files in ${seconds} s, seeds 1 to ${files}: ${list}.`);
  console.log(`Slowest: seed ${slowest.seed}, ${slowest.time.toFixed(0)} ms. ${formatLoad()}`);
}
