import { randomUUID } from 'node:crypto';

import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import type { TestPerson } from '@payung/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

const WHY = 'Rekening lama sudah ditutup oleh bank.';
const TODAY = dateInJakarta(Temporal.Now.instant()).toString();

const BATCH = `__typename
  ... on PaymentBatch { id number state total totalInWords paymentCount payments { reference component amount state accountMasked returnReason } }
  ... on ClaimPaymentRefused { code field message { en } }`;

interface Batch {
  readonly __typename: string;
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly total: number;
  readonly totalInWords: string;
  readonly payments: readonly {
    readonly reference: string;
    readonly component: string;
    readonly amount: number;
    readonly state: string;
  }[];
  readonly code: string;
  readonly field: string | null;
}

async function ask<Answer>(person: TestPerson, query: string, variables: object): Promise<Answer> {
  const { data, errors } = await world.askAs<{ answer: Answer }>(person, query, { key: randomUUID(), ...variables });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}

const create = (claimIds: readonly string[], person: TestPerson = people.admin, more: object = {}) =>
  ask<Batch>(
    person,
    `mutation ($input: CreatePaymentBatchInput!, $key: ID!) { answer: createPaymentBatch(input: $input, idempotencyKey: $key) { ${BATCH} } }`,
    { input: { claimIds, payOn: TODAY }, ...more },
  );

const send = (id: string, person: TestPerson = people.admin) =>
  ask<{ readonly url: string; readonly batch: { readonly state: string }; readonly code: string }>(
    person,
    'mutation ($id: ID!, $key: ID!) { answer: sendPaymentBatch(id: $id, idempotencyKey: $key) { ... on SentPaymentBatch { url batch { state } } ... on ClaimPaymentRefused { code } } }',
    { id },
  );

const reconcile = (batchId: string, lines: readonly object[], person: TestPerson = people.admin) =>
  ask<Batch>(
    person,
    `mutation ($input: ReconcilePaymentBatchInput!, $key: ID!) { answer: reconcilePaymentBatch(input: $input, idempotencyKey: $key) { ${BATCH} } }`,
    { input: { batchId, lines } },
  );

const FILE = `... on PaymentBatch { id state bankAnswers { fileName sha256 by paid returned unmatched { line problem message { en } text } } payments { reference state returnReason } }
  ... on ClaimPaymentRefused { code field }`;

interface Answered extends Batch {
  readonly bankAnswers: readonly {
    readonly paid: number;
    readonly returned: number;
    readonly unmatched: readonly object[];
  }[];
}

const takeFile = (batchId: string, content: string, person: TestPerson = people.admin) =>
  ask<Answered>(
    person,
    `mutation ($input: BankAnswerFileInput!, $key: ID!) { answer: takeBankAnswerFile(input: $input, idempotencyKey: $key) { ${FILE} } }`,
    { input: { batchId, fileName: 'jawaban.csv', content } },
  );

const stateOf = async (id: string) =>
  (
    await world.askAs<{ claim: { state: string } }>(people.admin, 'query ($id: ID!) { claim(id: $id) { state } }', {
      id,
    })
  ).data?.claim.state;

const arrived = ({ payments }: Batch, except: readonly number[] = []) =>
  payments.map(({ reference }, index) =>
    except.includes(index)
      ? { reference, paid: false, on: TODAY, reason: 'Rekening sudah ditutup' }
      : { reference, paid: true, on: TODAY },
  );

describe('a payment batch', () => {
  it('pays each component of a claim, with the sum in words, and the claim is paid when all arrived', async () => {
    const claimId = await steps.approvedDeath();
    const batch = await create([claimId]);
    expect(batch).toMatchObject({
      state: 'PREPARED',
      total: 42_000_000,
      totalInWords: 'empat puluh dua juta rupiah',
      payments: [
        { component: 'DEATH', amount: 20_000_000, state: 'PENDING', accountMasked: 'Bank Contoh •••••890' },
        { component: 'PERIODIC', amount: 12_000_000 },
        { component: 'FUNERAL', amount: 10_000_000 },
      ],
    });
    expect((await reconcile(batch.id, arrived(batch))).code).toBe('WRONG_STATE');
    const sent = await send(batch.id);
    expect(sent.batch.state).toBe('SENT');
    const csv = await (await fetch(new URL(sent.url, world.url))).text();
    expect(csv.split('\r\n')).toEqual([
      'reference,bank,account_number,account_holder,amount,pay_on',
      `${batch.number}-0001,Bank Contoh,1234567890,Sri Contoh,20000000,${TODAY}`,
      `${batch.number}-0002,Bank Contoh,1234567890,Sri Contoh,12000000,${TODAY}`,
      `${batch.number}-0003,Bank Contoh,1234567890,Sri Contoh,10000000,${TODAY}`,
      '',
    ]);
    expect(await reconcile(batch.id, arrived(batch))).toMatchObject({ state: 'RECONCILED' });
    expect(await stateOf(claimId)).toBe('PAID');
    // The bank's answer read twice changes nothing.
    expect(await reconcile(batch.id, arrived(batch))).toMatchObject({ state: 'RECONCILED' });
    expect((await reconcile(batch.id, arrived(batch, [0]))).code).toBe('WRONG_STATE');
  });

  it('one payment of two claims comes back: its claim stays approved, and is paid by another batch without the rest', async () => {
    const [first, second] = [await steps.approvedDeath(), await steps.approvedDeath()];
    const batch = await create([first, second]);
    await send(batch.id);
    expect(batch.payments).toHaveLength(6);
    const back = await reconcile(batch.id, arrived(batch, [2]));
    expect(back).toMatchObject({ state: 'RECONCILED' });
    expect(back.payments[2]).toMatchObject({ state: 'RETURNED', returnReason: 'Rekening sudah ditutup' });
    const states = [await stateOf(first), await stateOf(second)];
    expect(states.map(String).toSorted()).toEqual(['APPROVED', 'PAID']);
    const open = states[0] === 'APPROVED' ? first : second;
    const [{ id: beneficiaryId }] = (await world.sql<{ id: string }>(
      `select id from claim_beneficiary where claim_id = replace(substr($1, 5), '-', '')::uuid`,
      [open],
    )) as [{ id: string }];
    const account = { claimId: open, beneficiaryId, bank: 'Bank Lain', accountNumber: '9988776655', note: WHY };
    await steps.done('changeBeneficiaryAccount', people.branch, account);
    // Whoever changed the account does not pay to it.
    expect((await create([open], people.branch)).code).toBe('FOUR_EYES');
    const again = await create([open]);
    expect(again.payments).toMatchObject([{ accountMasked: 'Bank Lain •••••655' }]);
    expect(again.payments).toMatchObject([
      { component: back.payments[2]?.component, amount: back.payments[2]?.amount },
    ]);
    await send(again.id);
    await reconcile(again.id, arrived(again));
    expect(await stateOf(open)).toBe('PAID');
  });

  it('pays no more than the difference when a paid claim is reopened and decided anew, and closes it where there is none', async () => {
    const claimId = await steps.approvedDeath();
    const batch = await create([claimId]);
    await send(batch.id);
    await reconcile(batch.id, arrived(batch));
    await steps.done('closeClaim', people.verifier, { claimId });
    const anew = async () => {
      await steps.done('reopenClaim', people.kpu, { claimId, note: 'Keluarga menyampaikan bukti baru.' });
      await steps.done('completeClaim', people.kpu, { claimId });
      await steps.done('verifyClaim', people.verifier, { claimId });
      await steps.done('approveClaim', people.approver, { claimId });
    };
    await anew();
    expect(await create([claimId])).toMatchObject({ code: 'NOTHING_TO_PAY' });
    expect((await steps.done('closeClaim', people.verifier, { claimId })).state).toBe('CLOSED');
    // A figure that rises by one component: the rest is not paid again.
    await world.sql(`update claim_payment set amount = amount - 1000000 where batch_id = $1 and component = 'DEATH'`, [
      batch.id,
    ]);
    await anew();
    expect((await steps.step('closeClaim', people.verifier, { claimId })).code).toBe('WRONG_STATE');
    expect(await create([claimId])).toMatchObject({
      total: 1_000_000,
      payments: [{ component: 'DEATH', amount: 1_000_000 }],
    });
  });

  it('is never made twice: not by another batch, not by two at once, not by a repeated key', async () => {
    const claimId = await steps.approvedDeath();
    const both = await Promise.all([create([claimId]), create([claimId])]);
    expect(both.map(({ code, state }) => code ?? state).toSorted()).toEqual(['NOTHING_TO_PAY', 'PREPARED']);
    const other = await steps.approvedDeath();
    const key = randomUUID();
    const first = await create([other], people.admin, { key });
    expect(await create([other], people.admin, { key })).toEqual(first);
    const [{ count }] = (await world.sql<{ count: number }>(
      `select count(*)::int as count from claim_payment where claim_id in (select claim_id from claim_payment where batch_id = $1)`,
      [first.id],
    )) as [{ count: number }];
    expect(count).toBe(3);
  });

  it('is kept from a second payment by the database itself', async () => {
    const batch = await create([await steps.approvedDeath()]);
    await expect(
      world.sql(
        `insert into claim_payment (batch_id, reference, claim_id, decision_id, component, beneficiary_id, amount, state, part)
         select batch_id, reference || 'x', claim_id, decision_id, component, beneficiary_id, amount, 'PENDING', part
         from claim_payment where batch_id = $1 limit 1`,
        [batch.id],
      ),
    ).rejects.toThrow('claim_payment_once_idx');
  });

  it('is not made by who verified or approved: four eyes', async () => {
    const claimId = await steps.completeDeath();
    await steps.done('verifyClaim', { ...people.verifier, subject: 'verified-it' }, { claimId });
    await steps.done('approveClaim', people.approver, { claimId });
    expect((await create([claimId], people.approver)).code).toBe('FOUR_EYES');
    expect((await create([claimId], { ...people.admin, subject: 'verified-it' })).code).toBe('FOUR_EYES');
    const batch = await create([claimId]);
    await send(batch.id);
    expect((await reconcile(batch.id, arrived(batch), people.approver)).code).toBe('FOUR_EYES');
    expect(await stateOf(claimId)).toBe('APPROVED');
  });

  it('splits among heirs as they agreed, rupiah by rupiah', async () => {
    const claimId = await steps.death();
    await steps.uploadAll(claimId, [
      'BENEFIT_REQUEST',
      'PARTICIPANT_CARD',
      'DEATH_CERTIFICATE',
      'HEIR_CERTIFICATE',
      'HEIR_ID',
      'FAMILY_CARD',
    ]);
    await steps.done('recordBeneficiaries', people.kpu, {
      claimId,
      beneficiaries: [
        { ...WIDOW, shareBasisPoints: 3_334 },
        { ...WIDOW, relation: 'CHILD', name: 'Anak Satu', shareBasisPoints: 3_333 },
        { ...WIDOW, relation: 'CHILD', name: 'Anak Dua', shareBasisPoints: 3_333 },
        { relation: 'PARENT', name: 'Ibu Contoh' },
      ],
    });
    await steps.done('calculateClaim', people.verifier, { claimId });
    await steps.done('completeClaim', people.kpu, { claimId });
    await steps.done('verifyClaim', people.verifier, { claimId });
    await steps.done('approveClaim', people.approver, { claimId });
    const batch = await create([claimId]);
    expect(batch.total).toBe(42_000_000);
    expect(batch.payments.map(({ amount }) => amount).slice(0, 3)).toEqual([6_668_000, 6_666_000, 6_666_000]);
  });

  it('adds 1 % for each day that the payment is late (E9)', async () => {
    const claimId = await steps.approvedDeath();
    await world.sql(
      `update claim set pay_by = now() - interval '4 days' where id = replace(substr($1, 5), '-', '')::uuid`,
      [claimId],
    );
    const batch = await create([claimId]);
    expect(batch.payments.at(-1)).toMatchObject({ component: 'LATE_COMPENSATION', amount: 1_680_000 });
    const shown = await world.askAs<{ claim: { lateCompensation: object } }>(
      people.verifier,
      'query ($id: ID!) { claim(id: $id) { lateCompensation { amount days compensation article } } }',
      { id: claimId },
    );
    expect(shown.data?.claim.lateCompensation).toEqual({
      amount: 42_000_000,
      days: 4,
      compensation: 1_680_000,
      article: 'PP 44/2015 Art 40(3), (4)',
    });
  });

  it('counts late compensation to the day on which the bank paid: the rest is owed and paid once, and the claim is paid with it', async () => {
    const claimId = await steps.approvedDeath();
    await world.sql(
      `update claim set pay_by = now() - interval '4 days' where id = replace(substr($1, 5), '-', '')::uuid`,
      [claimId],
    );
    const LATE = 'lateCompensation { days until compensation paid confidence }';
    const read = async () =>
      (
        await world.askAs<{ claim: { state: string; clocks: { state: string }[] } }>(
          people.verifier,
          `query ($id: ID!) { claim(id: $id) { state clocks { state } history { kind } ${LATE} } }`,
          { id: claimId },
        )
      ).data?.claim;
    // What was made before compensation ran to the day of the bank counted one day less.
    const batch = await create([claimId]);
    await world.sql(
      `update claim_payment set amount = 1260000 where batch_id = $1 and component = 'LATE_COMPENSATION'`,
      [batch.id],
    );
    await send(batch.id);
    expect(await read()).toMatchObject({
      lateCompensation: { days: 4, until: TODAY, compensation: 1_680_000, paid: 1_260_000, confidence: 'VERIFIED' },
    });
    await reconcile(batch.id, arrived(batch));
    // The duty is met late, and what is left of its price keeps the claim from being paid.
    expect(await read()).toMatchObject({
      state: 'APPROVED',
      clocks: [{ state: 'MET_LATE' }],
      history: expect.arrayContaining([{ kind: 'COMPENSATION_OWED' }]) as unknown,
    });
    const rest = await Promise.all([create([claimId]), create([claimId])]);
    expect(rest.map(({ code, total }) => code ?? String(total)).toSorted()).toEqual(['420000', 'NOTHING_TO_PAY']);
    const second = rest.find(({ code }) => code === undefined)!;
    expect(second.payments).toMatchObject([{ component: 'LATE_COMPENSATION', amount: 420_000 }]);
    await send(second.id);
    await reconcile(second.id, arrived(second));
    expect(await read()).toMatchObject({
      state: 'PAID',
      lateCompensation: { days: 4, compensation: 1_680_000, paid: 1_680_000 },
    });
  });

  it('owes for what came back until it arrives, and no more for what had arrived', async () => {
    const claimId = await steps.approvedDeath();
    await world.sql(
      `update claim set pay_by = now() - interval '4 days' where id = replace(substr($1, 5), '-', '')::uuid`,
      [claimId],
    );
    const batch = await create([claimId]);
    await send(batch.id);
    // The funeral came back; the other two had arrived two days before.
    await reconcile(batch.id, arrived(batch, [2]));
    await world.sql(
      `update claim_payment set settled_on = settled_on - 2 where batch_id = $1 and component in ('DEATH', 'PERIODIC')`,
      [batch.id],
    );
    const again = await create([claimId]);
    // 1 % × 2 × 32 million and 1 % × 4 × 10 million are less than the 1.68 million that was paid: nothing on top, nothing back.
    expect(again.payments).toMatchObject([{ component: 'FUNERAL', amount: 10_000_000 }]);
    await send(again.id);
    await reconcile(again.id, arrived(again));
    expect(await stateOf(claimId)).toBe('PAID');
  });

  it('takes the bank’s answer as a file: matched by reference, the rest kept beside, and the same file twice changes nothing', async () => {
    const [first, second] = [await steps.approvedDeath(), await steps.approvedDeath()];
    const batch = await create([first, second]);
    const HEAD = 'reference,status,settled_on,amount,reason';
    const [lost, ...others] = batch.payments;
    const content = [
      HEAD,
      `${lost?.reference},KEMBALI,${TODAY},${lost?.amount},Rekening sudah ditutup`,
      ...others.map(({ reference, amount }) => `${reference},DIBAYAR,${TODAY},${amount},`),
      `B-1999-000001-0001,PAID,${TODAY},5000000,Sri Contoh 1234567890`,
    ].join('\n');
    expect((await takeFile(batch.id, content)).code).toBe('WRONG_STATE');
    await send(batch.id);
    const taken = await takeFile(batch.id, content);
    expect(taken).toMatchObject({
      state: 'RECONCILED',
      bankAnswers: [
        {
          fileName: 'jawaban.csv',
          by: 'Test NATIONAL_ADMIN',
          paid: 5,
          returned: 1,
          unmatched: [
            {
              line: 8,
              problem: 'UNKNOWN_REFERENCE',
              text: `B-1999-000001-0001,PAID,${TODAY},5000000,Sri Contoh 1234567890`,
            },
          ],
        },
      ],
    });
    expect(taken.payments[0]).toMatchObject({ state: 'RETURNED', returnReason: 'Rekening sudah ditutup' });
    expect(new Set([await stateOf(first), await stateOf(second)])).toEqual(new Set(['APPROVED', 'PAID']));
    const trail = async () => world.sql('select 1 from audit_event where entity_id = $1', [batch.id]);
    const before = await trail();
    expect(await takeFile(batch.id, content)).toEqual(taken);
    expect(await trail()).toHaveLength(before.length);
    // Another file that says otherwise changes nothing either, and says so.
    const otherwise = await takeFile(batch.id, `${HEAD}\n${lost?.reference},DIBAYAR,${TODAY},${lost?.amount},`);
    expect(otherwise.payments[0]).toMatchObject({ state: 'RETURNED' });
    expect(otherwise.bankAnswers[0]).toMatchObject({
      paid: 0,
      returned: 0,
      unmatched: [{ line: 2, problem: 'DIFFERS' }],
    });
    expect(await takeFile(batch.id, 'bukan,csv')).toMatchObject({ code: 'INVALID', field: 'content' });
    // A line may name somebody: it is sealed, and shown to those who pay.
    const [row] = await world.sql<{ text: Buffer }>('select text from bank_answer_line limit 1');
    expect(row?.text.includes('Sri')).toBe(false);
    const seen = await world.askAs<{ paymentBatch: { bankAnswers: { unmatched: { text: string | null }[] }[] } }>(
      people.verifier,
      'query ($id: ID!) { paymentBatch(id: $id) { bankAnswers { unmatched { text } } } }',
      { id: batch.id },
    );
    expect(seen.data?.paymentBatch.bankAnswers[1]?.unmatched).toEqual([{ text: null }]);
    expect((await takeFile(batch.id, content, people.verifier)).code).toBe('FORBIDDEN');
    expect((await takeFile(batch.id, content, people.otherBranch)).code).toBe('NOT_FOUND');
  });

  it('of who verified or approved takes no file of the bank: four eyes', async () => {
    const claimId = await steps.approvedDeath();
    const batch = await create([claimId]);
    await send(batch.id);
    const content = `reference,status,settled_on\n${batch.payments[0]?.reference},PAID,${TODAY}`;
    expect((await takeFile(batch.id, content, people.approver)).code).toBe('FOUR_EYES');
    expect(await world.sql('select 1 from bank_answer_file where batch_id = $1', [batch.id])).toEqual([]);
  });

  it('takes no answer of the bank that cannot be right, and says which line', async () => {
    const batch = await create([await steps.approvedDeath()]);
    await send(batch.id);
    const reference = batch.payments[0]?.reference;
    const wrong: readonly (readonly [object, string])[] = [
      [{ reference: 'B-2024-999999-0001', paid: true, on: TODAY }, 'reference'],
      [{ reference, paid: true, on: '2999-01-01' }, 'on'],
      [{ reference, paid: false, on: TODAY }, 'reason'],
    ];
    for (const [line, field] of wrong)
      expect(await reconcile(batch.id, [line])).toMatchObject({ code: 'INVALID', field: `lines.0.${field}` });
  });

  it('is not made for a claim that is not approved, nor without an account, nor for a day gone by', async () => {
    expect(await create([await steps.completeDeath()])).toMatchObject({ code: 'WRONG_STATE', field: 'claimIds' });
    const claimId = await steps.approvedDeath();
    await world.sql(
      `update claim_beneficiary set account_masked = null where claim_id = replace(substr($1, 5), '-', '')::uuid`,
      [claimId],
    );
    expect(await create([claimId])).toMatchObject({ code: 'NO_ACCOUNT' });
    expect(
      await create([claimId], people.admin, { input: { claimIds: [claimId], payOn: '2024-01-01' } }),
    ).toMatchObject({
      code: 'INVALID',
      field: 'payOn',
    });
  });
});

describe('who sees batches', () => {
  const LIST = '{ answer: paymentBatches(first: 1) { edges { node { number } } } }';

  it.each([
    ['admin', 1],
    ['verifier', 1],
    ['approver', 1],
    ['auditor', 1],
    ['branch', 1],
    ['otherBranch', 0],
    ['kpu', 'FORBIDDEN'],
    ['kpuProvince', 'FORBIDDEN'],
    ['partner', 'FORBIDDEN'],
    ['service', 'FORBIDDEN'],
    ['apiAdmin', 'FORBIDDEN'],
  ] as const)('%s', async (person, expected) => {
    const { data, errors } = await world.askAs<{ answer: { edges: readonly unknown[] } }>(people[person], LIST);
    expect(errors[0]?.extensions?.['code'] ?? data?.answer.edges.length).toBe(expected);
  });

  it.each(['auditor', 'verifier', 'kpu', 'partner'] as const)('%s makes none', async (person) => {
    expect((await create(['clm_01900000000070008000000000000404'], people[person])).code).toBe('FORBIDDEN');
  });
});
