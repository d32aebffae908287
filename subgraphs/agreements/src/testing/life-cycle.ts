import { randomUUID } from 'node:crypto';

import { Temporal } from '@payung/kit/values/dates.ts';
import { expect } from 'vitest';

import type { AgreementTermsInput } from '../schema.types.ts';
import type { AgreementsWorld } from '../testing.ts';
import { beneficiary } from './agreement-input.ts';
import { person } from './people.ts';
import type { PersonName } from './people.ts';
import { ownDay } from './register.ts';

/** What a command on an agreement answered: an agreement's fields, or those of a refusal. */
export interface StepAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly actions: readonly string[];
  readonly code: string;
  readonly field: string | null;
  readonly message: { readonly id: string; readonly en: string };
  readonly [field: string]: unknown;
}

/** What tests read of every answer. */
export const STEP_FIELDS = `__typename ... on Agreement { id version status actions signedOn signedAt headcount { people }
  openAmendment { number status } } ... on AgreementRefused { code field message { id en } }`;

/** The arguments of each command beside `id`, `expectedVersion` and the key, with their types. */
const STEPS = {
  editAgreementDraft: { input: 'EditAgreementDraftInput!' },
  submitAgreement: {},
  sendBackAgreement: { reason: 'String!' },
  approveAgreement: {},
  signAgreement: { input: 'SignAgreementInput!' },
  suspendAgreement: { reason: 'String!', on: 'Date!' },
  reinstateAgreement: { reason: 'String!', on: 'Date!' },
  terminateAgreement: { reason: 'String!', on: 'Date!' },
  undoAgreementStep: { reason: 'String!' },
  linkAgreementPredecessor: { predecessorId: 'ID!' },
  amendAgreement: { input: 'AmendAgreementInput!' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** The name of a command on an agreement that is there. */
export type StepName = keyof typeof STEPS;

/** Their names. */
export const stepNames = Object.keys(STEPS) as readonly StepName[];

/** The mutation of a command. */
export function stepMutation(name: StepName): string {
  const own = Object.entries<string>(STEPS[name]);
  const declared = own.map(([argument, type]) => `, $${argument}: ${type}`).join('');
  const passed = own.map(([argument]) => `, ${argument}: $${argument}`).join('');
  return `mutation ($id: ID!, $version: Int!, $key: ID!${declared}) {
    ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${passed}) { ${STEP_FIELDS} } }`;
}

/** Terms that nothing is wrong with: KPU and BPJS for Kabupaten Bandung, in force throughout 2024. */
export function termsInput(more: Partial<AgreementTermsInput> = {}): AgreementTermsInput {
  return {
    instrument: 'PKS',
    programmes: ['JKK', 'JKM'],
    startsOn: Temporal.PlainDate.from('2024-01-01'),
    endsOn: Temporal.PlainDate.from('2100-12-31'),
    parties: [
      { institutionCode: 'kpu-32.04', role: 'SIGNER' },
      { institutionCode: 'bpjs-kc-lodaya', role: 'INSURER' },
      { institutionCode: 'kpu-32.04', role: 'BENEFICIARY' },
    ],
    beneficiaries: [beneficiary()],
    servicePeriods: [],
    wageBases: [],
    exclusions: [],
    legalBases: [],
    ...more,
  };
}

/** A signature on a day of its own: two agreements for one region, election and day are the same agreement. */
export function signature(signedOn: Temporal.PlainDate = ownDay()) {
  return {
    signedOn,
    signedAt: 'Soreang',
    signatories: [
      { name: 'Rahmat Hidayat', title: 'Ketua KPU', institutionCode: 'kpu-32.04' },
      { name: 'Sinta Wulandari', title: 'Plt. Kepala Cabang', capacity: 'ACTING', institutionCode: 'bpjs-kc-lodaya' },
    ],
  };
}

/** Plays the life of agreements in one world. */
export function lifeCycleOf(world: AgreementsWorld) {
  async function ask<Data>(as: PersonName, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await world.askAs<Data>(person(as), query, variables);
    expect(errors).toEqual([]);
    return data!;
  }

  /** Takes a step with the version as it is, unless another is given. */
  async function step(
    as: PersonName,
    name: StepName,
    id: string,
    more: Record<string, unknown> = {},
  ): Promise<StepAnswer> {
    const version = more['version'] ?? (await versionOf(id));
    const answer = await ask<Record<string, StepAnswer>>(as, stepMutation(name), {
      id,
      version,
      key: randomUUID(),
      ...more,
    });
    return answer[name]!;
  }

  async function versionOf(id: string): Promise<number> {
    const { agreement } = await ask<{ agreement: { version: number } | null }>(
      'admin',
      'query ($id: ID!) { agreement(id: $id) { version } }',
      { id },
    );
    return agreement?.version ?? 1;
  }

  async function draft(
    as: PersonName,
    more: Record<string, unknown> = {},
    key: string = randomUUID(),
  ): Promise<StepAnswer> {
    const { draftAgreement } = await ask<{ draftAgreement: StepAnswer }>(
      as,
      `mutation ($input: DraftAgreementInput!, $key: ID!) { draftAgreement(input: $input, idempotencyKey: $key) { ${STEP_FIELDS} } }`,
      { input: { regionCode: '32.04', electionCode: 'PILKADA-2024', terms: termsInput(), ...more }, key },
    );
    return draftAgreement;
  }

  /** An agreement that was brought to this state by the steps of the table, as officers would; its identifier. */
  async function agreementIn(
    status: string,
    { signedOn, ...more }: { readonly signedOn?: Temporal.PlainDate } & Record<string, unknown> = {},
  ): Promise<string> {
    const { id } = await draft('kpu', more);
    const today = Temporal.Now.plainDateISO('Asia/Jakarta');
    const path: Readonly<Record<string, () => Promise<StepAnswer>>> = {
      SUBMITTED: () => step('kpu', 'submitAgreement', id),
      APPROVED: () => step('branch', 'approveAgreement', id),
      IN_FORCE: () => step('kpu', 'signAgreement', id, { input: signature(signedOn) }),
      SUSPENDED: () => step('branch', 'suspendAgreement', id, { reason: 'Anggaran dibekukan', on: today }),
    };
    const take = async (...states: readonly string[]): Promise<void> => {
      for (const state of states)
        expect(await path[state]!()).toMatchObject({ __typename: 'Agreement', status: state });
    };
    const ways: Readonly<Record<string, () => Promise<unknown>>> = {
      DRAFT: () => take(),
      SUBMITTED: () => take('SUBMITTED'),
      SENT_BACK: async () => {
        await take('SUBMITTED');
        await step('branch', 'sendBackAgreement', id, { reason: 'Jumlah KPPS keliru' });
      },
      APPROVED: () => take('SUBMITTED', 'APPROVED'),
      IN_FORCE: () => take('SUBMITTED', 'APPROVED', 'IN_FORCE'),
      SUSPENDED: () => take('SUBMITTED', 'APPROVED', 'IN_FORCE', 'SUSPENDED'),
      TERMINATED: async () => {
        await take('SUBMITTED', 'APPROVED', 'IN_FORCE');
        await step('branch', 'terminateAgreement', id, { reason: 'Kesepakatan para pihak', on: today });
      },
    };
    await ways[status]!();
    return id;
  }

  return { ask, step, draft, agreementIn, versionOf };
}
