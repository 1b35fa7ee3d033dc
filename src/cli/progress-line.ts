/** A line in a terminal that says how far something has come; nothing where there is no terminal. */
export interface ProgressLine {
  /** Shows a text in the place of the last one, ten times a second at most. */
  show(text: () => string): void;
  /** Takes the line away, before something else is printed. */
  clear(): void;
}

const pause = 100;
const eraseLine = '\r\u001b[K';

export function progressLine(
  terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stdout,
  now: () => number = () => performance.now(),
): ProgressLine {
  let shown = Number.NEGATIVE_INFINITY;
  return {
    show(text) {
      if (!terminal.isTTY || now() - shown < pause) return;
      shown = now();
      terminal.write(eraseLine + text());
    },
    clear() {
      if (shown !== Number.NEGATIVE_INFINITY) terminal.write(eraseLine);
      shown = Number.NEGATIVE_INFINITY;
    },
  };
}
