import { parseArgs } from 'node:util';

import { signInAsExamples } from './examples/graph.ts';
import type { AskGraph } from './examples/graph.ts';
import { importRoster } from './examples/import-roster.ts';
import { nationFiles, nationRosters } from './examples/nation.ts';
import type { NationFile, NationRoster } from './examples/nation.ts';
import { registerNationAgreement } from './examples/nation-agreement.ts';
import { refuseRealPeople } from './examples/refuse-real-people.ts';
import { rosterCsv } from './rosters/write-csv.ts';
import { participantsUrl } from './stack/participants-connection.ts';
import { PATHS } from './stack/paths.ts';
import { findRunning } from './stack/running.ts';
import { loadSecrets } from './stack/secrets.ts';
import { readSettings } from './stack/settings.ts';

// npm run demo:nation -- [--provinces 32,61] [--at-once 2]
//
// Loads the ad-hoc officers of Pemilu 2024, about 8.9 million invented people, into the installation that runs here: one agreement
// for each regency, and its rosters by the import that every institution uses, with every check and the trail. It takes hours,
// goes on where it was interrupted, and refuses where real people are registered.

const { values } = parseArgs({
  options: { provinces: { type: 'string' }, 'at-once': { type: 'string', default: '2' } },
});

try {
  await loadNation();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function loadNation(): Promise<void> {
  const settings = readSettings(process.env);
  const running = findRunning(PATHS.running);
  if (running?.url === undefined || running.issuer === undefined)
    throw new Error('Payung does not run here. Start it with "npm start" in another terminal, and run this again.');
  await refuseRealPeople(settings.NODE_ENV, participantsUrl(settings));

  process.env['GATEWAY_URL'] = running.url;
  process.env['OIDC_ISSUER'] = running.issuer;
  process.env['EXAMPLES_CLIENT_SECRET'] =
    settings.EXAMPLES_CLIENT_SECRET ?? loadSecrets(PATHS.secrets).clients['payung-examples'];
  const ask = await signInAsExamples();
  const rosters = nationRosters(values.provinces?.split(','));
  if (rosters.length === 0) throw new Error('There is no such province.');
  await loadRosters(ask, { gateway: running.url, rosters, atOnce: Number(values['at-once']) });
}

async function loadRosters(
  ask: AskGraph,
  {
    gateway,
    rosters,
    atOnce,
  }: { readonly gateway: string; readonly rosters: readonly NationRoster[]; readonly atOnce: number },
): Promise<void> {
  const total = rosters.flatMap(({ groups }) => groups).reduce((sum, { people }) => sum + people, 0);
  say(`${inThousands(total)} officers in ${rosters.length} rosters. Ctrl-C stops; running it again goes on.`);
  const byRegion = Map.groupBy(rosters, ({ regionCode }) => regionCode);
  const waiting = [...byRegion];
  const started = performance.now();
  const done = { enrolled: 0, seen: 0 };
  const loadNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [regionCode, ofRegion] = next;
      const agreementId = await registerNationAgreement(ask, regionCode, ofRegion);
      for (const file of ofRegion.flatMap(nationFiles)) {
        const { enrolled, alreadyEnrolled } = await load(ask, gateway, agreementId, file);
        done.enrolled += enrolled;
        done.seen += enrolled + alreadyEnrolled;
      }
      const seconds = (performance.now() - started) / 1_000;
      const left = Math.round(((total - done.seen) * seconds) / Math.max(1, done.seen) / 60);
      say(
        `${regionCode}: ${inThousands(done.seen)} in, ${Math.round(done.seen / seconds)} a second, ${left} minutes left`,
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, loadNext));
  say(
    `${inThousands(done.seen)} officers are in, after ${Math.round((performance.now() - started) / 60_000)} minutes.`,
  );
}

async function load(ask: AskGraph, gateway: string, agreementId: string, { name, roster, rows }: NationFile) {
  const bytes = Buffer.from([...rosterCsv(rows())].join(''));
  const fileName = `data-contoh-nasional-${name}.csv`;
  const { institutionCode } = roster;
  return importRoster(ask, gateway, { name: `nation-${name}`, agreementId, institutionCode, fileName, bytes });
}

function inThousands(count: number): string {
  return count.toLocaleString('en-GB');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
