import { readdirSync, readFileSync } from 'node:fs';

const interval = 100;

/**
 * Runs something and watches the processes below this one, looking every 100 ms.
 *
 * @returns What it gave, and the largest sum of resident sizes, in bytes: memory that processes
 * share counts for each. Undefined where there is no `/proc`.
 */
export async function withPeakMemory<T>(
  run: () => Promise<T>,
): Promise<{ readonly result: T; readonly peak: number | undefined }> {
  let peak: number | undefined;
  const look = (): void => {
    const now = residentBelow(process.pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  };
  const timer = setInterval(look, interval);
  try {
    return { result: await run(), peak };
  } finally {
    clearInterval(timer);
  }
}

interface ProcessStatus {
  readonly pid: number;
  readonly parent: number;
  readonly resident: number;
}

function residentBelow(top: number): number | undefined {
  const processes = listProcesses();
  if (processes.length === 0) return undefined;
  const below = new Set([top]);
  // A child may have a lower number than its parent, once numbers have started over.
  for (let before = 0; before < below.size;) {
    before = below.size;
    for (const { pid, parent } of processes) if (below.has(parent)) below.add(pid);
  }
  return processes
    .filter(({ pid }) => pid !== top && below.has(pid))
    .reduce((sum, { resident }) => sum + resident, 0);
}

function listProcesses(): ProcessStatus[] {
  return entriesOf('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const status = read(`/proc/${name}/status`);
      const field = (label: string): number =>
        Number(new RegExp(`^${label}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      const found = { pid: Number(name), parent: field('PPid'), resident: field('VmRSS') * 1024 };
      return status === '' ? [] : [found];
    });
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended since it was listed.
    return '';
  }
}
