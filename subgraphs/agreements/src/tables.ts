import { retentionTables } from '@payung/kit/retention/retention.table.ts';
import { webhookTables } from '@payung/kit/webhook/webhook.table.ts';

import { AgreementTable, BeneficiaryTable, HeadcountTable, PartyTable } from './agreement/agreement.table.ts';
import { AgreementContentTable } from './agreement/agreement-content.table.ts';
import { SignatoryTable } from './agreement/signatory.table.ts';
import { EventTable } from './agreement/agreement-event.table.ts';
import { BreachEventTable, BreachNoticeTable, BreachTable } from './breach/breach.table.ts';
import { HonorariumTable, RateTable } from './contribution-rate/contribution-rate.table.ts';
import { DocumentTable, DocumentUploadTable } from './document/document.table.ts';
import { ElectionStageTable, ElectionTable } from './election/election.table.ts';
import { HolidayTable } from './holiday/holiday.table.ts';
import { AgreementFundingTable, CorrectionTable, EdgeTable, PaymentTable } from './funding/funding.table.ts';
import { InstitutionTable } from './institution/institution.table.ts';
import {
  OfficerCategoryPartTable,
  OfficerCategoryTable,
  OfficerSeatsTable,
} from './officer-category/officer-category.table.ts';
import { ReferenceCountImportTable, ReferenceCountTable } from './reference-count/reference-count.table.ts';
import { ReferenceVersionTable } from './reference-version/reference-version.table.ts';
import { RegionTable } from './region/region.table.ts';
import { VersionTable } from './version/version.table.ts';

/** Every table of the agreements database. */
export const tables = [
  RegionTable,
  InstitutionTable,
  ElectionTable,
  ElectionStageTable,
  OfficerCategoryTable,
  OfficerCategoryPartTable,
  OfficerSeatsTable,
  ReferenceVersionTable,
  ReferenceCountTable,
  ReferenceCountImportTable,
  HolidayTable,
  AgreementTable,
  PartyTable,
  SignatoryTable,
  BeneficiaryTable,
  HeadcountTable,
  AgreementContentTable,
  VersionTable,
  EventTable,
  DocumentTable,
  DocumentUploadTable,
  EdgeTable,
  PaymentTable,
  CorrectionTable,
  AgreementFundingTable,
  RateTable,
  HonorariumTable,
  BreachTable,
  BreachNoticeTable,
  BreachEventTable,
  ...retentionTables,
  ...webhookTables,
];
