import { CLAIM_TRANSITIONS } from '@payung/kit/values/claim-transitions.ts';
import type { ClaimAction, ClaimState } from '@payung/kit/values/claim-transitions.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { stepper } from '../testing/steps.ts';
import type { StepName } from '../testing/steps.ts';

let world: ClaimsWorld;
let steps: ReturnType<typeof stepper>;
let claimId: string;

beforeAll(async () => {
  world = await startClaimsWorld();
  steps = stepper(world);
  claimId = await steps.death();
});

afterAll(() => world.stop());

const everybody = Object.keys(people) as PersonName[];
const WHY = 'Alasan yang cukup panjang untuk dibaca.';

/** Everybody who sees a settled claim of KPU Kabupaten Bandung: to the others it is not there. */
const SEES: readonly PersonName[] = [
  'admin',
  'auditor',
  'service',
  'verifier',
  'approver',
  'branch',
  'kpu',
  'kpuProvince',
  'partner',
];

const OFFICES: readonly PersonName[] = ['kpu', 'kpuProvince'];
const REGISTER: readonly PersonName[] = ['admin', 'branch', 'verifier', ...OFFICES, 'partner'];

/** Who may take each step, by the table, on a claim that they see. Written out by hand. */
const MAY: Readonly<Record<StepName, readonly PersonName[]>> = {
  noticeIncident: [...REGISTER, 'otherBranch', 'bawaslu', 'otherKpu'],
  reportStageOne: REGISTER,
  startTreatment: REGISTER,
  reportStageTwo: REGISTER,
  completeClaim: ['admin', 'branch', 'verifier', ...OFFICES],
  verifyClaim: ['verifier'],
  sendBackClaim: ['verifier', 'approver'],
  approveClaim: ['approver'],
  rejectClaim: ['approver'],
  closeClaim: ['admin', 'branch', 'verifier', 'approver'],
  appealClaim: ['admin', 'branch', ...OFFICES],
  decideAppeal: ['admin', 'approver'],
  withdrawClaim: REGISTER,
  reopenClaim: REGISTER,
  reclassifyClaim: ['verifier'],
  correctClaim: REGISTER,
  takeClaim: ['admin', 'branch', 'verifier', 'approver'],
  takeNextClaim: ['admin', 'branch', 'otherBranch', 'verifier', 'approver'],
  releaseClaim: ['admin', 'branch', 'verifier', 'approver'],
  calculateClaim: ['admin', 'branch', 'verifier'],
  recordOtherBenefit: ['admin', 'branch', 'verifier', ...OFFICES],
  recordBeneficiaries: ['admin', 'branch', 'verifier', ...OFFICES],
  changeBeneficiaryAccount: ['admin', 'branch', 'verifier', ...OFFICES],
  removeClaimDocument: REGISTER,
};

/** Inputs that are refused for their own sake, so that nothing moves while everybody tries: the version is wrong. */
const INPUTS: Partial<Record<StepName, Record<string, unknown>>> = {
  reportStageOne: { enrolmentId: 'enr_01900000000070008000000000000404' },
  reportStageTwo: { outcome: 'DEATH', statedAt: '2024-12-02T09:00:00+07:00' },
  sendBackClaim: { reasons: ['R99_OTHER'], note: WHY },
  rejectClaim: { reasons: ['R99_OTHER'], note: WHY },
  appealClaim: { note: WHY },
  decideAppeal: { upheld: true, note: WHY },
  withdrawClaim: { note: WHY },
  reopenClaim: { note: WHY },
  reclassifyClaim: { kind: 'WORK_DEATH', note: WHY },
  recordOtherBenefit: { source: 'REGIONAL_AID', amount: 1, basis: 'SK Bupati' },
  recordBeneficiaries: { beneficiaries: [] },
  changeBeneficiaryAccount: { beneficiaryId: 'x', bank: 'Bank', accountNumber: '12345', note: WHY },
};

const ON_A_CLAIM = (Object.keys(MAY) as StepName[]).filter(
  (name) => !['noticeIncident', 'takeNextClaim', 'removeClaimDocument'].includes(name),
);

describe('who may take a step', () => {
  it.each(ON_A_CLAIM.flatMap((name) => everybody.map((person) => [name, person] as const)))(
    '%s × %s',
    async (name, person) => {
      const outcome = await steps
        .step(name, people[person], { claimId, expectedVersion: 999, ...INPUTS[name] })
        .catch(() => ({ code: 'FORBIDDEN' }));
      const expected = !SEES.includes(person)
        ? person === 'apiAdmin'
          ? ['FORBIDDEN']
          : ['NOT_FOUND', 'FORBIDDEN']
        : MAY[name].includes(person)
          ? ['CONFLICT']
          : ['FORBIDDEN'];
      expect(expected).toContain(outcome.code);
      if (!SEES.includes(person) && person !== 'apiAdmin') expect(outcome.code).toBe('NOT_FOUND');
    },
  );

  it.each(everybody)('noticeIncident × %s', async (person) => {
    const outcome = await steps
      .step('noticeIncident', people[person], { ...NOTICE, occurredAt: '2999-01-01T00:00:00Z' })
      .catch(() => ({ code: 'FORBIDDEN' }));
    expect(outcome.code).toBe(MAY.noticeIncident.includes(person) ? 'INVALID' : 'FORBIDDEN');
  });

  it.each(everybody)('takeNextClaim × %s', async (person) => {
    const outcome = await steps.step('takeNextClaim', people[person]).catch(() => ({ code: 'FORBIDDEN', state: null }));
    if (MAY.takeNextClaim.includes(person)) expect(outcome.code).not.toBe('FORBIDDEN');
    else expect(outcome.code).toBe('FORBIDDEN');
  });
});

/** Which people the table lets take each action, by their role. */
const BY_ACTION: Readonly<Record<ClaimAction, readonly PersonName[]>> = {
  REPORT_STAGE_ONE: MAY.reportStageOne,
  START_TREATMENT: MAY.startTreatment,
  REPORT_STAGE_TWO: MAY.reportStageTwo,
  COMPLETE: MAY.completeClaim,
  VERIFY: MAY.verifyClaim,
  SEND_BACK: MAY.sendBackClaim,
  APPROVE: MAY.approveClaim,
  REJECT: MAY.rejectClaim,
  PAY: ['admin', 'branch', 'approver'],
  CLOSE: MAY.closeClaim,
  APPEAL: MAY.appealClaim,
  UPHOLD_APPEAL: MAY.decideAppeal,
  DISMISS_APPEAL: MAY.decideAppeal,
  WITHDRAW: MAY.withdrawClaim,
  REOPEN: MAY.reopenClaim,
  RECLASSIFY: MAY.reclassifyClaim,
};

describe('the actions that are offered', () => {
  const states = [...new Set(CLAIM_TRANSITIONS.flatMap(({ from }) => from))];

  it.each(states)(
    'on a JKM claim that is %s are those that would be taken, for everybody who sees it',
    async (state: ClaimState) => {
      await world.sql(
        `update claim set state = $1 where number = (select number from claim order by registered_at limit 1)`,
        [state],
      );
      for (const person of SEES) {
        const answer = await world.askAs<{ claim: { actions: string[] } }>(
          people[person],
          'query ($id: ID!) { claim(id: $id) { actions } }',
          { id: claimId },
        );
        const expected = CLAIM_TRANSITIONS.filter(
          ({ action, from, programme }) =>
            from.includes(state) && programme !== 'JKK' && BY_ACTION[action].includes(person),
        ).map(({ action }) => action);
        expect(answer.data?.claim.actions, person).toEqual(expected);
      }
    },
  );
});

const NOTICE = {
  kind: 'WORK_ACCIDENT',
  occurredAt: '2024-11-27T21:00:00+07:00',
  place: 'TPS 014',
  chronology: 'Terpeleset di tangga balai desa.',
  injurySource: 'Lantai basah',
  nik: '3204110609970001',
  notifier: 'HOSPITAL',
  notifierName: 'Petugas Contoh',
  notifierPhone: '081200000009',
};
