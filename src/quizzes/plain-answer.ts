/**
 * A typed answer without what does not matter: capitals, accents, signs, an article in front.
 *
 * @example
 * plainAnswer(' Il Détracteur! '); // => 'detracteur'
 */
export function plainAnswer(typed: string): string {
  const words = typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(/^(?:il|lo|la|i|gli|le|l|un|uno|una|the|a|an) (?=.)/, '');
}
