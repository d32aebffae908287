'use strict';
// The first step of every npm script: installs what is missing, then hands over to Node 24.
// Plain JavaScript for Node 18 and newer, because it runs before anything is installed.

const { spawn, spawnSync } = require('node:child_process');
const { existsSync, lstatSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

const ROOT = resolve(__dirname, '..');
const COMMANDS = {
  start: 'bin/start.ts',
  sandbox: 'bin/sandbox.ts',
  test: 'bin/test.ts',
  'test-long': 'bin/test-long.ts',
  reset: 'bin/reset.ts',
  'demo-nation': 'bin/demo-nation.ts',
  backup: 'bin/backup.ts',
  restore: 'bin/restore.ts',
};
const NEEDED_MAJOR = 24;

const [command, ...args] = process.argv.slice(2);
if (!Object.hasOwn(COMMANDS, command)) fail(`Say which command to run: ${Object.keys(COMMANDS).join(', ')}.`);
process.chdir(ROOT);
if (!isInstalled()) install();
handOver(join(ROOT, COMMANDS[command]), findNode());

/** Whether node_modules holds what package-lock.json asks for: npm's own record says so, and the folders are there. */
function isInstalled() {
  const wanted = readLock('package-lock.json');
  const found = readLock(join('node_modules', '.package-lock.json'));
  if (found === undefined) return false;
  if (wanted === undefined) return true;
  for (const [path, { version, resolved, optional, link }] of Object.entries(wanted)) {
    if (!path.includes('node_modules/')) continue;
    const there = found[path];
    // Optional packages are left out where they do not fit the platform.
    if (there === undefined && optional) continue;
    if (there === undefined || there.version !== version || (!link && there.resolved !== resolved)) return false;
    if (!existsSync(join(path, 'package.json'))) return false;
  }
  return true;
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  // npm would empty the folder that the link leads to, which is another project's.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink())
    fail('node_modules is a link, and what it leads to is not what package-lock.json asks for. Run "npm ci" there.');
  const started = Date.now();
  process.stdout.write('Installing packages (once; this takes about a minute) …\n');
  const verb = existsSync('package-lock.json') ? 'ci' : 'install';
  // Everything is needed, whatever NODE_ENV or the user's npm settings would leave out.
  const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const own = npm !== undefined && /npm-cli\.c?js$/.test(npm) && existsSync(npm);
  const { status, error } = own
    ? spawnSync(process.execPath, [npm, verb, ...flags], { stdio: 'inherit' })
    : spawnSync('npm', [verb, ...flags], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0)
    fail(
      `"npm ${verb}" did not succeed (${error ? error.message : `exit code ${status}`}). Its message is above; run it by hand to see more.`,
    );
  process.stdout.write(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

/** Path of a Node new enough, the one that npm installed first. */
function findNode() {
  if (majorOf(process.version) >= NEEDED_MAJOR) return process.execPath;
  const bundled = join(
    ROOT,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    'bin',
    'node',
  );
  for (const node of [bundled, 'node']) {
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    if (majorOf(stdout || '') >= NEEDED_MAJOR) return node;
  }
  return fail(
    `Payung needs Node ${NEEDED_MAJOR} or newer; this is ${process.version}, and npm has no newer one for ${process.platform} on ${process.arch}. ` +
      `Install Node ${NEEDED_MAJOR} from https://nodejs.org and run the command again.`,
  );
}

function majorOf(version) {
  return Number.parseInt(version.replace(/^v/, ''), 10) || 0;
}

/** Becomes the command when this Node is new enough, else stands in for it: same arguments, signals and exit code. */
function handOver(entry, node) {
  if (node === process.execPath) {
    process.argv = [node, entry, ...args];
    import(pathToFileURL(entry).href).catch((error) => fail(error.stack));
    return;
  }
  const child = spawn(node, [entry, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
