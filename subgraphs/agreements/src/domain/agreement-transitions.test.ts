import {
  actionsAt,
  AGREEMENT_STATUSES,
  AGREEMENT_TRANSITIONS,
  agreementTransition,
  isUndoable,
} from '@payung/kit/values/agreement-transitions.ts';
import type { AgreementStatus, AgreementStep } from '@payung/kit/values/agreement-transitions.ts';
import { expect, test } from 'vitest';

/** Written out by hand: whoever changes the table changes it here too, and reads what it means. */
const ALLOWED: Readonly<Record<AgreementStatus, string>> = {
  DRAFT: 'EDIT SUBMIT TERMINATE LINK',
  SUBMITTED: 'SEND_BACK APPROVE LINK',
  SENT_BACK: 'EDIT SUBMIT TERMINATE LINK',
  APPROVED: 'SIGN LINK',
  SIGNED: 'AMEND SUSPEND TERMINATE LINK RENEW',
  IN_FORCE: 'AMEND SUSPEND TERMINATE LINK RENEW',
  SUSPENDED: 'AMEND REINSTATE TERMINATE LINK RENEW',
  ENDED: 'AMEND LINK RENEW',
  TERMINATED: 'LINK',
};
const UNSIGNED: readonly AgreementStatus[] = ['DRAFT', 'SUBMITTED', 'SENT_BACK', 'APPROVED'];

test.each(AGREEMENT_STATUSES)('what may be done with an agreement that is %s', (status) => {
  const paper = UNSIGNED.includes(status) ? status : null;
  expect(actionsAt({ status, paper, lastStep: null }).join(' ')).toBe(ALLOWED[status]);
});

test.each<[AgreementStatus, string]>([
  ['DRAFT', 'EDIT SUBMIT SUSPEND TERMINATE LINK RENEW'],
  ['SUBMITTED', 'SEND_BACK APPROVE SUSPEND TERMINATE LINK RENEW'],
  ['SENT_BACK', 'EDIT SUBMIT SUSPEND TERMINATE LINK RENEW'],
  ['APPROVED', 'SIGN SUSPEND TERMINATE LINK RENEW'],
])('an amendment that is %s takes the same way, and there is no second one beside it', (paper, allowed) => {
  expect(actionsAt({ status: 'IN_FORCE', paper, lastStep: null }).join(' ')).toBe(allowed);
});

test('an amendment of a terminated agreement rests', () => {
  expect(actionsAt({ status: 'TERMINATED', paper: 'DRAFT', lastStep: null })).toEqual(['LINK']);
});

test.each<[AgreementStep, boolean]>([
  ['DRAFT', false],
  ['REGISTER', false],
  ['SUBMIT', true],
  ['SEND_BACK', true],
  ['APPROVE', true],
  ['SIGN', true],
  ['AMEND', true],
  ['SUSPEND', true],
  ['REINSTATE', true],
  ['TERMINATE', true],
])('whether %s can be taken back while it is the last step: %s', (lastStep, undoable) => {
  expect(isUndoable(lastStep)).toBe(undoable);
  expect(actionsAt({ status: 'IN_FORCE', paper: null, lastStep }).includes('UNDO')).toBe(undoable);
});

test('an action stands in the table once', () => {
  const actions = AGREEMENT_TRANSITIONS.map(({ action }) => action);
  expect(new Set(actions).size).toBe(actions.length);
  for (const action of actions) expect(agreementTransition(action).action).toBe(action);
});
