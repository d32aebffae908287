import { Temporal } from '../../../subgraphs/kit/src/values/dates.ts';
import type { Cell, Ids, LeakWorld } from './world.ts';

/** For which cell a value is chosen. */
export type Choose = (ids: Ids, cell: Cell, world: LeakWorld) => unknown;

/** The identifier of a row of this type. */
export const idOf =
  (type: string): Choose =>
  (ids) =>
    ids[type];

/**
 * What to send for arguments that the schema does not make optional, and for some that it does, by `field.argument`, by the name of an
 * argument or of a field of an input: identifiers of rows of a cell, and otherwise a value that leads somewhere.
 */
export const VALUES: Readonly<Record<string, Choose>> = {
  // Sessions signed here are none of the register's: whatever is named is nobody's.
  'endOwnSession.id': () => '01900000-0000-7000-8000-00000000ffff',
  'agreement.id': idOf('Agreement'),
  'agreementDiff.id': idOf('Agreement'),
  'renewalProposal.id': idOf('Agreement'),
  'claim.id': idOf('Claim'),
  'enrolment.id': idOf('Enrolment'),
  'enrolmentConflict.id': idOf('EnrolmentConflict'),
  'participant.id': idOf('Participant'),
  'participantExport.id': idOf('ParticipantExport'),
  'rosterImport.id': idOf('RosterImport'),
  'invoice.id': idOf('Invoice'),
  'bankFile.id': idOf('BankFile'),
  'paymentBatch.id': idOf('PaymentBatch'),
  'breach.id': idOf('Breach'),
  // The access that nobody of the walk holds: `test/journeys/break-glass.access.test.ts` walks under one.
  'breakGlass.id': () => '01900000-0000-7000-8000-00000000ffff',
  'breakGlassReach.id': () => '01900000-0000-7000-8000-00000000ffff',
  'endBreakGlass.id': () => '01900000-0000-7000-8000-00000000ffff',
  'acknowledgeBreakGlass.id': () => '01900000-0000-7000-8000-00000000ffff',
  'dataRequest.id': idOf('DataRequest'),
  'agreementWebhook.id': idOf('Webhook'),
  'participantWebhook.id': idOf('Webhook'),
  'claimWebhook.id': idOf('Webhook'),
  'heldOnEnrolments.enrolmentIds': (ids) => [ids['Enrolment']],
  'removeDocument.documentId': idOf('AgreementDocument'),
  'RemoveDocumentInput.documentId': idOf('AgreementDocument'),
  'openClaimDocument.id': idOf('ClaimDocument'),
  'sendPaymentBatch.id': idOf('PaymentBatch'),
  'institution.code': (_ids, cell) => cell.institutionCode,
  'region.code': (_ids, cell) => cell.regionCode,
  'election.code': () => 'PEMILU-2024',
  'officerCategory.code': () => 'KPPS',
  'RegisterClaimInput.kind': () => 'WORK_ACCIDENT',
  agreementId: idOf('Agreement'),
  predecessorId: idOf('Agreement'),
  requestId: idOf('DataRequest'),
  breachId: idOf('Breach'),
  webhookId: idOf('Webhook'),
  participantId: idOf('Participant'),
  enrolmentId: idOf('Enrolment'),
  claimId: idOf('Claim'),
  claimIds: (ids) => [ids['Claim']],
  beneficiaryId: idOf('ClaimBeneficiary'),
  batchId: idOf('PaymentBatch'),
  conflictId: idOf('EnrolmentConflict'),
  documentId: idOf('ClaimDocument'),
  edgeId: idOf('FundingEdge'),
  exportId: idOf('ParticipantExport'),
  importId: idOf('RosterImport'),
  invoiceId: idOf('Invoice'),
  lineId: idOf('BankLine'),
  paymentId: idOf('ContributionPayment'),
  nik: (_ids, cell, { niks }) => niks.get(cell),
  kpj: (_ids, cell, { kpjs }) => kpjs.get(cell),
  provinceCode: (_ids, cell) => cell.regionCode.slice(0, 2),
  regionCode: (_ids, cell) => cell.regionCode,
  institutionCode: (_ids, cell) => cell.institutionCode,
  insurerCode: (_ids, cell) => cell.insurer,
  electionCode: () => 'PEMILU-2024',
  categoryCode: (_ids, cell) => (cell.institutionCode.startsWith('kpu') ? 'KPPS' : 'PTPS'),
  year: () => 2024,
  'agreementDiff.from': () => 1,
  'agreementDiff.to': () => 1,
  expectedVersion: () => 1,
  period: () => '2024-01-01',
  payOn: () => Temporal.Now.plainDateISO('Asia/Jakarta').toString(),
  note: () => 'Alasan yang cukup panjang (peraga)',
  reason: () => 'Alasan yang cukup panjang (peraga)',
  purpose: () => 'Mencoba yang bukan haknya (peraga)',
  reference: () => 'Peraga 1',
  name: () => 'Peraga Uji',
  fileName: () => 'peraga.pdf',
  title: () => 'Peraga uji coba',
  chronology: () => 'Jatuh di tangga TPS saat bertugas (peraga)',
  injurySource: () => 'Tangga yang licin (peraga)',
  notifierName: () => 'Peraga Uji',
  notifierPhone: () => '081200000000',
  place: () => 'TPS 004 (peraga)',
  accountNumber: () => '1002003004',
  bank: () => 'Bank Peraga',
  text: () => 'Tanggal;Keterangan;Kredit\n21/02/2024;Peraga;123',
  csv: () => 'region_code;election_code;unit;value;counted_on;source\n',
  source: () => 'Peraga',
  first: () => 100,
};

/** Arguments of inner lists: short, since everything is asked at once. */
export const INNER: Readonly<Record<string, string>> = {
  first: '3',
  electionCode: '"PEMILU-2024"',
  date: '"2024-02-14"',
  keep: 'ALL',
  // Of an account, a client or a review: all of them are made by the administration's own tests.
  id: '"01900000-0000-7000-8000-00000000ffff"',
};
