// @ts-check
import { fileURLToPath } from 'node:url';
import { checkNode } from './check-node.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { Stop } from './stop.mjs';

/**
 * Makes the machine ready for the other commands. Says nothing and stays off the network when
 * it is; ends in one sentence and exit code 1 when it cannot be made so.
 *
 * @param {readonly string[]} args - `--browser` also finds or installs a browser.
 */
export async function setUp(args, root = fileURLToPath(new URL('../../..', import.meta.url))) {
  try {
    await installPackages(root);
    checkNode(root);
    if (args.includes('--browser')) await ensureBrowser(root);
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof Stop ? error.message : unforeseen(error));
  }
}

/** @param {unknown} error */
function unforeseen(error) {
  const reason = error instanceof Error ? error.message : String(error);
  return `Setting up stopped (${reason}): make sure that the disk has room and that you may write to node_modules, then run the command again.`;
}
