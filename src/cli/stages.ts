/** Whether a stage went well, and what to show when it did not. */
export interface StageResult {
  readonly ok: boolean;
  readonly output: string;
  /** What to show however it went. */
  readonly notice?: string;
}

/** A tick or a cross, the stage’s name and its time; below a cross, what was wrong; notices last. */
export function formatStage(
  name: string,
  { ok, output, notice = '' }: StageResult,
  milliseconds: number,
): string {
  const line = `${ok ? '✓' : '✗'} ${name} (${(milliseconds / 1000).toFixed(1)} s)`;
  const shown = [ok ? '' : output.trimEnd(), notice.trimEnd()].filter((text) => text.trim() !== '');
  return shown.length === 0 ? line : `${[line, ...shown].join('\n\n')}\n`;
}
