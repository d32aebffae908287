import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';

import type { SchoolLevel } from './benefit-schedule.ts';

/** How a case ended, as far as benefits ask. */
export type Outcome = 'RECOVERED' | 'PARTIAL_DISABILITY' | 'TOTAL_DISABILITY' | 'DEATH';

/** A way of carrying an injured person. Each has a cap of its own. */
export type TransportMode = 'LAND' | 'SEA' | 'AIR';

/** A lasting loss, by the table of the regulation. */
export interface Disability {
  /** The share that the table gives to the part of the body, in basis points: 35 % is 3,500. */
  readonly share: number;
  /** How much of its function is lost, in basis points; null when the part itself is lost. */
  readonly functionLost: number | null;
}

/** A child of the participant, as far as the scholarship asks. */
export interface Child {
  readonly birthDate: PlainDate;
  /** The level of school on the day of the incident; null when the child goes to none yet. */
  readonly level: SchoolLevel | null;
  /** The year within that level, from 1. */
  readonly yearOfLevel: number;
  readonly married: boolean;
  readonly working: boolean;
}

/** What a case cost, by receipts. Whole rupiah. */
export interface Costs {
  readonly medical: Rupiah;
  readonly rehabilitation: Rupiah;
  readonly transport: readonly { readonly mode: TransportMode; readonly amount: Rupiah }[];
  /** By month after the incident, from 1. */
  readonly homeCare: readonly { readonly month: number; readonly amount: Rupiah }[];
  /** The price that the rehabilitation centre of a hospital asks, and what was paid; null when it is not bought yet. */
  readonly prostheses: readonly { readonly referencePrice: Rupiah; readonly paid: Rupiah | null }[];
  readonly dentures: Rupiah;
  readonly hearingAid: Rupiah;
  readonly spectacles: Rupiah;
}

/** All that an entitlement follows from. It names nobody. */
export interface EntitlementInput {
  readonly programme: 'JKK' | 'JKM';
  /** The day of the accident or death in Jakarta: it chooses the rules. */
  readonly occurredOn: PlainDate;
  readonly outcome: Outcome;
  /** Whether the participant was a civil servant, soldier, police officer or state official. */
  readonly civilServant: boolean;
  /** The monthly wage base of the enrolment; null where it is not known. JKM does not ask for it. */
  readonly monthlyWage: Rupiah | null;
  /** Months of contribution up to the incident; null where they are not known. Only JKM asks for them. */
  readonly contributionMonths: number | null;
  /** Whole months during which the participant could not work, and days beyond them. */
  readonly inability: { readonly months: number; readonly days: number };
  readonly disabilities: readonly Disability[];
  readonly costs: Costs;
  readonly children: readonly Child[];
}

/** No costs at all. */
export const NO_COSTS: Costs = {
  medical: 0 as Rupiah,
  rehabilitation: 0 as Rupiah,
  transport: [],
  homeCare: [],
  prostheses: [],
  dentures: 0 as Rupiah,
  hearingAid: 0 as Rupiah,
  spectacles: 0 as Rupiah,
};
