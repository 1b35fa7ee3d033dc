const keys = '1234567890qwertyuiop';

/** The key that counts a hand for an option. Of scores, the score’s own; Q for ten. */
export function keyOf(option: number, isNps: boolean): string {
  if (isNps) return option === 10 ? 'Q' : String(option);
  return (keys[option] ?? '').toUpperCase();
}

/** The option that a key counts for: by its place on the keyboard’s letters and digits. */
export function optionOf(code: string, isNps: boolean, options: number): number | undefined {
  const [, key = ''] = /^(?:Digit|Numpad|Key)(.)$/.exec(code) ?? [];
  const option = Array.from({ length: options }, (_, at) => keyOf(at, isNps)).indexOf(key);
  return option < 0 ? undefined : option;
}
