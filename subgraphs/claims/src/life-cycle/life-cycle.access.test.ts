import { CLAIM_STATES, CLAIM_TRANSITIONS } from '@payung/kit/values/claim-transitions.ts';
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
  confirmNotice: ['admin', 'branch', 'verifier', ...OFFICES],
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
  answerClaimEscalation: ['admin', 'branch'],
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
  answerClaimEscalation: { note: WHY },
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

const setState = (state: ClaimState, programme: 'JKK' | 'JKM') =>
  world.sql(
    `update claim set state = $1, programme = $2, stage_two_at = case when $2 = 'JKK' then now() end, left_in = null
     where id = replace(substr($3, 5), '-', '')::uuid`,
    [state, programme, claimId],
  );

/** Every state under every programme: what the table says of each is asked of the graph. */
const STANDINGS = CLAIM_STATES.flatMap((state) =>
  (['JKK', 'JKM'] as const).map((programme) => [state, programme] as const),
);

const atStanding = (state: ClaimState, programme: 'JKK' | 'JKM') =>
  CLAIM_TRANSITIONS.filter(
    (row) =>
      row.from.includes(state) &&
      (row.programme === null || row.programme === programme) &&
      // Under JKK nothing is complete before its second report is.
      !(row.action === 'COMPLETE' && programme === 'JKK' && state === 'REGISTERED'),
  ).map(({ action }) => action);

describe('the actions that are offered', () => {
  it.each(STANDINGS)(
    'on a claim that is %s under %s are those of the table, for everybody who sees it by role',
    async (state, programme) => {
      await setState(state, programme);
      for (const person of SEES) {
        const answer = await world.askAs<{ claim: { actions: string[] } }>(
          people[person],
          'query ($id: ID!) { claim(id: $id) { actions } }',
          { id: claimId },
        );
        const expected = atStanding(state, programme).filter((action) => BY_ACTION[action].includes(person));
        expect(answer.data?.claim.actions, person).toEqual(expected);
      }
    },
  );
});

/** How each action of the table is taken, by somebody who may; paying has no mutation of its own. */
const TAKEN_BY: Readonly<Record<Exclude<ClaimAction, 'PAY'>, readonly [StepName, PersonName, object?]>> = {
  REPORT_STAGE_ONE: ['reportStageOne', 'kpu'],
  START_TREATMENT: ['startTreatment', 'kpu'],
  REPORT_STAGE_TWO: ['reportStageTwo', 'kpu'],
  COMPLETE: ['completeClaim', 'kpu'],
  VERIFY: ['verifyClaim', 'verifier'],
  SEND_BACK: ['sendBackClaim', 'verifier'],
  APPROVE: ['approveClaim', 'approver'],
  REJECT: ['rejectClaim', 'approver'],
  CLOSE: ['closeClaim', 'branch'],
  APPEAL: ['appealClaim', 'kpu'],
  UPHOLD_APPEAL: ['decideAppeal', 'admin', { upheld: true }],
  DISMISS_APPEAL: ['decideAppeal', 'admin', { upheld: false }],
  WITHDRAW: ['withdrawClaim', 'kpu'],
  REOPEN: ['reopenClaim', 'kpu'],
  RECLASSIFY: ['reclassifyClaim', 'verifier'],
};

describe('a step that the table does not know there', () => {
  it.each(
    STANDINGS.filter(
      ([state, programme]) =>
        // A claim that was never decided is not approved; and only what a report makes possible differs by programme.
        state !== 'APPROVED' && (programme === 'JKK' || state === 'REGISTERED' || state === 'UNDER_TREATMENT'),
    ),
  )('is refused on a claim that is %s under %s, and no other is for that reason', async (state, programme) => {
    const allowed: readonly string[] = atStanding(state, programme);
    for (const [action, [name, person, more]] of Object.entries(TAKEN_BY)) {
      await setState(state, programme);
      const { code } = await steps.step(name, people[person], { claimId, ...INPUTS[name], ...more });
      expect([action, code === 'WRONG_STATE']).toEqual([action, !allowed.includes(action)]);
    }
  });
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
