import { randomUUID } from 'node:crypto';

import type { GraphAnswer } from '@payung/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { agree, answerOf, enrol, enrolmentInput, register } from './testing/commands.ts';
import type { Answered } from './testing/commands.ts';
import { askFor, enrolOfficers, run } from './testing/invoices.ts';
import { askers, people } from './testing/people.ts';
import type { Asker, PersonName } from './testing/people.ts';
import { startParticipantsWorld } from './testing.ts';
import type { ParticipantsWorld } from './testing.ts';

type Verdict = 'allowed' | 'FORBIDDEN' | 'NOT_FOUND';

/** Who sees an invoice of Kabupaten Bandung, for officers of KPU and of Bawaslu there, written out by hand. */
const SEES: Readonly<Record<PersonName, boolean | 'FORBIDDEN'>> = {
  admin: true,
  adminOfProvince: true,
  examples: true,
  auditor: true,
  service: true,
  verifier: true,
  approver: true,
  branch: true,
  // Every party: what each owes is no secret between them, and it names nobody.
  kpu: true,
  partner: true,
  kpuNation: true,
  kpuProvince: true,
  bawaslu: true,
  // The invoice is the whole regency's.
  kpuInVillage: false,
  kpuAstray: false,
  otherBranch: false,
  otherKpu: false,
  apiAdmin: 'FORBIDDEN',
};

/** Who issues and corrects it: the insurer and the national admin. */
const ISSUE: Readonly<Record<PersonName, Verdict>> = {
  admin: 'allowed',
  adminOfProvince: 'allowed',
  examples: 'allowed',
  branch: 'allowed',
  otherBranch: 'NOT_FOUND',
  auditor: 'FORBIDDEN',
  service: 'FORBIDDEN',
  verifier: 'FORBIDDEN',
  approver: 'FORBIDDEN',
  kpu: 'FORBIDDEN',
  partner: 'FORBIDDEN',
  kpuNation: 'FORBIDDEN',
  kpuProvince: 'FORBIDDEN',
  kpuInVillage: 'FORBIDDEN',
  kpuAstray: 'FORBIDDEN',
  bawaslu: 'FORBIDDEN',
  otherKpu: 'FORBIDDEN',
  apiAdmin: 'FORBIDDEN',
};

/** Who says that it was paid: the parties too. */
const RECORD: Readonly<Record<PersonName, Verdict>> = {
  ...ISSUE,
  kpu: 'allowed',
  kpuNation: 'allowed',
  kpuProvince: 'allowed',
  bawaslu: 'allowed',
  kpuInVillage: 'NOT_FOUND',
  kpuAstray: 'NOT_FOUND',
  otherKpu: 'NOT_FOUND',
};

/** Who sees and resolves a file of the branch Lodaya: the branch, and roles of the whole nation. */
const FILES: Readonly<Record<PersonName, Verdict>> = { ...ISSUE, adminOfProvince: 'NOT_FOUND' };

describe('who may see and do what with contributions', () => {
  let world: ParticipantsWorld;
  let agreementId: string;
  let enrolmentId: string;
  let invoiceId: string;
  let fileId: string;
  let lineId: string;
  const number = () => Math.floor(Math.random() * 1e9);

  beforeAll(async () => {
    world = await startParticipantsWorld();
    agreementId = agree(world);
    const { id: participantId = '' } = await register(world, 'kpu');
    enrolmentId = (await enrol(world, 'kpu', enrolmentInput(participantId, agreementId))).id ?? '';
    const invoice = await run(world, 'branch', 'issue', { agreementId, period: '2024-01-01' });
    invoiceId = invoice.id ?? '';
    const file = await sendFile();
    fileId = file.id ?? '';
    lineId = firstLine(file).id ?? '';
  });
  afterAll(() => world.stop());

  /** Somebody of the branch who is nobody else in these tests. */
  const clerk = { ...people.branch, subject: 'test-clerk' };
  const sendFile = async (): Promise<Answered> => {
    const text = `Tanggal;Keterangan;Kredit\n2024-02-01;SETORAN ${number()};1000`;
    const input = { insurerCode: 'bpjs-kc-lodaya', name: 'mutasi.csv', text };
    const { data } = await world.askAs<{ answer: Answered }>(
      clerk,
      `mutation ($input: ReconcileBankFileInput!, $key: ID!) { answer: reconcileBankFile(input: $input, idempotencyKey: $key) { __typename ... on BankFile { id lines { edges { node { id } } } } } }`,
      { input, key: randomUUID() },
    );
    return data!.answer;
  };
  const firstLine = (file: Answered): Answered => (file['lines'] as { edges: { node: Answered }[] }).edges[0]!.node;
  const recorded = async (): Promise<string> => {
    const { data } = await world.askAs<{ answer: Answered }>(
      clerk,
      `mutation ($input: RecordContributionPaymentInput!, $key: ID!) { answer: recordContributionPayment(input: $input, idempotencyKey: $key) { __typename ... on ContributionPayment { id } } }`,
      { input: { invoiceId, amount: 1, paidOn: '2024-02-01', reference: `Bukti ${number()}` }, key: randomUUID() },
    );
    return data!.answer.id ?? '';
  };
  const ask = <Data>(as: Asker, query: string, variables: object = {}): Promise<GraphAnswer<Data>> =>
    world.askAs<Data>(as === 'nobody' ? null : people[as], query, variables as Record<string, unknown>);
  const expectVerdict = (
    answer: GraphAnswer<{ answer: Answered }>,
    as: Asker,
    verdicts: Readonly<Record<PersonName, Verdict>>,
  ): boolean => {
    if (as === 'nobody') {
      expect(answer.errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
      return false;
    }
    expect(answerOf(answer).answer.code ?? 'allowed').toBe(verdicts[as]);
    return verdicts[as] === 'allowed';
  };
  const refusalOf = (as: Asker): string | null =>
    as === 'nobody' ? 'UNAUTHENTICATED' : SEES[as] === 'FORBIDDEN' ? 'FORBIDDEN' : null;

  describe.each(askers)('%s', (as) => {
    it('sees the invoice by identifier, in the list, in its sums and below the agreement, or none of it', async () => {
      const query = `query ($id: ID!, $agreementId: ID!, $of: [_Any!]!) {
        invoice(id: $id) { id total payments { id } account { amountDue } }
        invoices(filter: { overdue: true, agreementId: $agreementId }) { edges { node { id } } totals { invoices } }
        _entities(representations: $of) { ... on Agreement { invoices { edges { node { id } } totals { invoices amountDue } } } } }`;
      const answer = await ask<{
        invoice: Answered | null;
        invoices: { edges: { node: Answered }[]; totals: { invoices: number } } | null;
        _entities: { invoices: { edges: { node: Answered }[]; totals: { invoices: number } } | null }[];
      }>(as, query, { id: invoiceId, agreementId, of: [{ __typename: 'Agreement', id: agreementId }] });
      const refusal = refusalOf(as);
      if (refusal !== null) {
        expect(answer.errors.map(({ extensions }) => extensions?.['code'])).toEqual([refusal, refusal, refusal]);
        return expect(JSON.stringify(answer.data)).not.toContain('inv_');
      }
      const sees = as !== 'nobody' && SEES[as] === true;
      const { invoice, invoices, _entities: entities } = answerOf(answer);
      expect(invoice?.id ?? null).toBe(sees ? invoiceId : null);
      for (const found of [invoices, entities[0]?.invoices]) {
        expect(found?.edges.map(({ node }) => node.id)).toEqual(sees ? [invoiceId] : []);
        expect(found?.totals.invoices).toBe(sees ? 1 : 0);
      }
    });

    it('reads what is paid for a person whom it sees', async () => {
      const query = `query ($id: ID!) { enrolment(id: $id) { contribution { total } contributions { total invoice { id } } contributionStanding { code } } }`;
      const answer = await ask<{ enrolment: { contributions: { total: number; invoice: Answered | null }[] } | null }>(
        as,
        query,
        { id: enrolmentId },
      );
      if (as === 'nobody' || as === 'apiAdmin') return expect(answer.data).toEqual({ enrolment: null });
      const seen = answerOf(answer).enrolment;
      if (seen === null) return;
      expect(seen.contributions.map(({ total }) => total)).toEqual([7_020]);
      expect(seen.contributions[0]?.invoice?.id ?? null).toBe(SEES[as] === true ? invoiceId : null);
    });

    it('previews, issues and corrects', async () => {
      const fresh = agree(world);
      await enrolOfficers(world, fresh, [{}]);
      const preview = await ask<{ invoicePreview: Answered | null }>(
        as,
        'query ($id: ID!) { invoicePreview(agreementId: $id, period: "2024-01-01") { total } }',
        { id: fresh },
      );
      const input = { agreementId: fresh, period: '2024-01-01' };
      const mayIssue = expectVerdict(await askFor(world, as, 'issue', input), as, ISSUE);
      expect(preview.data?.invoicePreview ?? null).toEqual(mayIssue ? { total: 5_940 } : null);
      if (!mayIssue && as !== 'otherBranch')
        expect(preview.errors[0]?.extensions?.['code']).toBe(as === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      await enrolOfficers(world, agreementId, [{}]);
      const answer = await askFor(world, as, 'correct', { invoiceId, reason: 'Contoh' });
      expectVerdict(answer, as, ISSUE);
    });

    it('records, confirms and takes back a payment', async () => {
      const input = { invoiceId, amount: 1, paidOn: '2024-02-01', reference: `Bukti ${number()}` };
      expectVerdict(await askFor(world, as, 'pay', input), as, RECORD);
      const paymentId = await recorded();
      const confirmed = expectVerdict(await askFor(world, as, 'decide', { paymentId, confirm: true }), as, ISSUE);
      if (!confirmed) await run(world, 'branch', 'decide', { paymentId, confirm: true });
      expectVerdict(await askFor(world, as, 'reverse', { paymentId, reason: 'Contoh' }), as, ISSUE);
    });

    it('reads, sends and resolves bank files', async () => {
      const query = `query ($id: ID!) { bankFile(id: $id) { id lines { edges { node { id description } } } } bankFiles(first: 100) { edges { node { id } } } }`;
      const answer = await ask<{ bankFile: Answered | null; bankFiles: { edges: { node: Answered }[] } | null }>(
        as,
        query,
        {
          id: fileId,
        },
      );
      const verdict = as === 'nobody' ? 'UNAUTHENTICATED' : FILES[as];
      if (verdict === 'FORBIDDEN' || verdict === 'UNAUTHENTICATED') {
        expect(answer.errors.map(({ extensions }) => extensions?.['code'])).toEqual([verdict, verdict]);
        expect(JSON.stringify(answer.data)).not.toContain('SETORAN');
      } else {
        const { bankFile, bankFiles } = answerOf(answer);
        expect(bankFile?.id ?? null).toBe(verdict === 'allowed' ? fileId : null);
        expect(bankFiles?.edges.some(({ node }) => node.id === fileId)).toBe(verdict === 'allowed');
      }
      const text = `Tanggal;Keterangan;Kredit\n2024-02-01;SETORAN ${number()};1000`;
      const file = { insurerCode: 'bpjs-kc-lodaya', name: 'mutasi.csv', text };
      const sends: Readonly<Record<PersonName, Verdict>> = {
        ...FILES,
        otherBranch: 'FORBIDDEN',
        adminOfProvince: 'FORBIDDEN',
      };
      expectVerdict(await askFor(world, as, 'reconcile', file), as, sends);
      const line = as === 'admin' ? lineId : (firstLine(await sendFile()).id ?? '');
      const input = { lineId: line, expectedVersion: 1, reason: 'Bukan iuran' };
      expectVerdict(await askFor(world, as, 'resolve', input), as, FILES);
    });
  });
});
