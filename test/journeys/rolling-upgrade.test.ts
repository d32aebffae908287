import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { THROW_AWAY_PREFIX, startThrowAwayCluster } from '../../bin/postgres/throw-away.ts';
import type { Cluster } from '../../bin/postgres/cluster.ts';
import { databaseUrls, ensureDatabases } from '../../bin/stack/databases.ts';
import { DATABASES, SERVICES } from '../../bin/stack/names.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { freePorts } from '../../bin/stack/ports.ts';
import { prepareDatabases } from '../../bin/stack/prepare-databases.ts';
import { generateSecrets } from '../../bin/stack/secrets.ts';
import { issuerOf, localUrl, planServices } from '../../bin/stack/services.ts';
import type { Ports, StackPlan } from '../../bin/stack/services.ts';
import { Stack } from '../../bin/stack/stack.ts';
import { enrolledOfficer, idOf, POLLING_DAY_ACCIDENT, registerClaim } from '../kit/graph-commands.ts';
import { graphClient, wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { takePreviousVersion } from '../kit/previous-version.ts';
import { signInPerson } from '../kit/sign-in.ts';

// A rollout as it happens: the version before serves, the schema is brought up to date beneath it, the new version comes beside it, the old one goes.

test.runIf(process.env['LONG'] === '1')(
  'the version before goes on serving while the schema is migrated, both serve the same data side by side, and the new one serves on alone',
  async () => {
    const previous = await takePreviousVersion();
    const folder = mkdtempSync(join(tmpdir(), `${THROW_AWAY_PREFIX}${process.pid}-rolling-`));
    const cluster = await startThrowAwayCluster();
    const stacks: Stack[] = [];
    try {
      const world = await makeWorld(cluster, folder);
      const logs = { old: join(folder, 'old'), new: join(folder, 'new') };
      for (const path of Object.values(logs)) mkdirSync(path);
      const { databases } = world;
      await prepareDatabases({ databases, withIdentity: true, root: previous.root, logs: logs.old });
      const oldPorts = await freePorts(SERVICES);
      const old = await up(stacks, { ...world, ports: oldPorts }, { root: previous.root, logs: logs.old });

      const issuer = issuerOf({ ...world, ports: oldPorts });
      const place = { url: localUrl(oldPorts.gateway), issuer, demoPassword: world.secrets.demoPassword };
      const token = await signInPerson(place, 'kpu');
      const byOld = graphClient(`${place.url}/graphql`, token);
      const first = await workOnce(byOld);

      // The version before is asked without a pause, and everything has to be answered, while the schema changes.
      const working = keepWorking(byOld);
      await prepareDatabases({ databases, withIdentity: true, root: ROOT, logs: logs.new });
      const newPorts = await freePorts(SERVICES);
      // One provider of identity for both: tokens name it.
      await up(stacks, { ...world, ports: newPorts, issuer }, { root: ROOT, logs: logs.new });
      const byNew = graphClient(`${localUrl(newPorts.gateway)}/graphql`, token);
      const workingToo = keepWorking(byNew);
      await expect.poll(() => workingToo.done().length, { timeout: 60_000 }).toBeGreaterThan(3);
      const doneByOld = await working.stop();
      const doneByNew = await workingToo.stop();
      expect(doneByOld.length).toBeGreaterThan(3);

      for (const claimId of [first, ...doneByOld, ...doneByNew]) {
        expect(await numberOf(byOld, claimId)).toMatch(/^K-/);
        expect(await numberOf(byNew, claimId)).toBe(await numberOf(byOld, claimId));
      }
      for (const name of SERVICES.filter((service) => service !== 'identity')) await old.stopOne(name, 15_000);
      for (const claimId of [first, ...doneByOld]) expect(await numberOf(byNew, claimId)).toMatch(/^K-/);
      await workOnce(byNew);
      expect(previous.newMigrations.length).toBeGreaterThan(0);
    } finally {
      for (const stack of stacks.toReversed()) await stack.stop();
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
      previous.remove();
    }
  },
  300_000,
);

type World = Omit<StackPlan, 'ports'>;

async function makeWorld(cluster: Cluster, folder: string): Promise<World> {
  const secrets = generateSecrets();
  await ensureDatabases({ adminUrl: cluster.adminUrl, secrets, ours: new Set(DATABASES), claim: () => undefined });
  return {
    databases: databaseUrls(cluster.adminUrl, secrets),
    secrets,
    issuer: undefined,
    environment: 'test',
    corsOrigins: '',
    consoleFolder: undefined,
    filesFolder: join(folder, 'files'),
  };
}

async function up(
  stacks: Stack[],
  plan: World & { readonly ports: Ports },
  where: { readonly root: string; readonly logs: string },
): Promise<Stack> {
  const stack = new Stack(planServices(plan), where);
  stacks.push(stack);
  stack.start();
  await stack.ready(90_000);
  return stack;
}

/** A person is registered and enrolled and has an accident: all three owners write. @returns the claim */
async function workOnce(ask: Ask): Promise<string> {
  const { enrolmentId } = await enrolledOfficer(ask);
  return idOf(await registerClaim(ask, { ...POLLING_DAY_ACCIDENT, enrolmentId }));
}

/** Works until it is stopped; the first answer that is not whole fails. */
function keepWorking(ask: Ask): { done: () => readonly string[]; stop: () => Promise<readonly string[]> } {
  const done: string[] = [];
  const stopping = new AbortController();
  const work = (async () => {
    while (!stopping.signal.aborted) done.push(await workOnce(ask));
  })();
  // Told when it is stopped.
  work.catch(() => undefined);
  return {
    done: () => done,
    stop: async () => {
      stopping.abort();
      await work;
      return done;
    },
  };
}

async function numberOf(ask: Ask, id: string): Promise<string> {
  return wholeOf(await ask<{ claim: { number: string } }>('query ($id: ID!) { claim(id: $id) { number } }', { id }))
    .claim.number;
}
