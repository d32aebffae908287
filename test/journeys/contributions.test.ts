import { randomUUID } from 'node:crypto';

import { expect } from 'vitest';

import { agreementOf, enrolPerson, idOf, registerPerson } from '../kit/graph-commands.ts';
import { wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import { syntheticPerson } from '../kit/synthetic-person.ts';

const ISSUE = `mutation ($input: IssueInvoiceInput!, $key: ID!) { answer: issueInvoice(input: $input, idempotencyKey: $key) { __typename
  ... on Invoice { id number total dueOn payer { role name institution { code name } } insurer { code name } agreement { id title } region { name }
    lines { edges { node { people total category { name { id } } institution { code } } } } programmes { programme basisPoints source confidence } account { state } }
  ... on InvoiceRefused { code message { en } } } }`;

const RECONCILE = `mutation ($input: ReconcileBankFileInput!, $key: ID!) { answer: reconcileBankFile(input: $input, idempotencyKey: $key) { __typename
  ... on BankFile { matched open lines { edges { node { state payment { invoice { account { state settledOn } } } } } } }
  ... on ContributionPaymentRefused { code message { en } } } }`;

const PERSON = `query ($id: ID!) { enrolment(id: $id) { contribution { total lines { programme basisPoints amount source } }
  contributions { period total paidOn invoice { number } } contributionStanding(on: "2024-11-27") { code holds } } }`;

const COVER = `query ($input: CoverAtInput!) { coverAt(input: $input) { answer chains { links { kind holds } } } }`;

type Answer = Readonly<Record<string, unknown>>;

async function answerOf(ask: Ask, query: string, input: object): Promise<Answer> {
  return wholeOf(await ask<{ answer: Answer }>(query, { input, key: randomUUID() })).answer;
}

journey(
  'an officer is billed by the rates and payer of the agreement, and covered once the bank says that it was paid',
  async ({ as }) => {
    const ask = await as('admin');
    const agreementId = await agreementOf(ask, '16.71');
    const person = syntheticPerson({ institutionCode: 'bawaslu-16.71', regionCode: '16.71.02.1001' });
    const participantId = idOf(await registerPerson(ask, person));
    const enrolmentId = idOf(
      await enrolPerson(ask, {
        participantId,
        agreementId,
        institutionCode: 'bawaslu-16.71',
        categoryCode: 'PTPS',
        regionCode: '16.71.02.1001',
        startsOn: '2024-11-07',
        endsOn: '2024-12-07',
        wageBase: 800_000,
      }),
    );
    const cover = async () =>
      wholeOf(
        await ask<{ coverAt: Answer }>(COVER, {
          input: { participantId, at: '2024-11-27T12:00:00+07:00', programme: 'JKK', purpose: 'CLAIM' },
        }),
      ).coverAt;
    expect(await cover()).toMatchObject({ answer: 'CANNOT_TELL' });

    const invoice = await answerOf(ask, ISSUE, { agreementId, period: '2024-11-01' });
    expect(invoice).toMatchObject({
      __typename: 'Invoice',
      // The 15th of December 2024 is a Sunday.
      dueOn: '2024-12-16',
      // By the chain of funding: city → Kesbangpol → Bawaslu → BPJS.
      payer: { role: 'PAYER', institution: { code: 'bawaslu-16.71' } },
      insurer: { code: expect.stringMatching(/^bpjs-/) as unknown },
      // The source names JKK alone.
      programmes: [{ programme: 'JKK', basisPoints: 24, confidence: 'PRESS' }],
      account: { state: 'UNPAID' },
    });
    expect(await cover()).toMatchObject({ answer: 'NOT_COVERED' });

    const { insurer, number, total } = invoice as { insurer: { code: string }; number: string; total: number };
    const text = `Tanggal;Keterangan;Kredit\n13/11/2024;Iuran ${number};${total}`;
    const file = await answerOf(ask, RECONCILE, { insurerCode: insurer.code, name: 'mutasi-peraga.csv', text });
    expect(file).toMatchObject({
      matched: 1,
      open: 0,
      lines: {
        edges: [
          { node: { state: 'MATCHED', payment: { invoice: { account: { state: 'PAID', settledOn: '2024-11-13' } } } } },
        ],
      },
    });
    expect(await cover()).toMatchObject({ answer: 'COVERED' });

    const { enrolment } = wholeOf(await ask<{ enrolment: Answer }>(PERSON, { id: enrolmentId }));
    expect(enrolment).toMatchObject({
      contribution: { total: 1_920, lines: [{ programme: 'JKK', basisPoints: 24, amount: 1_920 }] },
      contributions: [{ period: '2024-11-01', total: 1_920, paidOn: '2024-11-13', invoice: { number } }],
      contributionStanding: { code: 'PAID', holds: true },
    });
  },
);
