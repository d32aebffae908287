import { createHash, randomUUID } from 'node:crypto';

import type { TestPerson } from '@payung/kit/testing.ts';

import type { ClaimsWorld } from '../testing.ts';
import { people } from './people.ts';

/** What tests read of a claim after a step, or of a refusal. */
export interface Stepped {
  readonly __typename: string;
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly state: string;
  readonly programme: string;
  readonly actions: readonly string[];
  readonly code: string;
  readonly field: string | null;
  readonly message: { readonly id: string; readonly en: string };
  readonly changes: readonly { readonly field: string; readonly by: string }[];
}

/** The mutations that answer `ClaimStepResult`, with the type of their input; null for none. */
const STEPS = {
  noticeIncident: 'NoticeIncidentInput',
  confirmNotice: 'ClaimStepInput',
  reportStageOne: 'ReportStageOneInput',
  startTreatment: 'ClaimStepInput',
  reportStageTwo: 'ReportStageTwoInput',
  completeClaim: 'ClaimStepInput',
  verifyClaim: 'ClaimStepInput',
  sendBackClaim: 'ReasonedClaimStepInput',
  approveClaim: 'ApproveClaimInput',
  rejectClaim: 'ReasonedClaimStepInput',
  closeClaim: 'ClaimStepInput',
  appealClaim: 'WordedClaimStepInput',
  decideAppeal: 'DecideAppealInput',
  withdrawClaim: 'WordedClaimStepInput',
  reopenClaim: 'WordedClaimStepInput',
  reclassifyClaim: 'ReclassifyClaimInput',
  correctClaim: 'CorrectClaimInput',
  answerClaimEscalation: 'WordedClaimStepInput',
  takeClaim: 'ClaimStepInput',
  takeNextClaim: null,
  releaseClaim: 'ClaimStepInput',
  calculateClaim: 'CalculateClaimInput',
  recordOtherBenefit: 'RecordOtherBenefitInput',
  recordBeneficiaries: 'RecordBeneficiariesInput',
  changeBeneficiaryAccount: 'ChangeBeneficiaryAccountInput',
  removeClaimDocument: 'RemoveClaimDocumentInput',
} as const;

/** The name of such a mutation. */
export type StepName = keyof typeof STEPS;

const FIELDS = `__typename
  ... on Claim { id number version state programme actions }
  ... on ClaimStepRefused { code field message { id en } changes { field by } }`;

/** Takes steps on claims of a world. */
export function stepper(world: ClaimsWorld) {
  /** Takes a step as somebody; the version is read anew unless the input names one. */
  async function step(
    name: StepName,
    person: TestPerson,
    input: Readonly<Record<string, unknown>> = {},
    key: string = randomUUID(),
  ): Promise<Stepped> {
    const type = STEPS[name];
    const claimId = input['claimId'] as string | undefined;
    const needsVersion = claimId !== undefined && input['expectedVersion'] === undefined;
    const full = needsVersion ? { ...input, expectedVersion: await versionOf(claimId) } : input;
    const query =
      type === null
        ? `mutation ($key: ID!) { answer: ${name}(idempotencyKey: $key) { ${FIELDS} } }`
        : `mutation ($input: ${type}!, $key: ID!) { answer: ${name}(input: $input, idempotencyKey: $key) { ${FIELDS} } }`;
    const answer = await world.askAs<{ answer: Stepped }>(person, query, {
      key,
      ...(type === null ? {} : { input: full }),
    });
    if (!answer.data) throw new Error(`${name} failed: ${JSON.stringify(answer.errors)}`);
    return answer.data.answer;
  }

  async function versionOf(claimId: string): Promise<number> {
    const [row] = await world.sql<{ version: number }>(
      `select version from claim where id = replace(substr($1, 5), '-', '')::uuid`,
      [claimId],
    );
    if (row === undefined) return 1;
    return row.version;
  }

  /** Takes a step that must succeed. */
  async function done(
    name: StepName,
    person: TestPerson,
    input: Readonly<Record<string, unknown>> = {},
  ): Promise<Stepped> {
    const stepped = await step(name, person, input);
    if (stepped.__typename !== 'Claim') throw new Error(`${name} was refused: ${JSON.stringify(stepped)}`);
    return stepped;
  }

  /** Sends a document of a kind to a claim; a small PDF unless other bytes are given. */
  async function upload(
    claimId: string,
    kind: string,
    { as = people.kpu, bytes = pdf(kind) }: { readonly as?: TestPerson; readonly bytes?: Buffer } = {},
  ): Promise<{ readonly status: number; readonly body: Record<string, Record<string, string>> }> {
    const asked = await world.askAs<{ answer: { url?: string; code?: string } }>(as, UPLOAD, {
      input: { claimId, kind, fileName: `${kind}.pdf`, bytes: bytes.length, sha256: sha256(bytes) },
      key: randomUUID(),
    });
    const url = asked.data?.answer.url;
    if (url === undefined) throw new Error(`no address: ${JSON.stringify(asked)}`);
    const response = await fetch(new URL(url, world.url), {
      method: 'PUT',
      body: new Uint8Array(bytes),
      headers: { authorization: `Bearer ${await world.issuer.tokenFor(as)}`, 'content-type': 'application/pdf' },
    });
    return { status: response.status, body: (await response.json()) as Record<string, Record<string, string>> };
  }

  /** Puts papers of these kinds on a claim as if they had been sent: how they are sent is tested where documents are. */
  async function uploadAll(claimId: string, kinds: readonly string[]): Promise<void> {
    await world.sql(
      `insert into claim_document (claim_id, kind, file_name, media_type, bytes, sha256, storage_key, scanned, uploaded_at, uploaded_by_name)
       select replace(substr($1, 5), '-', '')::uuid, kind, kind || '.pdf', 'application/pdf', 1, repeat('0', 64),
         'claim-documents/' || gen_random_uuid(), true, now(), 'Test' from unnest($2::text[]) as kind`,
      [claimId, kinds],
    );
  }

  /** A death by illness, reported by the regency's KPU. */
  async function death(): Promise<string> {
    const claim = await world.register({
      enrolmentId: world.participants.enrol(),
      programme: 'JKM',
      kind: 'OTHER_DEATH',
    });
    return claim.id;
  }

  /** The same with its documents, its heir and its amount; ready to be verified. */
  async function completeDeath(): Promise<string> {
    const claimId = await death();
    await uploadAll(claimId, JKM_PAPERS);
    await done('recordBeneficiaries', people.kpu, { claimId, beneficiaries: [WIDOW] });
    await done('calculateClaim', people.verifier, { claimId });
    await done('completeClaim', people.kpu, { claimId });
    return claimId;
  }

  /** The same, verified and approved by two people. */
  async function approvedDeath(): Promise<string> {
    const claimId = await completeDeath();
    await done('verifyClaim', people.verifier, { claimId });
    await done('approveClaim', people.approver, { claimId });
    return claimId;
  }

  return { step, done, upload, uploadAll, death, completeDeath, approvedDeath, versionOf };
}

const UPLOAD = `mutation ($input: ClaimDocumentUploadInput!, $key: ID!) {
  answer: requestClaimDocumentUpload(input: $input, idempotencyKey: $key) {
    ... on ClaimDocumentUpload { url } ... on ClaimDocumentRefused { code field }
  }
}`;

/** The papers of a death under JKM. */
export const JKM_PAPERS = [
  'BENEFIT_REQUEST',
  'PARTICIPANT_CARD',
  'DEATH_CERTIFICATE',
  'HEIR_CERTIFICATE',
  'HEIR_ID',
  'FAMILY_CARD',
];

/** The papers of a case under JKK without costs. */
export const JKK_PAPERS = ['PARTICIPANT_CARD', 'PARTICIPANT_ID', 'DOCTOR_STATEMENT'];

/** An invented widow with an account. */
export const WIDOW = {
  relation: 'SPOUSE',
  name: 'Sri Contoh',
  phone: '081200000001',
  bank: 'Bank Contoh',
  accountNumber: '1234567890',
};

/** A small PDF whose text differs by its label. */
export function pdf(label: string): Buffer {
  return Buffer.from(`%PDF-1.4\n% ${label} ${randomUUID()}\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n`);
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
