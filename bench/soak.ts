import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { importRoster } from '../bin/examples/import-roster.ts';
import { generateRoster } from '../bin/rosters/generate.ts';
import { rosterCsv } from '../bin/rosters/write-csv.ts';
import { buildConsole } from '../bin/stack/console-build.ts';
import { ROOT } from '../bin/stack/paths.ts';
import { steadyToken } from '../test/faults/load.ts';
import { startCopies } from '../test/kit/copies.ts';
import type { CopiedStack } from '../test/kit/copies.ts';
import { agreementOf } from '../test/kit/graph-commands.ts';
import { graphClient } from '../test/kit/graph-client.ts';
import { signInPerson } from '../test/kit/sign-in.ts';
import { busyShare, memoryMiB } from './lib/cpu.ts';
import { livingHeapMiB } from './lib/living-heap.ts';
import { machine, publish } from './lib/report.ts';
import type { Sample } from './lib/slope.ts';
import { describeSoak } from './lib/soak-report.ts';
import type { Done, Soaked } from './lib/soak-report.ts';
import { DOCUMENTS, prepareMix, WRITES } from './world/real-mix.ts';
import type { Mix } from './world/real-mix.ts';

// npm run bench:soak -- [--minutes 30] [--share 70] [--capacity 60] [--write]
//
// The whole stack, one process of each, at a share of what it can do for as long as told: documents of the console as people of five roles send
// them, a partner who registers, enrols and claims, and an import every five minutes. What counts is whether memory and the slowest answers stay where they are.

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    /** Of the capacity, in percent. */
    share: { type: 'string', default: '70' },
    /** For how long the capacity is measured, seconds. */
    capacity: { type: 'string', default: '60' },
    write: { type: 'boolean', default: false },
  },
});
const MINUTES = Number(values.minutes);
const SHARE = Number(values.share) / 100;
const CONNECTIONS = 16;
const SAMPLE_EVERY_MS = 5_000;
const IMPORT_EVERY_MS = 5 * 60_000;
const IMPORT_ROWS = 2_000;
/** Requests that may be under way at once before one is left out and counted as such. */
const MOST_UNDER_WAY = 1_000;

const say = (line: string): unknown => process.stdout.write(`${line}\n`);

/** As many requests as come back: connections that ask one after the other. */
async function measureCapacity(mix: Mix, seconds: number): Promise<number> {
  let answered = 0;
  const until = Date.now() + seconds * 1_000;
  const connection = async (): Promise<void> => {
    while (Date.now() < until) {
      await mix.next().run();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return answered / seconds;
}

/** Requests at a steady rate, whatever comes back. */
async function soak(stack: CopiedStack, mix: Mix, perSecond: number): Promise<Soaked> {
  const startedAt = performance.now();
  const minutes = (): number => (performance.now() - startedAt) / 60_000;
  const done: Done[] = [];
  const failures = new Map<string, number>();
  const memory = new Map<string, Sample[]>(stack.copies.map(({ name }) => [name, []]));
  const now = { underWay: 0, leftOut: 0, imported: 0 };
  // Both under the same load.
  const living = Promise.all([collectAfter(stack, MINUTES / 10), collectAfter(stack, MINUTES - 0.5)]);
  const sampling = setInterval(() => {
    for (const copy of stack.copies)
      memory.get(copy.name)?.push({ at: minutes(), value: memoryMiB([copy.pid() ?? 0]) });
  }, SAMPLE_EVERY_MS);
  const telling = setInterval(
    () => say(`minute ${minutes().toFixed(0)}: ${done.length} answered, ${now.underWay} under way`),
    60_000,
  );
  const importing = importAgainAndAgain(
    stack,
    () => minutes() >= MINUTES,
    (rows) => (now.imported += rows),
  );
  let due = performance.now();
  while (minutes() < MINUTES) {
    // Times between requests as of callers who know nothing of each other.
    due += (-Math.log(1 - Math.random()) / perSecond) * 1_000;
    const pause = due - performance.now();
    if (pause > 0) await wait(pause);
    if (now.underWay >= MOST_UNDER_WAY) {
      now.leftOut += 1;
      continue;
    }
    now.underWay += 1;
    const { kind, run } = mix.next();
    const askedAt = performance.now();
    run()
      .then(
        () => done.push({ at: minutes(), ms: performance.now() - askedAt, kind }),
        (error: unknown) => {
          const reason = error instanceof Error ? error.message : 'unknown';
          failures.set(reason, (failures.get(reason) ?? 0) + 1);
        },
      )
      .finally(() => (now.underWay -= 1));
  }
  clearInterval(sampling);
  clearInterval(telling);
  while (now.underWay > 0) await wait(20);
  await importing;
  const [livingSettled, livingEnd] = await living;
  return { done, memory, livingSettled, livingEnd, failures, leftOut: now.leftOut, imported: now.imported };
}

/** Some minutes from now, how much of each process's heap lives; one after the other. */
async function collectAfter(stack: CopiedStack, minutes: number): Promise<ReadonlyMap<string, number>> {
  await wait(minutes * 60_000);
  const living = new Map<string, number>();
  for (const copy of stack.copies) {
    const pid = copy.pid();
    if (pid === undefined) throw new Error(`${copy.name} has ended under load`);
    living.set(copy.name, await livingHeapMiB(pid));
  }
  return living;
}

async function importAgainAndAgain(
  stack: CopiedStack,
  isOver: () => boolean,
  tell: (rows: number) => void,
): Promise<void> {
  const token = steadyToken(() => signInPerson(stack, 'kpu'));
  for (let nth = 1; !isOver(); nth += 1) {
    const ask = async <Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> => {
      const { data, errors } = await graphClient(stack.graphUrl, await token())<Data>(query, variables);
      if (data === null) throw new Error(`an import was refused: ${JSON.stringify(errors)}`);
      return data;
    };
    const rows = generateRoster({ seed: 90_000 + nth, regionCode: '32.04', kind: 'KPU', people: IMPORT_ROWS });
    const loaded = await importRoster(ask, stack.url, {
      name: `soak-${nth}-${randomUUID()}`,
      agreementId: await agreementOf(graphClient(stack.graphUrl, await token()), '32.04'),
      institutionCode: 'kpu-32.04',
      fileName: `daftar-${nth}.csv`,
      bytes: Buffer.from([...rosterCsv(rows)].join('')),
    });
    tell(loaded.enrolled);
    for (let paused = 0; paused < IMPORT_EVERY_MS && !isOver(); paused += 1_000) await wait(1_000);
  }
}

/** Quotas are not what is measured. */
const PLENTY = { POINTS_PER_MINUTE: '1000000000' };

// Before the stack is there, which is busy itself while it starts.
const others = await busyShare(3_000);
const stack = await startCopies({
  extra: { gateway: PLENTY },
  preload: join(import.meta.dirname, 'world', 'tell-living.ts'),
});
try {
  if (!existsSync(DOCUMENTS)) await buildConsole(ROOT, stack.logs);
  const admin = graphClient(stack.graphUrl, await signInPerson(stack, 'admin'));
  const mix = await prepareMix(stack, { agreementId: await agreementOf(admin, '32.04'), participants: [], claims: [] });
  say(`${mix.documents} pairs of a document and a role are answered in whole`);
  await measureCapacity(mix, 20);
  const capacity = await measureCapacity(mix, Number(values.capacity));
  const rate = capacity * SHARE;
  say(`${capacity.toFixed(0)} requests a second at most; ${rate.toFixed(0)} a second from now on`);
  const soaked = await soak(stack, mix, rate);
  publish(
    'soak',
    [
      `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}. One process of each, PostgreSQL durable, load and services on one machine; others kept it ${Math.round(others * 100)} % busy at the beginning.`,
      `${MINUTES} minutes at ${rate.toFixed(0)} requests a second, ${values.share} % of the ${capacity.toFixed(0)} that ${CONNECTIONS} connections reached in ${values.capacity} s; one in ${WRITES} is a write.`,
      '',
      describeSoak(soaked, MINUTES),
    ].join('\n'),
    values,
    'reliability.md',
  );
} finally {
  await stack.stop();
}
