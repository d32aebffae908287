import { describe, expect, test } from 'vitest';

import { CLAIM_REASONS, REJECTING_REASONS, SENDING_BACK_REASONS } from './claim-reasons.ts';
import {
  breaksFourEyes,
  CHANGEABLE_CLAIM_STATES,
  CLAIM_ACTIONS,
  CLAIM_STATES,
  CLAIM_TRANSITIONS,
  claimActionsAt,
  claimStateAfter,
  claimTransition,
  OPEN_CLAIM_STATES,
} from './claim-transitions.ts';
import type { ClaimAction, ClaimState } from './claim-transitions.ts';

/** Written out by hand: whoever changes the table changes it here too. JKK on the left, JKM on the right; stage II is reported. */
const ALLOWED: Readonly<Record<ClaimState, readonly [string, string]>> = {
  NOTICED: ['REPORT_STAGE_ONE WITHDRAW', 'REPORT_STAGE_ONE WITHDRAW'],
  REGISTERED: ['START_TREATMENT REPORT_STAGE_TWO WITHDRAW RECLASSIFY', 'COMPLETE WITHDRAW RECLASSIFY'],
  UNDER_TREATMENT: ['REPORT_STAGE_TWO WITHDRAW RECLASSIFY', 'WITHDRAW RECLASSIFY'],
  STAGE_TWO: ['COMPLETE WITHDRAW RECLASSIFY', 'COMPLETE WITHDRAW RECLASSIFY'],
  SENT_BACK: ['COMPLETE WITHDRAW RECLASSIFY', 'COMPLETE WITHDRAW RECLASSIFY'],
  COMPLETE: ['VERIFY SEND_BACK WITHDRAW RECLASSIFY', 'VERIFY SEND_BACK WITHDRAW RECLASSIFY'],
  VERIFIED: ['SEND_BACK APPROVE REJECT RECLASSIFY', 'SEND_BACK APPROVE REJECT RECLASSIFY'],
  APPROVED: ['PAY CLOSE', 'PAY CLOSE'],
  PAID: ['CLOSE', 'CLOSE'],
  REJECTED: ['CLOSE APPEAL', 'CLOSE APPEAL'],
  APPEALED: ['UPHOLD_APPEAL DISMISS_APPEAL', 'UPHOLD_APPEAL DISMISS_APPEAL'],
  WITHDRAWN: ['REOPEN', 'REOPEN'],
  CLOSED: ['REOPEN', 'REOPEN'],
};

describe('the table', () => {
  test.each(CLAIM_STATES)('says what can be done with a claim that is %s', (state) => {
    const at = (programme: 'JKK' | 'JKM') =>
      claimActionsAt({ state, programme, hasStageTwo: true, leftIn: null }).join(' ');
    expect([at('JKK'), at('JKM')]).toEqual(ALLOWED[state]);
  });

  test('has each action once, and reaches every state', () => {
    expect(CLAIM_TRANSITIONS.map(({ action }) => action)).toEqual(CLAIM_ACTIONS);
    const reached = new Set<ClaimState>(['NOTICED', 'REGISTERED']);
    for (const { to } of CLAIM_TRANSITIONS) if (to !== null) reached.add(to);
    expect([...reached].toSorted()).toEqual([...CLAIM_STATES].toSorted());
  });

  test('leaves nobody in a dead end: from every state a way leads on', () => {
    for (const state of CLAIM_STATES) {
      const at = (programme: 'JKK' | 'JKM') => claimActionsAt({ state, programme, hasStageTwo: false, leftIn: null });
      expect(at('JKK').length + at('JKM').length, state).toBeGreaterThan(0);
    }
  });

  test('under JKK nothing is complete before the doctor’s statement', () => {
    const standing = { programme: 'JKK', hasStageTwo: false, leftIn: null } as const;
    expect(claimActionsAt({ ...standing, state: 'REGISTERED' })).not.toContain('COMPLETE');
    expect(claimActionsAt({ ...standing, state: 'SENT_BACK' })).not.toContain('COMPLETE');
    expect(claimActionsAt({ ...standing, state: 'STAGE_TWO' })).toContain('COMPLETE');
  });

  test('what can be changed is open', () => {
    expect(CHANGEABLE_CLAIM_STATES.filter((state) => !OPEN_CLAIM_STATES.includes(state))).toEqual([]);
  });

  test('every numbered reason sends back or rejects, and only "other" does both', () => {
    const both = REJECTING_REASONS.filter((reason) => SENDING_BACK_REASONS.includes(reason));
    expect(both).toEqual(['R99_OTHER']);
    expect([...new Set([...REJECTING_REASONS, ...SENDING_BACK_REASONS])].toSorted()).toEqual(
      Object.keys(CLAIM_REASONS).toSorted(),
    );
  });
});

test.each<[ClaimState | null, ClaimState]>([
  ['NOTICED', 'NOTICED'],
  ['REGISTERED', 'REGISTERED'],
  ['STAGE_TWO', 'STAGE_TWO'],
  ['COMPLETE', 'SENT_BACK'],
  ['PAID', 'SENT_BACK'],
  ['APPROVED', 'SENT_BACK'],
  ['REJECTED', 'SENT_BACK'],
  [null, 'SENT_BACK'],
])('reopened after it was left in %s, a claim is %s', (leftIn, state) => {
  expect(claimStateAfter('REOPEN', { leftIn })).toBe(state);
});

describe('four eyes', () => {
  const pairs: readonly (readonly [ClaimAction, ClaimAction])[] = [
    ['APPROVE', 'VERIFY'],
    ['REJECT', 'VERIFY'],
    ['PAY', 'VERIFY'],
    ['PAY', 'APPROVE'],
    ['UPHOLD_APPEAL', 'REJECT'],
    ['UPHOLD_APPEAL', 'VERIFY'],
    ['DISMISS_APPEAL', 'REJECT'],
    ['DISMISS_APPEAL', 'VERIFY'],
  ];
  const apart = (action: ClaimAction, earlier: ClaimAction): boolean =>
    pairs.some(([a, b]) => a === action && b === earlier);

  test.each(CLAIM_ACTIONS.flatMap((action) => CLAIM_ACTIONS.map((earlier) => [action, earlier] as const)))(
    '%s after %s',
    (action, earlier) => {
      const taken = [{ action: earlier, subject: 'a' }];
      expect(breaksFourEyes(action, taken, 'a')).toBe(apart(action, earlier));
      expect(breaksFourEyes(action, taken, 'b')).toBe(false);
    },
  );

  test('an unknown action is a bug', () => {
    expect(() => claimTransition('NOTHING' as ClaimAction)).toThrow(RangeError);
  });
});
