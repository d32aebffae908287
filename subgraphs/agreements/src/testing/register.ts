import { randomUUID } from 'node:crypto';

import type { TestPerson } from '@payung/kit/testing.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { expect } from 'vitest';

import type { RegisterAgreementInput } from '../schema.types.ts';
import type { AgreementsWorld } from '../testing.ts';
import { agreementInput } from './agreement-input.ts';
import { person } from './people.ts';

/** What `registerAgreement` answered: an agreement's fields, or those of a refusal. */
export interface RegisterAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
  readonly field: string | null;
  readonly [field: string]: unknown;
}

/** The mutation, with all that an agreement holds. */
export const REGISTER_AGREEMENT = `mutation ($input: RegisterAgreementInput!, $key: ID!) {
  registerAgreement(input: $input, idempotencyKey: $key) {
    __typename
    ... on Agreement {
      id title subject instrument instrumentText signedOn signedOnConfidence signedAt region { code } election { code } programmes lineage
      predecessor { id } version registeredAt legalBases funding { text realised } source { code publisher credit }
      parties { institution { code } role implied }
      signatories { name title capacity part institution { code } }
      beneficiaries { institution { code } statedTotal computedTotal status headcounts { category { code } label people covered } }
      headcount { people } warnings { code }
    }
    ... on AgreementRefused { code message { id en } field }
  }
}`;

let days = 0;

/**
 * A day of signature of each test's own: two agreements for one region, election and day are the same agreement.
 * Files run one after the other in one process, each in a world of its own: after 800 days they begin anew, before today.
 */
export function ownDay(): Temporal.PlainDate {
  days = (days % 800) + 1;
  return Temporal.PlainDate.from('2024-01-01').add({ days });
}

/** An agreement to register that nothing is wrong with, signed on a day of its own. */
export function ownAgreement(more: Partial<RegisterAgreementInput> = {}): RegisterAgreementInput {
  return agreementInput({ signedOn: ownDay(), ...more });
}

/** Registers an agreement as an officer of KPU Kabupaten Bandung, or as somebody else, and expects an answer. */
export async function register(
  world: AgreementsWorld,
  input: RegisterAgreementInput,
  { as = person('kpu'), key = randomUUID() }: { readonly as?: TestPerson; readonly key?: string } = {},
): Promise<RegisterAnswer> {
  const { data, errors } = await world.askAs<{ registerAgreement: RegisterAnswer }>(as, REGISTER_AGREEMENT, {
    input,
    key,
  });
  expect(errors).toEqual([]);
  return data!.registerAgreement;
}
