/** Whether a stage went well, and what to show when it did not. */
export interface StageResult {
  readonly ok: boolean;
  readonly output: string;
}

/** A tick or a cross, the stage’s name and its time; below a cross, what was wrong. */
export function formatStage(
  name: string,
  { ok, output }: StageResult,
  milliseconds: number,
): string {
  const line = `${ok ? '✓' : '✗'} ${name} (${(milliseconds / 1000).toFixed(1)} s)`;
  return ok || output.trim() === '' ? line : `${line}\n\n${output.trimEnd()}\n`;
}
