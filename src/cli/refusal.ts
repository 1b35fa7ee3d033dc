/** A command cannot do what it was asked. The message is for the person at the keyboard. */
export class Refusal extends Error {}

/**
 * Runs a command. A Refusal is printed as it stands and ends with exit code 1; any other error
 * is a bug and keeps its stack.
 */
export async function runAsCommand(
  command: (args: readonly string[]) => Promise<void>,
): Promise<void> {
  // Ends the programs started by this one too: they listen for its exit. A command for which being
  // stopped is the normal end sets the exit code beforehand.
  process.once('SIGINT', () => process.exit(process.exitCode ?? 130));
  process.once('SIGTERM', () => process.exit(process.exitCode ?? 143));
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
