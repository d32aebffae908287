import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { beneficiary, line } from '../testing/agreement-input.ts';
import { lifeCycleOf, STEP_FIELDS, termsInput } from '../testing/life-cycle.ts';
import { everybody, person } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';

let world: AgreementsWorld;
let life: ReturnType<typeof lifeCycleOf>;
/** What the owner of enrolments answers; null is silence. */
let enrolled: unknown = null;
const owner = createServer((_request, response) => {
  response.setHeader('content-type', 'application/json');
  response.statusCode = enrolled === null ? 500 : 200;
  response.end(enrolled === null ? 'down' : JSON.stringify({ data: { _entities: [{ enrolled }] } }));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => owner.listen(0, '127.0.0.1', resolve));
  world = await startAgreementsWorld({
    participantsUrl: `http://127.0.0.1:${(owner.address() as AddressInfo).port}/graphql`,
  });
  life = lifeCycleOf(world);
});
afterAll(async () => {
  await world?.stop();
  owner.close();
});

const PROPOSAL = `query ($id: ID!, $election: ID!) { renewalProposal(id: $id, electionCode: $election) {
  predecessor { id } election { code } enrolled { people asOf byCategory { category { code } people } } renewals { id }
  terms { instrument subject programmes period { startsOn endsOn confidence } fundingText headcount { people }
    servicePeriods { category { code } startsOn endsOn }
    beneficiaries { statedTotal headcounts { category { code } people covered } } }
  changes { path label { id } before { id } after { id } reason { id en } } } }`;

interface Proposal {
  readonly enrolled: unknown;
  readonly renewals: readonly unknown[];
  readonly terms: {
    readonly beneficiaries: readonly {
      readonly headcounts: readonly {
        readonly category: { readonly code: string };
        readonly people: number;
        readonly covered: boolean;
      }[];
    }[];
    readonly [field: string]: unknown;
  };
  readonly changes: readonly { readonly path: string; readonly reason: { readonly id: string; readonly en: string } }[];
}

async function propose(id: string, election = 'PILKADA-2024', as: PersonName = 'kpu'): Promise<Proposal | null> {
  const { renewalProposal } = await life.ask<{ renewalProposal: Proposal | null }>(as, PROPOSAL, { id, election });
  return renewalProposal;
}

/** The numbers of a proposal, by category. */
const numbersOf = (proposal: Proposal | null): Record<string, number> =>
  Object.fromEntries(
    proposal!.terms.beneficiaries.flatMap(({ headcounts }) =>
      headcounts.map(({ category, people }) => [category.code, people]),
    ),
  );

async function published(source: string): Promise<string> {
  const { agreements } = await life.ask<{
    agreements: { edges: { node: { id: string; source: { code: string } } }[] };
  }>('admin', '{ agreements(first: 100) { edges { node { id source { code } } } } }');
  return agreements.edges.find(({ node }) => node.source.code === source)!.node.id;
}

const before = (more = {}) =>
  life.agreementIn('IN_FORCE', {
    electionCode: 'PEMILU-2024',
    terms: termsInput({ fundingText: 'APBD 2024', subject: 'Pemilu 2024', ...more }),
  });

describe('a proposal', () => {
  test('follows the stages of the next election, drops what belonged to the last, and says why for each field', async () => {
    enrolled = null;
    const id = await before({ programmes: ['JKK'], instrument: 'MOU' });
    const proposal = await propose(id);
    expect(proposal).toMatchObject({
      predecessor: { id },
      election: { code: 'PILKADA-2024' },
      enrolled: null,
      renewals: [],
      terms: {
        instrument: 'PKS',
        subject: null,
        fundingText: null,
        programmes: ['JKK', 'JKM'],
        period: { startsOn: '2024-05-17', endsOn: '2025-01-27', confidence: 'DERIVED' },
        servicePeriods: [{ category: { code: 'PPK' }, startsOn: '2024-05-17', endsOn: '2025-01-27' }],
        beneficiaries: [{ statedTotal: 155, headcounts: [{ category: { code: 'PPK' }, people: 155, covered: true }] }],
      },
    });
    expect(proposal!.changes.map(({ path }) => path)).toEqual([
      'instrument',
      'subject',
      'programmes',
      'period.startsOn',
      'period.endsOn',
      'period.confidence',
      'servicePeriods.PPK.startsOn',
      'servicePeriods.PPK.endsOn',
      'fundingText',
    ]);
    for (const { reason } of proposal!.changes)
      expect([reason.id, reason.en].every((text) => text.length > 20)).toBe(true);
  });

  test('takes the reference of the region where it is known, with the formula as the reason', async () => {
    enrolled = null;
    const headcounts = [line('PPK', 100), line('PPS', 840)];
    const id = await before({ beneficiaries: [beneficiary({ statedTotal: 940, headcounts })] });
    const proposal = await propose(id);
    // Kabupaten Bandung: 31 districts with five seats each, 280 villages with three.
    expect(numbersOf(proposal)).toEqual({ PPK: 155, PPS: 840 });
    const change = proposal!.changes.find(({ path }) => path.endsWith('PPK.people'));
    expect(change).toMatchObject({
      before: { id: '100' },
      after: { id: '155' },
      reason: { id: expect.stringContaining('31 kecamatan') as string },
    });
    expect(proposal!.changes.find(({ path }) => path.endsWith('statedTotal'))).toMatchObject({ after: { id: '995' } });
  });

  test('takes who was enrolled where the reference is not known and more served than were promised', async () => {
    const headcounts = [line('PANTARLIH', 900), line('PPK', 155)];
    const id = await before({ beneficiaries: [beneficiary({ statedTotal: 1_055, headcounts })] });
    enrolled = {
      people: 1_100,
      asOf: '2026-11-22T01:00:00Z',
      byCategory: [
        { people: 950, category: { code: 'PANTARLIH' } },
        { people: 150, category: { code: 'PPK' } },
      ],
    };
    const proposal = await propose(id);
    expect(proposal?.enrolled).toEqual({
      people: 1_100,
      asOf: '2026-11-22T01:00:00Z',
      byCategory: [
        { category: { code: 'PANTARLIH' }, people: 950 },
        { category: { code: 'PPK' }, people: 150 },
      ],
    });
    expect(numbersOf(proposal)).toEqual({ PANTARLIH: 950, PPK: 155 });
    expect(proposal!.changes.find(({ path }) => path.endsWith('PANTARLIH.people'))?.reason.en).toContain(
      '950 people were enrolled',
    );
    enrolled = {
      people: 10,
      asOf: '2026-11-22T01:00:00Z',
      byCategory: [{ people: 10, category: { code: 'PANTARLIH' } }],
    };
    expect(numbersOf(await propose(id))).toEqual({ PANTARLIH: 900, PPK: 155 });
    enrolled = null;
    expect((await propose(id))?.enrolled).toBeNull();
    enrolled = { people: 'many' };
    expect((await propose(id))?.enrolled).toBeNull();
  });

  test('leaves civil servants out, and leaves who the text leaves out as they are', async () => {
    enrolled = null;
    const bandung = await propose(await published('seed-000'), 'PILKADA-2024', 'admin');
    const lines = bandung!.terms.beneficiaries.flatMap(({ headcounts }) => headcounts);
    expect(lines.find(({ category }) => category.code === 'PNS_SEK_BAWASLU')).toMatchObject({
      people: 7,
      covered: false,
    });
    expect(bandung!.changes.find(({ path }) => path.includes('PNS_SEK_BAWASLU'))?.reason.en).toContain('Art 2(2)');
    const kapuasHulu = await propose(await published('seed-001'), 'PILKADA-2024', 'admin');
    const kpps = kapuasHulu!.terms.beneficiaries
      .flatMap(({ headcounts }) => headcounts)
      .find(({ category }) => category.code === 'KPPS');
    expect(kpps?.covered).toBe(false);
  });

  test.each<[string, PersonName, string]>([
    ['an election that is not known', 'kpu', 'PEMILU-1955'],
    ['an agreement of others', 'kpuElsewhere', 'PILKADA-2024'],
  ])('is not there for %s', async (_case, as, election) => {
    expect(await propose(await before(), election, as)).toBeNull();
  });

  test('is not there for a draft', async () => {
    expect(await propose(await life.agreementIn('DRAFT'))).toBeNull();
  });
});

const DRAFT = `mutation ($id: ID!, $election: ID!, $key: ID!) {
  draftRenewal(id: $id, electionCode: $election, idempotencyKey: $key) { ${STEP_FIELDS} } }`;

async function renew(as: PersonName, id: string, election = 'PILKADA-2024', key: string = randomUUID()) {
  const { draftRenewal } = await life.ask<{ draftRenewal: Record<string, unknown> & { code?: string; id: string } }>(
    as,
    DRAFT,
    { id, election, key },
  );
  return draftRenewal;
}

describe('drafting a renewal', () => {
  test('writes the proposal as a draft that continues the agreement, once', async () => {
    enrolled = null;
    const id = await before();
    const key = randomUUID();
    const drafted = await renew('kpu', id, 'PILKADA-2024', key);
    expect(drafted).toMatchObject({ __typename: 'Agreement', status: 'DRAFT', version: 1, headcount: { people: 155 } });
    expect(await renew('kpu', id, 'PILKADA-2024', key)).toEqual(drafted);
    expect(await renew('kpu', id)).toMatchObject({ code: 'DUPLICATE', field: 'electionCode' });
    expect((await propose(id))?.renewals).toEqual([{ id: drafted.id }]);
    const { agreement } = await life.ask<{ agreement: unknown }>(
      'kpu',
      'query ($id: ID!) { agreement(id: $id) { lineage predecessor { id } election { code } period { startsOn endsOn } warnings { code } } }',
      { id: drafted.id },
    );
    expect(agreement).toEqual({
      lineage: 'CONTINUATION',
      predecessor: { id },
      election: { code: 'PILKADA-2024' },
      period: { startsOn: '2024-05-17', endsOn: '2025-01-27' },
      warnings: [],
    });
    expect(await life.step('kpu', 'submitAgreement', drafted.id)).toMatchObject({ status: 'SUBMITTED' });
  });

  test('of two at once makes one', async () => {
    const id = await before();
    const answers = await Promise.all([renew('kpu', id), renew('branch', id)]);
    expect(answers.map(({ code }) => code ?? 'made').toSorted()).toEqual(['DUPLICATE', 'made']);
  });

  test('can be done again when the draft was given up', async () => {
    const id = await before();
    const first = await renew('kpu', id);
    await life.step('kpu', 'terminateAgreement', first.id, {
      reason: 'Tidak jadi',
      on: dateInJakarta(Temporal.Now.instant()).toString(),
    });
    expect(await renew('kpu', id)).toMatchObject({ __typename: 'Agreement' });
  });

  test.each(everybody)('%s', async (name) => {
    const id = await before();
    const sees: readonly PersonName[] = [
      'auditor',
      'auditorOfProvince',
      'verifier',
      'approver',
      'partner',
      'partnerElsewhere',
      'service',
      'apiAdmin',
    ];
    const may: readonly PersonName[] = ['admin', 'branch', 'kpu', 'kpuProvince'];
    const answer = await renew(name, id);
    expect(answer.code ?? 'made').toBe(may.includes(name) ? 'made' : sees.includes(name) ? 'FORBIDDEN' : 'NOT_FOUND');
  });

  test('is refused for what is not there, not signed or over', async () => {
    expect(await renew('kpu', 'nonsense')).toMatchObject({ code: 'NOT_FOUND', field: 'id' });
    expect(await renew('kpu', await life.agreementIn('APPROVED'))).toMatchObject({ code: 'NOT_FOUND', field: 'id' });
    expect(await renew('kpu', await life.agreementIn('TERMINATED'))).toMatchObject({ code: 'WRONG_STATUS' });
    expect(await renew('kpu', await before(), 'PEMILU-1955')).toMatchObject({
      code: 'NOT_FOUND',
      field: 'electionCode',
    });
  });

  test('nobody without a token', async () => {
    const { errors } = await world.askAs(null, DRAFT, { id: 'agr_x', election: 'x', key: randomUUID() });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const { errors: forbidden } = await world.askAs(person('apiAdmin'), PROPOSAL, { id: 'agr_x', election: 'x' });
    expect(forbidden).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
