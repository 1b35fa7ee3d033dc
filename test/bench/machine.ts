import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '#cli/root.ts';

/**
 * What a figure was measured on, in one line.
 *
 * @param packages - Those whose version matters for it.
 */
export function formatMachine(packages: readonly string[]): string {
  const model = cpus()[0]?.model.trim() ?? arch();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const system = `${platform()} ${release()}`;
  const versions = packages.map((name) => `${name} ${versionOf(name)}`);
  return [
    `${model}, ${cpus().length} cores, ${memory}, ${system}`,
    `node ${process.versions.node}`,
    ...versions,
  ].join(', ');
}

/** A warning when more is running than the processors can take; empty otherwise, and on Windows. */
export function formatLoad(): string {
  const [load = 0] = loadavg();
  return load <= cpus().length
    ? ''
    : `The machine was busy with other work as well (load ${load.toFixed(1)} on ${cpus().length} cores): left alone it is faster.`;
}

function versionOf(name: string): string {
  const file = join(root, 'node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}
