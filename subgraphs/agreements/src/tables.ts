import {
  AgreementTable,
  BeneficiaryTable,
  HeadcountTable,
  PartyTable,
  SignatoryTable,
} from './agreement/agreement.table.ts';
import { ElectionStageTable, ElectionTable } from './election/election.table.ts';
import { InstitutionTable } from './institution/institution.table.ts';
import { OfficerCategoryTable } from './officer-category/officer-category.table.ts';
import { RegionTable } from './region/region.table.ts';

/** Every table of the agreements database. */
export const tables = [
  RegionTable,
  InstitutionTable,
  ElectionTable,
  ElectionStageTable,
  OfficerCategoryTable,
  AgreementTable,
  PartyTable,
  SignatoryTable,
  BeneficiaryTable,
  HeadcountTable,
];
