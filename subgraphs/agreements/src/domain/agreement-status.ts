import type { AgreementStanding, AgreementStatus, AgreementStep } from '@payung/kit/values/agreement-transitions.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

/** Something that happened to an agreement. */
export interface LifeCycleEvent {
  /** Grows by one with every event of the agreement. */
  readonly position: number;
  readonly action: AgreementStep | 'UNDO';
  /** The day on which it takes effect. */
  readonly on: PlainDate;
  /** The version of the terms that it is about; null for the agreement as a whole. */
  readonly versionNumber: number | null;
  /** The position of the event that this one takes back. */
  readonly undoes: number | null;
  /** Who did it; null for what was known before the life cycle was recorded. */
  readonly subject: string | null;
}

/** A signed version, as far as dates go. */
export interface SignedVersion {
  readonly number: number;
  /** The first day on which it counts; null for "from its signature". */
  readonly inForceFrom: PlainDate | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
}

/** All that the state of an agreement follows from. */
export interface LifeCycleFacts {
  /** The day on which the agreement itself was signed. */
  readonly signedOn: PlainDate | null;
  /** Its signed versions by number. */
  readonly signedVersions: readonly SignedVersion[];
  /** What happened, by position. */
  readonly events: readonly LifeCycleEvent[];
}

/**
 * The state of an agreement on a day, from what happened up to then and from the period of the version that counts on that
 * day. Null when nothing was known of it by then. The database knows the same rule for today (`agreement_status`).
 */
export function statusAt(facts: LifeCycleFacts, date: PlainDate): AgreementStatus | null {
  const live = liveEvents(facts.events).filter(({ on }) => isBy(on, date));
  if (live.some(({ action }) => action === 'TERMINATE')) return 'TERMINATED';
  if (facts.signedOn !== null && isBy(facts.signedOn, date)) return signedStatus(facts, live, date);
  // That it is signed is known from the day of signature alone.
  return paperStatus(
    live.filter(({ action }) => action !== 'SIGN' && action !== 'REGISTER'),
    1,
  );
}

function signedStatus(facts: LifeCycleFacts, live: readonly LifeCycleEvent[], date: PlainDate): AgreementStatus {
  const { startsOn = null, endsOn = null } = versionOn(facts, date) ?? {};
  if (endsOn !== null && !isBy(date, endsOn)) return 'ENDED';
  const pause = live.findLast(({ action }) => action === 'SUSPEND' || action === 'REINSTATE');
  if (pause?.action === 'SUSPEND') return 'SUSPENDED';
  return startsOn !== null && !isBy(startsOn, date) ? 'SIGNED' : 'IN_FORCE';
}

/** The version whose terms count on a day: the last signed one that is in force by then, else the first. */
export function versionOn({ signedVersions }: LifeCycleFacts, date: PlainDate): SignedVersion | undefined {
  return (
    signedVersions.findLast(({ inForceFrom }) => inForceFrom !== null && isBy(inForceFrom, date)) ?? signedVersions[0]
  );
}

/** The version in force on a day; undefined when the agreement is not in force then. A suspension does not change its terms. */
export function versionInForceOn(facts: LifeCycleFacts, date: PlainDate): SignedVersion | undefined {
  const status = statusAt(facts, date);
  return status === 'IN_FORCE' || status === 'SUSPENDED' ? versionOn(facts, date) : undefined;
}

/** What happened and was not taken back. */
export function liveEvents(events: readonly LifeCycleEvent[]): readonly LifeCycleEvent[] {
  const undone = new Set(events.map(({ undoes }) => undoes));
  return events.filter(({ action, position }) => action !== 'UNDO' && !undone.has(position));
}

const PAPER_STATUSES = {
  DRAFT: 'DRAFT',
  AMEND: 'DRAFT',
  REGISTER: 'SIGNED',
  SUBMIT: 'SUBMITTED',
  SEND_BACK: 'SENT_BACK',
  APPROVE: 'APPROVED',
  SIGN: 'SIGNED',
} as const satisfies Partial<Record<AgreementStep, AgreementStatus>>;

/** Where a version stands on the way from draft to signature, by events that were not taken back. Null when it is not there. */
export function paperStatus(live: readonly LifeCycleEvent[], versionNumber: number): AgreementStatus | null {
  const last = live.findLast((event) => event.versionNumber === versionNumber && event.action in PAPER_STATUSES);
  return last === undefined ? null : PAPER_STATUSES[last.action as keyof typeof PAPER_STATUSES];
}

/** What a step is decided on. */
export interface Standing extends AgreementStanding {
  /** The version of the paper on its way. */
  readonly paperNumber: number | null;
  readonly lastEvent: LifeCycleEvent | null;
  /** The day of the last step on the agreement as a whole; the next one is not before it. */
  readonly since: PlainDate | null;
  /** Who handed the paper on its way to approval. */
  readonly submittedBy: string | null;
}

/**
 * Where an agreement stands for whoever wants to do something. A step that lies ahead, such as a termination with notice,
 * counts already: nothing else can happen before it, but taking it back.
 */
export function standingOf(facts: LifeCycleFacts, today: PlainDate): Standing | null {
  const live = liveEvents(facts.events);
  const lastEvent = live.at(-1) ?? null;
  const latest = lastEvent === null || isBy(lastEvent.on, today) ? today : lastEvent.on;
  const status = statusAt(facts, latest);
  if (status === null) return null;
  const paperNumber = facts.signedOn === null ? 1 : openAmendment(live);
  return {
    status,
    paper: paperNumber === null ? null : paperStatus(live, paperNumber),
    paperNumber,
    lastStep: lastEvent === null ? null : (lastEvent.action as AgreementStep),
    lastEvent,
    since: live.findLast(isOnTheWhole)?.on ?? null,
    submittedBy:
      live.findLast(({ action, versionNumber }) => action === 'SUBMIT' && versionNumber === paperNumber)?.subject ??
      null,
  };
}

/** Drafting, registering and signing the agreement itself, and what happens to it afterwards; not its amendments. */
function isOnTheWhole({ action, versionNumber }: LifeCycleEvent): boolean {
  return versionNumber === null || (versionNumber === 1 && ['DRAFT', 'REGISTER', 'SIGN'].includes(action));
}

/** The number of the amendment that is not signed yet, or null. */
export function openAmendment(live: readonly LifeCycleEvent[]): number | null {
  const number = live.findLast(({ action }) => action === 'AMEND')?.versionNumber ?? null;
  return number === null || paperStatus(live, number) === 'SIGNED' ? null : number;
}

/** Whether a day is the other one or before it. */
export function isBy(day: PlainDate, other: PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) <= 0;
}
