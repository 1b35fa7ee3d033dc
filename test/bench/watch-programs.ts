import { readdirSync, readFileSync } from 'node:fs';

const interval = 100;
// What `/proc` counts processor time in, on every Linux that Node runs on.
const ticksPerSecond = 100;

/** What programs took, as far as `/proc` shows it; undefined where there is none. */
export interface Consumption {
  /** Largest sum of resident sizes, bytes: memory that processes share counts for each. */
  readonly peakMemory: number | undefined;
  /** Processor time of all of them, which other work on the machine hardly changes. */
  readonly processorSeconds: number | undefined;
}

/** Does some work and watches the processes below this one, looking every 100 ms. */
export async function watchPrograms<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T } & Consumption> {
  let peakMemory: number | undefined;
  const ticks = new Map<number, number>();
  const look = (): void => {
    const processes = listProcesses();
    if (processes.length === 0) return;
    const below = processesBelow(process.pid, processes);
    peakMemory = Math.max(peakMemory ?? 0, sum(below.map(({ resident }) => resident)));
    for (const { pid, ticks: now } of below) ticks.set(pid, now);
  };
  const timer = setInterval(look, interval);
  try {
    const result = await work();
    const processorSeconds =
      peakMemory === undefined ? undefined : sum([...ticks.values()]) / ticksPerSecond;
    return { result, peakMemory, processorSeconds };
  } finally {
    clearInterval(timer);
  }
}

interface ProcessStatus {
  readonly pid: number;
  readonly parent: number;
  /** Bytes. */
  readonly resident: number;
  /** Processor time so far, in the kernel too. */
  readonly ticks: number;
}

function processesBelow(top: number, processes: readonly ProcessStatus[]): ProcessStatus[] {
  const below = new Set([top]);
  // A child may have a lower number than its parent, once numbers have started over.
  for (let before = 0; before < below.size;) {
    before = below.size;
    for (const { pid, parent } of processes) if (below.has(parent)) below.add(pid);
  }
  return processes.filter(({ pid }) => pid !== top && below.has(pid));
}

function listProcesses(): ProcessStatus[] {
  return entriesOf('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const status = read(`/proc/${name}/status`);
      // The name, in brackets, may hold anything; numbers follow it.
      const stat = read(`/proc/${name}/stat`)
        .replace(/^.*\) /s, '')
        .split(' ');
      if (status === '' || stat.length < 13) return [];
      const resident = 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
      const ticks = Number(stat[11]) + Number(stat[12]);
      return [{ pid: Number(name), parent: Number(stat[1]), resident, ticks }];
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

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
