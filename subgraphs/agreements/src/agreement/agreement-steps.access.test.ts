import { Temporal } from '@payung/kit/values/dates.ts';
import { AGREEMENT_STATUSES } from '@payung/kit/values/agreement-transitions.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { lifeCycleOf, signature, stepNames, termsInput } from '../testing/life-cycle.ts';
import type { StepName } from '../testing/life-cycle.ts';
import { everybody, person } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { ownAgreement, register } from '../testing/register.ts';

let world: AgreementsWorld;
let life: ReturnType<typeof lifeCycleOf>;
const today = Temporal.Now.plainDateISO('Asia/Jakarta').toString();

beforeAll(async () => {
  world = await startAgreementsWorld();
  life = lifeCycleOf(world);
});
afterAll(() => world?.stop());

/** What each step is asked with, so that nothing but who asks and the state stand in its way. */
const ARGUMENTS: Readonly<Record<StepName, () => Promise<Record<string, unknown>> | Record<string, unknown>>> = {
  editAgreementDraft: () => ({ input: { terms: termsInput({ subject: 'Lain' }) } }),
  submitAgreement: () => ({}),
  sendBackAgreement: () => ({ reason: 'Jumlah keliru' }),
  approveAgreement: () => ({}),
  signAgreement: () => ({ input: signature() }),
  suspendAgreement: () => ({ reason: 'Anggaran', on: today }),
  reinstateAgreement: () => ({ reason: 'Anggaran cair', on: today }),
  terminateAgreement: () => ({ reason: 'Kesepakatan', on: today }),
  undoAgreementStep: () => ({ reason: 'Salah catat' }),
  linkAgreementPredecessor: async () => ({ predecessorId: await life.agreementIn('IN_FORCE') }),
  amendAgreement: () => ({ input: { terms: termsInput({ subject: 'Lain' }), reason: 'Perihal baru' } }),
};

/** The state from which each step is tried, and who may take it. Parties are KPU Kabupaten Bandung and the branch Lodaya; KPU submitted. */
const DRAFTERS: readonly PersonName[] = ['admin', 'branch', 'kpu', 'kpuProvince'];
const CASES: readonly (readonly [step: StepName, state: string, may: readonly PersonName[]])[] = [
  ['editAgreementDraft', 'DRAFT', DRAFTERS],
  ['editAgreementDraft', 'SENT_BACK', DRAFTERS],
  ['submitAgreement', 'DRAFT', DRAFTERS],
  ['sendBackAgreement', 'SUBMITTED', DRAFTERS],
  ['approveAgreement', 'SUBMITTED', ['admin', 'branch', 'kpuProvince']],
  ['signAgreement', 'APPROVED', DRAFTERS],
  ['suspendAgreement', 'IN_FORCE', ['admin', 'branch']],
  ['reinstateAgreement', 'SUSPENDED', ['admin', 'branch']],
  ['terminateAgreement', 'IN_FORCE', DRAFTERS],
  ['terminateAgreement', 'DRAFT', DRAFTERS],
  ['undoAgreementStep', 'SUBMITTED', DRAFTERS],
  ['undoAgreementStep', 'IN_FORCE', DRAFTERS],
  ['undoAgreementStep', 'SUSPENDED', ['admin', 'branch']],
  ['linkAgreementPredecessor', 'IN_FORCE', DRAFTERS],
  ['amendAgreement', 'IN_FORCE', DRAFTERS],
];

/** Whoever sees an agreement is told that they may not; to everybody else it is not there. Who reads no agreements at all is told so. */
const SEES: readonly PersonName[] = [...DRAFTERS, 'auditor', 'auditorOfProvince', 'verifier', 'approver', 'partner'];

function refusalFor(name: PersonName, step: StepName, state: string): string {
  if (name === 'apiAdmin') return 'FORBIDDEN';
  if (name === 'kpu' && step === 'approveAgreement') return 'SECOND_PERSON_NEEDED';
  const isSigned = state === 'IN_FORCE' || state === 'SUSPENDED';
  return SEES.includes(name) || (name === 'service' && isSigned) ? 'FORBIDDEN' : 'NOT_FOUND';
}

describe.each(CASES)('%s of an agreement that is %s', (step, state, may) => {
  let shared: string;
  let more: Record<string, unknown>;
  beforeAll(async () => {
    shared = await life.agreementIn(state);
    more = await ARGUMENTS[step]();
  });

  test.each(everybody)('%s', async (name) => {
    const isAllowed = may.includes(name);
    const id = isAllowed ? await life.agreementIn(state) : shared;
    const own = isAllowed && step === 'signAgreement' ? { input: signature() } : more;
    const answer = await life.step(name, step, id, own);
    expect(answer.code ?? answer.__typename).toBe(isAllowed ? 'Agreement' : refusalFor(name, step, state));
  });
});

describe('drafting for KPU Kabupaten Bandung with the branch Lodaya', () => {
  test.each(everybody)('%s', async (name) => {
    const answer = await life.draft(name);
    expect(answer.code ?? answer.status).toBe(DRAFTERS.includes(name) ? 'DRAFT' : 'FORBIDDEN');
  });
});

/** The steps that the table of transitions allows from each state, by the names of their commands, for a national admin. */
const ALLOWED: Readonly<Record<string, readonly StepName[]>> = {
  DRAFT: ['editAgreementDraft', 'submitAgreement', 'terminateAgreement'],
  SUBMITTED: ['sendBackAgreement', 'approveAgreement', 'undoAgreementStep'],
  SENT_BACK: ['editAgreementDraft', 'submitAgreement', 'terminateAgreement', 'undoAgreementStep'],
  APPROVED: ['signAgreement', 'undoAgreementStep'],
  SIGNED: ['amendAgreement', 'suspendAgreement', 'terminateAgreement'],
  IN_FORCE: ['amendAgreement', 'suspendAgreement', 'terminateAgreement', 'undoAgreementStep'],
  SUSPENDED: ['amendAgreement', 'reinstateAgreement', 'terminateAgreement', 'undoAgreementStep'],
  ENDED: ['amendAgreement'],
  TERMINATED: ['undoAgreementStep'],
};
const ACTION: Readonly<Record<string, StepName>> = {
  EDIT: 'editAgreementDraft',
  SUBMIT: 'submitAgreement',
  SEND_BACK: 'sendBackAgreement',
  APPROVE: 'approveAgreement',
  SIGN: 'signAgreement',
  SUSPEND: 'suspendAgreement',
  REINSTATE: 'reinstateAgreement',
  TERMINATE: 'terminateAgreement',
  UNDO: 'undoAgreementStep',
  LINK: 'linkAgreementPredecessor',
  AMEND: 'amendAgreement',
};

describe.each(AGREEMENT_STATUSES)('of an agreement that is %s', (status) => {
  let id: string;
  const allowed = ALLOWED[status]!;
  beforeAll(async () => {
    const ahead = Temporal.PlainDate.from(today).add({ days: 1 });
    if (status === 'ENDED') ({ id } = await register(world, ownAgreement()));
    else if (status === 'SIGNED') ({ id } = await register(world, ownAgreement({ startsOn: ahead })));
    else id = await life.agreementIn(status);
  });

  test('the graph offers what the table allows, and nothing else', async () => {
    const { agreement } = await life.ask<{ agreement: { status: string; actions: string[] } }>(
      'admin',
      'query ($id: ID!) { agreement(id: $id) { status actions } }',
      { id },
    );
    expect(agreement.status).toBe(status);
    const offered = agreement.actions.filter((action) => action !== 'RENEW').map((action) => ACTION[action]);
    expect(new Set(offered)).toEqual(new Set([...allowed, 'linkAgreementPredecessor']));
    expect(offered).toHaveLength(allowed.length + 1);
  });

  test.each(everybody.filter((name) => !DRAFTERS.includes(name)))('nothing is offered to %s', async (name) => {
    const { data } = await world.askAs<{ agreement: { actions: string[] } | null }>(
      person(name),
      'query ($id: ID!) { agreement(id: $id) { actions } }',
      { id },
    );
    expect(data?.agreement?.actions ?? []).toEqual([]);
  });

  test.each(stepNames.filter((step) => step !== 'linkAgreementPredecessor' && !allowed.includes(step)))(
    '%s is refused with the state, and nothing is written',
    async (step) => {
      const version = await life.versionOf(id);
      const answer = await life.step('admin', step, id, await ARGUMENTS[step]());
      expect(answer).toMatchObject({ code: 'WRONG_STATUS', field: null });
      expect(await life.versionOf(id)).toBe(version);
    },
  );
});
