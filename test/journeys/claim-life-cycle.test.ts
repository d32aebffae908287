import { randomUUID } from 'node:crypto';

import { expect } from 'vitest';

import { verifyEvidence } from '../../subgraphs/claims/src/evidence/evidence-manifest.ts';
import { dateInJakarta, Temporal } from '../../subgraphs/kit/src/values/dates.ts';
import { sendClaimDocuments, takeStep } from '../kit/claim-steps.ts';
import { enrolledOfficer, idOf, POLLING_DAY_ACCIDENT, registerClaim } from '../kit/graph-commands.ts';
import { wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import type { Who } from '../kit/journey.ts';
import type { TestStack } from '../kit/stack.ts';

const TODAY = dateInJakarta(Temporal.Now.instant()).toString();
const WHY = 'Alasan yang cukup panjang untuk dibaca (peraga).';
const JKM_PAPERS = [
  'BENEFIT_REQUEST',
  'PARTICIPANT_CARD',
  'DEATH_CERTIFICATE',
  'HEIR_CERTIFICATE',
  'HEIR_ID',
  'FAMILY_CARD',
];
const WIDOW = { relation: 'SPOUSE', name: 'Istri Peraga', bank: 'Bank Peraga', accountNumber: '1002003004' };

type As = (who: Who) => Promise<Ask>;

/** A death of illness of an enrolled officer, reported by the regency's KPU, with its papers and its widow. */
async function reportedDeath(as: As, stack: TestStack): Promise<string> {
  const ask = await as('kpu');
  const { enrolmentId } = await enrolledOfficer(ask);
  const claimId = idOf(
    await registerClaim(ask, {
      enrolmentId,
      programme: 'JKM',
      kind: 'OTHER_DEATH',
      occurredAt: '2024-02-15T03:00:00+07:00',
      place: 'RSUD (peraga)',
    }),
  );
  await sendClaimDocuments(stack, { ask, person: 'kpu' }, claimId, JKM_PAPERS);
  await done(ask, 'recordBeneficiaries', { claimId, beneficiaries: [WIDOW] });
  return claimId;
}

/** The same, calculated, complete and verified. */
async function verifiedDeath(as: As, stack: TestStack): Promise<string> {
  const claimId = await reportedDeath(as, stack);
  await done(await as('verifikator'), 'calculateClaim', { claimId });
  await done(await as('kpu'), 'completeClaim', { claimId });
  await done(await as('verifikator'), 'verifyClaim', { claimId });
  return claimId;
}

async function done(ask: Ask, mutation: string, input: Readonly<Record<string, unknown>>): Promise<string> {
  const stepped = await takeStep(ask, mutation, input);
  if (stepped.__typename !== 'Claim') throw new Error(`${mutation}: ${stepped.code} ${stepped.message?.en}`);
  return stepped.state;
}

interface Batch {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly payments: readonly {
    readonly reference: string;
    readonly component: string;
    readonly amount: number;
    readonly state: string;
  }[];
}

const BATCH = '... on PaymentBatch { id state total payments { reference component amount state } }';

async function createBatch(ask: Ask, claimIds: readonly string[]): Promise<Batch> {
  const query = `mutation ($input: CreatePaymentBatchInput!, $key: ID!) { answer: createPaymentBatch(input: $input, idempotencyKey: $key) { ${BATCH} } }`;
  const input = { claimIds, payOn: TODAY };
  return wholeOf(await ask<{ answer: Batch }>(query, { input, key: randomUUID() })).answer;
}

async function sendBatch(ask: Ask, id: string): Promise<string> {
  const query =
    'mutation ($id: ID!, $key: ID!) { answer: sendPaymentBatch(id: $id, idempotencyKey: $key) { ... on SentPaymentBatch { url } } }';
  return wholeOf(await ask<{ answer: { url: string } }>(query, { id, key: randomUUID() })).answer.url;
}

async function reconcile(ask: Ask, { id, payments }: Batch, returned: readonly string[] = []): Promise<Batch> {
  const query = `mutation ($input: ReconcilePaymentBatchInput!, $key: ID!) { answer: reconcilePaymentBatch(input: $input, idempotencyKey: $key) { ${BATCH} } }`;
  const lines = payments.map(({ reference }) =>
    returned.includes(reference)
      ? { reference, paid: false, on: TODAY, reason: 'Rekening ditutup (peraga)' }
      : { reference, paid: true, on: TODAY },
  );
  return wholeOf(await ask<{ answer: Batch }>(query, { input: { batchId: id, lines }, key: randomUUID() })).answer;
}

const stateOf = async (ask: Ask, id: string): Promise<string> =>
  wholeOf(await ask<{ claim: { state: string } }>('query ($id: ID!) { claim(id: $id) { state } }', { id })).claim.state;

journey(
  'an officer dies of illness: reported, verified, approved and paid by four different people',
  async ({ as, stack }) => {
    const claimId = await verifiedDeath(as, stack);
    // Published agreements are over by now: whether one was in force on the day may be for a person to establish.
    expect(await done(await as('penyetuju'), 'approveClaim', { claimId, coverNote: WHY })).toBe('APPROVED');
    const desk = await as('cabang');
    const batch = await createBatch(desk, [claimId]);
    expect(batch).toMatchObject({
      state: 'PREPARED',
      payments: [{ component: 'DEATH' }, {}, { component: 'FUNERAL' }, {}].slice(0, batch.payments.length),
    });
    expect(batch.payments.slice(0, 3).reduce((sum, { amount }) => sum + amount, 0)).toBe(42_000_000);
    const csv = await (await fetch(new URL(await sendBatch(desk, batch.id), stack.url))).text();
    expect(csv.split('\r\n')[1]).toContain('Bank Peraga,1002003004,Istri Peraga,20000000');
    await reconcile(desk, batch);
    const { claim } = wholeOf(
      await (
        await as('kpu')
      )<{ claim: object }>(
        `query ($id: ID!) { claim(id: $id) {
        state decisions { kind calculation { totalInWords } } clocks { duty state } history { kind by } enrolment { participant { name } }
      } }`,
        { id: claimId },
      ),
    );
    expect(claim).toMatchObject({
      state: 'PAID',
      decisions: [{ kind: 'APPROVED', calculation: { totalInWords: 'empat puluh dua juta rupiah' } }],
      clocks: [{ duty: 'PAY_JKM', state: 'MET' }],
      enrolment: { participant: { name: expect.stringContaining('Peraga') as string } },
    });
    const bundle = wholeOf(
      await (
        await as('verifikator')
      )<{ answer: { manifestSha256: string; jsonUrl: string; pdfUrl: string } }>(
        `mutation ($input: MakeEvidenceBundleInput!, $key: ID!) { answer: makeEvidenceBundle(input: $input, idempotencyKey: $key) {
           ... on EvidenceBundle { manifestSha256 jsonUrl pdfUrl } } }`,
        { input: { claimId, purpose: 'Arsip berkas klaim (peraga).' }, key: randomUUID() },
      ),
    ).answer;
    const text = await (await fetch(new URL(bundle.jsonUrl, stack.url))).text();
    expect(verifyEvidence(text)).toMatchObject({ holds: true });
    expect(text).toContain(bundle.manifestSha256);
    const { parts } = JSON.parse(text) as { parts: { name: string; content: Record<string, unknown> }[] };
    const part = (name: string) => parts.find((each) => each.name === name)?.content;
    expect(part('agreementTerms')).toMatchObject({ termsOn: { number: 1, terms: { programmes: ['JKK', 'JKM'] } } });
    expect(part('rosterRow')).toMatchObject({ state: 'ENROLLED', decidedOn: { agreementVersion: 1 } });
    expect(part('contributions')).toMatchObject({ standing: { code: 'NOT_RECORDED' } });
    const pdf = Buffer.from(await (await fetch(new URL(bundle.pdfUrl, stack.url))).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const who = new Set((claim as { history: { by: string; kind: string }[] }).history.map(({ by }) => by));
    expect(who.size).toBeGreaterThanOrEqual(4);
  },
);

journey(
  'an accident: noticed early, treated, stated by a doctor, with transport and a partial disability',
  async ({ as, stack }) => {
    const [kpu, verifier] = [await as('kpu'), await as('verifikator')];
    const { enrolmentId, person } = await enrolledOfficer(kpu);
    const hospital = await as('payung-partner-demo');
    const noticed = await takeStep(hospital, 'noticeIncident', {
      kind: 'WORK_ACCIDENT',
      occurredAt: POLLING_DAY_ACCIDENT.occurredAt,
      place: POLLING_DAY_ACCIDENT.place,
      chronology: 'Terpeleset saat mengangkut kotak suara (peraga).',
      injurySource: 'Lantai basah',
      nik: person.nik,
      notifier: 'HOSPITAL',
      notifierName: 'Petugas IGD (peraga)',
      notifierPhone: '022-7000000',
    });
    expect(noticed.state).toBe('NOTICED');
    const claimId = noticed.id;
    // The NIK alone found the one enrolment of that day, across the owners.
    const matched = wholeOf(
      await kpu<{ claim: object }>(
        'query ($id: ID!) { claim(id: $id) { enrolment { id } notice { matchedAt } escalation { open } } }',
        { id: claimId },
      ),
    );
    expect(matched.claim).toMatchObject({
      enrolment: { id: enrolmentId },
      notice: { matchedAt: expect.any(String) as string },
    });
    expect(await done(kpu, 'reportStageOne', { claimId })).toBe('REGISTERED');
    expect(await done(kpu, 'startTreatment', { claimId })).toBe('UNDER_TREATMENT');
    const statement = { claimId, outcome: 'PARTIAL_DISABILITY', statedAt: '2024-04-01T09:00:00+07:00' };
    expect(await done(kpu, 'reportStageTwo', statement)).toBe('STAGE_TWO');
    await done(verifier, 'calculateClaim', {
      claimId,
      disabilities: [{ shareBasisPoints: 3_500 }],
      costs: { transport: [{ mode: 'LAND', amount: 6_000_000 }] },
      inabilityMonths: 1,
    });
    await done(kpu, 'recordBeneficiaries', {
      claimId,
      beneficiaries: [{ relation: 'PARTICIPANT', name: person.name, bank: 'Bank Peraga', accountNumber: '5556667778' }],
    });
    await sendClaimDocuments(stack, { ask: kpu, person: 'kpu' }, claimId, [
      'PARTICIPANT_CARD',
      'PARTICIPANT_ID',
      'DOCTOR_STATEMENT',
    ]);
    const refused = await takeStep(kpu, 'completeClaim', { claimId });
    expect(refused).toMatchObject({
      code: 'INCOMPLETE',
      message: { en: expect.stringContaining('transport') as string },
    });
    await sendClaimDocuments(stack, { ask: kpu, person: 'kpu' }, claimId, ['TRANSPORT_RECEIPT']);
    await done(kpu, 'completeClaim', { claimId });
    await done(verifier, 'verifyClaim', { claimId });
    await done(await as('penyetuju'), 'approveClaim', { claimId, coverNote: WHY });
    const { claim } = wholeOf(
      await verifier<{ claim: { calculation: { entitlement: { total: number; lines: readonly object[] } } } }>(
        `query ($id: ID!) { claim(id: $id) { calculation { entitlement { total lines { component amount note { en } } } } clocks { duty state note { en } } notice { nikMasked } } }`,
        { id: claimId },
      ),
    );
    expect(claim).toMatchObject({
      // 35 % × 80 × 1.100.000, one month without work, and transport by land up to its cap.
      calculation: {
        entitlement: {
          total: 36_900_000,
          lines: [
            { component: 'PARTIAL_DISABILITY', amount: 30_800_000 },
            { component: 'TEMPORARY_INABILITY', amount: 1_100_000 },
            { component: 'TRANSPORT', amount: 5_000_000 },
          ],
        },
      },
      clocks: [
        {
          duty: 'REPORT_STAGE_ONE',
          state: 'MET_LATE',
          note: { en: expect.stringContaining('never a reason to reject') as string },
        },
        { duty: 'REPORT_STAGE_TWO', state: 'MET_LATE' },
        { duty: 'PAY_JKK', state: 'RUNNING' },
        { duty: 'CLAIM_JKK', state: 'MET' },
      ],
      notice: { nikMasked: `${person.nik.slice(0, 4)}••••••••••${person.nik.slice(-2)}` },
    });
  },
);

journey(
  'a batch of two is paid, one payment comes back and is paid again, and nothing is paid twice',
  async ({ as, stack }) => {
    const [first, second] = [await verifiedDeath(as, stack), await verifiedDeath(as, stack)];
    for (const claimId of [first, second])
      await done(await as('penyetuju'), 'approveClaim', { claimId, coverNote: WHY });
    const desk = await as('cabang');
    const batch = await createBatch(desk, [first, second]);
    await sendBatch(desk, batch.id);
    const lost = batch.payments[0]!;
    expect(await reconcile(desk, batch, [lost.reference])).toMatchObject({ state: 'RECONCILED' });
    const states = [await stateOf(desk, first), await stateOf(desk, second)];
    expect(states.toSorted()).toEqual(['APPROVED', 'PAID']);
    const open = states[0] === 'APPROVED' ? first : second;
    const again = await createBatch(desk, [open]);
    expect(again.payments).toMatchObject([{ component: lost.component, amount: lost.amount }]);
    await sendBatch(desk, again.id);
    // The bank answers by its file this time; a line about somebody else changes nothing and is kept.
    const [payment] = again.payments;
    const content = `reference;status;settled_on\n${payment?.reference};DIBAYAR;${TODAY}\nB-1999-000001-0001;DIBAYAR;${TODAY}`;
    const { answer } = wholeOf(
      await desk<{ answer: { bankAnswers: readonly object[] } }>(
        `mutation ($input: BankAnswerFileInput!, $key: ID!) { answer: takeBankAnswerFile(input: $input, idempotencyKey: $key) {
           ... on PaymentBatch { state bankAnswers { paid unmatched { line problem } } } } }`,
        { input: { batchId: again.id, fileName: 'bank.csv', content }, key: randomUUID() },
      ),
    );
    expect(answer).toEqual({
      state: 'RECONCILED',
      bankAnswers: [{ paid: 1, unmatched: [{ line: 3, problem: 'UNKNOWN_REFERENCE' }] }],
    });
    expect(await stateOf(desk, open)).toBe('PAID');
  },
);

journey(
  'an appeal is won: rejected with a numbered reason, decided by somebody else, examined anew and approved',
  async ({ as, stack }) => {
    const claimId = await verifiedDeath(as, stack);
    const rejection = { claimId, reasons: ['R06_NOT_ENTITLED'], note: WHY };
    expect(await done(await as('penyetuju'), 'rejectClaim', rejection)).toBe('REJECTED');
    expect(await done(await as('kpu'), 'appealClaim', { claimId, note: WHY })).toBe('APPEALED');
    const decision = { claimId, upheld: true, note: WHY };
    expect(await takeStep(await as('penyetuju'), 'decideAppeal', decision)).toMatchObject({ code: 'FOUR_EYES' });
    expect(await done(await as('admin'), 'decideAppeal', decision)).toBe('COMPLETE');
    await done(await as('verifikator'), 'verifyClaim', { claimId });
    expect(await done(await as('penyetuju'), 'approveClaim', { claimId, coverNote: WHY })).toBe('APPROVED');
  },
);
