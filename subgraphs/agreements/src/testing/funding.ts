import { randomUUID } from 'node:crypto';

import type { TestPerson } from '@payung/kit/testing.ts';
import { expect } from 'vitest';

import type { AgreementsWorld } from '../testing.ts';
import { person } from './people.ts';

/** What a funding command answered: a step's fields, or those of a refusal. */
export interface FundingAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
  readonly field: string | null;
  readonly [field: string]: unknown;
}

const EDGE = `__typename ... on FundingEdge { id from { role name institution { code } } to { role name institution { code } }
  budgetLine budgetLineText amountPromised promisedOn amountPaid settled sourceText basis payments { amount paidOn inFull }
  corrections { reason changes { field before after } } } ... on FundingRefused { code field message { id en } }`;

const COMMANDS = {
  recordFundingEdge: 'FundingEdgeInput',
  correctFundingEdge: 'CorrectFundingEdgeInput',
  recordFundingPayment: 'FundingPaymentInput',
} as const;

/** A command on an agreement's money. */
export type FundingCommand = keyof typeof COMMANDS;

/** Runs a command on an agreement's money, as an officer of KPU Kabupaten Bandung or as somebody else, and expects an answer. */
export async function fund(
  world: AgreementsWorld,
  command: FundingCommand,
  input: Readonly<Record<string, unknown>>,
  { as = person('kpu'), key = randomUUID() }: { readonly as?: TestPerson; readonly key?: string } = {},
): Promise<FundingAnswer> {
  const { data, errors } = await world.askAs<Record<string, FundingAnswer>>(
    as,
    `mutation ($input: ${COMMANDS[command]}!, $key: ID!) { ${command}(input: $input, idempotencyKey: $key) { ${EDGE} } }`,
    { input, key },
  );
  expect(errors).toEqual([]);
  return data![command]!;
}
