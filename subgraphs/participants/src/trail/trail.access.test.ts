import { ROLES_WITH_ACCOUNTS } from '@payung/kit/testing.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { agree, answerOf, enrol, enrolmentInput, PALEMBANG, register } from '../testing/commands.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';

const TRAIL = `query ($filter: TrailFilter) {
  participantsTrail(filter: $filter, first: 100) {
    edges { node { action isRead entityType entityId purpose actor { name } facts { name value } changes { field before after isPersonal } } }
  } }`;

interface Shown {
  readonly action: string;
  readonly isRead: boolean;
  readonly entityType: string;
  readonly entityId: string;
  readonly purpose: string | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly changes: readonly object[];
}

type Row = 'bandung' | 'palembang';
const ROWS = ['bandung', 'palembang'] as const;

/** Whose trail each sees, written out by hand. */
const SEES: Readonly<Record<PersonName, readonly Row[] | 'FORBIDDEN'>> = {
  admin: ROWS,
  auditor: ROWS,
  examples: ROWS,
  adminOfProvince: ['bandung'],
  kpuNation: ROWS,
  kpuProvince: ['bandung'],
  kpu: ['bandung'],
  // Who works in the village is enrolled there.
  kpuInVillage: ['bandung'],
  kpuAstray: [],
  bawaslu: [],
  otherKpu: ['palembang'],
  service: 'FORBIDDEN',
  apiAdmin: 'FORBIDDEN',
  verifier: 'FORBIDDEN',
  approver: 'FORBIDDEN',
  branch: 'FORBIDDEN',
  otherBranch: 'FORBIDDEN',
  partner: 'FORBIDDEN',
};

let world: ParticipantsWorld;
const participants = {} as Record<Row, string>;
const enrolments = {} as Record<Row, string>;

beforeAll(async () => {
  world = await startParticipantsWorld();
  participants.bandung = (await register(world, 'kpu', { name: 'Contoh Bandung' })).id ?? '';
  participants.palembang = (await register(world, 'otherKpu', { name: 'Contoh Palembang' })).id ?? '';
  enrolments.bandung = (await enrol(world, 'kpu', enrolmentInput(participants.bandung, agree(world)))).id ?? '';
  const elsewhere = { institutionCode: 'kpu-16.71', categoryCode: 'PPK', regionCode: '16.71.02' };
  enrolments.palembang =
    (await enrol(world, 'otherKpu', enrolmentInput(participants.palembang, agree(world, PALEMBANG), elsewhere))).id ??
    '';
});
afterAll(() => world?.stop());

async function read(as: PersonName, filter: object | null = null): Promise<readonly Shown[] | string> {
  const { data, errors } = await world.askAs<{
    participantsTrail: { edges: readonly { node: Shown }[] } | null;
  }>(people[as], TRAIL, { filter });
  if (!data?.participantsTrail) return String(errors[0]?.extensions?.['code']);
  return data.participantsTrail.edges.map(({ node }) => node);
}

const rowsOf = (events: readonly Shown[] | string): readonly string[] | string =>
  typeof events === 'string'
    ? events
    : ROWS.filter((row) => events.some(({ entityId }) => [participants[row], enrolments[row]].includes(entityId)));

describe('the trail of participants', () => {
  test('is asked of every role', () => {
    expect(new Set(Object.values(people).map(({ role }) => role))).toEqual(new Set(ROLES_WITH_ACCOUNTS));
  });

  test.each(Object.entries(SEES) as [PersonName, readonly Row[] | 'FORBIDDEN'][])(
    'shows %s what was done to rows in scope, as a list and by what it is about',
    async (as, sees) => {
      const all = await read(as);
      expect(rowsOf(all)).toEqual(sees);
      for (const row of ROWS) {
        const expected = sees === 'FORBIDDEN' ? sees : sees.includes(row) ? [row] : [];
        expect(rowsOf(await read(as, { about: [participants[row]] }))).toEqual(expected);
        expect(rowsOf(await read(as, { about: [enrolments[row]] }))).toEqual(expected);
        if (sees !== 'FORBIDDEN' && !sees.includes(row)) {
          expect(JSON.stringify(all)).not.toContain(participants[row]);
          expect(JSON.stringify(all)).not.toContain(findKey('Enrolment', enrolments[row]));
        }
      }
    },
  );

  test('is closed without a token', async () => {
    const { errors } = await world.askAs(null, TRAIL);
    expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  test('of a person holds what was done to their enrolments; of an enrolment, no more than that', async () => {
    const actions = async (about: string) =>
      ((await read('kpu', { about: [about] })) as readonly Shown[]).map(({ action }) => action);
    expect(await actions(participants.bandung)).toEqual(['enrolment:create', 'participant:register']);
    expect(await actions(enrolments.bandung)).toEqual(['enrolment:create']);
  });
});

describe('on the trail, with the purpose where there is one, stands', () => {
  const REVEAL = `mutation ($input: RevealParticipantInput!, $key: ID!) {
    revealParticipant(input: $input, idempotencyKey: $key) { ... on RevealedParticipant { nik } ... on ParticipantRefused { code } } }`;
  const BY_NIK = `query ($nik: String!) { participantByNik(nik: $nik) { id } }`;
  const newest = async (): Promise<Shown | undefined> =>
    ((await read('kpu', { about: [participants.bandung] })) as readonly Shown[])[0];

  test('each reveal', async () => {
    const input = { participantId: participants.bandung, values: ['NIK'], purpose: 'Klaim nomor 7' };
    const { data } = await world.askAs<{ revealParticipant: { nik: string } }>(people.kpu, REVEAL, {
      input,
      key: 'reveal-0001',
    });
    expect(data?.revealParticipant.nik).toMatch(/^\d{16}$/);
    expect(await newest()).toMatchObject({
      action: 'participant:reveal',
      isRead: true,
      entityId: participants.bandung,
      purpose: 'Klaim nomor 7',
      facts: [{ name: 'values', value: '["NIK"]' }],
    });

    // Who has the NIK finds the person: that is a look at the person too.
    const nik = data!.revealParticipant.nik;
    const found = await world.askAs(people.kpu, BY_NIK, { nik });
    expect(found.data).toEqual({ participantByNik: { id: participants.bandung } });
    const event = await newest();
    expect(event).toMatchObject({ action: 'participant:find', isRead: true, facts: [{ name: 'by', value: 'NIK' }] });
    expect(JSON.stringify(event)).not.toContain(nik);
    // Out of scope nobody is found, and nobody is on any trail for it.
    expect((await world.askAs(people.otherKpu, BY_NIK, { nik })).data).toEqual({ participantByNik: null });
    expect(await newest()).toEqual(event);
  });

  test('each look at heirs', async () => {
    const UPDATE = `mutation ($input: UpdateParticipantInput!) {
      updateParticipant(input: $input, idempotencyKey: "heirs-are-written") { ... on Participant { id version } ... on ParticipantRefused { code message { en } } } }`;
    const input = {
      participantId: participants.bandung,
      expectedVersion: 1,
      phone: '081234567890',
      regionCode: '32.04.11.2001',
      heirs: [{ relation: 'CHILD', name: 'Contoh Anak' }],
    };
    answerOf(await world.askAs<{ updateParticipant: object }>(people.kpu, UPDATE, { input }));
    const updated = await newest();
    expect(updated).toMatchObject({ action: 'participant:update', isRead: false });
    // What changed: in clear, and personal values as keyed hashes.
    const hash: unknown = expect.stringMatching(/^[0-9a-f]{32}$/);
    expect(updated?.changes).toEqual(
      ['heirs', 'phone', 'regionCode'].map((field) => ({ field, before: null, after: hash, isPersonal: true })),
    );
    expect(JSON.stringify(updated)).not.toMatch(/0812|62812|Anak/);

    await world.askAs(people.kpu, `query ($id: ID!) { participant(id: $id) { heirsRecorded } }`, {
      id: participants.bandung,
    });
    expect(await newest()).toEqual(updated);
    const { data } = await world.askAs<{ participant: { heirs: object[] } }>(
      people.kpu,
      `query ($id: ID!) { participant(id: $id) { heirs { nameMasked } again: heirs { relation } } }`,
      { id: participants.bandung },
    );
    expect(data?.participant.heirs).toHaveLength(1);
    expect(await newest()).toMatchObject({ action: 'heir:read', isRead: true });
    expect(
      ((await read('kpu', { about: [participants.bandung], action: 'heir:read' })) as readonly Shown[]).length,
    ).toBe(1);
  });
});
