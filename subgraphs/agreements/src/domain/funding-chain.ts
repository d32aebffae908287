import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';

import type { BudgetLine, FundingRole, FundingState } from '../schema.types.ts';

/** One end of a step. */
export interface Point {
  readonly role: FundingRole;
  readonly institutionCode: string | null;
  /** In the words of the source, where the register has no such institution. */
  readonly name: string | null;
}

/** Money that moved along a step. */
export interface Payment {
  readonly amount: Rupiah | null;
  readonly inFull: boolean;
}

/** A step of the money that was not taken out. Payments in the order in which they were recorded. */
export interface Step {
  readonly from: Point;
  readonly to: Point;
  readonly budgetLine: BudgetLine | null;
  readonly amountPromised: Rupiah | null;
  readonly payments: readonly Payment[];
}

/** The roles in the order in which money passes them. */
export const FLOW: readonly FundingRole[] = ['FUNDER', 'CHANNEL', 'PAYER', 'INSURER'];

/** Sum of the payments of a step whose amount is known; null when there is none. */
export function amountPaid({ payments }: Pick<Step, 'payments'>): Rupiah | null {
  const known = payments.flatMap(({ amount }) => amount ?? []);
  return known.length === 0 ? null : rupiah(known.reduce((sum, amount) => sum + amount, 0));
}

/** Whether a step is done: by amount, or in the words of the source, unless a payment was taken back after those words. */
export function isSettled(step: Pick<Step, 'payments' | 'amountPromised'>): boolean {
  const lastWord = step.payments.findLast(({ amount, inFull }) => inFull || (amount ?? 0) < 0);
  if (lastWord?.inFull === true) return true;
  const paid = amountPaid(step);
  return step.amountPromised !== null && paid !== null && paid >= step.amountPromised;
}

/** What is known of the money as a whole. */
export function fundingState(steps: readonly Step[]): FundingState {
  if (steps.length === 0) return 'SILENT';
  const ends = endsOf(steps);
  if (ends.every((step) => step.to.role === 'INSURER' && isSettled(step))) return 'FUNDED';
  return steps.some((step) => isSettled(step) || (amountPaid(step) ?? 0) > 0) ? 'PARTLY_FUNDED' : 'PLANNED';
}

/** Whether a signed agreement's money has not arrived in full; null when nobody can tell. */
export function isSignedButNotFunded(signed: boolean, state: FundingState): boolean | null {
  if (!signed || state === 'SILENT') return null;
  return state !== 'FUNDED';
}

/** Who pays the insurer; else whose money it is; null when the chain names neither. */
export function payerOf(steps: readonly Step[]): Point | null {
  const points = steps.flatMap(({ from, to }) => [from, to]);
  return points.find(({ role }) => role === 'PAYER') ?? points.find(({ role }) => role === 'FUNDER') ?? null;
}

/** Promised where the money starts, as far as amounts are known. The same money is not counted again further along. */
export function amountPromisedAtStart(steps: readonly Step[]): Rupiah | null {
  return sumKnown(startsOf(steps).map(({ amountPromised }) => amountPromised));
}

/** Received by insurers, as far as amounts are known. */
export function amountReceived(steps: readonly Step[]): Rupiah | null {
  return sumKnown(
    endsOf(steps)
      .filter(({ to }) => to.role === 'INSURER')
      .map(amountPaid),
  );
}

/** Steps that no other step leads to. */
export function startsOf<S extends Pick<Step, 'from' | 'to'>>(steps: readonly S[]): readonly S[] {
  const reached = new Set(steps.map(({ to }) => keyOf(to)));
  return steps.filter(({ from }) => !reached.has(keyOf(from)));
}

/** Steps that lead to no other step. */
export function endsOf<S extends Pick<Step, 'from' | 'to'>>(steps: readonly S[]): readonly S[] {
  const left = new Set(steps.map(({ from }) => keyOf(from)));
  return steps.filter(({ to }) => !left.has(keyOf(to)));
}

/** What tells one point of the money from another. One institution can be several points, in several roles. */
export function keyOf({ role, institutionCode, name }: Point): string {
  return `${role} ${institutionCode ?? `: ${name?.toLowerCase()}`}`;
}

/** Whether another step may be added between two points: money flows forwards, and never in a circle. */
export function isForwards(from: Point, to: Point, steps: readonly Pick<Step, 'from' | 'to'>[]): boolean {
  const distance = FLOW.indexOf(to.role) - FLOW.indexOf(from.role);
  if (distance < 0 || (distance === 0 && from.role !== 'CHANNEL')) return false;
  return !leadsTo(to, from, steps);
}

function leadsTo(from: Point, to: Point, steps: readonly Pick<Step, 'from' | 'to'>[]): boolean {
  const seen = new Set<string>();
  const next = [keyOf(from)];
  for (let key = next.pop(); key !== undefined; key = next.pop()) {
    if (key === keyOf(to)) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const step of steps) if (keyOf(step.from) === key) next.push(keyOf(step.to));
  }
  return false;
}

function sumKnown(amounts: readonly (Rupiah | null)[]): Rupiah | null {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === 0 ? null : rupiah(known.reduce((sum, amount) => sum + amount, 0));
}
