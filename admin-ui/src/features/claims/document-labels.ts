import type { EnumOf } from '../../graphql/graphql.ts';
import { words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';

/** Kinds of document on a claim, in the order to offer them. */
export const documentKinds = [
  'PARTICIPANT_CARD',
  'PARTICIPANT_ID',
  'STAGE_ONE_FORM',
  'STAGE_TWO_FORM',
  'DOCTOR_STATEMENT',
  'MEDICAL_RECORD',
  'TREATMENT_RECEIPT',
  'TRANSPORT_RECEIPT',
  'POLICE_REPORT',
  'BENEFIT_REQUEST',
  'DEATH_CERTIFICATE',
  'HEIR_CERTIFICATE',
  'HEIR_ID',
  'FAMILY_CARD',
  'WILL',
  'FUNERAL_RECEIPT',
  'BANK_BOOK',
  'SCHOOL_LETTER',
  'OTHER',
] as const satisfies readonly EnumOf<'ClaimDocumentKind'>[];

/** What kind of paper a document is. */
export const documentKindLabel = words<EnumOf<'ClaimDocumentKind'>>({
  PARTICIPANT_CARD: m.claim_doc_participant_card,
  PARTICIPANT_ID: m.claim_doc_participant_id,
  STAGE_ONE_FORM: m.claim_doc_stage_one_form,
  STAGE_TWO_FORM: m.claim_doc_stage_two_form,
  DOCTOR_STATEMENT: m.claim_doc_doctor_statement,
  MEDICAL_RECORD: m.claim_doc_medical_record,
  TREATMENT_RECEIPT: m.claim_doc_treatment_receipt,
  TRANSPORT_RECEIPT: m.claim_doc_transport_receipt,
  POLICE_REPORT: m.claim_doc_police_report,
  BENEFIT_REQUEST: m.claim_doc_benefit_request,
  DEATH_CERTIFICATE: m.claim_doc_death_certificate,
  HEIR_CERTIFICATE: m.claim_doc_heir_certificate,
  HEIR_ID: m.claim_doc_heir_id,
  FAMILY_CARD: m.claim_doc_family_card,
  WILL: m.claim_doc_will,
  FUNERAL_RECEIPT: m.claim_doc_funeral_receipt,
  BANK_BOOK: m.claim_doc_bank_book,
  SCHOOL_LETTER: m.claim_doc_school_letter,
  OTHER: m.claim_doc_other,
});
