import { expect, it } from 'vitest';
import { progressLine } from '#cli/progress-line.ts';

/** A line in a terminal, or in what is none, with a clock of its own. */
function lineIn(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const terminal = {
    isTTY,
    write: (text: string) => {
      written.push(text);
      return true;
    },
  };
  const line = progressLine(terminal as unknown as NodeJS.WriteStream, () => time);
  return { line, written, wait: (milliseconds: number) => (time += milliseconds) };
}

it('is written in place, ten times a second at most, and taken away', () => {
  const { line, written, wait } = lineIn(true);
  line.show(() => '1 of 3');
  wait(99);
  line.show(() => '2 of 3');
  wait(1);
  line.show(() => '3 of 3');
  line.clear();
  line.clear();
  expect(written).toEqual(['\r\u001b[K1 of 3', '\r\u001b[K3 of 3', '\r\u001b[K']);
});

it('is nothing where there is no terminal', () => {
  const { line, written } = lineIn(false);
  line.show(() => '1 of 3');
  line.clear();
  expect(written).toEqual([]);
});
