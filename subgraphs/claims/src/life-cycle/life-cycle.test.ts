import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { people } from '../testing/people.ts';
import { JKK_PAPERS, stepper, WIDOW } from '../testing/steps.ts';

let world: ClaimsWorld;
let steps: ReturnType<typeof stepper>;

beforeAll(async () => {
  world = await startClaimsWorld();
  steps = stepper(world);
});

afterAll(() => world.stop());

const NOTICE = {
  kind: 'WORK_ACCIDENT',
  occurredAt: '2024-11-27T21:00:00+07:00',
  place: 'TPS 014, Desa Cibiru Wetan',
  chronology: 'Terpeleset di tangga balai desa saat mengangkut kotak suara.',
  injurySource: 'Lantai basah',
  nik: '3204110609970001',
  notifier: 'HOSPITAL',
  notifierName: 'Petugas Contoh',
  notifierPhone: '0812-0000-0009',
};

const WHY = 'Alasan yang cukup panjang untuk dibaca.';

async function read<Data>(claimId: string, fields: string, person: object = people.verifier): Promise<Data> {
  const answer = await world.askAs<{ claim: Data }>(person, `query ($id: ID!) { claim(id: $id) { ${fields} } }`, {
    id: claimId,
  });
  expect(answer.errors).toEqual([]);
  return answer.data!.claim;
}

describe('the life of a claim', () => {
  it('a death of illness: registered, complete, verified, approved, with the decision kept as it was made', async () => {
    const claimId = await steps.approvedDeath();
    const claim = await read<Record<string, unknown>>(
      claimId,
      `state history { kind fromState toState } decisions { kind by calculation { totalInWords outdated entitlement { total rulesVersion lines { component amount article } } } }`,
    );
    expect(claim).toMatchObject({
      state: 'APPROVED',
      decisions: [
        {
          kind: 'APPROVED',
          by: 'Test CLAIMS_APPROVER',
          calculation: {
            totalInWords: 'empat puluh dua juta rupiah',
            outdated: false,
            entitlement: { total: 42_000_000, lines: [{ component: 'DEATH', amount: 20_000_000 }, {}, {}] },
          },
        },
      ],
    });
    const steps_ = (claim['history'] as { kind: string; fromState: string | null; toState: string }[]).filter(
      ({ fromState, toState }) => fromState !== toState,
    );
    expect(steps_.map(({ kind, toState }) => [kind, toState])).toEqual([
      ['REGISTER', 'REGISTERED'],
      ['COMPLETE', 'COMPLETE'],
      ['VERIFY', 'VERIFIED'],
      ['APPROVE', 'APPROVED'],
    ]);
  });

  it('an early notice by a hospital becomes a claim in stage I, is treated, and is stated by a doctor', async () => {
    const noticed = await steps.done('noticeIncident', { ...people.partner, subject: 'hospital' }, NOTICE);
    expect(noticed).toMatchObject({ state: 'NOTICED', programme: 'JKK' });
    const { id: claimId } = noticed;
    const reported = await steps.done('reportStageOne', people.kpu, {
      claimId,
      enrolmentId: world.participants.enrol(),
    });
    expect(reported.state).toBe('REGISTERED');
    await steps.done('startTreatment', people.kpu, { claimId });
    const stated = await steps.done('reportStageTwo', people.kpu, {
      claimId,
      outcome: 'PARTIAL_DISABILITY',
      statedAt: '2024-12-05T09:00:00+07:00',
    });
    expect(stated.state).toBe('STAGE_TWO');
    const claim = await read<Record<string, unknown>>(
      claimId,
      `cover { answer } notice { notifier nikMasked notifierPhone } doctorStatement { outcome } incident { chronology injurySource }
       clocks { duty state } region { code }`,
    );
    expect(claim).toEqual({
      cover: { answer: 'COVERED' },
      notice: { notifier: 'HOSPITAL', nikMasked: '3204••••••••••01', notifierPhone: '•••••009' },
      doctorStatement: { outcome: 'PARTIAL_DISABILITY' },
      incident: { chronology: NOTICE.chronology, injurySource: NOTICE.injurySource },
      clocks: [
        { duty: 'REPORT_STAGE_ONE', state: 'MET_LATE' },
        { duty: 'REPORT_STAGE_TWO', state: 'MET_LATE' },
        { duty: 'PAY_JKK', state: 'NOT_STARTED' },
        { duty: 'CLAIM_JKK', state: 'MET' },
      ],
      region: { code: '32.04.11.2001' },
    });
    // Who has to call them sees the number, for a purpose; nobody else does, and each look is on the trail.
    const reveal = async (person: object, purpose = 'Menelepon pelapor untuk kronologi.') =>
      (
        await world.askAs<{ answer: Record<string, unknown> }>(
          person,
          `mutation ($input: RevealNotifierInput!, $key: ID!) { answer: revealNotifier(input: $input, idempotencyKey: $key) {
             ... on RevealedNotifier { phone claim { id } } ... on ClaimStepRefused { code field } } }`,
          { input: { claimId, purpose }, key: randomUUID() },
        )
      ).data?.answer;
    expect(await reveal(people.verifier)).toEqual({ phone: '0812-0000-0009', claim: { id: claimId } });
    expect(await reveal(people.verifier, 'ingin')).toEqual({ code: 'INVALID', field: 'purpose' });
    expect(await reveal({ ...people.verifier, signedInAgo: 1_900 })).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    for (const person of [people.kpu, people.auditor, people.partner])
      expect(await reveal(person)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await reveal(people.otherBranch)).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await world.sql(
        `select subject from audit_event where action = 'claim:reveal' and details ->> 'shown' = 'notifier'`,
      ),
    ).toHaveLength(1);
    const [row] = await world.sql<Record<string, Buffer>>(
      `select chronology, notifier_name, notifier_phone, nik from claim join claim_notice on claim_id = id where id = (
         select id from claim where number = $1)`,
      [noticed.number],
    );
    for (const sealed of Object.values(row ?? {})) {
      for (const word of ['Terpeleset', 'Petugas', '0812', '3204']) expect(sealed.includes(word)).toBe(false);
    }
  });

  it.each([
    ['neither NIK nor card number', { nik: null }, 'nik'],
    ['a NIK of 15 digits', { nik: '320411060997000' }, 'nik'],
    ['no telephone (E14)', { notifierPhone: '' }, 'notifierPhone'],
    ['no name of who says so', { notifierName: ' ' }, 'notifierName'],
    ['no chronology', { chronology: 'Jatuh' }, 'chronology'],
    ['no source of the injury', { injurySource: '' }, 'injurySource'],
    ['a moment that lies ahead', { occurredAt: '2999-01-01T00:00:00Z' }, 'occurredAt'],
    ['a code that is none', { institutionCode: 'kpu' }, 'institutionCode'],
    ['a region that is none', { regionCode: 'x' }, 'regionCode'],
  ])('takes no notice with %s: the minimum data of Art 8A', async (_name, change, field) => {
    expect(await steps.step('noticeIncident', people.kpu, { ...NOTICE, ...change })).toMatchObject({
      code: 'INVALID',
      field,
    });
  });

  it('is complete only with its documents: the heirs’ certificate of a death is missing (E12), and the clock does not run', async () => {
    const claimId = await steps.death();
    await steps.uploadAll(claimId, [
      'BENEFIT_REQUEST',
      'PARTICIPANT_CARD',
      'DEATH_CERTIFICATE',
      'HEIR_ID',
      'FAMILY_CARD',
    ]);
    const refused = await steps.step('completeClaim', people.kpu, { claimId });
    expect(refused).toMatchObject({
      code: 'INCOMPLETE',
      message: { id: 'Dokumen yang belum ada: surat keterangan ahli waris. Unggah dahulu.' },
    });
    expect(await read(claimId, 'clocks { duty state dueAt }')).toEqual({
      clocks: [{ duty: 'PAY_JKM', state: 'NOT_STARTED', dueAt: null }],
    });
    await steps.uploadAll(claimId, ['HEIR_CERTIFICATE']);
    expect((await steps.done('completeClaim', people.kpu, { claimId })).state).toBe('COMPLETE');
    expect(await read(claimId, 'clocks { duty state }')).toEqual({ clocks: [{ duty: 'PAY_JKM', state: 'RUNNING' }] });
  });

  it('sent back, it waits with a reason, and is completed and decided anew', async () => {
    const claimId = await steps.completeDeath();
    await steps.done('sendBackClaim', people.verifier, { claimId, reasons: ['R08_DOCUMENT_UNREADABLE'], note: WHY });
    expect(
      await read(claimId, 'state clocks { state dueAt note { en } } history { reasons { code } note }'),
    ).toMatchObject({
      state: 'SENT_BACK',
      clocks: [
        { state: 'PAUSED', dueAt: null, note: { en: expect.stringContaining('Waits for documents') as string } },
      ],
      history: expect.arrayContaining([{ reasons: [{ code: 'R08_DOCUMENT_UNREADABLE' }], note: WHY }]) as unknown,
    });
    await steps.done('completeClaim', people.kpu, { claimId });
    await steps.done('verifyClaim', people.verifier, { claimId });
    expect((await steps.done('approveClaim', people.approver, { claimId })).state).toBe('APPROVED');
    // It is paid before it is closed: closing is not offered, and refused.
    expect(await read(claimId, 'actions')).toEqual({ actions: [] });
    expect(await steps.step('closeClaim', people.verifier, { claimId })).toMatchObject({ code: 'WRONG_STATE' });
  });

  it.each([
    ['no reason', { reasons: [], note: WHY }, 'reasons'],
    ['a reason that rejects', { reasons: ['R01_NOT_COVERED'], note: WHY }, 'reasons'],
    ['a reason given twice', { reasons: ['R99_OTHER', 'R99_OTHER'], note: WHY }, 'reasons'],
    ['no words', { reasons: ['R99_OTHER'], note: 'Pendek' }, 'note'],
  ])('is not sent back with %s', async (_name, input, field) => {
    const claimId = await steps.completeDeath();
    expect(await steps.step('sendBackClaim', people.verifier, { claimId, ...input })).toMatchObject({
      code: 'INVALID',
      field,
    });
  });

  it('a death with neither heir, will nor funeral arranged goes all the way: nothing is paid, all falls to the fund, and it is closed', async () => {
    const claimId = await steps.death();
    await steps.uploadAll(claimId, ['BENEFIT_REQUEST', 'PARTICIPANT_CARD', 'DEATH_CERTIFICATE']);
    await steps.done('calculateClaim', people.verifier, { claimId });
    // Nobody has said anything yet: the papers of heirs are missing.
    expect(await read(claimId, 'succession { rank noHeir sharesComplete toSocialSecurityFund }')).toEqual({
      succession: { rank: null, noHeir: false, sharesComplete: false, toSocialSecurityFund: null },
    });
    expect((await steps.step('completeClaim', people.kpu, { claimId })).code).toBe('INCOMPLETE');
    const nobody = { claimId, beneficiaries: [{ relation: 'SPOUSE', name: 'Istri Contoh', alive: false }] };
    expect(await steps.step('recordBeneficiaries', people.kpu, nobody)).toMatchObject({
      code: 'INVALID',
      field: 'note',
    });
    const note = 'Surat lurah: tidak ada keluarga; dimakamkan oleh rumah sakit.';
    await steps.done('recordBeneficiaries', people.kpu, { ...nobody, note });
    expect(
      await read(claimId, 'succession { rank noHeir sharesComplete toSocialSecurityFund } history { kind note }'),
    ).toMatchObject({
      succession: { rank: null, noHeir: true, sharesComplete: true, toSocialSecurityFund: 32_000_000 },
      history: expect.arrayContaining([{ kind: 'BENEFICIARIES', note }]) as unknown,
    });
    await steps.done('completeClaim', people.kpu, { claimId });
    await steps.done('verifyClaim', people.verifier, { claimId });
    await steps.done('approveClaim', people.approver, { claimId });
    expect(await read(claimId, 'actions')).toEqual({ actions: ['CLOSE'] });
    expect((await steps.done('closeClaim', people.verifier, { claimId })).state).toBe('CLOSED');
  });

  it('who was recorded before a death says nothing of heirs: nobody is taken for recorded', async () => {
    const claim = await world.register({ enrolmentId: world.participants.enrol() });
    const claimId = claim.id;
    await steps.done('recordBeneficiaries', people.kpu, {
      claimId,
      beneficiaries: [{ relation: 'PARTICIPANT', name: 'Peserta Contoh' }],
    });
    await steps.done('reclassifyClaim', people.verifier, { claimId, kind: 'WORK_DEATH', note: WHY });
    expect(await read(claimId, 'succession { noHeir sharesComplete }')).toEqual({
      succession: { noHeir: false, sharesComplete: false },
    });
  });

  it('a calculation keeps what it was made from, so that one fact can be corrected', async () => {
    const claimId = await steps.death();
    const children = [{ birthDate: '2014-05-06', level: 'SD', yearOfLevel: 4, married: false, working: false }];
    await steps.done('calculateClaim', people.verifier, { claimId, contributionMonths: 40, children });
    const found = await read<{ calculation: { facts: object; entitlement: { lines: { years: object[] }[] } } }>(
      claimId,
      'calculation { facts { monthlyWage contributionMonths inabilityMonths disabilities { shareBasisPoints } costs { medical transport { amount } } children { birthDate level yearOfLevel married working } } entitlement { lines { years { year level dueOn amount } } } }',
    );
    expect(found.calculation.facts).toEqual({
      monthlyWage: 1_100_000,
      contributionMonths: 40,
      inabilityMonths: 0,
      disabilities: [],
      costs: { medical: 0, transport: [] },
      children,
    });
    const years = found.calculation.entitlement.lines.at(-1)?.years;
    expect(years?.[0]).toEqual({ year: 1, level: 'SD', dueOn: '2024-11-27', amount: 1_500_000 });
    expect(years?.[3]).toEqual({ year: 4, level: 'SMP', dueOn: '2027-11-27', amount: 2_000_000 });
  });

  it('an appeal won: rejected, appealed, upheld by somebody else, verified and approved', async () => {
    const claimId = await steps.completeDeath();
    await steps.done('verifyClaim', people.verifier, { claimId });
    const rejection = { claimId, reasons: ['R06_NOT_ENTITLED'], note: WHY };
    await steps.done('rejectClaim', people.approver, rejection);
    expect(await read(claimId, 'state clocks { state } actions', people.kpu)).toEqual({
      state: 'REJECTED',
      clocks: [{ state: 'PAUSED' }],
      actions: ['APPEAL'],
    });
    await steps.done('appealClaim', people.kpu, { claimId, note: WHY });
    const decision = { claimId, upheld: true, note: WHY };
    expect(await steps.step('decideAppeal', people.approver, decision)).toMatchObject({ code: 'FOUR_EYES' });
    const other = { ...people.approver, subject: 'another-approver' };
    expect((await steps.done('decideAppeal', other, decision)).state).toBe('COMPLETE');
    await steps.done('verifyClaim', people.verifier, { claimId });
    expect((await steps.done('approveClaim', people.approver, { claimId })).state).toBe('APPROVED');
  });

  it('an appeal lost leaves it rejected, and it can be closed', async () => {
    const claimId = await steps.completeDeath();
    await steps.done('verifyClaim', people.verifier, { claimId });
    await steps.done('rejectClaim', people.approver, { claimId, reasons: ['R99_OTHER'], note: WHY });
    await steps.done('appealClaim', people.kpu, { claimId, note: WHY });
    const other = { ...people.approver, subject: 'another-approver' };
    expect((await steps.done('decideAppeal', other, { claimId, upheld: false, note: WHY })).state).toBe('REJECTED');
    expect((await steps.done('closeClaim', people.verifier, { claimId })).state).toBe('CLOSED');
    expect((await steps.done('reopenClaim', people.kpu, { claimId, note: WHY })).state).toBe('SENT_BACK');
  });

  it('withdrawn, it is over; reopened, it goes on where it was left', async () => {
    const claimId = await steps.death();
    await steps.done('withdrawClaim', people.kpu, { claimId, note: WHY });
    expect(await read(claimId, 'state actions', people.kpu)).toEqual({ state: 'WITHDRAWN', actions: ['REOPEN'] });
    expect((await steps.done('reopenClaim', people.kpu, { claimId, note: WHY })).state).toBe('REGISTERED');
  });

  it('an illness that turns out to be a death caused by work: another programme, and the difference in money', async () => {
    const claimId = await steps.completeDeath();
    const moved = await steps.done('reclassifyClaim', people.verifier, { claimId, kind: 'WORK_DEATH', note: WHY });
    expect(moved).toMatchObject({ state: 'REGISTERED', programme: 'JKK' });
    expect(await steps.step('completeClaim', people.kpu, { claimId })).toMatchObject({ code: 'WRONG_STATE' });
    await steps.done('reportStageTwo', people.kpu, {
      claimId,
      outcome: 'DEATH',
      statedAt: '2024-12-02T09:00:00+07:00',
    });
    await steps.uploadAll(claimId, JKK_PAPERS.slice(1));
    await steps.done('completeClaim', people.kpu, { claimId });
    expect(await steps.step('verifyClaim', people.verifier, { claimId })).toMatchObject({ code: 'NOT_CALCULATED' });
    await steps.done('calculateClaim', people.verifier, { claimId });
    expect(await read(claimId, 'reclassifications { fromKind toKind totalBefore totalAfter difference }')).toEqual({
      reclassifications: [
        {
          fromKind: 'OTHER_DEATH',
          toKind: 'WORK_DEATH',
          totalBefore: 42_000_000,
          totalAfter: 74_800_000,
          difference: 32_800_000,
        },
      ],
    });
  });

  it('a claim without cover is rejected, not approved; one that cannot be told is approved with words on how it was established', async () => {
    world.participants.setAgreementStatus(null);
    const unknown = await steps.completeDeath();
    world.participants.setAgreementStatus('TERMINATED');
    const broken = await steps.completeDeath();
    world.participants.setAgreementStatus('IN_FORCE');
    for (const claimId of [unknown, broken]) await steps.done('verifyClaim', people.verifier, { claimId });
    expect(await steps.step('approveClaim', people.approver, { claimId: broken, coverNote: WHY })).toMatchObject({
      code: 'NOT_COVERED',
      field: null,
    });
    expect(await steps.step('approveClaim', people.approver, { claimId: unknown })).toMatchObject({
      code: 'NOT_COVERED',
      field: 'coverNote',
    });
    expect((await steps.done('approveClaim', people.approver, { claimId: unknown, coverNote: WHY })).state).toBe(
      'APPROVED',
    );
  });
});

describe('four eyes', () => {
  it('who verified neither approves nor rejects, whatever their role by then', async () => {
    const claimId = await steps.completeDeath();
    const moved = { ...people.approver, subject: 'moved-upstairs' };
    await steps.done('verifyClaim', { ...people.verifier, subject: 'moved-upstairs' }, { claimId });
    expect(await steps.step('approveClaim', moved, { claimId })).toMatchObject({ code: 'FOUR_EYES' });
    expect(await steps.step('rejectClaim', moved, { claimId, reasons: ['R99_OTHER'], note: WHY })).toMatchObject({
      code: 'FOUR_EYES',
    });
    expect(await read(claimId, 'actions', moved)).toEqual({ actions: ['SEND_BACK'] });
    expect((await steps.done('approveClaim', people.approver, { claimId })).state).toBe('APPROVED');
  });
});

describe('changes at once', () => {
  it('names the facts that somebody else changed since the version that was seen', async () => {
    const claimId = await steps.death();
    await steps.done('correctClaim', people.kpu, { claimId, place: 'RSUD Contoh' });
    await steps.done('calculateClaim', people.verifier, { claimId });
    const refused = await steps.step('correctClaim', people.kpuProvince, {
      claimId,
      expectedVersion: 1,
      place: 'Rumah',
    });
    expect(refused).toMatchObject({
      code: 'CONFLICT',
      field: 'expectedVersion',
      changes: [
        { field: 'calculation', by: 'Test CLAIMS_VERIFIER' },
        { field: 'place', by: 'Test INSTITUTION_OFFICER' },
      ],
    });
    expect(await read(claimId, 'incident { place }')).toEqual({ incident: { place: 'RSUD Contoh' } });
  });

  it('of two who take the same step at once one is told that the claim has changed', async () => {
    const claimId = await steps.completeDeath();
    const expectedVersion = await steps.versionOf(claimId);
    const both = await Promise.all(
      [people.verifier, { ...people.verifier, subject: 'second' }].map((person) =>
        steps.step('verifyClaim', person, { claimId, expectedVersion }),
      ),
    );
    expect(both.map(({ code, state }) => code ?? state).toSorted()).toEqual(['CONFLICT', 'VERIFIED']);
  });

  it('the same key gives the same answer, and another input under it is refused', async () => {
    const claimId = await steps.death();
    const key = randomUUID();
    const input = { claimId, expectedVersion: 1, place: 'RSUD Contoh' };
    const first = await steps.step('correctClaim', people.kpu, input, key);
    expect(await steps.step('correctClaim', people.kpu, input, key)).toEqual(first);
    expect(await steps.step('correctClaim', people.kpu, { ...input, place: 'Lain' }, key)).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await steps.versionOf(claimId)).toBe(2);
  });
});

describe('the trail', () => {
  it('says who took each step with nothing personal, and the history cannot be changed', async () => {
    const claimId = await steps.completeDeath();
    await steps.done('verifyClaim', people.verifier, { claimId });
    const trail = await world.sql<{ action: string; subject: string; details: object }>(
      `select action, subject, details from audit_event where entity_id = (
         select claim_id::text from claim_event where kind = 'VERIFY' order by at desc limit 1) order by id`,
    );
    expect(trail.at(-1)).toMatchObject({ action: 'claim:verify', subject: 'test-CLAIMS_VERIFIER' });
    expect(JSON.stringify(trail)).not.toMatch(new RegExp(`${WIDOW.name}|${WIDOW.accountNumber}|Cibiru`));
  });
});
