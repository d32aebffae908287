import { randomUUID } from 'node:crypto';

import type { CopiedStack } from '../kit/copies.ts';
import { agreementOf, enrolPerson, idOf, registerPerson } from '../kit/graph-commands.ts';
import { graphClient, wholeOf } from '../kit/graph-client.ts';
import { signInClient, signInPerson } from '../kit/sign-in.ts';
import { syntheticPerson } from '../kit/synthetic-person.ts';
import { steadyToken } from './load.ts';
import type { LoadPlan } from './load.ts';

/** What a load needs, and how many people were made for it. */
export interface PreparedLoad extends Pick<LoadPlan, 'graphUrl' | 'kpuToken' | 'adminToken' | 'agreementId'> {
  readonly invoiceId: string;
  readonly people: number;
}

/**
 * Signs in, finds the agreement of Kabupaten Bandung and issues an invoice under that of Palembang to pay towards.
 *
 * @param more a receiver that is to be told of enrolments
 */
export async function prepareLoad(
  stack: Pick<CopiedStack, 'url' | 'graphUrl' | 'issuer' | 'demoPassword' | 'clientSecrets'>,
  more: { readonly webhook?: string } = {},
): Promise<PreparedLoad> {
  const kpuToken = steadyToken(() => signInPerson(stack, 'kpu'));
  const adminToken = steadyToken(() => signInPerson(stack, 'admin'));
  const admin = graphClient(stack.graphUrl, await adminToken());
  const palembang = await agreementOf(admin, '16.71');
  const person = syntheticPerson({ institutionCode: 'bawaslu-16.71', regionCode: '16.71.02.1001' });
  const participantId = idOf(await registerPerson(admin, person));
  idOf(
    await enrolPerson(admin, {
      participantId,
      agreementId: palembang,
      institutionCode: 'bawaslu-16.71',
      categoryCode: 'PTPS',
      regionCode: '16.71.02.1001',
      startsOn: '2024-11-07',
      endsOn: '2024-12-07',
      wageBase: 800_000,
    }),
  );
  const { invoice } = wholeOf(
    await admin<{ invoice: { id: string } }>(ISSUE, {
      input: { agreementId: palembang, period: '2024-11-01' },
      key: randomUUID(),
    }),
  );
  if (more.webhook !== undefined) {
    const partner = graphClient(stack.graphUrl, await signInClient(stack, 'payung-partner-demo'));
    const { made } = wholeOf(
      await partner<{ made: { webhook?: { state: string } } }>(FOLLOW, {
        input: { name: 'Cermin uji gangguan', url: more.webhook, types: ['ENROLMENT'] },
        key: randomUUID(),
      }),
    );
    if (made.webhook?.state !== 'ACTIVE') throw new Error('the webhook was not registered');
  }
  return {
    graphUrl: stack.graphUrl,
    kpuToken,
    adminToken,
    agreementId: await agreementOf(admin, '32.04'),
    invoiceId: invoice.id,
    people: 1,
  };
}

const ISSUE = `mutation ($input: IssueInvoiceInput!, $key: ID!) { invoice: issueInvoice(input: $input, idempotencyKey: $key) { ... on Invoice { id } ... on InvoiceRefused { code } } }`;

const FOLLOW = `mutation ($input: RegisterWebhookInput!, $key: ID!) { made: registerParticipantWebhook(input: $input, idempotencyKey: $key) { ... on WebhookWithSecret { webhook { state } } ... on WebhookRefused { code } } }`;
