import { retentionTables } from '@payung/kit/retention/retention.table.ts';
import { webhookTables } from '@payung/kit/webhook/webhook.table.ts';

import { ClaimBeneficiaryTable } from './beneficiary/claim-beneficiary.table.ts';
import {
  ClaimCalculationTable,
  ClaimDecisionTable,
  ClaimOtherBenefitTable,
  ClaimReclassificationTable,
} from './calculation/claim-calculation.table.ts';
import { ClaimTable } from './claim/claim.table.ts';
import { CoverEvidenceTable } from './cover/cover-evidence.table.ts';
import { ClaimDocumentTable, ClaimDocumentUploadTable } from './document/claim-document.table.ts';
import { EvidenceBundleTable } from './evidence/evidence-bundle.table.ts';
import { HolidayCopyTable } from './holiday/holiday-copy.table.ts';
import { ClaimEscalationTable } from './life-cycle/claim-escalation.table.ts';
import { ClaimEventTable } from './life-cycle/claim-event.table.ts';
import { ClaimNoticeTable } from './life-cycle/claim-notice.table.ts';
import { BankAnswerFileTable, BankAnswerLineTable } from './payment/bank-answer.table.ts';
import { ClaimPaymentTable, PaymentBatchTable } from './payment/payment.table.ts';

/** Every table of the claims database that is read as rows. */
export const tables = [
  ClaimTable,
  ClaimEventTable,
  ClaimNoticeTable,
  ClaimEscalationTable,
  CoverEvidenceTable,
  ClaimCalculationTable,
  ClaimDecisionTable,
  ClaimReclassificationTable,
  ClaimOtherBenefitTable,
  ClaimBeneficiaryTable,
  ClaimDocumentTable,
  ClaimDocumentUploadTable,
  PaymentBatchTable,
  ClaimPaymentTable,
  BankAnswerFileTable,
  BankAnswerLineTable,
  HolidayCopyTable,
  EvidenceBundleTable,
  ...retentionTables,
  ...webhookTables,
];
