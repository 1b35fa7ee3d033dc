/** A text with the place of the caret in it. */
export interface Typed {
  readonly text: string;
  readonly caret: number;
}

/** Moves the line that the caret is in up or down; the very same at the end of the way. */
export function moveLine(typed: Typed, by: 1 | -1): Typed {
  const lines = typed.text.split('\n');
  const at = lineAt(typed);
  const to = at + by;
  const moved = lines[at];
  if (moved === undefined || to < 0 || to >= lines.length) return typed;
  const within = typed.caret - startOf(lines, at);
  lines.splice(at, 1);
  lines.splice(to, 0, moved);
  return { text: lines.join('\n'), caret: startOf(lines, to) + within };
}

/** Takes the line that the caret is in out of a text. */
export function takeLine(typed: Typed): { readonly rest: Typed; readonly line: string } {
  const lines = typed.text.split('\n');
  const at = lineAt(typed);
  const [line = ''] = lines.splice(at, 1);
  const text = lines.join('\n');
  return { rest: { text, caret: Math.min(startOf(lines, at), text.length) }, line };
}

/** Puts a line at the end of a text, with the caret behind it. */
export function addLine(text: string, line: string): Typed {
  const joined = text.trimEnd() === '' ? line : `${text.trimEnd()}\n${line}`;
  return { text: joined, caret: joined.length };
}

/** The points of a column: its lines without empty ones. */
export function pointsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function lineAt({ text, caret }: Typed): number {
  return text.slice(0, caret).split('\n').length - 1;
}

function startOf(lines: readonly string[], at: number): number {
  return lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
}
