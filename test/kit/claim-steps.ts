import { randomUUID } from 'node:crypto';

import { wholeOf } from './graph-client.ts';
import type { Ask } from './graph-client.ts';
import { signInPerson } from './sign-in.ts';
import type { DemoPerson } from './sign-in.ts';
import type { TestStack } from './stack.ts';

/** What journeys read of a claim after a step, or of a refusal. */
export interface SteppedClaim {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly code?: string;
  readonly message?: { readonly en: string };
}

const FIELDS = `__typename ... on Claim { id version state } ... on ClaimStepRefused { code message { en } }`;

/** Takes a step on a claim through the gateway, on the version that it has by now. */
export async function takeStep(
  ask: Ask,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<SteppedClaim> {
  const { claimId } = input;
  const version =
    claimId === undefined
      ? {}
      : {
          expectedVersion: wholeOf(
            await ask<{ claim: { version: number } }>('query ($id: ID!) { claim(id: $id) { version } }', {
              id: claimId,
            }),
          ).claim.version,
        };
  const type = INPUTS[mutation] ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!, $key: ID!) { answer: ${mutation}(input: $input, idempotencyKey: $key) { ${FIELDS} } }`;
  const { answer } = wholeOf(
    await ask<{ answer: SteppedClaim }>(query, { input: { ...version, ...input }, key: randomUUID() }),
  );
  return answer;
}

/** Inputs that are named for more than one mutation. */
const INPUTS: Readonly<Record<string, string>> = {
  startTreatment: 'ClaimStepInput',
  completeClaim: 'ClaimStepInput',
  verifyClaim: 'ClaimStepInput',
  closeClaim: 'ClaimStepInput',
  takeClaim: 'ClaimStepInput',
  sendBackClaim: 'ReasonedClaimStepInput',
  rejectClaim: 'ReasonedClaimStepInput',
  appealClaim: 'WordedClaimStepInput',
  withdrawClaim: 'WordedClaimStepInput',
};

/** Sends documents of these kinds to a claim, through the gateway. */
export async function sendClaimDocuments(
  stack: TestStack,
  as: { readonly ask: Ask; readonly person: DemoPerson },
  claimId: string,
  kinds: readonly string[],
): Promise<void> {
  const authorization = `Bearer ${await signInPerson(stack, as.person)}`;
  for (const kind of kinds) {
    const bytes = Buffer.from(`%PDF-1.4\n% ${kind} (peraga)\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n`);
    const { answer } = wholeOf(
      await as.ask<{ answer: { url: string } }>(UPLOAD, {
        input: { claimId, kind, fileName: `${kind}.pdf`, bytes: bytes.length },
        key: randomUUID(),
      }),
    );
    const response = await fetch(new URL(answer.url, stack.url), {
      method: 'PUT',
      body: bytes,
      headers: { authorization, 'content-type': 'application/pdf' },
    });
    if (response.status !== 200) throw new Error(`${kind} was not taken: ${await response.text()}`);
  }
}

const UPLOAD = `mutation ($input: ClaimDocumentUploadInput!, $key: ID!) {
  answer: requestClaimDocumentUpload(input: $input, idempotencyKey: $key) { ... on ClaimDocumentUpload { url } }
}`;
