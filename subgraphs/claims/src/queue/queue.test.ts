import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { connect } from '@payung/kit/database.ts';
import { readMetrics } from '@payung/kit/telemetry/metrics.ts';
import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import { Temporal } from '@payung/kit/values/dates.ts';

import { watchClocks } from '../clock/watch-clocks.ts';
import { tables } from '../tables.ts';
import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { people } from '../testing/people.ts';
import { stepper, WIDOW } from '../testing/steps.ts';

let world: ClaimsWorld;
let steps: ReturnType<typeof stepper>;

beforeAll(async () => {
  world = await startClaimsWorld();
  steps = stepper(world);
});

afterAll(() => world.stop());

const QUEUE = `query ($first: Int!, $after: String, $view: ClaimQueueView!) {
  claimQueue(first: $first, after: $after, view: $view) {
    edges { node { id state assignee { me } clocks { duty state } actions possibleDuplicates { id } documentChecklist { kind } history { kind } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Queue {
  readonly claimQueue: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly state: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function queue(view: string, person: object = people.verifier): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const answer: Queue = (await world.askAs<Queue>(person, QUEUE, { first: 2, after, view })).data!;
    ids.push(...answer.claimQueue.edges.map(({ node }) => node.id));
    after = answer.claimQueue.pageInfo.hasNextPage ? answer.claimQueue.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

describe('the work queue', () => {
  it('has each open claim once, in its views, most urgent first', async () => {
    const sentBack = await steps.completeDeath();
    await steps.done('sendBackClaim', people.verifier, {
      claimId: sentBack,
      reasons: ['R99_OTHER'],
      note: 'Lengkapi dokumennya, ya.',
    });
    const complete = await steps.completeDeath();
    const mine = await steps.completeDeath();
    await steps.done('takeClaim', people.verifier, { claimId: mine });
    const late = await steps.completeDeath();
    await world.sql(
      `update claim set due_at = now() - interval '1 day' where id = replace(substr($1, 5), '-', '')::uuid`,
      [late],
    );
    const paid = await steps.approvedDeath();
    await world.sql(`update claim set state = 'PAID' where id = replace(substr($1, 5), '-', '')::uuid`, [paid]);
    const all = await queue('ALL');
    expect(all[0]).toBe(late);
    expect(all.toSorted()).toEqual([sentBack, complete, mine, late].toSorted());
    expect(await queue('MINE')).toEqual([mine]);
    expect(await queue('LATE')).toEqual([late]);
    expect(await queue('WAITING_FOR_DOCUMENTS')).toEqual([sentBack]);
    expect((await queue('UNASSIGNED')).toSorted()).toEqual([sentBack, complete, late].toSorted());
    expect(await queue('ALL', people.otherKpu)).toEqual([]);
  });

  it('tells operators how many claims are late, by the clock that the claim shows, and leaves examples out', async () => {
    const passed = `pay_by = now() - interval '1 day', due_at = now() - interval '1 day'`;
    const [late, example] = await world.sql<{ id: string }>(
      `update claim set ${passed} where id in (
         select id from claim where complete_at is not null and state not in ('SENT_BACK', 'PAID') order by id limit 2
       ) returning id`,
    );
    await world.sql('update claim set example = true where id = $1', [example!.id]);
    const database = await connect({ url: world.database.url, tables, applicationName: 'clocks', connections: 1 });
    const unwatch = watchClocks(database);
    try {
      const { text } = await readMetrics();
      expect(text).toMatch(/payung_claims_late\{duty="PAY_JKM"[^}]*\} 1\n/);
      expect(text).toMatch(/payung_claims_late\{duty="PAY_JKK"[^}]*\} 0\n/);
      const shown = `query ($id: ID!) { claim(id: $id) { clocks { duty state } } }`;
      const id = `clm_${late!.id.replaceAll('-', '')}`;
      expect((await world.askAs(people.verifier, shown, { id })).data).toEqual({
        claim: { clocks: [{ duty: 'PAY_JKM', state: 'LATE' }] },
      });
    } finally {
      unwatch();
      await database.destroy();
      await world.sql('update claim set example = false');
    }
  });

  it('gives two who ask at once two claims, the most urgent first, and says when it is empty', async () => {
    const subjects = ['one', 'two'].map((subject) => ({ ...people.verifier, subject }));
    const taken = await Promise.all(subjects.map((person) => steps.done('takeNextClaim', person)));
    expect(new Set(taken.map(({ id }) => id)).size).toBe(2);
    let last = await steps.step('takeNextClaim', { ...people.verifier, subject: 'three' });
    while (last.__typename === 'Claim')
      last = await steps.step('takeNextClaim', { ...people.verifier, subject: 'three' });
    expect(last.code).toBe('NOTHING_TO_TAKE');
    await steps.done('releaseClaim', people.verifier, { claimId: taken[0]!.id });
    expect(await steps.done('takeNextClaim', people.verifier)).toMatchObject({ id: taken[0]!.id });
  });

  it('reads a page of claims with all that belongs to them in as many statements as one', async () => {
    const count = async (first: number) =>
      statementsOf(() => world.askAs(people.verifier, QUEUE, { first, view: 'ALL' }));
    const [one, three] = [await count(1), await count(3)];
    expect(three.length).toBe(one.length);
  });
});

describe('possible duplicates', () => {
  it('are claims of one person within three days, across programmes and institutions; out of sight they are counted alone', async () => {
    const elsewhere = world.participants.enrol({
      institutionCode: 'bawaslu-32.04',
      insurerCode: 'bpjs-kc-palembang',
      regionCode: '32.04',
    });
    const here = world.participants.enrol({ conflictsWith: [elsewhere] });
    const first = await world.register({ enrolmentId: here });
    const [same, far, other] = [
      await world.register({
        enrolmentId: here,
        programme: 'JKM',
        kind: 'OTHER_DEATH',
        occurredAt: '2024-11-29T08:00:00+07:00',
      }),
      await world.register({ enrolmentId: here, occurredAt: '2024-12-05T08:00:00+07:00' }),
      await world.register({ enrolmentId: elsewhere, occurredAt: '2024-11-28T08:00:00+07:00' }, { as: people.bawaslu }),
    ];
    const read = async (person: object) =>
      (
        await world.askAs<{ claim: { possibleDuplicates: { id: string }[]; possibleDuplicatesElsewhere: number } }>(
          person,
          'query ($id: ID!) { claim(id: $id) { possibleDuplicates { id } possibleDuplicatesElsewhere } }',
          { id: first.id },
        )
      ).data!.claim;
    const seen = await read(people.admin);
    expect(seen.possibleDuplicates.map(({ id }) => id).toSorted()).toEqual([same.id, other.id].toSorted());
    expect(seen.possibleDuplicates).not.toContainEqual({ id: far.id });
    expect(await read(people.kpu)).toEqual({
      possibleDuplicates: [{ id: same.id }],
      possibleDuplicatesElsewhere: 1,
    });
  });
});

describe('who is paid', () => {
  const FIELDS = `beneficiaries { id relation rank entitled name accountMasked phoneMasked } succession { rank noHeir sharesComplete article }`;

  interface Payees {
    readonly claim: {
      readonly beneficiaries: readonly { readonly id: string; readonly relation: string }[] | null;
      readonly succession: object | null;
    };
  }

  it('shows the order of the law, seals names and accounts, and shows one account after who looks says why', async () => {
    const claimId = await steps.death();
    await steps.done('recordBeneficiaries', people.kpu, {
      claimId,
      beneficiaries: [{ relation: 'PARENT', name: 'Ibu Contoh' }, WIDOW],
    });
    const read = async (person: object) =>
      (await world.askAs<Payees>(person, `query ($id: ID!) { claim(id: $id) { ${FIELDS} } }`, { id: claimId })).data!
        .claim;
    const seen = await read(people.verifier);
    expect(seen).toMatchObject({
      beneficiaries: [
        {
          relation: 'SPOUSE',
          rank: 1,
          entitled: true,
          name: 'Sri Contoh',
          accountMasked: 'Bank Contoh •••••890',
          phoneMasked: '•••••001',
        },
        { relation: 'PARENT', rank: 2, entitled: false, accountMasked: null },
      ],
      succession: { rank: 1, noHeir: false, sharesComplete: true, article: 'PP 44/2015 Art 40(2)' },
    });
    expect(await read(people.auditor)).toEqual({ beneficiaries: null, succession: null });
    const [row] = await world.sql<{ all: string }>(
      `select string_agg(encode(details, 'escape'), '') as all from claim_beneficiary`,
    );
    expect(row?.all).not.toMatch(/Sri|1234567890/);

    const reveal = async (person: object, purpose: string) =>
      world.askAs<{ answer: Record<string, unknown> }>(
        person,
        `mutation ($input: RevealBeneficiaryInput!, $key: ID!) { answer: revealBeneficiary(input: $input, idempotencyKey: $key) {
           ... on RevealedBeneficiary { accountNumber accountHolder beneficiary { relation } } ... on ClaimStepRefused { code field } } }`,
        { input: { beneficiaryId: seen.beneficiaries?.[0]?.id, purpose }, key: `key-of-${purpose}` },
      );
    const purpose = 'Mencocokkan rekening dengan buku bank.';
    expect((await reveal(people.approver, purpose)).data?.answer).toEqual({
      accountNumber: '1234567890',
      accountHolder: 'Sri Contoh',
      beneficiary: { relation: 'SPOUSE' },
    });
    expect((await reveal(people.approver, 'ingin')).data?.answer).toEqual({ code: 'INVALID', field: 'purpose' });
    const old = { ...people.approver, signedInAgo: 1_900 };
    expect((await reveal(old, 'Sudah lama masuk.')).data?.answer).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    for (const person of [people.kpu, people.auditor, people.partner]) {
      expect((await reveal(person, purpose)).data?.answer).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect((await reveal(people.otherBranch, purpose)).data?.answer).toMatchObject({ code: 'NOT_FOUND' });
    const trail = await world.sql<{ details: { purpose: string } }>(
      `select details from audit_event where action = 'claim:reveal'`,
    );
    expect(trail).toMatchObject([{ details: { purpose } }]);
    const recorded = await world.sql<{ changes: { field: string; isPersonal: boolean; after: string | null }[] }>(
      `select details -> 'changes' as changes from audit_event where details ->> 'step' = 'BENEFICIARIES'`,
    );
    // That a name and an account were written, and nothing of what they are.
    expect(recorded.flatMap(({ changes }) => changes)).toContainEqual({
      field: 'beneficiaries.1.accountNumber',
      before: null,
      after: null,
      isPersonal: true,
    });
    expect(JSON.stringify(recorded)).not.toMatch(/Sri|1234567890|SPOUSE|Bank/);
  });

  it.each([
    ['a bank without a number', { ...WIDOW, accountNumber: undefined }, 'beneficiaries.0.accountNumber'],
    ['a number without a bank', { ...WIDOW, bank: undefined }, 'beneficiaries.0.bank'],
    ['a number with letters', { ...WIDOW, accountNumber: '12A45' }, 'beneficiaries.0.accountNumber'],
    ['a share above the whole', { ...WIDOW, shareBasisPoints: 10_001 }, 'beneficiaries.0.shareBasisPoints'],
    ['a name that is none', { ...WIDOW, name: ' ' }, 'beneficiaries.0.name'],
  ])('takes nobody with %s', async (_name, beneficiary, field) => {
    const claimId = await steps.death();
    expect(
      await steps.step('recordBeneficiaries', people.kpu, { claimId, beneficiaries: [beneficiary] }),
    ).toMatchObject({ code: 'INVALID', field });
  });

  it('is settled before a claim is verified', async () => {
    const claimId = await steps.completeDeath();
    await steps.done('recordBeneficiaries', people.kpu, {
      claimId,
      beneficiaries: [WIDOW, { ...WIDOW, relation: 'CHILD', name: 'Anak Contoh' }],
    });
    expect(await steps.step('verifyClaim', people.verifier, { claimId })).toMatchObject({ code: 'NO_BENEFICIARY' });
  });
});

describe('cover, as known at', () => {
  const REEVALUATE = `mutation ($input: ClaimStepInput!, $key: ID!) { answer: reevaluateCover(input: $input, idempotencyKey: $key) {
    ... on CoverReevaluation { claim { cover { answer } coverEvidence { answer facts { agreementStatus wageBase } } } before { answer } after { answer } differences { what before after } }
    ... on ClaimStepRefused { code } } }`;

  it('is evaluated again on request: what differs is told, and what was known before stays', async () => {
    const claimId = await steps.death();
    const reevaluate = async () =>
      (
        await world.askAs<{ answer: Record<string, unknown> }>(people.verifier, REEVALUATE, {
          input: { claimId, expectedVersion: await steps.versionOf(claimId) },
          key: crypto.randomUUID(),
        })
      ).data?.answer;
    expect(await reevaluate()).toMatchObject({ differences: [], claim: { cover: { answer: 'COVERED' } } });
    world.participants.setAgreementStatus('TERMINATED');
    expect(await reevaluate()).toMatchObject({
      claim: {
        cover: { answer: 'NOT_COVERED' },
        coverEvidence: [
          { answer: 'NOT_COVERED', facts: { agreementStatus: 'TERMINATED', wageBase: 1_100_000 } },
          { answer: 'COVERED', facts: { agreementStatus: 'IN_FORCE' } },
          { answer: 'COVERED' },
        ],
      },
      before: { answer: 'COVERED' },
      after: { answer: 'NOT_COVERED' },
      differences: [
        { what: 'answer', before: 'COVERED', after: 'NOT_COVERED' },
        { what: 'link:AGREEMENT', before: 'HOLDS', after: 'BROKEN' },
        { what: 'agreementStatus', before: 'IN_FORCE', after: 'TERMINATED' },
      ],
    });
    world.participants.setAgreementStatus('IN_FORCE');
    world.participants.setMood('FAILS');
    expect(await reevaluate()).toEqual({ code: 'NOT_COVERED' });
    world.participants.setMood('ANSWERS');
  });
});

describe('benefits of other sources', () => {
  it('stand in a ledger beside, and an overlap warns without blocking (D20)', async () => {
    const claimId = await steps.completeDeath();
    const input = { claimId, source: 'KPU_SANTUNAN', amount: 46_000_000, basis: 'Keputusan KPU 59/2023' };
    expect(await steps.done('recordOtherBenefit', people.kpu, input)).toMatchObject({ state: 'COMPLETE' });
    const read = await world.askAs<{ claim: object }>(
      people.kpu,
      'query ($id: ID!) { claim(id: $id) { otherBenefitsRecorded { source amount basis } benefitOverlap { en } calculation { entitlement { total } } } }',
      { id: claimId },
    );
    expect(read.data?.claim).toMatchObject({
      otherBenefitsRecorded: [{ source: 'KPU_SANTUNAN', amount: 46_000_000, basis: 'Keputusan KPU 59/2023' }],
      benefitOverlap: { en: expect.stringContaining('No regulation was found') as string },
      calculation: { entitlement: { total: 42_000_000 } },
    });
    await steps.done('verifyClaim', people.verifier, { claimId });
    expect((await steps.done('approveClaim', people.approver, { claimId })).state).toBe('APPROVED');
  });
});

describe('holidays', () => {
  it('of their owner move the last day to pay, and a copy holds while the owner is silent', async () => {
    const today = Temporal.Now.plainDateISO('Asia/Jakarta');
    const tomorrow = Array.from({ length: 14 }, (_, days) => today.add({ days: days + 1 }).toString());
    world.participants.setHolidays(tomorrow);
    await world.sql("update holiday_copy set known_at = known_at - interval '2 days'");
    const payBy = async (claimId: string) =>
      (
        await world.askAs<{ claim: { clocks: { dueAt: string }[] } }>(
          people.kpu,
          'query ($id: ID!) { claim(id: $id) { clocks { dueAt } } }',
          { id: claimId },
        )
      ).data?.claim.clocks[0]?.dueAt ?? '';
    const latest = today.add({ days: 15 }).toString();
    expect((await payBy(await steps.completeDeath())) > latest).toBe(true);
    const claimId = await steps.completeDeath();
    await steps.done('sendBackClaim', people.verifier, {
      claimId,
      reasons: ['R99_OTHER'],
      note: 'Lengkapi dokumennya, ya.',
    });
    await world.sql("update holiday_copy set known_at = known_at - interval '2 days'");
    world.participants.setMood('FAILS');
    await steps.done('completeClaim', people.kpu, { claimId });
    world.participants.setMood('ANSWERS');
    expect((await payBy(claimId)) > latest).toBe(true);
  });
});
