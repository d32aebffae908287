/**
 * The life cycle of a claim as one table: the claims subgraph decides by it, the console explains by it. A claim begins as an
 * early notice of a suspected case, or as the report itself; from there both take the same path.
 */

/** States of a claim; described in the schema. */
export const CLAIM_STATES = [
  'NOTICED',
  'REGISTERED',
  'UNDER_TREATMENT',
  'STAGE_TWO',
  'SENT_BACK',
  'COMPLETE',
  'VERIFIED',
  'APPROVED',
  'PAID',
  'REJECTED',
  'APPEALED',
  'WITHDRAWN',
  'CLOSED',
] as const;

/** A state of a claim. */
export type ClaimState = (typeof CLAIM_STATES)[number];

/** What can be done with a claim that is there. */
export const CLAIM_ACTIONS = [
  'REPORT_STAGE_ONE',
  'START_TREATMENT',
  'REPORT_STAGE_TWO',
  'COMPLETE',
  'VERIFY',
  'SEND_BACK',
  'APPROVE',
  'REJECT',
  'PAY',
  'CLOSE',
  'APPEAL',
  'UPHOLD_APPEAL',
  'DISMISS_APPEAL',
  'WITHDRAW',
  'REOPEN',
  'RECLASSIFY',
] as const;

/** An action of the table. */
export type ClaimAction = (typeof CLAIM_ACTIONS)[number];

/** The permission that an action needs, from the one catalogue. */
export type ClaimPermission =
  | 'claim:register'
  | 'claim:complete'
  | 'claim:verify'
  | 'claim:approve'
  | 'claim:pay'
  | 'claim:close'
  | 'claim:appeal'
  | 'claim:decide-appeal';

/** Programmes, as far as the table asks. */
export type ClaimedProgramme = 'JKK' | 'JKM';

/** One row of the table. */
export interface ClaimTransition {
  readonly action: ClaimAction;
  readonly from: readonly ClaimState[];
  /** The state afterwards; null for `REOPEN`, which leads back to where the claim was left. */
  readonly to: ClaimState | null;
  /** Any one of these is enough. */
  readonly permissions: readonly ClaimPermission[];
  /** The one programme that knows the action; null for both. */
  readonly programme: ClaimedProgramme | null;
  /** Whether it needs words of its own. */
  readonly needsReason: boolean;
  /** Whether it needs numbered reasons from the catalogue. */
  readonly needsNumberedReasons: boolean;
  /** Nobody who took one of these steps since the claim was last completed may take this one (four eyes). */
  readonly notAlso: readonly ClaimAction[];
}

const plain = { programme: null, needsReason: false, needsNumberedReasons: false, notAlso: [] } as const;

/** The table. An action stands in it once. */
export const CLAIM_TRANSITIONS: readonly ClaimTransition[] = [
  {
    ...plain,
    action: 'REPORT_STAGE_ONE',
    from: ['NOTICED'],
    to: 'REGISTERED',
    permissions: ['claim:register'],
  },
  {
    ...plain,
    action: 'START_TREATMENT',
    from: ['REGISTERED'],
    to: 'UNDER_TREATMENT',
    permissions: ['claim:register'],
    programme: 'JKK',
  },
  {
    ...plain,
    action: 'REPORT_STAGE_TWO',
    from: ['REGISTERED', 'UNDER_TREATMENT'],
    to: 'STAGE_TWO',
    permissions: ['claim:register'],
    programme: 'JKK',
  },
  // A death under JKM has one report; a case under JKK is complete after its second (see `canComplete`).
  {
    ...plain,
    action: 'COMPLETE',
    from: ['REGISTERED', 'STAGE_TWO', 'SENT_BACK'],
    to: 'COMPLETE',
    permissions: ['claim:complete'],
  },
  { ...plain, action: 'VERIFY', from: ['COMPLETE'], to: 'VERIFIED', permissions: ['claim:verify'] },
  {
    ...plain,
    action: 'SEND_BACK',
    from: ['COMPLETE', 'VERIFIED'],
    to: 'SENT_BACK',
    permissions: ['claim:verify', 'claim:approve'],
    needsReason: true,
    needsNumberedReasons: true,
  },
  {
    ...plain,
    action: 'APPROVE',
    from: ['VERIFIED'],
    to: 'APPROVED',
    permissions: ['claim:approve'],
    notAlso: ['VERIFY'],
  },
  {
    ...plain,
    action: 'REJECT',
    from: ['VERIFIED'],
    to: 'REJECTED',
    permissions: ['claim:approve'],
    needsReason: true,
    needsNumberedReasons: true,
    notAlso: ['VERIFY'],
  },
  // Taken by the reconciliation of a payment batch, never by hand.
  {
    ...plain,
    action: 'PAY',
    from: ['APPROVED'],
    to: 'PAID',
    permissions: ['claim:pay'],
    notAlso: ['VERIFY', 'APPROVE'],
  },
  // An approved claim is closed where nothing more is owed, such as one that was paid before it was reopened.
  { ...plain, action: 'CLOSE', from: ['APPROVED', 'PAID', 'REJECTED'], to: 'CLOSED', permissions: ['claim:close'] },
  {
    ...plain,
    action: 'APPEAL',
    from: ['REJECTED'],
    to: 'APPEALED',
    permissions: ['claim:appeal'],
    needsReason: true,
  },
  // The claim is examined anew: another verifier or the same, and an approval.
  {
    ...plain,
    action: 'UPHOLD_APPEAL',
    from: ['APPEALED'],
    to: 'COMPLETE',
    permissions: ['claim:decide-appeal'],
    needsReason: true,
    notAlso: ['REJECT', 'VERIFY'],
  },
  {
    ...plain,
    action: 'DISMISS_APPEAL',
    from: ['APPEALED'],
    to: 'REJECTED',
    permissions: ['claim:decide-appeal'],
    needsReason: true,
    notAlso: ['REJECT', 'VERIFY'],
  },
  {
    ...plain,
    action: 'WITHDRAW',
    from: ['NOTICED', 'REGISTERED', 'UNDER_TREATMENT', 'STAGE_TWO', 'SENT_BACK', 'COMPLETE'],
    to: 'WITHDRAWN',
    permissions: ['claim:register'],
    needsReason: true,
  },
  {
    ...plain,
    action: 'REOPEN',
    from: ['WITHDRAWN', 'CLOSED'],
    to: null,
    permissions: ['claim:register', 'claim:verify'],
    needsReason: true,
  },
  // Another kind of case under another programme: it is reported and completed anew under that one.
  {
    ...plain,
    action: 'RECLASSIFY',
    from: ['REGISTERED', 'UNDER_TREATMENT', 'STAGE_TWO', 'SENT_BACK', 'COMPLETE', 'VERIFIED'],
    to: 'REGISTERED',
    permissions: ['claim:verify'],
    needsReason: true,
  },
];

/** States in which somebody still has something to do; a work queue holds these alone. */
export const OPEN_CLAIM_STATES: readonly ClaimState[] = [
  'NOTICED',
  'REGISTERED',
  'UNDER_TREATMENT',
  'STAGE_TWO',
  'SENT_BACK',
  'COMPLETE',
  'VERIFIED',
  'APPROVED',
  'APPEALED',
];

/** States in which facts of the incident, documents, heirs and amounts can still be changed. */
export const CHANGEABLE_CLAIM_STATES: readonly ClaimState[] = [
  'NOTICED',
  'REGISTERED',
  'UNDER_TREATMENT',
  'STAGE_TWO',
  'SENT_BACK',
  'COMPLETE',
];

/** The row of an action. */
export function claimTransition(action: ClaimAction): ClaimTransition {
  const found = CLAIM_TRANSITIONS.find((row) => row.action === action);
  if (found === undefined) throw new RangeError('not an action of claims');
  return found;
}

/** Where a claim stands, as far as the table asks. */
export interface ClaimStanding {
  readonly state: ClaimState;
  readonly programme: ClaimedProgramme;
  /** Whether the doctor's statement was reported: a case under JKK is not complete before it. */
  readonly hasStageTwo: boolean;
  /** The state in which the claim was withdrawn or closed; null while it is neither. */
  readonly leftIn: ClaimState | null;
}

/** The actions that the table allows there, whoever asks, in the order of the table. */
export function claimActionsAt(standing: ClaimStanding): readonly ClaimAction[] {
  return CLAIM_TRANSITIONS.filter(({ action, from, programme }) => {
    if (!from.includes(standing.state)) return false;
    if (programme !== null && programme !== standing.programme) return false;
    return action !== 'COMPLETE' || canComplete(standing);
  }).map(({ action }) => action);
}

/** The state after an action that the table allows there. */
export function claimStateAfter(action: ClaimAction, { leftIn }: Pick<ClaimStanding, 'leftIn'>): ClaimState {
  const { to } = claimTransition(action);
  if (to !== null) return to;
  // What was decided and paid is completed anew; what was withdrawn goes on where it was left.
  return leftIn === null || leftIn === 'APPROVED' || leftIn === 'PAID' || leftIn === 'REJECTED' || leftIn === 'COMPLETE'
    ? 'SENT_BACK'
    : leftIn;
}

/** Whether one person took a step that keeps them from this one (four eyes). */
export function breaksFourEyes(
  action: ClaimAction,
  taken: readonly { readonly action: string; readonly subject: string }[],
  subject: string,
): boolean {
  const { notAlso } = claimTransition(action);
  return taken.some((step) => step.subject === subject && (notAlso as readonly string[]).includes(step.action));
}

function canComplete({ state, programme, hasStageTwo }: ClaimStanding): boolean {
  if (state === 'STAGE_TWO') return true;
  return programme === 'JKM' || (state === 'SENT_BACK' && hasStageTwo);
}
