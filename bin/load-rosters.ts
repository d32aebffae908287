import { billExamples } from './examples/bill-examples.ts';
import { changeExamples } from './examples/changes.ts';
import { UNCOVERED_CLAIM, UNCOVERED_ROSTERS } from './examples/contributions.ts';
import { signInAsExamples } from './examples/graph.ts';
import type { AskGraph } from './examples/graph.ts';
import { importRoster } from './examples/import-roster.ts';
import type { Loaded } from './examples/import-roster.ts';
import { claimWithoutCover, judgeFirstClaims } from './examples/judge-examples.ts';
import { readSeededAgreements } from './examples/read-agreements.ts';
import { exampleRosters } from './examples/rosters.ts';
import type { ExampleRoster } from './examples/rosters.ts';
import { rosterCsv } from './rosters/write-csv.ts';

/** Officers who leave after their roster is in. Bintan stays complete: whoever leaves there is replaced. */
const CHANGES = [
  { name: 'bintan-1', districtCode: '21.01.01', replaced: 3, ended: 0, suspended: 0 },
  { name: 'bandung-kpu-1', districtCode: '32.04.05', replaced: 3, ended: 4, suspended: 2 },
] as const;

/**
 * Loads the rosters of invented people by the import that every institution uses, lets a few officers leave, and bills and pays their
 * contributions. Each step carries a fixed key: running it again changes nothing, and goes on where it was interrupted.
 */
async function loadRosters(ask: AskGraph, gateway: string): Promise<string> {
  const agreements = await readSeededAgreements(ask);
  const loaded = new Map<string, Loaded>();
  const load = async ({ name, agreementSource, institutionCode, fileName, rows }: ExampleRoster): Promise<void> => {
    const agreementId = agreements.get(agreementSource);
    if (agreementId === undefined) throw new Error(`The agreement ${agreementSource} is not registered.`);
    const bytes = Buffer.from([...rosterCsv(rows())].join(''));
    loaded.set(name, await importRoster(ask, gateway, { name, agreementId, institutionCode, fileName, bytes }));
  };
  const leave = async (names: ReadonlySet<string>): Promise<void> => {
    for (const change of CHANGES.filter(({ name }) => names.has(name))) {
      const { institutionCode } = exampleRosters.find(({ name }) => name === change.name)!;
      await changeExamples(ask, { ...change, institutionCode, importId: loaded.get(change.name)!.id });
    }
  };
  // The newest people are those with cover: example claims, which are paid in the end, are made over them.
  const uncovered = exampleRosters.filter(({ name }) => UNCOVERED_ROSTERS.has(name));
  const covered = exampleRosters.filter(({ name }) => !UNCOVERED_ROSTERS.has(name));
  for (const wave of [uncovered, covered]) {
    await Promise.all(wave.map(load));
    await leave(new Set(wave.map(({ name }) => name)));
  }
  const invoices = await billExamples(ask, agreements);
  await claimWithoutCover(ask, loaded.get(UNCOVERED_CLAIM.roster)!.id);
  await judgeFirstClaims(ask);
  const enrolled = [...loaded.values()].reduce((sum, one) => sum + one.enrolled, 0);
  return `${enrolled} officers of ${loaded.size} example rosters, ${invoices} invoices`;
}

const gateway = process.env['GATEWAY_URL'] ?? '';
process.stdout.write(`${await loadRosters(await signInAsExamples(), gateway)}\n`);
