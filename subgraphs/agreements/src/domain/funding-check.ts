import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { BudgetLine, FundingPaymentInput, FundingPointInput, FundingRefusalCode } from '../schema.types.ts';
import { isForwards, keyOf } from './funding-chain.ts';
import type { Point, Step } from './funding-chain.ts';

/** Most steps of one agreement. */
export const MOST_STEPS = 50;

/** Most payments along one step. */
export const MOST_PAYMENTS = 100;

/** Most corrections of one step. */
export const MOST_CORRECTIONS = 50;

type Refused = { readonly refused: Refusal<FundingRefusalCode> };

/** A step as somebody would record it. */
export interface StepToRecord {
  readonly from: FundingPointInput;
  readonly to: FundingPointInput;
  readonly budgetLine?: BudgetLine | null | undefined;
  readonly budgetLineText?: string | null | undefined;
  readonly amountPromised?: number | null | undefined;
  readonly promisedOn?: PlainDate | null | undefined;
  readonly sourceText?: string | null | undefined;
}

/** The point that an input stands for. */
export function pointOf({ role, institutionCode, name }: FundingPointInput): Point {
  const text = name?.trim() ?? '';
  return { role, institutionCode: institutionCode ?? null, name: institutionCode || text === '' ? null : text };
}

/**
 * Whether a step may stand beside the others of its agreement. Answers the first problem, or null.
 *
 * @param others the steps of the chain without this one
 */
export function checkStep(
  step: StepToRecord,
  others: readonly Pick<Step, 'from' | 'to' | 'budgetLine'>[],
  today: PlainDate,
): Refused | null {
  return (
    checkPoint(step.from, 'from') ?? checkPoint(step.to, 'to') ?? checkFacts(step, today) ?? checkPlace(step, others)
  );
}

function checkPoint(point: FundingPointInput, field: 'from' | 'to'): Refused | null {
  const { institutionCode, name } = pointOf(point);
  if (institutionCode === null && name === null) {
    return invalid(`${field}.name`, {
      id: 'Sebutkan instansinya, dengan kode atau dengan kata-kata sumber.',
      en: 'Name the institution, by its code or in the words of the source.',
    });
  }
  return name !== null && name.length > 200 ? invalid(`${field}.name`, lengthRule(200)) : null;
}

function checkFacts(step: StepToRecord, today: PlainDate): Refused | null {
  const { budgetLine, budgetLineText, amountPromised, promisedOn, sourceText } = step;
  if (budgetLine === 'OTHER' && (budgetLineText?.trim() ?? '') === '') {
    return invalid('budgetLineText', {
      id: 'Sebutkan pos anggarannya dengan kata-kata sumber.',
      en: 'Say which budget line it is, in the words of the source.',
    });
  }
  if ((budgetLineText?.length ?? 0) > 200) return invalid('budgetLineText', lengthRule(200));
  if ((sourceText?.length ?? 0) > 1_000) return invalid('sourceText', lengthRule(1_000));
  if (amountPromised !== null && amountPromised !== undefined && !isAmount(amountPromised)) {
    return invalid('amountPromised', amountRule);
  }
  return isAfter(promisedOn, today) ? invalid('promisedOn', futureRule) : null;
}

function checkPlace(step: StepToRecord, others: readonly Pick<Step, 'from' | 'to' | 'budgetLine'>[]): Refused | null {
  const [from, to] = [pointOf(step.from), pointOf(step.to)];
  if (others.length >= MOST_STEPS) {
    return refuse('TOO_MANY', {
      id: `Satu perjanjian paling banyak ${MOST_STEPS} langkah pendanaan.`,
      en: `One agreement has at most ${MOST_STEPS} steps of funding.`,
    });
  }
  if (!isForwards(from, to, others)) {
    return refuse(
      'WRONG_ORDER',
      {
        id: 'Dana mengalir dari penyandang dana, lewat saluran dan pembayar, ke penjamin, dan tidak berputar.',
        en: 'Money flows from funder through channel and payer to insurer, and not in a circle.',
      },
      'to.role',
    );
  }
  const same = others.some(
    (other) =>
      keyOf(other.from) === keyOf(from) &&
      keyOf(other.to) === keyOf(to) &&
      other.budgetLine === (step.budgetLine ?? null),
  );
  return same
    ? refuse('DUPLICATE', {
        id: 'Langkah dengan asal, tujuan, dan pos anggaran yang sama sudah tercatat. Koreksi langkah itu.',
        en: 'A step with the same from, to and budget line is recorded. Correct that one.',
      })
    : null;
}

/** Whether a payment may be recorded along a step. Answers the first problem, or null. */
export function checkPayment(
  { amount, paidOn, inFull, sourceText }: FundingPaymentInput,
  step: { readonly payments: readonly { readonly amount: number | null }[] },
  today: PlainDate,
): Refused | null {
  if ((sourceText?.length ?? 0) > 1_000) return invalid('sourceText', lengthRule(1_000));
  const known = amount ?? null;
  if (known === null && !inFull) {
    return invalid('amount', {
      id: 'Tanpa jumlah, sumber harus menyatakan bahwa langkah ini sudah dibayar penuh (`inFull`).',
      en: 'Without an amount, the source must say that the step is paid in full (`inFull`).',
    });
  }
  if (known !== null && (known === 0 || !isAmount(Math.abs(known)))) return invalid('amount', amountRule);
  if (known !== null && known < 0) {
    const paid = step.payments.reduce((sum, payment) => sum + (payment.amount ?? 0), 0);
    if (inFull || paid + known < 0) {
      return invalid('amount', {
        id: 'Yang ditarik kembali tidak boleh melebihi yang sudah dibayar.',
        en: 'No more can be taken back than was paid.',
      });
    }
  }
  if (isAfter(paidOn, today)) return invalid('paidOn', futureRule);
  return step.payments.length < MOST_PAYMENTS
    ? null
    : refuse('TOO_MANY', {
        id: `Satu langkah paling banyak ${MOST_PAYMENTS} pembayaran.`,
        en: `One step has at most ${MOST_PAYMENTS} payments.`,
      });
}

/** Whether a reason says something. Answers the problem, or null. */
export function checkReason(reason: string): Refused | null {
  const length = reason.trim().length;
  return length >= 5 && length <= 500
    ? null
    : invalid('reason', { id: 'Tulis alasan, 5 sampai 500 karakter.', en: 'Write a reason of 5 to 500 characters.' });
}

const LARGEST = 100_000_000_000_000;

function isAmount(amount: number): boolean {
  return amount > 0 && amount <= LARGEST;
}

function isAfter(day: PlainDate | null | undefined, today: PlainDate): boolean {
  return day !== null && day !== undefined && Temporal.PlainDate.compare(day, today) > 0;
}

const amountRule: Sentence = {
  id: 'Jumlah harus lebih dari 0 dan paling banyak Rp100 triliun.',
  en: 'An amount is more than 0 and at most Rp100 trillion.',
};

const futureRule: Sentence = {
  id: 'Tanggal tidak boleh di masa depan.',
  en: 'The day cannot be in the future.',
};

function lengthRule(most: number): Sentence {
  return { id: `Paling banyak ${most} karakter.`, en: `At most ${most} characters.` };
}

function invalid(field: string, message: Sentence): Refused {
  return refuse('INVALID', message, field);
}
