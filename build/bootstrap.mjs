// The way in on a fresh clone: Node and npm are all there is. Installs what package-lock.json names when it is not
// installed yet, then runs one of the build scripts with the arguments that follow its name.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function fail(exitCode, line) {
  console.error(line);
  process.exit(exitCode);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(2, `E_NODE_VERSION: This is Node ${process.versions.node}. Install Node 20.19 or later.`);
}

/**
 * npm writes its own lock file last, so an interrupted installation is noticed. Packages behind a link are somebody
 * else's: npm would empty the folder that it leads to.
 */
function isInstalled() {
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() === true) return true;
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** One line that moves while npm works; a plain line where nobody watches. */
async function install() {
  const started = Date.now();
  const watched = process.stdout.isTTY === true;
  const line = () => `Installing the packages of package-lock.json ... ${Math.round((Date.now() - started) / 1000)} s`;
  if (!watched) console.log('Installing the packages of package-lock.json ...');
  const timer = watched ? setInterval(() => process.stdout.write(`\r${line()}`), 250) : undefined;
  const output = [];
  const windows = process.platform === 'win32';
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, shell: windows });
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const exitCode = await new Promise((resolve) => {
    npm.on('error', (error) => {
      output.push(Buffer.from(error.message));
      resolve(1);
    });
    npm.on('close', resolve);
  });
  clearInterval(timer);
  if (watched) process.stdout.write('\r');
  if (exitCode !== 0) {
    console.error(Buffer.concat(output).toString().trim());
    fail(9, 'E_INSTALL: npm ci failed, see above. Mend what npm names and run the same command again.');
  }
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

if (!isInstalled()) await install();

const [script = '', ...rest] = process.argv.slice(2);
const known = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
if (!existsSync(join(root, 'build', `${script}.ts`))) {
  fail(2, `E_UNKNOWN_SCRIPT: There is no build script '${script}'. Known: ${Object.keys(known).join(', ')}.`);
}
const loader = join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs');
const { status, signal } = spawnSync(
  process.execPath,
  ['--import', new URL(`file://${loader}`).href, join(root, 'build', `${script}.ts`), ...rest],
  { stdio: 'inherit', cwd: root },
);
if (signal !== null) fail(70, `E_SIGNAL: ${script} was ended by ${signal}.`);
process.exit(status ?? 70);
