import { m } from '../../paraglide/messages.js';
import type { ClaimStep } from './claim-steps.ts';

const verbs = {
  REPORT_STAGE_ONE: m.claim_do_report_stage_one,
  START_TREATMENT: m.claim_do_start_treatment,
  REPORT_STAGE_TWO: m.claim_do_report_stage_two,
  COMPLETE: m.claim_do_complete,
  VERIFY: m.claim_do_verify,
  SEND_BACK: m.claim_do_send_back,
  APPROVE: m.claim_do_approve,
  REJECT: m.claim_do_reject,
  CLOSE: m.claim_do_close,
  APPEAL: m.claim_do_appeal,
  UPHOLD_APPEAL: m.claim_do_uphold_appeal,
  DISMISS_APPEAL: m.claim_do_dismiss_appeal,
  WITHDRAW: m.claim_do_withdraw,
  REOPEN: m.claim_do_reopen,
  RECLASSIFY: m.claim_do_reclassify,
} as const satisfies Record<ClaimStep, () => string>;

const effects = {
  REPORT_STAGE_ONE: m.claim_effect_report_stage_one,
  START_TREATMENT: m.claim_effect_start_treatment,
  REPORT_STAGE_TWO: m.claim_effect_report_stage_two,
  COMPLETE: m.claim_effect_complete,
  VERIFY: m.claim_effect_verify,
  SEND_BACK: m.claim_effect_send_back,
  APPROVE: m.claim_effect_approve,
  REJECT: m.claim_effect_reject,
  CLOSE: m.claim_effect_close,
  APPEAL: m.claim_effect_appeal,
  UPHOLD_APPEAL: m.claim_effect_uphold_appeal,
  DISMISS_APPEAL: m.claim_effect_dismiss_appeal,
  WITHDRAW: m.claim_effect_withdraw,
  REOPEN: m.claim_effect_reopen,
  RECLASSIFY: m.claim_effect_reclassify,
} as const satisfies Record<ClaimStep, () => string>;

/** A step as one does it: the words of its button. */
export function stepVerb(step: ClaimStep): string {
  return verbs[step]();
}

/** What a step brings about, in a sentence. */
export function stepEffect(step: ClaimStep): string {
  return effects[step]();
}
