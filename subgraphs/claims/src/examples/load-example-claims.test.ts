import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readSdl } from '@payung/kit/schema.ts';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { openFiles } from '@payung/kit/files.ts';
import { createLogger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import { REVEAL_RULES } from '@payung/kit/reveal.ts';
import { createSealer } from '@payung/kit/secret-box.ts';
import { createUrlSigner } from '@payung/kit/signed-url.ts';
import { CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { createGlassPeopleFinder } from '../break-glass/find-glass.ts';
import { createCoveredFinder } from '../calendar/find-covered.ts';
import { createAgreementStatusFinder } from '../claim/find-agreement-status.ts';
import { createEnrolmentFinder } from '../claim/find-enrolment.ts';
import { createPersonFinder } from '../claim/find-enrolments-of-person.ts';
import { createOwnersEvidenceFinder } from '../evidence/find-owners-evidence.ts';
import { createHolidayFinder } from '../holiday/find-holidays.ts';
import { tables } from '../tables.ts';
import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { people } from '../testing/people.ts';
import { EXAMPLE_CASES } from './example-cases.ts';
import { EXAMPLES_QUESTION } from './example-enrolments.ts';
import { loadExampleClaims } from './load-example-claims.ts';

let world: ClaimsWorld;
let database: Database;
let folder: string;

beforeAll(async () => {
  world = await startClaimsWorld();
  database = await connect({ url: world.database.url, tables, applicationName: 'test' });
  folder = await mkdtemp(join(tmpdir(), 'payung-examples-test-'));
});

afterAll(async () => {
  await database.destroy();
  await world.stop();
  await rm(folder, { recursive: true, force: true });
});

const NOW = Temporal.Now.instant().round('millisecond');

async function load(enrolments: readonly string[], now = NOW): Promise<number> {
  const logger = createLogger('test', 'silent');
  const ask = createOwnerClient({
    url: world.participants.url,
    issuer: world.issuer.url,
    clientId: 'payung-claims',
    clientSecret: 'test-secret',
  });
  return loadExampleClaims({
    context: {
      database,
      sealer: createSealer(new Map([['test', KEY]])),
      revealRules: REVEAL_RULES,
      urls: createUrlSigner(KEY),
      findEnrolment: createEnrolmentFinder(ask, logger),
      findEnrolmentsOfPerson: createPersonFinder(ask, logger),
      findOwnersEvidence: createOwnersEvidenceFinder(ask, ask, logger),
      findAgreementStatus: createAgreementStatusFinder(ask, logger),
      findHolidays: createHolidayFinder(database, ask, logger),
      findCovered: createCoveredFinder(ask, logger),
      findGlassPeople: createGlassPeopleFinder(ask, logger),
    },
    // That bytes are kept is shown where documents are tested; here they would be most of the time.
    files: { ...(await openFiles({ kind: 'folder', folder })), keep: async () => undefined },
    enrolments: enrolments.map((id) => ({
      id: findKey('Enrolment', id) ?? '',
      startsOn: Temporal.PlainDate.from('2024-11-07'),
      endsOn: Temporal.PlainDate.from('2024-12-07'),
      institutionCode: 'kpu-32.04',
      regionCode: '32.04.11.2001',
    })),
    now,
    cases: CASES,
  });
}

const KEY = randomBytes(32);

/** One of each state, the one that is long overdue, and the one whose payment came back: sending papers for every example takes long. */
const CASES = EXAMPLE_CASES.filter(
  ({ until, daysAgo, returned }, index) =>
    EXAMPLE_CASES.findIndex((each) => each.until === until) === index || daysAgo === 12 || returned === true,
).map((each) => ({ ...each, times: 1 }));

it('asks for invented officers what the schema of participants can answer', () => {
  const sdl = readSdl(join(import.meta.dirname, '..', '..', '..', 'participants', 'src'));
  expect(validate(buildSubgraphSchema([{ typeDefs: parse(sdl) }]), parse(EXAMPLES_QUESTION))).toEqual([]);
});

it('are a few dozen, in every state', () => {
  expect(EXAMPLE_CASES.reduce((sum, { times }) => sum + times, 0)).toBeGreaterThanOrEqual(30);
  expect([...new Set(EXAMPLE_CASES.map(({ until }) => until))].toSorted()).toEqual([...CLAIM_STATES].toSorted());
});

it('makes claims in every state by the commands that people use, with clocks in time, near and late; a second time changes nothing', async () => {
  const enrolments = Array.from({ length: 9 }, () => world.participants.enrol());
  const count = await load(enrolments);
  expect(count).toBe(CASES.length);
  const rows = await world.sql<{ state: string; example: boolean; due_at: Date }>(
    'select state, example, due_at from claim',
  );
  expect(rows).toHaveLength(count);
  expect([...new Set(rows.map(({ state }) => state))].toSorted()).toEqual([...CLAIM_STATES].toSorted());
  expect(rows.every(({ example }) => example)).toBe(true);
  const { data } = await world.askAs<{
    claimQueue: { edges: { node: { clocks: { state: string; dueAt: string | null }[] } }[] };
  }>(people.admin, '{ claimQueue(first: 100) { edges { node { clocks { state dueAt } } } } }');
  const clocks = data?.claimQueue.edges.flatMap(({ node }) => node.clocks) ?? [];
  for (const state of ['RUNNING', 'LATE', 'PAUSED', 'MET', 'MET_LATE']) {
    expect(
      clocks.map((clock) => clock.state),
      state,
    ).toContain(state);
  }
  const returned = await world.sql('select 1 from claim_payment where state = $1', ['RETURNED']);
  expect(returned).toHaveLength(1);
  const trailBefore = await world.sql('select id from audit_event');
  expect(await load(enrolments, NOW.add({ hours: 30 }))).toBe(count);
  expect(await world.sql('select id from audit_event')).toHaveLength(trailBefore.length);
  expect(await world.sql('select id from claim')).toHaveLength(count);
});
