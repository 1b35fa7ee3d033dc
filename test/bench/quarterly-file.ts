import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { randomFrom } from './random.ts';

/** Writes answers of two years, in 10 departments and 8 stages: date, department, touchpoint, score. */
export async function writeQuarterly(path: string, rows: number): Promise<void> {
  const random = randomFrom(11);
  const file = createWriteStream(path);
  const two = (number: number): string => String(number).padStart(2, '0');
  file.write('date,department,touchpoint,score\n');
  for (let row = 0; row < rows; row += 1) {
    const date = `${2024 + random.whole(2)}-${two(1 + random.whole(12))}-${two(1 + random.whole(28))}`;
    const line = `${date},department ${random.whole(10)},stage ${random.whole(8)},${random.whole(11)}\n`;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
