import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { randomFrom } from './random.ts';

const departments = [
  'Cassa',
  'Magazzino',
  'Assistenza',
  'Consegne',
  'Ufficio resi',
  'Vendite online',
  'Accoglienza',
  'Amministrazione',
];
const touchpoints = ['in negozio', 'telefono', 'posta elettronica', 'sito', 'consegna', 'chat'];
const plain = [
  '',
  'tutto bene',
  'ho aspettato troppo',
  'gentili e veloci come sempre',
  'nessuno ha risposto al telefono',
  'ok',
  'tornerò',
];
const quoted = [
  '',
  '"bene, grazie"',
  '"mi hanno detto ""domani"", due volte"',
  'gentili e veloci come sempre',
  '"sì,\nma"',
  'ok',
];

/** A large company’s: 80 × 100 pairs, 8,000 groups. */
const manyDepartments = Array.from({ length: 80 }, (_, index) => `Filiale ${index + 1}`);
const manyTouchpoints = Array.from({ length: 100 }, (_, index) => `servizio ${index + 1}`);

/**
 * Writes a survey of a million answers and some 50 MB: date, department, touchpoint, score, comment.
 *
 * @param kind - Comments without a quotation mark, or half of them in such.
 * @param rows - Answers; one in twenty is blank.
 * @param groups - Eight departments and six touchpoints, or 8,000 pairs of them.
 */
export async function writeSurvey(
  path: string,
  kind: 'plain' | 'quoted',
  rows: number,
  groups: 'few' | 'many' = 'few',
): Promise<void> {
  const random = randomFrom(7);
  const [wheres, whats] =
    groups === 'few' ? [departments, touchpoints] : [manyDepartments, manyTouchpoints];
  const file = createWriteStream(path);
  const two = (number: number): string => String(number).padStart(2, '0');
  file.write('date,department,touchpoint,score,comment\n');
  for (let row = 0; row < rows; row += 1) {
    const date = `2025-${two(1 + random.whole(12))}-${two(1 + random.whole(28))}`;
    const score = random.whole(20) === 0 ? '' : random.whole(11);
    const comment = random.pick(kind === 'plain' ? plain : quoted);
    const line = `${date},${random.pick(wheres)},${random.pick(whats)},${score},${comment}\n`;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
