// Runs before node_modules exists, on whatever Node is there: plain JavaScript, no packages. The
// rest is imported only once the version is known to be able to read it.
const [major] = process.versions.node.split('.');
if (Number(major) < 18) {
  console.error(
    `Retrobottega needs Node 18 or newer to set itself up and found ${process.version}: install Node 24 from https://nodejs.org and run the command again.`,
  );
  process.exitCode = 1;
} else {
  void import('./setup/set-up.mjs').then(({ setUp }) => setUp(process.argv.slice(2)));
}
