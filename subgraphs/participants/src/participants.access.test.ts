import { buildSchema } from '@payung/kit/schema.ts';
import { ROLES_WITH_ACCOUNTS } from '@payung/kit/testing.ts';
import type { GraphAnswer, TestPerson } from '@payung/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { resolvers } from './resolvers.ts';
import { agree, answerOf, enrol, enrolmentInput, PALEMBANG, personInput, register } from './testing/commands.ts';
import { askers, people } from './testing/people.ts';
import type { Asker, PersonName } from './testing/people.ts';
import { startParticipantsWorld } from './testing.ts';
import type { ParticipantsWorld } from './testing.ts';

/**
 * Rows by the institution that registered them. `kpu` and `bawaslu` are the same person, registered by two institutions.
 * `kpu` is enrolled in Kabupaten Bandung and `palembang` in Kota Palembang, each with an insurer of its own.
 */
type Row = 'kpu' | 'bawaslu' | 'palembang';

/** Who sees whom, written out by hand: whoever changes a scope changes it here too, and reads what it means. */
const SEES: Readonly<Record<PersonName, readonly Row[] | 'FORBIDDEN'>> = {
  admin: ['kpu', 'bawaslu', 'palembang'],
  adminOfProvince: ['kpu', 'bawaslu'],
  auditor: ['kpu', 'bawaslu', 'palembang'],
  service: ['kpu', 'bawaslu', 'palembang'],
  examples: ['kpu', 'bawaslu', 'palembang'],
  apiAdmin: 'FORBIDDEN',
  // Whom BPJS insures, and nobody else.
  verifier: ['kpu', 'palembang'],
  approver: ['kpu', 'palembang'],
  branch: ['kpu'],
  otherBranch: ['palembang'],
  kpu: ['kpu'],
  partner: ['kpu'],
  kpuNation: ['kpu', 'palembang'],
  kpuProvince: ['kpu'],
  // Who works in the village is enrolled there.
  kpuInVillage: ['kpu'],
  kpuAstray: [],
  bawaslu: ['bawaslu'],
  otherKpu: ['palembang'],
};

/** The enrolments seen are those of the rows seen. Counts go by region, whichever institution enrolled. */
const COUNTS: Readonly<Record<PersonName, readonly [bandung: number, palembang: number] | 'FORBIDDEN'>> = {
  admin: [1, 1],
  adminOfProvince: [1, 0],
  auditor: [1, 1],
  service: [1, 1],
  examples: [1, 1],
  apiAdmin: 'FORBIDDEN',
  verifier: [1, 1],
  approver: [1, 1],
  branch: [1, 0],
  otherBranch: [0, 1],
  kpu: [1, 0],
  partner: [1, 0],
  kpuNation: [1, 1],
  kpuProvince: [1, 0],
  kpuInVillage: [1, 0],
  kpuAstray: [0, 1],
  bawaslu: [1, 0],
  otherKpu: [0, 1],
};

const WHOLE = 'id name birthDate nikMasked institution { code } enrolments { edges { node { id } } }';

const RECORD_KPJ = `mutation ($input: UpdateParticipantInput!, $key: ID!) {
  updateParticipant(input: $input, idempotencyKey: $key) { ... on Participant { kpjMasked } } }`;

describe('who may see', () => {
  let world: ParticipantsWorld;
  const participants = {} as Record<Row, string>;
  const enrolments = {} as Record<'kpu' | 'palembang', string>;
  const agreements = {} as Record<'kpu' | 'palembang', string>;
  const shared = personInput({ name: 'Contoh Dua Instansi' });

  beforeAll(async () => {
    world = await startParticipantsWorld();
    agreements.kpu = agree(world);
    agreements.palembang = agree(world, PALEMBANG);
    const idOf = async (as: PersonName, input: Readonly<Record<string, unknown>>) =>
      (await register(world, as, input)).id ?? '';
    participants.kpu = await idOf('kpu', shared);
    participants.bawaslu = await idOf('bawaslu', shared);
    participants.palembang = await idOf('otherKpu', { name: 'Contoh Palembang' });
    for (const as of ['kpu', 'bawaslu'] as const) {
      const input = { participantId: participants[as], expectedVersion: 1, kpj: '12345678901' };
      const recorded = await world.askAs(people[as], RECORD_KPJ, { input, key: `a-kpj-of-${as}` });
      expect(recorded).toMatchObject({ data: { updateParticipant: { kpjMasked: '•••••901' } } });
    }
    enrolments.kpu = (await enrol(world, 'kpu', enrolmentInput(participants.kpu, agreements.kpu))).id ?? '';
    const elsewhere = { institutionCode: 'kpu-16.71', categoryCode: 'PPK', regionCode: '16.71.02' };
    enrolments.palembang =
      (await enrol(world, 'otherKpu', enrolmentInput(participants.palembang, agreements.palembang, elsewhere))).id ??
      '';
  });
  afterAll(() => world.stop());

  const ask = <Data>(
    as: Asker,
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<GraphAnswer<Data>> => world.askAs<Data>(as === 'nobody' ? null : people[as], query, variables);

  /** The rows that somebody sees, or the code of the error that stands for "none, and you may not ask". */
  const seenBy = (as: Asker): readonly Row[] | 'FORBIDDEN' | 'UNAUTHENTICATED' =>
    as === 'nobody' ? 'UNAUTHENTICATED' : SEES[as];

  const expectError = (answers: GraphAnswer<object> | readonly GraphAnswer<object>[], code: string): void => {
    for (const { data, errors } of [answers].flat()) {
      expect(errors.map(({ extensions }) => extensions?.['code'])).toContain(code);
      expect(JSON.stringify(data ?? null)).not.toMatch(/Contoh|1997|par_|enr_/);
    }
  };

  it('is asked of every role', () => {
    expect(new Set(Object.values(people).map(({ role }) => role))).toEqual(new Set(ROLES_WITH_ACCOUNTS));
  });

  // The mutations are asked in commands.access.test.ts.
  it('is asked here of every entrance of this subgraph', () => {
    const schema = buildSchema(import.meta.dirname, resolvers);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted()).toEqual([
      '_entities',
      '_service',
      // retention/retention.test.ts
      'agreementsNeeded',
      // contributions.access.test.ts
      'bankFile',
      'bankFiles',
      // break-glass/break-glass.access.test.ts
      'breakGlass',
      'breakGlassReach',
      'breakGlasses',
      // life-cycle.access.test.ts
      'coverAt',
      // data-request/data-request.test.ts
      'dataRequest',
      'dataRequestCount',
      'dataRequests',
      'enrolment',
      // life-cycle.access.test.ts
      'enrolmentConflict',
      'enrolmentConflicts',
      // retention/retention.test.ts
      'enrolmentsNeeded',
      // retention/retention.test.ts
      'erasureRuns',
      // contributions.access.test.ts
      'invoice',
      'invoicePreview',
      'invoices',
      'participant',
      'participantByKpj',
      'participantByNik',
      // One implementation for all owners: claims/src/feed/feed.access.test.ts, kit/src/webhook/webhook.test.ts
      'participantChanges',
      // export/participant-export.test.ts
      'participantExport',
      'participantExports',
      'participantWebhook',
      'participantWebhooks',
      'participants',
      // trail/trail.access.test.ts
      'participantsTrail',
      // coverage/coverage.test.ts
      'readiness',
      // retention/retention.test.ts
      'retention',
      // import/roster-import.access.test.ts
      'rosterImport',
      'rosterImports',
      'rosterTemplate',
      // life-cycle.access.test.ts
      'verifyCover',
    ]);
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted()).toEqual([
      // break-glass/break-glass.access.test.ts
      'acknowledgeBreakGlass',
      // data-request/data-request.test.ts
      'answerDataRequest',
      // retention/retention.test.ts
      'approveErasure',
      // import/roster-import.access.test.ts
      'approveRosterImport',
      // retention/retention.test.ts
      'cancelErasure',
      // export/participant-export.test.ts
      'cancelParticipantExport',
      // import/roster-import.access.test.ts
      'cancelRosterImport',
      'commitRosterImport',
      'confirmColumnMapping',
      // contributions.access.test.ts
      'correctInvoice',
      'correctRosterRow',
      // contributions.access.test.ts
      'decideContributionPayment',
      // break-glass/break-glass.access.test.ts
      'endBreakGlass',
      // life-cycle.access.test.ts
      'endEnrolment',
      'enrolParticipant',
      // contributions.access.test.ts
      'issueInvoice',
      // break-glass/break-glass.access.test.ts
      'openBreakGlass',
      // data-request/data-request.test.ts
      'openDataAnswer',
      'previewRosterImport',
      // contributions.access.test.ts
      'reconcileBankFile',
      'recordContributionPayment',
      // data-request/data-request.test.ts
      'recordDataRequest',
      // data-request/data-request.test.ts
      'refuseDataRequest',
      'registerParticipant',
      'registerParticipantWebhook',
      // life-cycle.access.test.ts
      'reinstateEnrolment',
      // retention/retention.test.ts
      'releaseLegalHold',
      'replaceEnrolment',
      'replayParticipantWebhook',
      // retention/retention.test.ts
      'requestErasure',
      // export/participant-export.test.ts
      'requestExportDownload',
      'requestParticipantExport',
      // import/roster-import.access.test.ts
      'requestRejectedRosterRows',
      'requestRosterUpload',
      // contributions.access.test.ts
      'resolveBankLine',
      // life-cycle.access.test.ts
      'resolveEnrolmentConflict',
      'revealParticipant',
      // contributions.access.test.ts
      'reverseContributionPayment',
      'rotateParticipantWebhookSecret',
      // retention/retention.test.ts
      'setLegalHold',
      'setParticipantWebhookState',
      // retention/retention.test.ts
      'setRetentionTerm',
      // data-request/data-request.test.ts
      'settleDataCorrection',
      'suspendEnrolment',
      'testParticipantWebhook',
      'transferEnrolment',
      // import/roster-import.access.test.ts
      'undoRosterImport',
      'updateParticipant',
    ]);
    const entities = schema.getType('_Entity');
    const types = entities !== undefined && 'getTypes' in entities ? entities.getTypes().map(({ name }) => name) : [];
    // The others are resolved elsewhere and hold nothing but their key.
    expect(types.toSorted()).toEqual([
      'Agreement',
      // break-glass/break-glass.access.test.ts
      'BreakGlass',
      // coverage/coverage.test.ts
      'Coverage',
      'CoverageLine',
      'Election',
      'Enrolment',
      'Institution',
      'OfficerCategory',
      'Participant',
      'Region',
      // import/roster-import.access.test.ts
      'RosterImport',
    ]);
  });

  describe.each(askers)('%s', (as) => {
    const seen = seenBy(as);

    it('lists', async () => {
      const answer = await ask<{ participants: { edges: { node: { id: string } }[] } | null }>(
        as,
        `{ participants { edges { node { ${WHOLE} } } } }`,
      );
      if (typeof seen === 'string') return expectError(answer, seen);
      const ids = answerOf(answer).participants?.edges.map(({ node }) => node.id);
      expect(ids?.toSorted()).toEqual(seen.map((row) => participants[row]).toSorted());
    });

    it.each(['kpu', 'bawaslu', 'palembang'] as const)(
      'asks for the row of %s by identifier, from here and from another subgraph',
      async (row) => {
        const id = participants[row];
        const [answer, referred] = [
          await ask<{ participant: object | null }>(as, `query ($id: ID!) { participant(id: $id) { ${WHOLE} } }`, {
            id,
          }),
          await ask<{ _entities: (object | null)[] }>(
            as,
            `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Participant { ${WHOLE} } } }`,
            {
              of: [{ __typename: 'Participant', id }],
            },
          ),
        ];
        if (typeof seen === 'string') return expectError([answer, referred], seen);
        const expected = seen.includes(row) ? expect.objectContaining({ id }) : null;
        expect(answerOf(answer).participant).toEqual(expected);
        expect(answerOf(referred)._entities).toEqual([expected]);
      },
    );

    it.each(['kpu', 'palembang'] as const)(
      'asks for the enrolment of %s by identifier, from here and from another subgraph',
      async (row) => {
        const id = enrolments[row];
        const whole = 'id state wageBase participant { id name }';
        const [answer, referred] = [
          await ask<{ enrolment: object | null }>(as, `query ($id: ID!) { enrolment(id: $id) { ${whole} } }`, { id }),
          await ask<{ _entities: (object | null)[] }>(
            as,
            `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enrolment { ${whole} } } }`,
            {
              of: [{ __typename: 'Enrolment', id }],
            },
          ),
        ];
        if (typeof seen === 'string') return expectError([answer, referred], seen);
        const expected = seen.includes(row)
          ? expect.objectContaining({ id, participant: expect.objectContaining({ id: participants[row] }) as unknown })
          : null;
        expect(answerOf(answer).enrolment).toEqual(expected);
        expect(answerOf(referred)._entities).toEqual([expected]);
      },
    );

    it('searches by NIK: of two rows of one person only those in sight, and nothing that tells a hidden one from none', async () => {
      const query = `query ($nik: String!) { participantByNik(nik: $nik) { ${WHOLE} } }`;
      const answer = await ask<{ participantByNik: { id: string } | null }>(as, query, { nik: shared.nik });
      if (typeof seen === 'string') return expectError(answer, seen);
      // Registered last.
      const row = (['bawaslu', 'kpu'] as const).find((one) => seen.includes(one));
      expect(answerOf(answer).participantByNik?.id).toBe(row === undefined ? undefined : participants[row]);
      if (row === undefined) expect(answer).toEqual(await ask(as, query, { nik: '3204110609979998' }));
    });

    it('searches by KPJ as by NIK', async () => {
      const query = `query ($kpj: String!) { participantByKpj(kpj: $kpj) { ${WHOLE} } }`;
      const answer = await ask<{ participantByKpj: { id: string } | null }>(as, query, { kpj: '12345678901' });
      if (typeof seen === 'string') return expectError(answer, seen);
      const row = (['bawaslu', 'kpu'] as const).find((one) => seen.includes(one));
      expect(answerOf(answer).participantByKpj?.id).toBe(row === undefined ? undefined : participants[row]);
      if (row === undefined) expect(answer).toEqual(await ask(as, query, { kpj: '12345678902' }));
    });

    it.each(['kpu', 'palembang'] as const)('filters by the agreement, region and category of %s', async (row) => {
      const filters = [
        { agreementId: agreements[row] },
        { regionCode: row === 'kpu' ? '32.04' : '16.71' },
        { categoryCode: row === 'kpu' ? 'PPS' : 'PPK' },
      ];
      for (const filter of filters) {
        const query = 'query ($filter: ParticipantFilter) { participants(filter: $filter) { edges { node { id } } } }';
        const answer = await ask<{ participants: { edges: { node: { id: string } }[] } }>(as, query, { filter });
        if (typeof seen === 'string') expectError(answer, seen);
        else
          expect(answerOf(answer).participants.edges.map(({ node }) => node.id)).toEqual(
            seen.includes(row) ? [participants[row]] : [],
          );
      }
    });

    it('reads enrolments and counts of agreements', async () => {
      const query = `query ($of: [_Any!]!) {
        _entities(representations: $of) { ... on Agreement { id enrolled { people } enrolments { edges { node { id participant { name } } } } } }
      }`;
      type Entity = { enrolled: { people: number }; enrolments: { edges: { node: { id: string } }[] } };
      const of = [agreements.kpu, agreements.palembang].map((id) => ({ __typename: 'Agreement', id }));
      const answer = await ask<{ _entities: Entity[] }>(as, query, { of });
      const counts = as === 'nobody' ? 'UNAUTHENTICATED' : COUNTS[as];
      if (typeof seen === 'string' || typeof counts === 'string') {
        expect(answer.errors.map(({ path }) => path?.at(-1))).toEqual(
          expect.arrayContaining(['enrolled', 'enrolments']),
        );
        return expectError({ ...answer, data: null }, String(counts));
      }
      const entities = answerOf(answer)._entities;
      expect(entities.map(({ enrolled }) => enrolled.people)).toEqual(counts);
      const ids = entities.map(({ enrolments: list }) => list.edges.map(({ node }) => node.id));
      expect(ids).toEqual((['kpu', 'palembang'] as const).map((row) => (seen.includes(row) ? [enrolments[row]] : [])));
    });

    it.each(['ID', '32', '32.04', '32.04.11.2001', '16', '16.71'])(
      'reads the count of region %s within their own regions',
      async (code) => {
        const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region { enrolled { people peoplePending byCategory { people } } } } }`;
        const answer = await ask<{ _entities: ({ enrolled: object | null } | null)[] }>(as, query, {
          of: [{ __typename: 'Region', code }],
        });
        if (as === 'nobody') return expectError(answer, 'UNAUTHENTICATED');
        const { regionCodes: regions = ['ID'] }: TestPerson = people[as];
        const within =
          as !== 'apiAdmin' &&
          regions.some((region) => region === 'ID' || code === region || code.startsWith(`${region}.`));
        if (within)
          return expect(answerOf(answer)._entities[0]?.enrolled).toEqual({
            people: code === 'ID' ? 2 : 1,
            peoplePending: 0,
            byCategory: expect.any(Array) as unknown,
          });
        expect(answer.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
        expect(answer.data).toEqual({ _entities: [{ enrolled: null }] });
      },
    );
  });

  it.each([
    ['expired', { expiresIn: -60 }],
    ['meant for another service', { audience: 'another' }],
  ])('tells whose token is %s to sign in again, and nothing else', async (_name, more) => {
    const answer = await world.askAs({ ...people.admin, ...more }, `{ participants { edges { node { ${WHOLE} } } } }`);
    expect(answer.status).toBe(401);
    expectError(answer as GraphAnswer<object>, 'UNAUTHENTICATED');
  });

  it('lets two institutions that registered one person each see their own row, and neither how the other wrote it', async () => {
    const [kpu, bawaslu] = [
      await ask<object>('kpu', `{ participants { edges { node { ${WHOLE} } } } }`),
      await ask<object>('bawaslu', `{ participants { edges { node { ${WHOLE} } } } }`),
    ];
    expect(JSON.stringify(kpu.data)).not.toContain(participants.bawaslu);
    expect(JSON.stringify(kpu.data)).not.toContain('bawaslu-32.04');
    expect(JSON.stringify(bawaslu.data)).not.toContain(participants.kpu);
    expect(JSON.stringify(bawaslu.data)).not.toContain(enrolments.kpu);
    expect(JSON.stringify(bawaslu.data)).not.toContain('kpu-32.04');
  });
});
