import { wholeOf } from '../graph-client.ts';
import type { Ask } from '../graph-client.ts';
import { takeStep } from '../claim-steps.ts';
import { enrolPerson, idOf } from '../graph-commands.ts';
import { Temporal } from '../../../subgraphs/kit/src/values/dates.ts';
import { marking, send, word } from './commands.ts';
import type { Cell, Ids, Marker } from './world.ts';

/** Who makes what is around the rows of a cell, and for which. */
interface AroundSeed {
  readonly cell: Cell;
  readonly markers: Marker[];
}

/** Makes what the administration has of a region: an account and a client of its commission. */
export async function seedHolders(admin: Ask, { cell, markers }: AroundSeed): Promise<Ids> {
  const mark = marking(markers, cell);
  const { institutionCode, regionCode } = cell;
  const login = mark(word().toLowerCase(), 'login of an account', 'ACCOUNT');
  const invited = await send(
    admin,
    'inviteAccount',
    {
      name: mark(word(), 'name of an account', 'ACCOUNT'),
      email: `${login}@kpu.example`,
      grant: { role: 'INSTITUTION_OFFICER', institutionCode, regionCodes: [regionCode] },
    },
    'InviteAccountInput',
  );
  const made = await send(
    admin,
    'createApiClient',
    {
      name: mark(word(), 'name of an API client', 'CLIENT'),
      institutionCode,
      regionCodes: [regionCode],
      scopes: ['agreements:read'],
      networks: ['203.0.113.0/24'],
    },
    'CreateApiClientInput',
  );
  return {
    Account: (invited['account'] as unknown as { readonly id: string }).id,
    ApiClient: (made['client'] as unknown as { readonly id: string }).id,
  };
}

/** Opens a review of everybody's access. */
export async function seedReview(admin: Ask): Promise<void> {
  const dueOn = Temporal.Now.plainDateISO('Asia/Jakarta').add({ days: 30 }).toString();
  await send(admin, 'openAccessReview', { title: 'Tinjauan peraga', months: 0, dueOn }, 'OpenAccessReviewInput');
}

/** Registers a webhook for the client of a cell's partner. It tells of what never happens: what stands still can be compared. */
export async function seedWebhook(partner: Ask, { cell, markers }: AroundSeed): Promise<Ids> {
  const mark = marking(markers, cell);
  const made = await send(
    partner,
    'registerClaimWebhook',
    {
      name: mark(word(), 'name of a webhook', 'HOOK'),
      url: `https://peraga.invalid/${mark(word(), 'address of a webhook', 'HOOK')}`,
      types: ['CLAIM'],
      kinds: ['ENDED'],
    },
    'RegisterWebhookInput',
  );
  return { Webhook: (made['webhook'] as unknown as { readonly id: string }).id };
}

/** Reports a breach of data protection, as an officer who found one. */
export async function seedBreach(officer: Ask, { cell, markers }: AroundSeed): Promise<Ids> {
  const mark = marking(markers, cell);
  const breach = await send(
    officer,
    'reportBreach',
    {
      foundAt: new Date(Date.now() - 120_000).toISOString(),
      dataKinds: ['CONTACT'],
      subjects: ['PARTICIPANT'],
      happened: `${mark(word(), 'words of a breach', 'REPORTER')} hilang di kantor (peraga)`,
    },
    'BreachInput',
  );
  return { Breach: breach['id'] as unknown as string };
}

/** Sends a document to the agreement of a region. */
export async function seedAgreementDocument(
  officer: Ask,
  upload: (url: string, bytes: Buffer) => Promise<void>,
  { cell, markers, agreementId }: AroundSeed & { readonly agreementId: string },
): Promise<Ids> {
  const mark = marking(markers, cell);
  const title = mark(word(), 'title of a document', 'PARTIES');
  const bytes = Buffer.from(`%PDF-1.4\n% ${title}\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n`);
  const address = await send(
    officer,
    'requestDocumentUpload',
    { agreementId, kind: 'MINUTES', title, fileName: 'peraga.pdf', bytes: bytes.length },
    'DocumentUploadInput',
  );
  await upload(address['url'] as unknown as string, bytes);
  type Documents = { agreement: { documents: readonly { readonly id: string }[] } };
  const { agreement } = wholeOf(
    await officer<Documents>('query ($id: ID!) { agreement(id: $id) { documents { id } } }', { id: agreementId }),
  );
  return { AgreementDocument: agreement.documents[0]!.id };
}

/** Enrols somebody under a second agreement in the same days: a conflict within one institution, which no other learns of. */
export async function seedConflict(
  officer: Ask,
  {
    cell,
    markers,
    agreementId,
    participantId,
  }: AroundSeed & { readonly agreementId: string; readonly participantId: string },
): Promise<Ids> {
  const mark = marking(markers, cell);
  const second = idOf(
    await enrolPerson(officer, {
      participantId,
      agreementId,
      institutionCode: cell.institutionCode,
      categoryCode: 'PPS',
      regionCode: cell.regionCode,
      startsOn: '2024-02-01',
      endsOn: '2024-03-31',
      wageBase: 1_300_000,
    }),
  );
  mark(second, 'identifier of a second enrolment', 'CELL');
  type Conflicts = { enrolment: { conflicts: readonly { readonly id: string }[] } };
  const { enrolment } = wholeOf(
    await officer<Conflicts>('query ($id: ID!) { enrolment(id: $id) { conflicts { id } } }', { id: second }),
  );
  return { EnrolmentConflict: mark(enrolment.conflicts[0]!.id, 'identifier of a conflict', 'CELL') };
}

const PAPERS = ['BENEFIT_REQUEST', 'PARTICIPANT_CARD', 'HEIR_CERTIFICATE', 'HEIR_ID', 'FAMILY_CARD'];

/** Takes the claim of a cell to its payment: calculated, verified, approved, and in a batch of the branch that pays it. */
export async function seedPayment(
  asks: { readonly officer: Ask; readonly verifier: Ask; readonly approver: Ask; readonly branch: Ask },
  sendPaper: (claimId: string, kind: string) => Promise<void>,
  { cell, markers, claimId }: AroundSeed & { readonly claimId: string },
): Promise<Ids> {
  const mark = marking(markers, cell);
  for (const kind of PAPERS) await sendPaper(claimId, kind);
  const step = async (ask: Ask, mutation: string, more: object = {}): Promise<void> => {
    const stepped = await takeStep(ask, mutation, { claimId, ...more });
    if (stepped.__typename !== 'Claim') throw new Error(`${mutation}: ${stepped.code} ${stepped.message?.en}`);
  };
  await step(asks.verifier, 'calculateClaim');
  await step(asks.officer, 'completeClaim');
  await step(asks.verifier, 'verifyClaim');
  await step(asks.approver, 'approveClaim', { coverNote: 'Alasan yang cukup panjang untuk dibaca (peraga).' });
  const payOn = Temporal.Now.plainDateISO('Asia/Jakarta').toString();
  const batch = await send(
    asks.branch,
    'createPaymentBatch',
    { claimIds: [claimId], payOn },
    'CreatePaymentBatchInput',
  );
  // Its number begins the reference of each payment, which whoever sees the claim sees.
  return { PaymentBatch: mark(batch['id'] as unknown as string, 'identifier of a payment batch', 'BATCH') };
}
