import type { ClaimDraft } from '../claim/write-claim.ts';
import { NEVER_DUE, nextDue } from '../domain/clocks/claim-clocks.ts';
import type { CaseOutcome, IncidentKind } from '../schema.types.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

/** The facts that a claim begins with; all that its life adds is not there yet. */
export type NewClaim = Omit<
  ClaimDraft,
  | 'approvedAt'
  | 'assignedAt'
  | 'assigneeName'
  | 'assigneeSubject'
  | 'calculationId'
  | 'completeAt'
  | 'doctorStatedAt'
  | 'dueAt'
  | 'erasedAt'
  | 'heirsRecorded'
  | 'holidaysKnown'
  | 'leftIn'
  | 'outcome'
  | 'paidAt'
  | 'payBy'
  | 'stageTwoAt'
  | 'version'
>;

/** A claim in its first version, with the clock that runs from the incident. */
export function firstVersion(facts: NewClaim, now: Instant): ClaimDraft {
  const claim: ClaimDraft = {
    ...facts,
    version: 1,
    outcome: outcomeOf(facts.incidentKind),
    doctorStatedAt: null,
    stageTwoAt: null,
    completeAt: null,
    payBy: null,
    holidaysKnown: true,
    approvedAt: null,
    paidAt: null,
    dueAt: NEVER_DUE,
    leftIn: null,
    assigneeSubject: null,
    assigneeName: null,
    assignedAt: null,
    calculationId: null,
    heirsRecorded: false,
    erasedAt: null,
  };
  return { ...claim, dueAt: nextDue(claim, now) };
}

/** How a case of this kind ended, where the kind says it: a death is one from the beginning. */
export function outcomeOf(kind: IncidentKind): CaseOutcome | null {
  return kind === 'WORK_ACCIDENT' ? null : 'DEATH';
}
