// @ts-check
import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandRun
 * @property {boolean} ok - It started and ended with 0 within its time.
 * @property {string} output - What it printed, both streams in the order of arrival.
 */

/**
 * Runs a program, keeps what it prints, and never throws: one that cannot be started is not ok.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, seconds?: number, shell?: boolean }} [options] -
 *   After `seconds` the program is ended.
 * @returns {Promise<CommandRun>}
 */
export function runCommand(file, args, { seconds, ...options } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    // Not spawn's own timeout: that one outlives a program that could not be started.
    const timer =
      seconds === undefined ? undefined : setTimeout(() => child.kill(), seconds * 1000);
    const end = (/** @type {CommandRun} */ run) => {
      clearTimeout(timer);
      resolve(run);
    };
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => end({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => end({ ok: code === 0, output }));
  });
}

/**
 * Says what is being done, does it, and says how long it took.
 *
 * @param {string} doing - A sentence without its full stop.
 * @param {() => Promise<CommandRun>} work
 */
export async function announce(doing, work) {
  console.log(`${doing} …`);
  const started = Date.now();
  const run = await work();
  const seconds = Math.max(1, Math.round((Date.now() - started) / 1000));
  console.log(`${run.ok ? 'Done in' : 'Did not work; stopped after'} ${seconds} s.`);
  return run;
}
