import { retentionTables } from '@payung/kit/retention/retention.table.ts';
import { webhookTables } from '@payung/kit/webhook/webhook.table.ts';

import { BreakGlassTable } from './break-glass/break-glass.table.ts';
import { ContributionTable } from './contribution/contribution.table.ts';
import { DataRequestRecordTable, DataRequestTable } from './data-request/data-request.table.ts';
import { EnrolmentConflictTable } from './conflict/enrolment-conflict.table.ts';
import { EnrolmentEventTable } from './enrolment/enrolment-event.table.ts';
import { EnrolmentTable } from './enrolment/enrolment.table.ts';
import { ParticipantExportTable } from './export/participant-export.table.ts';
import { HeirTable } from './heir/heir.table.ts';
import { RosterCorrectionTable } from './import/roster-correction.table.ts';
import { RosterImportTable } from './import/roster-import.table.ts';
import { RosterLineTable } from './import/roster-line.table.ts';
import { InvoiceLineTable, InvoiceTable } from './invoice/invoice.table.ts';
import { ParticipantTable } from './participant/participant.table.ts';
import { BankFileTable, BankLineTable, PaymentTable } from './payment/payment.table.ts';

/** Every table of the participants database that rows are read from as objects. */
export const tables = [
  ParticipantTable,
  HeirTable,
  EnrolmentTable,
  EnrolmentEventTable,
  EnrolmentConflictTable,
  InvoiceTable,
  InvoiceLineTable,
  ContributionTable,
  BankFileTable,
  BankLineTable,
  PaymentTable,
  RosterImportTable,
  RosterLineTable,
  RosterCorrectionTable,
  ParticipantExportTable,
  DataRequestTable,
  DataRequestRecordTable,
  ...retentionTables,
  BreakGlassTable,
  ...webhookTables,
];
