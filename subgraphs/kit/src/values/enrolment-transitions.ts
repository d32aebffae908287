/** The life cycle of an enrolment as one table: the participants subgraph decides by it, the console explains by it. */

/** States of an enrolment, as they are kept; described in the schema. */
export const ENROLMENT_STATES = ['PENDING', 'ENROLLED', 'SUSPENDED', 'ENDED', 'REJECTED'] as const;

/** A state of an enrolment. */
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

/** What can be done with an enrolment that is there. */
export type EnrolmentAction = 'SUSPEND' | 'REINSTATE' | 'END' | 'REPLACE' | 'TRANSFER';

/** One row of the table. */
export interface EnrolmentTransition {
  readonly action: EnrolmentAction;
  readonly from: readonly EnrolmentState[];
  /** The state afterwards. Of a replacement or a transfer: of the enrolment that ends. */
  readonly to: EnrolmentState;
  readonly permission: 'enrolment:change';
  /** Whether another enrolment follows, which needs `enrolment:create` where it is. */
  readonly makesAnother: boolean;
  /** Whether the day may lie ahead. */
  readonly mayLieAhead: boolean;
}

/**
 * The table. An action stands in it once; each needs a reason and a day. Nothing leads out of `ENDED` and `REJECTED`: who comes
 * back is enrolled anew. A suspended officer is reinstated before they move elsewhere.
 */
export const ENROLMENT_TRANSITIONS: readonly EnrolmentTransition[] = [
  {
    action: 'SUSPEND',
    from: ['ENROLLED'],
    to: 'SUSPENDED',
    permission: 'enrolment:change',
    makesAnother: false,
    mayLieAhead: false,
  },
  {
    action: 'REINSTATE',
    from: ['SUSPENDED'],
    to: 'ENROLLED',
    permission: 'enrolment:change',
    makesAnother: false,
    mayLieAhead: false,
  },
  {
    action: 'END',
    from: ['ENROLLED', 'SUSPENDED'],
    to: 'ENDED',
    permission: 'enrolment:change',
    makesAnother: false,
    mayLieAhead: true,
  },
  {
    action: 'REPLACE',
    from: ['ENROLLED', 'SUSPENDED'],
    to: 'ENDED',
    permission: 'enrolment:change',
    makesAnother: true,
    mayLieAhead: true,
  },
  {
    action: 'TRANSFER',
    from: ['ENROLLED'],
    to: 'ENDED',
    permission: 'enrolment:change',
    makesAnother: true,
    mayLieAhead: true,
  },
];

/** States whose days of service were covered, as far as they were not suspended. */
export const COVERING_STATES: readonly EnrolmentState[] = ['ENROLLED', 'SUSPENDED', 'ENDED'];

/** States that count as people enrolled: who is suspended, or has left their place to somebody else, does not. */
export const COUNTED_STATES: readonly EnrolmentState[] = ['ENROLLED'];

/** The row of an action. */
export function enrolmentTransition(action: EnrolmentAction): EnrolmentTransition {
  const found = ENROLMENT_TRANSITIONS.find((row) => row.action === action);
  if (found === undefined) throw new RangeError('not an action of enrolments');
  return found;
}

/** The actions that the table allows in a state, whoever asks, in the order of the table. */
export function enrolmentActionsAt(state: EnrolmentState): readonly EnrolmentAction[] {
  return ENROLMENT_TRANSITIONS.filter(({ from }) => from.includes(state)).map(({ action }) => action);
}
