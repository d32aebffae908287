import type { EnumOf } from '../../../graphql/graphql.ts';
import { m } from '../../../paraglide/messages.js';
import type { Tone } from '../../../ui/status-badge.tsx';

/** What somebody is to the money, in the order in which it flows. */
export const fundingRoles = [
  'FUNDER',
  'CHANNEL',
  'PAYER',
  'INSURER',
] as const satisfies readonly EnumOf<'FundingRole'>[];

/** The budget lines, in the order to offer them. */
export const budgetLines = ['APBD', 'NPHD', 'APBN', 'BTT', 'OTHER'] as const satisfies readonly EnumOf<'BudgetLine'>[];

/** What somebody is to the money. */
export const fundingRoleLabels = {
  FUNDER: m.party_funder,
  CHANNEL: m.party_channel,
  PAYER: m.agreement_funding_payer,
  INSURER: m.party_insurer,
} as const satisfies Record<EnumOf<'FundingRole'>, () => string>;

/** A budget line, spelt out. */
export const budgetLineLabels = {
  APBN: m.agreement_budget_apbn,
  APBD: m.agreement_budget_apbd,
  NPHD: m.agreement_budget_nphd,
  BTT: m.agreement_budget_btt,
  OTHER: m.agreement_budget_other,
} as const satisfies Record<EnumOf<'BudgetLine'>, () => string>;

/** What is known of the money of an agreement, with its tone. */
export const fundingStates = {
  SILENT: ['neutral', m.agreement_funding_silent],
  PLANNED: ['info', m.agreement_funding_planned],
  PARTLY_FUNDED: ['warning', m.agreement_funding_partly],
  FUNDED: ['good', m.agreement_funding_funded],
} as const satisfies Record<EnumOf<'FundingState'>, readonly [Tone, () => string]>;
