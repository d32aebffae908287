import { randomUUID } from 'node:crypto';

import { ask } from '@payung/kit/testing.ts';
import type { GraphAnswer, TestPerson } from '@payung/kit/testing.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  agree,
  answerOf,
  enrol,
  enrolmentInput,
  nextNik,
  PALEMBANG,
  personInput,
  register,
} from '../testing/commands.ts';
import { askers, people } from '../testing/people.ts';
import type { Asker } from '../testing/people.ts';
import { startParticipantsWorld } from '../testing.ts';
import { TEST_SECOND_PERSONS } from '../testing/second-persons.ts';
import type { ParticipantsWorld } from '../testing.ts';

interface Opened {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly [field: string]: unknown;
}

const WHOLE = `id number state reason subjectMasked participantIds requests mayEnd mayAcknowledge endedBy acknowledgedAt acknowledgement
  openedAt endsAt holder { name role institutionCode isMe } second { name role isMe } reads { owner action fields purpose }`;
const ANSWER = `__typename ... on BreakGlass { ${WHOLE} } ... on BreakGlassRefused { code field retryAt }`;
const OPEN = `mutation ($input: OpenBreakGlassInput!, $key: ID!) { answer: openBreakGlass(input: $input, idempotencyKey: $key) { ${ANSWER} } }`;
const END = `mutation ($id: ID!, $key: ID!) { answer: endBreakGlass(id: $id, idempotencyKey: $key) { ${ANSWER} } }`;
const ACKNOWLEDGE = `mutation ($id: ID!, $note: String, $key: ID!) { answer: acknowledgeBreakGlass(id: $id, note: $note, idempotencyKey: $key) { ${ANSWER} } }`;
const READ = `query ($id: ID!) { participant(id: $id) { id name nikMasked heirs { nameMasked } enrolments { edges { node { id } } } } }`;
const REASON = 'Keluarga menunggu di rumah sakit malam ini';

const HOLDER: TestPerson = { ...people.otherKpu, subject: 'test-holder' };
const SECOND: TestPerson = people.approver;

let world: ParticipantsWorld;
/** Registered and enrolled in Kabupaten Bandung, which nobody of Palembang sees. */
const nik = nextNik();
let subject: string;
let enrolment: string;
/** Another officer of Kabupaten Bandung, and one of Palembang, whom the holder sees every day. */
let other: string;
let own: string;

beforeAll(async () => {
  world = await startParticipantsWorld();
  subject = (await register(world, 'kpu', { nik, name: 'Contoh Terbuka' })).id!;
  other = (await register(world, 'kpu', { name: 'Contoh Lain' })).id!;
  own = (await register(world, 'otherKpu', { name: 'Contoh Palembang' })).id!;
  enrolment = (await enrol(world, 'kpu', enrolmentInput(subject, agree(world)))).id!;
  agree(world, PALEMBANG);
  await world.askAs(people.kpu, UPDATE, {
    input: { participantId: subject, expectedVersion: 1, heirs: [{ relation: 'SPOUSE', name: 'Contoh Waris' }] },
    key: randomUUID(),
  });
});
afterAll(() => world.stop());
beforeEach(async () => {
  world.setSecondPersons(() => ({ ok: true, facts: { holderIsActive: true, people: TEST_SECOND_PERSONS } }));
  world.setClaimsAnswer(true);
  // What one test used up is no concern of the next.
  await world.owner.query("delete from reveal_allowance where kind = 'BREAK_GLASS'");
});

const UPDATE = `mutation ($input: UpdateParticipantInput!, $key: ID!) { updateParticipant(input: $input, idempotencyKey: $key) { __typename } }`;

async function change(
  as: TestPerson,
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
  key: string = randomUUID(),
): Promise<Opened> {
  return answerOf(await world.askAs<{ answer: Opened }>(as, mutation, { ...variables, key })).answer;
}

const open = (as: TestPerson = HOLDER, more: Readonly<Record<string, unknown>> = {}, key?: string): Promise<Opened> =>
  change(
    as,
    OPEN,
    { input: { participantId: subject, reason: REASON, secondPersonId: 'test-CLAIMS_APPROVER', ...more } },
    key,
  );

/** Asks under an access. */
async function under<Data = Record<string, unknown>>(
  id: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  as: TestPerson = HOLDER,
): Promise<GraphAnswer<Data>> {
  const token = await world.issuer.tokenFor(as);
  return ask<Data>(world.url, query, { variables, token, headers: { 'payung-break-glass': id } });
}

const codesOf = ({ errors }: GraphAnswer<unknown>): unknown[] => errors.map(({ extensions }) => extensions?.['code']);

describe('opening', () => {
  /** What becomes of it for a person of Kabupaten Bandung, written out by hand. */
  const OUTCOMES: Readonly<Record<Exclude<Asker, 'nobody'>, string>> = {
    admin: 'NOT_NEEDED',
    adminOfProvince: 'NOT_NEEDED',
    examples: 'NOT_NEEDED',
    verifier: 'NOT_NEEDED',
    approver: 'NOT_NEEDED',
    branch: 'NOT_NEEDED',
    kpu: 'NOT_NEEDED',
    kpuNation: 'NOT_NEEDED',
    kpuProvince: 'NOT_NEEDED',
    kpuInVillage: 'NOT_NEEDED',
    kpuAstray: 'BreakGlass',
    bawaslu: 'BreakGlass',
    otherKpu: 'BreakGlass',
    otherBranch: 'BreakGlass',
    auditor: 'FORBIDDEN',
    service: 'FORBIDDEN',
    apiAdmin: 'FORBIDDEN',
    partner: 'FORBIDDEN',
  };

  it.each(askers)('%s: allowed, needless or refused', async (as) => {
    const input = { participantId: subject, reason: REASON };
    if (as === 'nobody') {
      const { errors } = await world.askAs(null, OPEN, { input, key: randomUUID() });
      return expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    }
    const { code, __typename: type, secondPersonId: _none, ...opened } = await change(people[as], OPEN, { input });
    expect(code ?? type).toBe(OUTCOMES[as]);
    if (type === 'BreakGlass') {
      expect(opened).toMatchObject({
        state: 'RUNNING',
        holder: { isMe: true },
        second: { isMe: false },
        participantIds: [subject],
        mayEnd: true,
        mayAcknowledge: false,
        requests: 0,
      });
      expect(Date.parse(opened['endsAt'] as string) - Date.parse(opened['openedAt'] as string)).toBe(3 * 3_600_000);
    }
  });

  const somebody = (more: Partial<TestPerson> = {}): TestPerson => ({ ...HOLDER, subject: randomUUID(), ...more });

  it.each<[string, Readonly<Record<string, unknown>>, string, string | null]>([
    ['without a reason', { reason: '   kurang   ' }, 'INVALID', 'reason'],
    ['with a reason that cannot be kept', { reason: `${REASON}\u0000` }, 'INVALID', 'reason'],
    ['of nobody', { participantId: null }, 'INVALID', 'nik'],
    ['in two ways', { nik }, 'INVALID', 'nik'],
    ['by something that is no NIK', { participantId: null, nik: '3204' }, 'INVALID', 'nik'],
    ['by a NIK that nobody has', { participantId: null, nik: '3204110609979997' }, 'NOT_FOUND', 'nik'],
    [
      'of an identifier that is of nobody',
      { participantId: toGlobalId('Participant', randomUUID()) },
      'NOT_FOUND',
      'participantId',
    ],
    [
      'of an identifier that is of something else',
      { participantId: toGlobalId('Claim', randomUUID()) },
      'NOT_FOUND',
      'participantId',
    ],
    [
      'of a claim that is not there',
      { participantId: null, claimId: toGlobalId('Claim', randomUUID()) },
      'NOT_FOUND',
      'claimId',
    ],
    ['telling somebody who cannot be told', { secondPersonId: 'test-kpu' }, 'NOT_A_SECOND_PERSON', 'secondPersonId'],
  ])('%s: refused', async (_case, more, code, field) => {
    expect(await open(somebody(), more)).toMatchObject({ code, field });
  });

  it('names the person by a claim as well', async () => {
    const claimId = toGlobalId('Claim', randomUUID());
    world.enrolmentsOfClaims.set(claimId, findKey('Enrolment', enrolment)!);
    expect(await open(somebody(), { participantId: null, claimId })).toMatchObject({ participantIds: [subject] });
    world.setClaimsAnswer(false);
    expect(await open(somebody(), { participantId: null, claimId })).toMatchObject({ code: 'OWNER_SILENT' });
  });

  it('tells a second person who is not who asks, though the register should name them', async () => {
    const me = somebody();
    const myself = { ...TEST_SECOND_PERSONS[0]!, id: me.subject! };
    world.setSecondPersons(() => ({ ok: true, facts: { holderIsActive: true, people: [myself] } }));
    expect(await open(me, { secondPersonId: me.subject })).toMatchObject({ code: 'NOT_A_SECOND_PERSON' });
    expect(await open(me, { secondPersonId: null })).toMatchObject({ code: 'NO_SECOND_PERSON' });
  });

  it('takes whoever was told longest ago where nobody is named', async () => {
    const first = await open(somebody(), { secondPersonId: null });
    const next = await open(somebody(), { secondPersonId: null });
    const roles = [first, next].map(({ second }) => (second as { role: string }).role);
    expect(new Set(roles)).toEqual(new Set(['NATIONAL_ADMIN', 'CLAIMS_APPROVER']));
  });

  it('opens nothing while the register is silent, nor for an account that is locked; both before the person is looked for', async () => {
    for (const participantId of [subject, toGlobalId('Participant', randomUUID())]) {
      world.setSecondPersons(() => ({ ok: false, reason: 'down' }));
      expect(await open(somebody(), { participantId })).toMatchObject({ code: 'OWNER_SILENT' });
      world.setSecondPersons(() => ({ ok: true, facts: { holderIsActive: false, people: [] } }));
      expect(await open(somebody(), { participantId })).toMatchObject({ code: 'ACCOUNT_NOT_ACTIVE' });
    }
  });

  it.each([
    ['an hour ago', 3_600],
    ['at a time that the token does not say', null],
  ])('asks who signed in %s to sign in again, and takes the same key afterwards', async (_when, signedInAgo) => {
    const me = somebody();
    const key = randomUUID();
    expect(await open({ ...me, signedInAgo }, {}, key)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await open(me, {}, key)).toMatchObject({ __typename: 'BreakGlass' });
  });

  it('counts attempts, those that find nobody too, and says from when on it may be tried again', async () => {
    const me = somebody();
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(await open(me, { participantId: null, nik: nextNik() })).toMatchObject({ code: 'NOT_FOUND' });
    const refused = await open(me);
    expect(refused).toMatchObject({ code: 'TOO_MANY_OPENED' });
    expect(Date.parse(refused['retryAt'] as string)).toBeGreaterThan(Date.now());
  });

  it('answers a key again as it did, and refuses it for another person', async () => {
    const me = somebody();
    const key = randomUUID();
    const first = await open(me, {}, key);
    expect((await open(me, {}, key)).id).toBe(first.id);
    expect(await open(me, { participantId: other }, key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('reaches every record of the person, whichever institution registered it', async () => {
    const shared = personInput({ name: 'Contoh Dua Instansi' });
    const both = [(await register(world, 'kpu', shared)).id, (await register(world, 'bawaslu', shared)).id];
    const opened = await open(somebody(), { participantId: null, nik: shared.nik });
    expect(new Set(opened['participantIds'] as string[])).toEqual(new Set(both));
  });
});

describe('under it', () => {
  let id: string;
  beforeAll(async () => {
    await world.owner.query("delete from reveal_allowance where kind = 'BREAK_GLASS'");
    ({ id } = await open());
  });

  it('reads the one person, with enrolments and heirs', async () => {
    expect((await world.askAs(HOLDER, READ, { id: subject })).data).toEqual({ participant: null });
    const { data, errors } = await under(id, READ, { id: subject });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      participant: {
        id: subject,
        name: 'Contoh Terbuka',
        heirs: [{ nameMasked: expect.any(String) }],
        enrolments: { edges: [{ node: { id: enrolment } }] },
      },
    });
  });

  it('reads nobody else, those neither whom the session sees without it', async () => {
    for (const one of [other, own]) expect((await under(id, READ, { id: one })).data).toEqual({ participant: null });
    const { data } = await under<{ participants: { edges: { node: { id: string } }[] } }>(
      id,
      '{ participants(first: 100) { edges { node { id } } } }',
    );
    expect(data?.participants.edges.map(({ node }) => node.id)).toEqual([subject]);
    const named = await under<{ participants: { edges: object[] } }>(
      id,
      '{ participants(filter: { name: "Contoh Lain" }) { edges { node { id } } } }',
    );
    expect(named.data?.participants.edges).toEqual([]);
    const entities = await under(
      id,
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Participant { name } } }',
      {
        of: [other, own].map((one) => ({ __typename: 'Participant', id: one })),
      },
    );
    expect(entities.data).toEqual({ _entities: [null, null] });
  });

  it.each([
    [
      'an export',
      `mutation { requestParticipantExport(input: { format: CSV }, idempotencyKey: "12345678") { __typename } }`,
    ],
    [
      'a change of the person',
      `mutation { updateParticipant(input: { participantId: "x", expectedVersion: 1 }, idempotencyKey: "12345678") { __typename } }`,
    ],
    [
      'another access',
      `mutation { openBreakGlass(input: { nik: "x", reason: "x" }, idempotencyKey: "12345678") { __typename } }`,
    ],
    [
      'ending it, for which nothing needs to be read',
      `mutation { endBreakGlass(id: "x", idempotencyKey: "12345678") { __typename } }`,
    ],
    ['the list of imports', '{ rosterImports { edges { node { id } } } }'],
    ['the list of exports', '{ participantExports { edges { node { id } } } }'],
    ['the trail', '{ participantsTrail { edges { node { id } } } }'],
    ['changes', '{ participantChanges { __typename } }'],
    ['invoices', '{ invoices { edges { node { id } } } }'],
    [
      'figures of a region',
      `query { _entities(representations: [{ __typename: "Region", code: "16.71" }]) { ... on Region { enrolled { people } } } }`,
    ],
  ])('%s: refused', async (_what, operation) => {
    const { data, errors } = await under(id, operation);
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(data ?? null)).not.toMatch(/"id"|"people"|__typename/);
    expect(errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('shows values in full where the role may, and says on the trail under which access', async () => {
    const reveal = `mutation ($input: RevealParticipantInput!, $key: ID!) { answer: revealParticipant(input: $input, idempotencyKey: $key) {
      __typename ... on RevealedParticipant { nik } ... on ParticipantRefused { code } } }`;
    const purpose = 'Memastikan ahli waris';
    const of = (participantId: string) => ({ input: { participantId, values: ['NIK'], purpose }, key: randomUUID() });
    expect((await under(id, reveal, of(subject))).data).toMatchObject({ answer: { nik } });
    expect((await under(id, reveal, of(own))).data).toMatchObject({ answer: { code: 'NOT_FOUND' } });
    const { data } = await world.askAs<{ breakGlass: Opened & { reads: { action: string }[] } }>(
      people.auditor,
      `query ($id: ID!) { breakGlass(id: $id) { ${WHOLE} } }`,
      { id },
    );
    const { reads, requests, participantIds, reason } = data!.breakGlass;
    expect(reads).toContainEqual({ owner: 'PARTICIPANTS', action: 'participant:reveal', fields: [], purpose });
    const whole = expect.arrayContaining(['Query.participant', 'Participant.name', 'Heir.nameMasked']) as unknown;
    expect(reads).toContainEqual({ owner: 'PARTICIPANTS', action: 'break-glass:read', fields: whole, purpose: null });
    // Attempts that were refused count as requests and stand there too.
    expect(requests).toBeGreaterThan(reads.length - 1);
    expect([participantIds, reason]).toEqual([[], REASON]);
    const events: { action: string; details: { breakGlass: string } }[] = await world.owner.query(
      `select action, details from audit_event where details ->> 'breakGlass' = $1`,
      [id],
    );
    expect(new Set(events.map(({ action }) => action))).toEqual(
      new Set(['break-glass:open', 'break-glass:read', 'heir:read', 'participant:reveal']),
    );
    expect(JSON.stringify(events)).not.toMatch(/Contoh|Keluarga|3204/);
  });

  it.each([
    ['by somebody else', people.bawaslu],
    ['by the second person', people.approver],
    ['by a partner', people.partner],
    ['by a service', people.service],
  ])('is of no use %s', async (_case, as) => {
    const answer = await under(id, READ, { id: subject }, as);
    expect([answer.status, codesOf(answer), answer.data ?? null]).toEqual([403, ['BREAK_GLASS_OVER'], null]);
  });

  it.each(['', 'x', '01900000-0000-7000-8000-00000000ffff', "' or true --"])(
    'no access is called %j',
    async (wrong) => {
      expect(codesOf(await under(wrong, READ, { id: subject }))).toEqual(['BREAK_GLASS_OVER']);
    },
  );
});

describe('the end', () => {
  it('comes with the next request, whoever of the two ends it, and for nobody else', async () => {
    for (const [by, endedBy] of [
      [HOLDER, 'HOLDER'],
      [SECOND, 'SECOND_PERSON'],
    ] as const) {
      const { id } = await open();
      expect((await under(id, READ, { id: subject })).data).toMatchObject({ participant: { id: subject } });
      for (const stranger of [people.bawaslu, people.admin, people.auditor])
        expect(await change(stranger, END, { id })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await change(by, END, { id })).toMatchObject({
        state: 'ENDED',
        endedBy,
        mayEnd: false,
        participantIds: [],
      });
      expect(codesOf(await under(id, READ, { id: subject }))).toEqual(['BREAK_GLASS_OVER']);
      expect(await change(by, END, { id })).toMatchObject({ code: 'HAS_ENDED' });
    }
  });

  it('comes by itself, after three hours at the latest, which nobody can put off', async () => {
    const { id } = await open();
    await expect(world.rows.query(`update break_glass set ends_at = ends_at + interval '1 minute'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(
      world.owner.query(`update break_glass set ends_at = ends_at + interval '1 second' where id = $1`, [id]),
    ).rejects.toThrow(/break_glass_three_hours_check/);
    await world.owner.query(
      `update break_glass set opened_at = opened_at - interval '3 hours', ends_at = ends_at - interval '3 hours' where id = $1`,
      [id],
    );
    expect(codesOf(await under(id, READ, { id: subject }))).toEqual(['BREAK_GLASS_OVER']);
    const { data } = await world.askAs(HOLDER, 'query ($id: ID!) { breakGlass(id: $id) { state mayEnd } }', { id });
    expect(data).toEqual({ breakGlass: { state: 'EXPIRED', mayEnd: false } });
  });

  it('comes with the last request, of which two at once get one', async () => {
    const { id } = await open();
    await world.owner.query('update break_glass set requests = 199 where id = $1', [id]);
    const answers = await Promise.all([1, 2].map(() => under(id, READ, { id: subject })));
    expect(answers.map(codesOf).toSorted((a, b) => a.length - b.length)).toEqual([[], ['BREAK_GLASS_OVER']]);
  });
});

describe('the second person', () => {
  it('finds it among what is to be done, until it was said that it was seen and it is over', async () => {
    const toDo = async (as: TestPerson): Promise<string[]> => {
      const { data } = await world.askAs<{ breakGlasses: { edges: { node: { id: string } }[] } }>(
        as,
        '{ breakGlasses(first: 100, keep: MINE_TO_DO) { edges { node { id } } } }',
      );
      return data!.breakGlasses.edges.map(({ node }) => node.id);
    };
    const { id } = await open();
    expect([await toDo(SECOND), await toDo(HOLDER)].every((list) => list.includes(id))).toBe(true);
    expect(await change(HOLDER, ACKNOWLEDGE, { id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await change(SECOND, ACKNOWLEDGE, { id, note: 'x'.repeat(501) })).toMatchObject({
      code: 'INVALID',
      field: 'note',
    });
    expect(await change(SECOND, ACKNOWLEDGE, { id, note: 'Sesuai alasan.' })).toMatchObject({
      mayAcknowledge: false,
      acknowledgement: 'Sesuai alasan.',
      acknowledgedAt: expect.any(String),
    });
    expect(await toDo(SECOND)).toContain(id);
    await change(HOLDER, END, { id });
    expect([await toDo(SECOND), await toDo(HOLDER)].some((list) => list.includes(id))).toBe(false);
  });
});

describe('who sees that there is one', () => {
  const me = { ...HOLDER, subject: randomUUID() };
  let id: string;
  beforeAll(async () => {
    ({ id } = await open(me));
  });

  it.each(askers)('%s', async (as) => {
    const query = `query ($id: ID!) { breakGlass(id: $id) { id reason } breakGlasses(first: 100) { edges { node { id } } } }`;
    const answer = await world.askAs<{
      breakGlass: object | null;
      breakGlasses: { edges: { node: { id: string } }[] } | null;
    }>(as === 'nobody' ? null : people[as], query, { id });
    if (as === 'nobody') return expect(new Set(codesOf(answer))).toEqual(new Set(['UNAUTHENTICATED']));
    // The national admin of one province reads those of no province: an access has none.
    const sees = ['admin', 'examples', 'auditor', 'approver'].includes(as);
    expect(answer.errors).toEqual([]);
    expect(answer.data?.breakGlass !== null).toBe(sees);
    expect(answer.data?.breakGlasses?.edges.some(({ node }) => node.id === id)).toBe(sees);
  });

  it.each(askers)('%s asks what it reaches, or is refused: services alone may', async (as) => {
    const query = `query ($id: ID!, $by: ID) { breakGlassReach(id: $id, usedBy: $by) { holder second runs participantIds enrolmentIds } }`;
    const answer = await world.askAs(as === 'nobody' ? null : people[as], query, { id, by: me.subject });
    if (as !== 'service') return expect(codesOf(answer)).toEqual([as === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
    const reach = { holder: me.subject, second: 'test-CLAIMS_APPROVER', runs: true };
    expect(answer.data).toEqual({
      breakGlassReach: { ...reach, participantIds: [subject], enrolmentIds: [enrolment] },
    });
    const others = await world.askAs(people.service, query, { id, by: 'test-kpu' });
    expect(others.data).toEqual({ breakGlassReach: { ...reach, runs: false, participantIds: [], enrolmentIds: [] } });
  });
});
