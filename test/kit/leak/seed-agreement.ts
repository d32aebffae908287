import type { Ask } from '../graph-client.ts';
import { marking, send, word } from './commands.ts';
import type { Cell, Ids, Marker } from './world.ts';

interface AgreementSeed {
  readonly cell: Cell;
  readonly markers: Marker[];
}

/** Registers the agreement of a region, for both of its institutions, and a transfer of its funding. */
export async function seedAgreement(admin: Ask, { cell, markers }: AgreementSeed): Promise<Ids> {
  const { insurer } = cell;
  const mark = marking(markers, cell);
  const [kpu, bawaslu] = [`kpu-${cell.regionCode}`, `bawaslu-${cell.regionCode}`];
  const answer = await send(
    admin,
    'registerAgreement',
    {
      regionCode: cell.regionCode,
      electionCode: 'PEMILU-2024',
      instrument: 'PKS',
      subject: mark(word(), 'subject of an agreement', 'PARTIES'),
      signedOn: '2024-01-02',
      startsOn: '2024-01-02',
      endsOn: '2024-12-31',
      programmes: ['JKK', 'JKM'],
      parties: [
        { institutionCode: kpu, role: 'SIGNER' },
        { institutionCode: bawaslu, role: 'SIGNER' },
        { institutionCode: insurer, role: 'SIGNER' },
        { institutionCode: insurer, role: 'INSURER' },
        { institutionCode: kpu, role: 'BENEFICIARY' },
        { institutionCode: bawaslu, role: 'BENEFICIARY' },
      ],
      beneficiaries: [
        { institutionCode: kpu, headcounts: [{ categoryCode: 'KPPS', people: 70 }] },
        { institutionCode: bawaslu, headcounts: [{ categoryCode: 'PTPS', people: 10 }] },
      ],
      fundingText: mark(word(), 'funding of an agreement', 'PARTIES'),
    },
    'RegisterAgreementInput',
  );
  const agreementId: string = mark(answer['id'] as unknown as string, 'identifier of an agreement', 'PARTIES');
  const edge = await send(
    admin,
    'recordFundingEdge',
    {
      agreementId,
      from: { role: 'PAYER', institutionCode: kpu },
      to: { role: 'INSURER', institutionCode: insurer },
      sourceText: mark(word(), 'source of a funding', 'PARTIES'),
    },
    'FundingEdgeInput',
  );
  return { Agreement: agreementId, FundingEdge: edge['id'] as unknown as string };
}

/** Registers a second agreement of a region, of its commission alone. */
export async function seedSecondAgreement(admin: Ask, { cell, markers }: AgreementSeed): Promise<Ids> {
  const mark = marking(markers, cell);
  const kpu = `kpu-${cell.regionCode}`;
  const answer = await send(
    admin,
    'registerAgreement',
    {
      regionCode: cell.regionCode,
      electionCode: 'PEMILU-2024',
      instrument: 'PKS',
      subject: mark(word(), 'subject of a second agreement', 'CELL'),
      signedOn: '2024-01-15',
      startsOn: '2024-01-15',
      endsOn: '2024-12-31',
      programmes: ['JKK', 'JKM'],
      parties: [
        { institutionCode: kpu, role: 'SIGNER' },
        { institutionCode: cell.insurer, role: 'SIGNER' },
        { institutionCode: cell.insurer, role: 'INSURER' },
        { institutionCode: kpu, role: 'BENEFICIARY' },
      ],
      beneficiaries: [{ institutionCode: kpu, headcounts: [{ categoryCode: 'PPS', people: 5 }] }],
      fundingText: 'APBD (peraga)',
    },
    'RegisterAgreementInput',
  );
  return { SecondAgreement: answer['id'] as unknown as string };
}

/** Bills the agreement of a region, with a payment and a bank file. */
export async function seedInvoice(
  admin: Ask,
  { cell, agreementId, markers }: { cell: Cell; agreementId: string; markers: Marker[] },
): Promise<Ids> {
  const mark = marking(markers, cell);
  const invoice = await send(admin, 'issueInvoice', { agreementId, period: '2024-01-01' }, 'IssueInvoiceInput');
  const text = (name: string): string => invoice[name] as unknown as string;
  mark(text('number'), 'number of an invoice', 'PARTIES');
  const payment = await send(
    admin,
    'recordContributionPayment',
    {
      invoiceId: text('id'),
      amount: 1,
      paidOn: '2024-02-20',
      reference: mark(word(), 'reference of a payment', 'PARTIES'),
    },
    'RecordContributionPaymentInput',
  );
  const file = await send(
    admin,
    'reconcileBankFile',
    {
      insurerCode: cell.insurer,
      name: `${mark(word(), 'name of a bank file', 'CELL')}.csv`,
      text: `Tanggal;Keterangan;Kredit\n21/02/2024;${mark(word(), 'line of a bank file', 'CELL')};123`,
    },
    'ReconcileBankFileInput',
  );
  const lines = file['lines'] as unknown as { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  return {
    Invoice: mark(text('id'), 'identifier of an invoice', 'PARTIES'),
    ContributionPayment: payment['id'] as unknown as string,
    BankFile: file['id'] as unknown as string,
    BankLine: lines.edges[0]!.node.id,
  };
}
