import { existsSync } from 'node:fs';

import { z } from 'zod';

import { readEnv } from '../subgraphs/kit/src/env.ts';
import { fingerprintKey } from '../subgraphs/kit/src/secret-box.ts';
import { verifyTrail } from '../subgraphs/kit/src/trail/verify-trail.ts';
import type { TrailVerdict } from '../subgraphs/kit/src/trail/verify-trail.ts';
import { installedDatabases } from './stack/participants-connection.ts';
import { PATHS } from './stack/paths.ts';
import { loadSecrets } from './stack/secrets.ts';
import { anchorFileIn } from './stack/services.ts';
import { readSettings } from './stack/settings.ts';

// npm run audit:verify [-- anchor-file-or-log]: checks the whole trail of each owner, from the first record to the last, and reads only. Where no
// connection is set, that of the installation that runs here. Ends with 0 when everything holds, with 1 when something does not. See docs/operations.md.

const OWNERS = ['agreements', 'participants', 'claims'] as const;

const url = (owner: string) => z.url(`a connection that may read the database ${owner}`).optional();

const schema = z.object({
  AGREEMENTS_DATABASE_URL: url('agreements'),
  PARTICIPANTS_DATABASE_URL: url('participants'),
  CLAIMS_DATABASE_URL: url('claims'),
  AUDIT_KEY: fingerprintKey.optional(),
  AUDIT_ANCHOR_FILE: z.string().optional(),
});

interface Asked {
  readonly urls: Readonly<Partial<Record<(typeof OWNERS)[number], string | undefined>>>;
  readonly key: Buffer;
  readonly anchorFile: string | undefined;
}

process.exitCode = await verifyAll(readAsked(process.argv[2]));

function readAsked(file: string | undefined): Asked {
  const env = readEnv(schema, process.env);
  const urls = {
    agreements: env.AGREEMENTS_DATABASE_URL,
    participants: env.PARTICIPANTS_DATABASE_URL,
    claims: env.CLAIMS_DATABASE_URL,
  };
  if (Object.values(urls).some((found) => found !== undefined)) {
    if (env.AUDIT_KEY === undefined) stop('AUDIT_KEY: is missing; without it nothing can be checked');
    return { urls, key: env.AUDIT_KEY, anchorFile: file ?? env.AUDIT_ANCHOR_FILE };
  }
  return readInstalled(file);
}

/** Of the installation that runs here. */
function readInstalled(file: string | undefined): Asked {
  const settings = readSettings(process.env);
  const key = settings.AUDIT_KEY ?? (existsSync(PATHS.secrets) ? loadSecrets(PATHS.secrets).auditKey : undefined);
  if (key === undefined) stop('AGREEMENTS_DATABASE_URL, …: set one, or start Payung here first');
  const own = anchorFileIn(PATHS.files);
  const { agreements, participants, claims } = databasesHere(settings);
  return {
    urls: { agreements: agreements.app, participants: participants.app, claims: claims.app },
    key: Buffer.from(key, 'base64'),
    anchorFile: file ?? (existsSync(own) ? own : undefined),
  };
}

function databasesHere(settings: ReturnType<typeof readSettings>): ReturnType<typeof installedDatabases> {
  try {
    return installedDatabases(settings);
  } catch {
    return stop('AGREEMENTS_DATABASE_URL, …: set one, or start Payung here first: its databases do not run');
  }
}

function stop(problem: string): never {
  process.stderr.write(`Cannot check the trail: ${problem}\n`);
  process.exit(78);
}

/** @returns the code to end with */
async function verifyAll({ urls, key, anchorFile }: Asked): Promise<number> {
  let faults = 0;
  for (const owner of OWNERS) {
    const connection = urls[owner];
    if (connection === undefined) continue;
    const verdict = await verifyTrail({ url: connection, owner, key, anchorFile });
    faults += verdict.faults;
    report(owner, verdict, anchorFile);
  }
  return faults === 0 ? 0 : 1;
}

function report(owner: string, verdict: TrailVerdict, anchorFile: string | undefined): void {
  const { records, anchors, outside, waiting, problems, faults } = verdict;
  for (const { fault, where } of problems) say(`${owner}: ${fault}: ${where}`);
  if (faults > problems.length) say(`${owner}: and ${faults - problems.length} more`);
  const told =
    anchorFile === undefined
      ? 'no anchors outside of the database were given: an end that was cut off would not be found'
      : `${outside} anchors outside of the database compared`;
  say(
    `${owner}: ${records} records under ${anchors} anchors, ${waiting} waiting to be sealed; ${told}. ` +
      (faults === 0 ? 'The trail holds.' : `The trail does not hold: ${faults} faults.`),
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
