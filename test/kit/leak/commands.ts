import { randomInt, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, getNamedType, isUnionType } from 'graphql';

import { ROOT } from '../../../bin/stack/paths.ts';
import { wholeOf } from '../graph-client.ts';
import type { Ask } from '../graph-client.ts';
import { knowAsPersonal } from '../synthetic-person.ts';
import type { Audience, Cell, Marker } from './world.ts';

/** A word that stands nowhere else. */
export function word(): string {
  return `Penanda${Array.from({ length: 12 }, () => String.fromCodePoint(97 + randomInt(26))).join('')}`;
}

/** Digits that stand nowhere else. */
export function digits(count: number): string {
  return Array.from({ length: count }, (_, index) => (index === 0 ? 8 : randomInt(10))).join('');
}

const schema = buildSchema(readFileSync(join(ROOT, 'gateway', 'api.graphql'), 'utf8'));

/** Notes a text as standing in one row alone, and answers it. */
export type Mark = (text: string, what: string, audience: Audience) => string;

/** Notes texts of a cell. */
export function marking(markers: Marker[], cell: Cell): Mark {
  return (text, what, audience) => {
    markers.push({ text, what, cell, audience });
    if (
      /^(?:NIK|KPJ|name of a |name of an |telephone|account|holder|place|chronology)/.test(what) &&
      what !== 'name of a bank file'
    )
      knowAsPersonal(text);
    return text;
  };
}

/** Sends a command and answers what it made; fails with its refusal. */
export async function send(
  ask: Ask,
  mutation: string,
  input: object,
  type: string,
): Promise<Readonly<Record<string, never>>> {
  const result = getNamedType(schema.getMutationType()?.getFields()[mutation]?.type);
  const refusals = isUnionType(result) ? result.getTypes().filter(({ name }) => name.endsWith('Refused')) : [];
  const query = `mutation ($input: ${type}!, $key: ID!) { answer: ${mutation}(input: $input, idempotencyKey: $key) {
    __typename ${SELECTED[mutation] ?? ''} ${refusals.map(({ name }) => `... on ${name} { code field }`).join(' ')} } }`;
  const { answer } = wholeOf(await ask<{ answer: Record<string, never> }>(query, { input, key: randomUUID() }));
  if (String(answer['__typename']).endsWith('Refused')) throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
  return answer;
}

/** What is read of what a command made. */
const SELECTED: Readonly<Record<string, string>> = {
  registerAgreement: `... on Agreement { id }`,
  recordFundingEdge: `... on FundingEdge { id }`,
  updateParticipant: `... on Participant { id version }`,
  recordBeneficiaries: `... on Claim { id version beneficiaries { id } }`,
  recordDataRequest: `... on DataRequest { id }`,
  noticeIncident: `... on Claim { id }`,
  requestClaimDocumentUpload: `... on ClaimDocumentUpload { url }`,
  requestRosterUpload: `... on RosterImport { id }`,
  requestParticipantExport: `... on ParticipantExport { id }`,
  issueInvoice: `... on Invoice { id number total insurer { code } }`,
  recordContributionPayment: `... on ContributionPayment { id }`,
  inviteAccount: `... on InvitationGiven { account { id } }`,
  createApiClient: `... on ApiClientSecretGiven { client { id } }`,
  openAccessReview: `... on AccessReview { id }`,
  registerClaimWebhook: `... on WebhookWithSecret { webhook { id } }`,
  reportBreach: `... on Breach { id }`,
  requestDocumentUpload: `... on DocumentUpload { url }`,
  createPaymentBatch: `... on PaymentBatch { id number }`,
  reconcileBankFile: `... on BankFile { id lines { edges { node { id } } } }`,
};
