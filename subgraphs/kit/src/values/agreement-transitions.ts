/**
 * The life cycle of an agreement as one table: the agreements subgraph decides by it, the console explains by it.
 *
 * A *paper* is what is written, approved and signed: first the agreement itself, later each of its amendments. Both take
 * the same path. The rest happens to the agreement as a whole, once it is signed.
 */

/** States of an agreement; described in the schema. */
export const AGREEMENT_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'SENT_BACK',
  'APPROVED',
  'SIGNED',
  'IN_FORCE',
  'SUSPENDED',
  'ENDED',
  'TERMINATED',
] as const;

/** A state of an agreement. */
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** The states whose agreements count as promised: signed and not terminated. */
export const PROMISED_STATUSES: readonly AgreementStatus[] = ['SIGNED', 'IN_FORCE', 'SUSPENDED', 'ENDED'];

/** What can be done with an agreement that is there. */
export type AgreementAction =
  | 'EDIT'
  | 'SUBMIT'
  | 'SEND_BACK'
  | 'APPROVE'
  | 'SIGN'
  | 'AMEND'
  | 'SUSPEND'
  | 'REINSTATE'
  | 'TERMINATE'
  | 'UNDO'
  | 'LINK'
  | 'RENEW';

/** Steps that leave a mark in the history. */
export type AgreementStep = Exclude<AgreementAction, 'EDIT' | 'UNDO' | 'LINK' | 'RENEW'> | 'DRAFT' | 'REGISTER';

/** The permission that a step needs, from the one catalogue. */
export type AgreementPermission =
  | 'agreement:draft'
  | 'agreement:approve'
  | 'agreement:sign'
  | 'agreement:suspend'
  | 'agreement:terminate';

/** One row of the table. */
export interface AgreementTransition {
  readonly action: AgreementAction;
  /** Whose state `from` and `to` are: of the paper on its way, or of the agreement as a whole. */
  readonly of: 'PAPER' | 'AGREEMENT';
  readonly from: readonly AgreementStatus[];
  /** The state afterwards; null when it stays, or is found from dates and earlier steps. */
  readonly to: AgreementStatus | null;
  /** Null for `UNDO`, which needs the permission of the step that it takes back. */
  readonly permission: AgreementPermission | null;
  readonly needsReason: boolean;
  readonly needsDate: boolean;
  /** Whether the day may lie ahead. */
  readonly mayLieAhead: boolean;
  /** Whether it takes somebody else than who submitted. */
  readonly secondPerson: boolean;
  /** Whether the step can be taken back while it is the last. */
  readonly undoable: boolean;
}

const plain = {
  needsReason: false,
  needsDate: false,
  mayLieAhead: false,
  secondPerson: false,
  undoable: true,
} as const;

const EVERY: readonly AgreementStatus[] = AGREEMENT_STATUSES;

/** The table. An action stands in it once. */
export const AGREEMENT_TRANSITIONS: readonly AgreementTransition[] = [
  {
    ...plain,
    action: 'EDIT',
    of: 'PAPER',
    from: ['DRAFT', 'SENT_BACK'],
    to: null,
    permission: 'agreement:draft',
    undoable: false,
  },
  {
    ...plain,
    action: 'SUBMIT',
    of: 'PAPER',
    from: ['DRAFT', 'SENT_BACK'],
    to: 'SUBMITTED',
    permission: 'agreement:draft',
  },
  {
    ...plain,
    action: 'SEND_BACK',
    of: 'PAPER',
    from: ['SUBMITTED'],
    to: 'SENT_BACK',
    permission: 'agreement:approve',
    needsReason: true,
  },
  {
    ...plain,
    action: 'APPROVE',
    of: 'PAPER',
    from: ['SUBMITTED'],
    to: 'APPROVED',
    permission: 'agreement:approve',
    secondPerson: true,
  },
  {
    ...plain,
    action: 'SIGN',
    of: 'PAPER',
    from: ['APPROVED'],
    to: 'SIGNED',
    permission: 'agreement:sign',
    needsDate: true,
  },
  // An agreement past its last day can be amended: its period may be the very thing to mend, and is derived where sources are silent.
  {
    ...plain,
    action: 'AMEND',
    of: 'AGREEMENT',
    from: PROMISED_STATUSES,
    to: null,
    permission: 'agreement:draft',
    needsReason: true,
  },
  {
    ...plain,
    action: 'SUSPEND',
    of: 'AGREEMENT',
    from: ['SIGNED', 'IN_FORCE'],
    to: 'SUSPENDED',
    permission: 'agreement:suspend',
    needsReason: true,
    needsDate: true,
  },
  {
    ...plain,
    action: 'REINSTATE',
    of: 'AGREEMENT',
    from: ['SUSPENDED'],
    to: null,
    permission: 'agreement:suspend',
    needsReason: true,
    needsDate: true,
  },
  {
    ...plain,
    action: 'TERMINATE',
    of: 'AGREEMENT',
    from: ['DRAFT', 'SENT_BACK', 'SIGNED', 'IN_FORCE', 'SUSPENDED'],
    to: 'TERMINATED',
    permission: 'agreement:terminate',
    needsReason: true,
    needsDate: true,
    mayLieAhead: true,
  },
  {
    ...plain,
    action: 'UNDO',
    of: 'AGREEMENT',
    from: EVERY,
    to: null,
    permission: null,
    needsReason: true,
    undoable: false,
  },
  { ...plain, action: 'LINK', of: 'AGREEMENT', from: EVERY, to: null, permission: 'agreement:draft', undoable: false },
  {
    ...plain,
    action: 'RENEW',
    of: 'AGREEMENT',
    from: PROMISED_STATUSES,
    to: null,
    permission: 'agreement:draft',
    undoable: false,
  },
];

/** The row of an action. */
export function agreementTransition(action: AgreementAction): AgreementTransition {
  const found = AGREEMENT_TRANSITIONS.find((row) => row.action === action);
  if (found === undefined) throw new RangeError('not an action of agreements');
  return found;
}

/** Whether the last step can be taken back. Drafting and registering make the agreement, and stay. */
export function isUndoable(step: AgreementStep): boolean {
  return step !== 'DRAFT' && step !== 'REGISTER' && agreementTransition(step).undoable;
}

/** Where an agreement stands, as far as the table asks. */
export interface AgreementStanding {
  /** The state of the agreement as a whole. */
  readonly status: AgreementStatus;
  /** The state of the paper on its way: the agreement before it is signed, later an open amendment; null when there is none. */
  readonly paper: AgreementStatus | null;
  /** The last step that was not taken back. */
  readonly lastStep: AgreementStep | null;
}

/** The actions that the table allows there, whoever asks, in the order of the table. */
export function actionsAt({ status, paper, lastStep }: AgreementStanding): readonly AgreementAction[] {
  const isOver = status === 'TERMINATED';
  return AGREEMENT_TRANSITIONS.filter(({ action, of, from }) => {
    if (action === 'UNDO') return lastStep !== null && isUndoable(lastStep);
    if (of === 'PAPER') return !isOver && paper !== null && from.includes(paper);
    return from.includes(status) && !(action === 'AMEND' && paper !== null);
  }).map(({ action }) => action);
}
