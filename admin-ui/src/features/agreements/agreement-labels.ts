import type { EnumOf } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';

/** A step in the life of an agreement. */
export type AgreementAction = EnumOf<'AgreementAction'>;

const verbs = {
  DRAFT: m.agreement_do_draft,
  REGISTER: m.agreement_do_register,
  EDIT: m.agreement_do_edit,
  SUBMIT: m.agreement_do_submit,
  SEND_BACK: m.agreement_do_send_back,
  APPROVE: m.agreement_do_approve,
  SIGN: m.agreement_do_sign,
  AMEND: m.agreement_do_amend,
  SUSPEND: m.agreement_do_suspend,
  REINSTATE: m.agreement_do_reinstate,
  TERMINATE: m.agreement_do_terminate,
  UNDO: m.agreement_do_undo,
  LINK: m.agreement_do_link,
  RENEW: m.agreement_do_renew,
} as const satisfies Record<AgreementAction, () => string>;

const effects = {
  DRAFT: m.agreement_effect_draft,
  REGISTER: m.agreement_effect_register,
  EDIT: m.agreement_effect_edit,
  SUBMIT: m.agreement_effect_submit,
  SEND_BACK: m.agreement_effect_send_back,
  APPROVE: m.agreement_effect_approve,
  SIGN: m.agreement_effect_sign,
  AMEND: m.agreement_effect_amend,
  SUSPEND: m.agreement_effect_suspend,
  REINSTATE: m.agreement_effect_reinstate,
  TERMINATE: m.agreement_effect_terminate,
  UNDO: m.agreement_effect_undo,
  LINK: m.agreement_effect_link,
  RENEW: m.agreement_effect_renew,
} as const satisfies Record<AgreementAction, () => string>;

/** A step that was taken, as a history tells it. */
const events = {
  DRAFT: m.agreement_event_draft,
  REGISTER: m.agreement_event_register,
  EDIT: m.agreement_event_edit,
  SUBMIT: m.agreement_event_submit,
  SEND_BACK: m.agreement_event_send_back,
  APPROVE: m.agreement_event_approve,
  SIGN: m.agreement_event_sign,
  AMEND: m.agreement_event_amend,
  SUSPEND: m.agreement_event_suspend,
  REINSTATE: m.agreement_event_reinstate,
  TERMINATE: m.agreement_event_terminate,
  UNDO: m.agreement_event_undo,
  LINK: m.agreement_event_link,
  RENEW: m.agreement_event_renew,
} as const satisfies Record<AgreementAction, () => string>;

/** A step that was taken. One that this console does not know yet shows as its code. */
export function eventLabel(action: AgreementAction): string {
  return Object.hasOwn(events, action) ? events[action]() : action;
}

/** A step as one does it: the words of its button. */
export function actionVerb(action: AgreementAction): string {
  return verbs[action]();
}

/** What a step brings about, in a sentence. */
export function actionEffect(action: AgreementAction): string {
  return effects[action]();
}
