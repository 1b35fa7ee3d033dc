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

/** How busy the machine is, with everything: figures are lower on one that has other work. */
export function formatLoad(): string {
  const [load = 0] = loadavg();
  return `Load of the machine at the end: ${load.toFixed(1)} on ${cpus().length} cores.`;
}

function versionOf(name: string): string {
  const file = join(root, 'node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}
