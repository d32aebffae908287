import { UNCOVERED_CLAIM } from './contributions.ts';
import type { AskGraph } from './graph.ts';

interface Claim {
  readonly id: string;
  readonly version: number;
  readonly example: boolean;
  readonly cover: { readonly answer: string };
}

/** Registers a claim of an officer whose contributions nobody paid, under a fixed key. */
export async function claimWithoutCover(ask: AskGraph, importId: string): Promise<void> {
  const { roster: _roster, ...incident } = UNCOVERED_CLAIM;
  const { rosterImport } = await ask<{
    rosterImport: { rows: { edges: readonly { node: { enrolment: { id: string } | null } }[] } };
  }>(FIRST_ROW, { id: importId });
  const enrolmentId = rosterImport.rows.edges[0]?.node.enrolment?.id;
  if (enrolmentId === undefined) throw new Error('The first row of an example roster is not enrolled.');
  await take(ask, REGISTER, { input: { ...incident, enrolmentId }, key: 'example-claim-without-cover' });
}

/** Asks again whether the first example claims are covered: contributions came after them. */
export async function judgeFirstClaims(ask: AskGraph): Promise<void> {
  const { claims } = await ask<{ claims: { edges: readonly { node: Claim }[] } }>(FIRST_CLAIMS);
  for (const { node } of claims.edges) {
    if (!node.example) continue;
    const input = { claimId: node.id, expectedVersion: node.version };
    await take(ask, REEVALUATE, { input, key: `example-cover-${node.id}` });
  }
}

async function take(ask: AskGraph, command: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
  const { answer } = await ask<{ answer: { readonly code?: string } }>(command, variables);
  if (answer.code !== undefined) throw new Error(`An example was refused: ${answer.code}`);
}

const FIRST_ROW = `
  query FirstOfRoster($id: ID!) { rosterImport(id: $id) { rows(first: 1, keep: NEW) { edges { node { enrolment { id } } } } } }`;

const FIRST_CLAIMS = `
  query FirstClaims { claims(first: 10, filter: { cover: CANNOT_TELL }) { edges { node { id version example cover { answer } } } } }`;

const REGISTER = `
  mutation RegisterClaimWithoutCover($input: RegisterClaimInput!, $key: ID!) {
    answer: registerClaim(input: $input, idempotencyKey: $key) { __typename ... on ClaimRefused { code } }
  }`;

const REEVALUATE = `
  mutation JudgeExample($input: ClaimStepInput!, $key: ID!) {
    answer: reevaluateCover(input: $input, idempotencyKey: $key) { __typename ... on ClaimStepRefused { code } }
  }`;
