import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Session } from '@payung/kit/access.ts';
import { connect } from '@payung/kit/database.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { createSecondPersonFinder } from '../break-glass/find-second-persons.ts';
import type { Context } from '../context.ts';
import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { everybody, person } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { renewInvitation } from './account-commands.ts';
import { registerElsewhere } from './identity-client.ts';
import { createRegister } from './register.ts';

/** A register that answers what a test lets it answer; how the real one decides is tested there and in the journey. */
const asked: { name: string; body: Record<string, unknown> }[] = [];
let answer: (name: string) => unknown;
let identity: Server;
let world: AgreementsWorld;

beforeAll(async () => {
  identity = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const name = request.url?.split('/').at(-1) ?? '';
      const text = Buffer.concat(chunks).toString();
      asked.push({ name, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) });
      const told = answer(name);
      if (told === undefined) return response.destroy();
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told));
    });
  });
  await new Promise<void>((resolve) => identity.listen(0, '127.0.0.1', resolve));
  const { port } = identity.address() as AddressInfo;
  world = await startAgreementsWorld({ identityUrl: `http://127.0.0.1:${port}` });
});
afterAll(async () => {
  await world?.stop();
  identity.closeAllConnections();
  await new Promise((resolve) => identity.close(resolve));
});
beforeEach(() => {
  asked.length = 0;
  answer = (name) =>
    name === 'status'
      ? { invitationHours: 72 }
      : READS.has(name)
        ? { found: name === 'account' ? ACCOUNT : { edges: [{ cursor: 'c', node: ACCOUNT }], hasNextPage: false } }
        : { made: ACCOUNT, shownOnce: 'https://masuk.example/undangan/rahasia' };
});

const READS = new Set(['account', 'accounts']);
const ACCOUNT = {
  subject: 'orang-1',
  login: 'orang@kpu.example',
  name: 'Orang Peraga',
  role: 'INSTITUTION_OFFICER',
  institutionCode: 'kpu-32.04',
  regionCodes: ['32.04'],
  status: 'INVITED',
  suspendedBecause: null,
  demonstration: false,
  lastSignedInAt: null,
  invitationExpiresAt: '2030-01-01T00:00:00.000Z',
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: { subject: 'admin', name: 'Admin Peraga' },
  confirmedAt: '2026-01-01T00:00:00.000Z',
  version: 1,
};

const READ = `{ administration { state accounts(first: 5) { edges { node { id name institution { code } } } } } }`;
const READ_CLIENTS = `{ administration { state apiClients(first: 5) { edges { node { id } } } } }`;
const SUSPEND = `mutation ($key: ID!) { suspendAccount(id: "orang-1", expectedVersion: 1, reason: "Pindah", idempotencyKey: $key) {
  __typename ... on UserAccount { id } ... on AdministrationRefused { code field } } }`;
const INVITE = `mutation ($input: InviteAccountInput!, $key: ID!) { inviteAccount(input: $input, idempotencyKey: $key) {
  __typename ... on InvitationGiven { link account { id } } ... on AdministrationRefused { code field } } }`;
const INPUT = {
  name: 'Orang Peraga',
  email: 'orang@kpu.example',
  grant: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-32.04', regionCodes: ['32.04'] },
};

type Answered = Record<string, { __typename: string; code?: string; field?: string | null; link?: string | null }>;

async function change(as: PersonName, mutation: string, input: unknown = INPUT, key: string = randomUUID()) {
  const { data, errors } = await world.askAs<Answered>(person(as), mutation, { input, key });
  expect(errors).toEqual([]);
  return Object.values(data!)[0]!;
}

describe('the register of accounts', () => {
  test.each(everybody)('%s reads people and clients, or is refused before anybody is asked', async (name) => {
    const reads = (query: string) =>
      world.askAs<{ administration: Record<string, unknown> | null }>(person(name), query);
    const people = await reads(READ);
    const mayReadPeople = ['admin', 'auditor', 'auditorOfProvince'].includes(name);
    const mayReadClients = mayReadPeople || name === 'apiAdmin';
    expect(people.data?.administration?.['accounts'] != null).toBe(mayReadPeople);
    expect(asked.some((one) => one.name === 'accounts')).toBe(mayReadPeople);
    if (!mayReadPeople) expect(people.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    answer = () => ({ invitationHours: 1, found: { edges: [], hasNextPage: false } });
    const clients = await reads(READ_CLIENTS);
    expect(clients.data?.administration?.['apiClients'] != null).toBe(mayReadClients);
  });

  test.each(everybody)('%s suspends and invites, or is refused before the register is asked', async (name) => {
    const allowed = name === 'admin';
    const suspended = await change(name, SUSPEND);
    const invited = await change(name, INVITE);
    expect([suspended.__typename, invited.__typename]).toEqual(
      allowed ? ['UserAccount', 'InvitationGiven'] : ['AdministrationRefused', 'AdministrationRefused'],
    );
    if (!allowed) expect([suspended.code, invited.code, asked]).toEqual(['FORBIDDEN', 'FORBIDDEN', []]);
  });

  test('nobody without a token', async () => {
    expect((await world.askAs(null, READ)).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await world.askAs(null, SUSPEND, { key: randomUUID() })).errors[0]?.extensions?.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  test('is told who asks, and a change stands on the trail once, without a name, an address or the link', async () => {
    const key = randomUUID();
    expect((await change('admin', INVITE, INPUT, key)).link).toContain('rahasia');
    answer = () => ({ made: ACCOUNT, shownOnce: null });
    expect((await change('admin', INVITE, INPUT, key)).link).toBeNull();
    expect(asked.map(({ body }) => body['actor'])).toEqual(
      Array.from({ length: 2 }, () => ({ subject: 'test-admin', role: 'NATIONAL_ADMIN' })),
    );
    const owner = await connect({
      url: world.database.migratorUrl,
      tables: [],
      applicationName: 'test',
      connections: 1,
    });
    const rows: { action: string; subject: string }[] = await owner.query(
      `select action, subject, details::text from audit_event where entity_type = 'UserAccount' and entity_id = 'orang-1'
         and details ->> 'command' = 'inviteAccount'`,
    );
    await owner.destroy();
    // One for the person above, who invited with a key of their own, and one for both asks of this test.
    expect(rows.map(({ action, subject }) => [action, subject])).toEqual(
      Array.from({ length: 2 }, () => ['account:manage', 'test-admin']),
    );
    expect(JSON.stringify(rows)).not.toMatch(/Orang Peraga|kpu\.example|rahasia/);
  });

  test.each([
    ['an institution that does not exist', { institutionCode: 'kpu-99.99' }, 'grant.institutionCode'],
    ['a region that does not exist', { regionCodes: ['99'] }, 'grant.regionCodes'],
  ])('%s is refused here: the register does not know what there is', async (_case, more, field) => {
    const refused = await change('admin', INVITE, { ...INPUT, grant: { ...INPUT.grant, ...more } });
    expect(refused).toMatchObject({ code: 'INVALID', field });
    expect(asked).toEqual([]);
  });
});

describe("a person's own sessions", () => {
  const OWN = {
    id: 'sesi-1',
    browser: 'Firefox',
    system: 'Windows',
    signedInAt: '2026-01-01T00:00:00.000Z',
    lastUsedAt: '2026-01-01T01:00:00.000Z',
    expiresAt: '2026-01-01T08:00:00.000Z',
    isCurrent: true,
  };
  const FIELDS = 'id browser system isCurrent';
  const READ_OWN = `{ session { ownSessions { ${FIELDS} } } }`;
  const RESULT = `__typename ... on OwnSessionsLeft { sessions { ${FIELDS} } } ... on OwnSessionsRefused { code message { id } }`;
  const END_ONE = `mutation ($key: ID!) { endOwnSession(id: "sesi-2", idempotencyKey: $key) { ${RESULT} } }`;
  const END_OTHERS = `mutation ($key: ID!) { endOtherSessions(idempotencyKey: $key) { ${RESULT} } }`;
  const isPerson = (name: PersonName) => !['PARTNER', 'SERVICE'].includes(person(name).role ?? '');
  const mine = (name: PersonName) => ({ ...person(name), sessionId: `sid-${name}` });

  test.each(everybody)('%s sees and ends their own, as their token names them; systems have none', async (name) => {
    answer = (asking) => (asking === 'ownSessions' ? { found: [OWN] } : { made: [OWN], shownOnce: null });
    const read = await world.askAs<{ session: { ownSessions: unknown } | null }>(mine(name), READ_OWN);
    const ended = await world.askAs<Answered>(mine(name), END_ONE, { key: randomUUID() });
    const others = await world.askAs<Answered>(mine(name), END_OTHERS, { key: randomUUID() });
    const results = [ended, others].map(({ data }) => Object.values(data!)[0]);
    if (!isPerson(name)) {
      expect([read.data?.session?.ownSessions, asked]).toEqual([null, []]);
      expect(results).toMatchObject([{ code: 'FORBIDDEN' }, { code: 'FORBIDDEN' }]);
      return;
    }
    const { signedInAt: _signedIn, lastUsedAt: _used, expiresAt: _expires, ...shown } = OWN;
    expect(read.data?.session?.ownSessions).toEqual([shown]);
    expect(results).toEqual(Array.from({ length: 2 }, () => ({ __typename: 'OwnSessionsLeft', sessions: [shown] })));
    const { role = 'NATIONAL_ADMIN', subject } = mine(name);
    expect(asked.map(({ name: command, body }) => [command, body['actor'], body['input']])).toEqual([
      ['ownSessions', { subject, role }, { current: `sid-${name}` }],
      ['endOwnSession', { subject, role }, { id: 'sesi-2', current: `sid-${name}` }],
      ['endOtherSessions', { subject, role }, { current: `sid-${name}` }],
    ]);
  });

  test.each([
    ['an old sign-in', { signedInAgo: 31 * 60 }],
    ['a token that does not say when', { signedInAgo: null }],
  ])('%s has to sign in again before anything is ended, and the same key then works', async (_case, more) => {
    const key = randomUUID();
    const refused = await world.askAs<Answered>({ ...mine('kpu'), ...more }, END_OTHERS, { key });
    expect(Object.values(refused.data!)[0]).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(asked).toEqual([]);
    answer = () => ({ made: [OWN], shownOnce: null });
    const done = await world.askAs<Answered>(mine('kpu'), END_OTHERS, { key });
    expect(Object.values(done.data!)[0]).toMatchObject({ __typename: 'OwnSessionsLeft' });
  });

  test('what the register refuses is refused, and its silence is null and said', async () => {
    const message = { id: 'Ini sesi yang sedang Anda pakai.', en: 'This is the session you are using.' };
    answer = () => ({ refused: { code: 'CURRENT_SESSION', message, field: null } });
    const refused = await world.askAs<Answered>(mine('kpu'), END_ONE, { key: randomUUID() });
    expect(Object.values(refused.data!)[0]).toMatchObject({ code: 'CURRENT_SESSION', message: { id: message.id } });
    answer = () => undefined;
    const silent = await world.askAs<Answered>(mine('kpu'), END_ONE, { key: randomUUID() });
    expect(Object.values(silent.data!)[0]).toMatchObject({ code: 'UNAVAILABLE' });
    const read = await world.askAs<{ session: { ownSessions: unknown } }>(mine('kpu'), READ_OWN);
    expect([read.errors, read.data?.session.ownSessions]).toEqual([[], null]);
  });
});

describe('who can be told of break-glass', () => {
  const ASK = `query ($holder: BreakGlassHolderInput) { breakGlassSecondPersons(holder: $holder) { holderIsActive people { id name role institutionCode } } }`;
  const PERSON = { id: 'orang-2', name: 'Orang Kedua', role: 'CLAIMS_APPROVER', institutionCode: 'bpjs-ID' };
  const OPENERS = new Set([
    'NATIONAL_ADMIN',
    'BPJS_BRANCH_OFFICER',
    'CLAIMS_VERIFIER',
    'CLAIMS_APPROVER',
    'INSTITUTION_OFFICER',
  ]);
  const askAs = (name: PersonName, holder: object | null = null) =>
    world.askAs<{ breakGlassSecondPersons: unknown }>(person(name), ASK, { holder });

  test.each(everybody)('%s is told for themselves, or refused before the register is asked', async (name) => {
    answer = () => ({ found: [PERSON] });
    const { role = 'NATIONAL_ADMIN', subject = `test-${role}` } = person(name);
    // What people say of a holder is not listened to.
    const { data, errors } = await askAs(
      name,
      role === 'SERVICE' ? null : { subject: 'orang-3', role: 'NATIONAL_ADMIN' },
    );
    if (!OPENERS.has(role)) {
      expect([errors[0]?.extensions?.['code'], asked]).toEqual(['FORBIDDEN', []]);
      return;
    }
    expect(data?.breakGlassSecondPersons).toEqual({ holderIsActive: true, people: [PERSON] });
    expect(asked).toEqual([
      {
        name: 'breakGlassSecondPersons',
        body: { actor: { subject, role }, input: { roles: ['NATIONAL_ADMIN', 'CLAIMS_APPROVER'] } },
      },
    ]);
  });

  test('a service asks for a holder; a locked one is told of nobody, and silence is said to be silence', async () => {
    const holder = { subject: 'orang-3', role: 'CLAIMS_VERIFIER' };
    const service = everybody.find((name) => person(name).role === 'SERVICE')!;
    answer = () => ({ found: [PERSON] });
    expect((await askAs(service, holder)).data?.breakGlassSecondPersons).toMatchObject({ people: [PERSON] });
    expect(asked.map(({ body }) => body['actor'])).toEqual([holder]);
    answer = () => ({ refused: 'FORBIDDEN' });
    expect((await askAs(service, holder)).data?.breakGlassSecondPersons).toEqual({ holderIsActive: false, people: [] });
    answer = () => undefined;
    expect((await askAs(service, holder)).data?.breakGlassSecondPersons).toBeNull();
  });

  test('without a register of ours, those whom the settings name', async () => {
    const find = createSecondPersonFinder(registerElsewhere, [{ ...PERSON, role: 'CLAIMS_APPROVER' }]);
    expect(await find({ subject: 'orang-3', role: 'CLAIMS_VERIFIER' })).toEqual({
      holderIsActive: true,
      people: [PERSON],
    });
    expect(await find({ subject: 'orang-2', role: 'CLAIMS_APPROVER' })).toEqual({ holderIsActive: true, people: [] });
  });
});

describe('a register that is silent', () => {
  test.each([
    ['hangs up', () => undefined],
    ['talks nonsense about being there', () => ({ invitationHours: 'soon' })],
  ])('%s: reading says so, and never fails', async (_case, says) => {
    answer = says;
    const { data, errors } = await world.askAs<{ administration: { state: string } }>(
      person('admin'),
      '{ administration { state } session { name } }',
    );
    expect([errors, data?.administration.state]).toEqual([[], 'UNAVAILABLE']);
  });

  test('a change is refused with the way out, and the same key then works', async () => {
    answer = () => undefined;
    const key = randomUUID();
    expect(await change('admin', SUSPEND, undefined, key)).toMatchObject({ code: 'UNAVAILABLE' });
    answer = () => ({ made: ACCOUNT, shownOnce: null });
    expect(await change('admin', SUSPEND, undefined, key)).toMatchObject({ __typename: 'UserAccount' });
  });
});

test('with an issuer of one’s own, the state says so and every change is refused', async () => {
  const session: Session = {
    subject: 'admin',
    clientId: 'payung-console',
    name: 'Admin Peraga',
    role: 'NATIONAL_ADMIN',
    institutionCode: null,
    regionCodes: ['ID'],
    registersExamples: false,
  };
  const register = createRegister(registerElsewhere, session);
  expect(await register.status()).toMatchObject({ state: 'AT_THE_ISSUER' });
  expect(await register.sessions.load('admin')).toBeNull();
  const context = { session, register, requestId: 'request-1' } as unknown as Context;
  expect(await renewInvitation(context, 'orang-1', randomUUID())).toMatchObject({ code: 'ADMINISTERED_AT_THE_ISSUER' });
});
