import { exampleBillings } from './contributions.ts';
import type { ExampleBilling, ExampleInvoice } from './contributions.ts';
import type { AskGraph } from './graph.ts';

interface Agreement {
  readonly parties: readonly { readonly role: string; readonly institution: { readonly code: string } }[];
  readonly fundingChain: { readonly payer: { readonly name: string } | null };
}

interface Invoice {
  readonly number: string;
  readonly code?: string;
  readonly insurer: { readonly code: string };
  readonly account: { readonly amountOutstanding: number };
}

/**
 * Bills the example agreements and pays most of what is asked, as a branch of the insurer does: invoices are issued, and a statement of the
 * bank names them. Each step has a fixed key: running it again changes nothing.
 *
 * @param agreements global identifiers by the code of their source
 * @returns how many invoices there are
 */
export async function billExamples(ask: AskGraph, agreements: ReadonlyMap<string, string>): Promise<number> {
  let issued = 0;
  for (const billing of exampleBillings) {
    const { agreementSource, invoices } = billing;
    const agreementId = agreements.get(agreementSource);
    if (agreementId === undefined) throw new Error(`The agreement ${agreementSource} is not registered.`);
    await namePayer(ask, agreementId, billing);
    for (const invoice of invoices) {
      await bill(ask, { agreementId, agreementSource }, invoice);
      issued += 1;
    }
  }
  return issued;
}

/** Says who pays, where no source does. That it is invented stands beside it. */
async function namePayer(
  ask: AskGraph,
  agreementId: string,
  { agreementSource, payer }: ExampleBilling,
): Promise<void> {
  if (payer === null) return;
  const { agreement } = await ask<{ agreement: Agreement }>(READ_AGREEMENT, { id: agreementId });
  if (agreement.fundingChain.payer !== null) return;
  const insurer = agreement.parties.find(({ role }) => role === 'INSURER')?.institution.code ?? 'bpjs-ID';
  const input = {
    agreementId,
    from: { role: 'FUNDER', ...payer },
    to: { role: 'INSURER', institutionCode: insurer },
    basis: 'IMPLIED',
    sourceText: 'Data contoh: pembayar rekaan untuk peraga iuran; sumber perjanjian tidak menyebut pembayarnya.',
  };
  await answerOf(ask, RECORD_PAYER, { input, key: `example-payer-${agreementSource}` });
}

async function bill(
  ask: AskGraph,
  { agreementId, agreementSource }: { readonly agreementId: string; readonly agreementSource: string },
  { period, paidOn }: ExampleInvoice,
): Promise<void> {
  const name = `${agreementSource}-${period.slice(0, 7)}`;
  const input = { agreementId, period };
  const issued = await answerOf<Invoice>(ask, ISSUE, { input, key: `example-invoice-${name}` }, 'ALREADY_ISSUED');
  // Somebody was quicker: what they billed is theirs to collect.
  if (issued === null || paidOn === null || issued.account.amountOutstanding === 0) return;
  const text = `Tanggal;Keterangan;Kredit\n${paidOn};Iuran ${issued.number} (data contoh);${issued.account.amountOutstanding}\n`;
  const statement = { insurerCode: issued.insurer.code, name: `data-contoh-mutasi-${name}.csv`, text };
  await answerOf(ask, RECONCILE, { input: statement, key: `example-statement-${name}` });
}

/** What a command answered. @throws Error where it refused for another reason than the one that is expected, of which null tells */
async function answerOf<Answer>(
  ask: AskGraph,
  command: string,
  variables: Readonly<Record<string, unknown>>,
  expected?: string,
): Promise<Answer | null> {
  const { answer } = await ask<{ answer: Answer & { readonly code?: string } }>(command, variables);
  if (answer.code === undefined) return answer;
  if (answer.code === expected) return null;
  throw new Error(`An example was refused: ${answer.code}`);
}

const READ_AGREEMENT = `
  query ReadPayer($id: ID!) { agreement(id: $id) { parties { role institution { code } } fundingChain { payer { name } } } }`;

const RECORD_PAYER = `
  mutation RecordExamplePayer($input: FundingEdgeInput!, $key: ID!) {
    answer: recordFundingEdge(input: $input, idempotencyKey: $key) { __typename ... on FundingRefused { code } }
  }`;

const ISSUE = `
  mutation IssueExampleInvoice($input: IssueInvoiceInput!, $key: ID!) {
    answer: issueInvoice(input: $input, idempotencyKey: $key) {
      __typename ... on Invoice { number insurer { code } account { amountOutstanding } } ... on InvoiceRefused { code }
    }
  }`;

const RECONCILE = `
  mutation ReconcileExampleStatement($input: ReconcileBankFileInput!, $key: ID!) {
    answer: reconcileBankFile(input: $input, idempotencyKey: $key) { __typename ... on ContributionPaymentRefused { code } }
  }`;
