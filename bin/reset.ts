import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { candidateFolders } from './postgres/home.ts';
import { clearLeftOver } from './postgres/left-over.ts';
import { dropDatabases } from './stack/databases.ts';
import { PATHS, makeOwnFolders } from './stack/paths.ts';
import { claimRunning, releaseRunning } from './stack/running.ts';
import { readState } from './stack/state.ts';
import type { State } from './stack/state.ts';

// npm run reset: removes the data and secrets of this installation, and nothing else, so that the next
// start is a first start. `--forget` leaves databases alone that are on a server we can no longer reach.

const forget = process.argv.includes('--forget');
makeOwnFolders();
const other = await claimRunning(PATHS.running);
if (other !== undefined) {
  say(`Payung runs here (process ${other.pid}). Stop it first, then reset.`);
  process.exit(1);
}
try {
  await reset();
} catch (error) {
  releaseRunning(PATHS.running);
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function reset(): Promise<void> {
  await dropExternal(readStateOrNothing());
  for (const folder of candidateFolders(PATHS.postgres)) {
    const data = join(folder, 'data');
    if (existsSync(data)) say(`Removing the bundled PostgreSQL and its data in ${folder}`);
    await clearLeftOver(data);
    rmSync(folder, { recursive: true, force: true });
  }
  say(`Removing secrets, state, logs and caches in ${PATHS.folder}`);
  rmSync(PATHS.folder, { recursive: true, force: true });
  say('Done. The next start begins anew.');
}

/** Databases on a server that is not ours: only those that this installation made there. */
async function dropExternal(state: State | undefined): Promise<void> {
  const adminUrl = process.env['PAYUNG_POSTGRES_URL'];
  for (const [server, names] of Object.entries(state?.databases ?? {})) {
    if (server === 'bundled' || names.length === 0) continue;
    const list = `the databases ${names.join(', ')} and their roles on the server at ${server}`;
    if (adminUrl !== undefined && adminUrl !== '' && new URL(adminUrl).host === server) {
      say(`Removing ${list}`);
      await dropDatabases(adminUrl, names);
    } else if (forget) {
      say(`Leaving ${list}`);
    } else {
      throw new Error(
        `This installation made ${list}. Set PAYUNG_POSTGRES_URL to that server so that they can be removed, ` +
          'or run "npm run reset -- --forget" to leave them there.',
      );
    }
  }
}

/** A damaged state is one of the reasons to reset. */
function readStateOrNothing(): State | undefined {
  try {
    return readState(PATHS.state);
  } catch {
    say('The state of this installation is damaged: databases on other servers, if there are any, are left alone.');
    return undefined;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
