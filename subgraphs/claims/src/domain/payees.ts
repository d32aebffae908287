import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { BeneficiaryRelation, CaseOutcome, Programme } from '../schema.types.ts';
import type { Component, PaidHow } from './entitlement/entitlement-line.ts';
import { RELATIONS, succession, SUCCESSION_ARTICLES } from './heirs/legal-order.ts';
import type { PossibleHeir, Relation } from './heirs/legal-order.ts';

/** Somebody recorded on a claim who may be paid. */
export interface RecordedBeneficiary {
  readonly id: string;
  readonly relation: BeneficiaryRelation;
  readonly alive: boolean;
  readonly shareBasisPoints: number | null;
}

/** Who is to be paid. */
export interface Payees<Recorded extends RecordedBeneficiary> {
  readonly entitled: readonly Recorded[];
  /** Who follows by law; null where nobody died. */
  readonly succession: {
    readonly rank: number | null;
    readonly noHeir: boolean;
    readonly reason: Sentence;
    readonly article: string;
  } | null;
  /** Whether those entitled can be paid: there is somebody, and their shares make the whole. */
  readonly sharesComplete: boolean;
}

const WHOLE = 10_000;

/** What of a claim decides who is to be paid. */
export interface PaidCase {
  readonly outcome: CaseOutcome | null;
  readonly programme: Programme;
  /** Whether it was recorded after the death who follows, be it nobody. */
  readonly heirsRecorded: boolean;
}

/**
 * Who is to be paid of those recorded: the participant who lives; after a death the first rank of the law with somebody alive; without heir
 * and will, who arranged the funeral; and where that is nobody either, nobody: all of it falls to the Dana Jaminan Sosial. Before anybody has
 * said who follows, nothing is settled. How a rank shares is what the family agreed on: the law is silent, so it is kept and not judged.
 */
export function payeesOf<Recorded extends RecordedBeneficiary>(
  { outcome, programme, heirsRecorded }: PaidCase,
  recorded: readonly Recorded[],
): Payees<Recorded> {
  if (outcome !== 'DEATH') {
    const entitled = recorded.filter(({ relation, alive }) => relation === 'PARTICIPANT' && alive);
    return { entitled, succession: null, sharesComplete: entitled.length === 1 };
  }
  const found = succession(recorded.filter(isHeir));
  const article = SUCCESSION_ARTICLES[programme];
  if (found.kind === 'NO_HEIR') {
    const entitled = recorded.filter(({ relation, alive }) => relation === 'FUNERAL_ARRANGER' && alive);
    if (entitled.length === 0 && !heirsRecorded) {
      return { entitled, succession: { rank: null, noHeir: false, reason: NOT_SAID, article }, sharesComplete: false };
    }
    const last = { rank: null, noHeir: true, reason: found.reason, article };
    return { entitled, succession: last, sharesComplete: entitled.length <= 1 };
  }
  const { heirs, rank, reason } = found;
  const shares = heirs.map(({ shareBasisPoints }) => shareBasisPoints);
  const sharesComplete =
    heirs.length === 1
      ? shares[0] === null || shares[0] === WHOLE
      : shares.every((share) => share !== null && share > 0) &&
        shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) === WHOLE;
  return { entitled: heirs, succession: { rank, noHeir: false, reason, article }, sharesComplete };
}

/** What falls to the Dana Jaminan Sosial without heir and will: under JKM the death and the periodic benefit, under JKK the benefit of the death. */
const TO_THE_FUND: Readonly<Record<Programme, readonly string[]>> = { JKM: ['DEATH', 'PERIODIC'], JKK: ['DEATH'] };

/**
 * What of a calculation the articles give to nobody once there is neither heir nor will: all that is paid at once and is neither the funeral nor
 * the fund's, such as the periodic benefit under JKK. Null while somebody follows, or nobody has said.
 */
export function openShareOf(
  programme: Programme,
  { succession: last }: Pick<Payees<RecordedBeneficiary>, 'succession'>,
  components: readonly PayableComponent[],
): Rupiah | null {
  if (last?.noHeir !== true) return null;
  const open = components.filter(
    ({ component, paid }) =>
      paid !== 'YEARLY' && component !== 'FUNERAL' && !TO_THE_FUND[programme].includes(component),
  );
  return rupiah(open.reduce((sum, { amount }) => sum + amount, 0));
}

/** What of a calculation falls to the Dana Jaminan Sosial; null while somebody follows, or nobody has said. */
export function fundShareOf(
  programme: Programme,
  { succession: last }: Pick<Payees<RecordedBeneficiary>, 'succession'>,
  components: readonly Pick<PayableComponent, 'component' | 'amount'>[],
): Rupiah | null {
  if (last?.noHeir !== true) return null;
  const own = components.filter(({ component }) => TO_THE_FUND[programme].includes(component));
  return rupiah(own.reduce((sum, { amount }) => sum + amount, 0));
}

const NOT_SAID: Sentence = {
  id: 'Belum ada yang mencatat siapa ahli warisnya.',
  en: 'Nobody has recorded yet who the heirs are.',
};

/** A component of a decision, as far as it is paid. */
export interface PayableComponent {
  readonly component: Component | 'LATE_COMPENSATION';
  readonly amount: number;
  readonly paid: PaidHow;
}

/** One payment to make. */
export interface PlannedPayment {
  readonly component: PayableComponent['component'];
  readonly beneficiaryId: string;
  readonly amount: Rupiah;
}

/**
 * The payments of a decision: each component split by the shares, in whole rupiah, without a rupiah lost or made. What is paid year by
 * year is not paid here. Without heir and will the funeral alone is paid: the rest falls to the Dana Jaminan Sosial (`fundShareOf`), or to
 * nobody whom the articles name (`openShareOf`).
 */
export function planPayments(
  components: readonly PayableComponent[],
  { entitled, succession: last }: Payees<RecordedBeneficiary>,
): readonly PlannedPayment[] {
  const payable = sumByComponent(
    components.filter(
      ({ component, amount, paid }) =>
        amount > 0 && paid !== 'YEARLY' && (last?.noHeir !== true || component === 'FUNERAL'),
    ),
  );
  const shares = entitled.map(({ shareBasisPoints }) => (entitled.length === 1 ? WHOLE : (shareBasisPoints ?? 0)));
  return [...payable].flatMap(([component, amount]) =>
    splitAmount(amount, shares).flatMap((part, index) => {
      const payee = entitled[index];
      return payee === undefined || part === 0 ? [] : [{ component, beneficiaryId: payee.id, amount: rupiah(part) }];
    }),
  );
}

/**
 * What is left of components when a claim was decided before and paid: each less what of its kind was paid then. What was paid beyond what is
 * owed by now stays where it is.
 */
export function lessPaid(
  components: readonly PayableComponent[],
  paid: readonly Pick<PayableComponent, 'component' | 'amount'>[],
): readonly PayableComponent[] {
  const left = new Map<PayableComponent['component'], number>();
  for (const { component, amount } of paid) left.set(component, (left.get(component) ?? 0) + amount);
  return components.map((each) => {
    const taken = each.paid === 'YEARLY' ? 0 : Math.min(left.get(each.component) ?? 0, each.amount);
    left.set(each.component, (left.get(each.component) ?? 0) - taken);
    return { ...each, amount: each.amount - taken };
  });
}

/** An amount split by shares that make the whole: each part rounded down, what is left over goes to the first, rupiah by rupiah in order. */
export function splitAmount(amount: number, shares: readonly number[]): readonly number[] {
  const parts = shares.map((share) => Number((BigInt(amount) * BigInt(share)) / BigInt(WHOLE)));
  let left = amount - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => {
    if (left <= 0) return part;
    left -= 1;
    return part + 1;
  });
}

function sumByComponent(components: readonly PayableComponent[]): ReadonlyMap<PayableComponent['component'], number> {
  const sums = new Map<PayableComponent['component'], number>();
  for (const { component, amount } of components) sums.set(component, (sums.get(component) ?? 0) + amount);
  return sums;
}

function isHeir<Recorded extends RecordedBeneficiary>(recorded: Recorded): recorded is Recorded & PossibleHeir {
  return (RELATIONS as readonly string[]).includes(recorded.relation satisfies BeneficiaryRelation | Relation);
}
