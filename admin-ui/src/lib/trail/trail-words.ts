import { m } from '../../paraglide/messages.js';

const labels: Readonly<Record<string, () => string>> = {
  Agreement: m.agreement,
  Participant: m.participant,
  Enrolment: m.trail_entity_enrolment,
  EnrolmentConflict: m.nav_conflicts,
  RosterImport: m.trail_entity_import,
  ParticipantExport: m.trail_entity_export,
  Invoice: m.trail_entity_invoice,
  ContributionPayment: m.trail_entity_contribution_payment,
  BankFile: m.trail_entity_bank_file,
  BankLine: m.trail_entity_bank_line,
  Claim: m.claim,
  PaymentBatch: m.trail_entity_payment_batch,
  PublicHoliday: m.trail_entity_holiday,
  ReferenceCount: m.trail_entity_reference_count,
  ReferenceCountImport: m.trail_entity_reference_count,
};

/** Kinds of thing that are on the trail, in the order to offer them. */
export const entityTypes: readonly string[] = Object.keys(labels).filter((type) => type !== 'ReferenceCountImport');

/** The name of a kind of thing. One that this console does not know yet shows as itself. */
export function entityLabel(type: string): string {
  return Object.hasOwn(labels, type) ? (labels[type]?.() ?? type) : type;
}
