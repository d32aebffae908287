import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';
import { dateWords } from '@payung/kit/values/words.ts';

import type { Confidence, ContributionStandingCode, Programme } from '../schema.types.ts';

/** What the ledger holds about one enrolment, as of a day. */
export interface ContributionFacts {
  /** Whether any contribution of the agreement is recorded here. */
  readonly recorded: boolean;
  /** The first month that was billed for this person; null where none was. */
  readonly firstPeriod: PlainDate | null;
  /** The day on which the document that first asked for it was paid in full. */
  readonly firstPaidOn: PlainDate | null;
  /** What was paid by the day towards the invoice of that month. */
  readonly paidByThen: Rupiah;
  /** The oldest last day to pay, before the day, of an invoice of the agreement that was not paid in full on it. */
  readonly inArrearsSince: PlainDate | null;
}

/** What contributions say of cover on a day. */
export interface Standing {
  readonly code: ContributionStandingCode;
  readonly holds: boolean | null;
  readonly reason: Sentence;
  readonly source: string;
  readonly confidence: Confidence;
}

/** Months behind from which on the employer pays first. */
const ARREARS_MONTHS = 3;

const FIRST_CONTRIBUTION = 'Permenaker 1/2025 Art 3A';
const ARREARS = 'bpjsketenagakerjaan.go.id, tunggakan iuran JKK (dikutip pers)';

/**
 * What contributions say of cover on a day. Cover starts when the first contribution is paid in full; arrears after that are the employer's matter: the
 * person stays covered, and only who pays JKK first changes with three months. Of JKM in arrears no source was found, so nobody can tell.
 * Where nothing is recorded nobody can tell either: silence is never taken for a no.
 *
 * @param programme asked about; null for any
 */
export function contributionStanding(facts: ContributionFacts, on: PlainDate, programme: Programme | null): Standing {
  const { recorded, firstPeriod, firstPaidOn, paidByThen, inArrearsSince } = facts;
  if (!recorded) return standing('NOT_RECORDED', null, NOT_RECORDED);
  if (firstPeriod === null) return standing('NOT_BILLED', null, NOT_BILLED);
  if (firstPaidOn === null || Temporal.PlainDate.compare(firstPaidOn, on) > 0) {
    if (paidByThen > 0) return standing('PARTLY_PAID', null, PARTLY_PAID);
    return standing('NO_FIRST_CONTRIBUTION', false, notPaidYet(firstPaidOn));
  }
  if (inArrearsSince === null) return standing('PAID', true, paidOn(firstPaidOn));
  const code = arrearsCode(inArrearsSince, on);
  if (programme === 'JKM') return { ...standing(code, null, jkmInArrears(inArrearsSince)), ...OF_ARREARS };
  return { ...standing(code, true, inArrears(code, inArrearsSince)), ...OF_ARREARS };
}

const OF_ARREARS = { source: ARREARS, confidence: 'PRESS' } as const;

function standing(code: ContributionStandingCode, holds: boolean | null, reason: Sentence): Standing {
  return { code, holds, reason, source: FIRST_CONTRIBUTION, confidence: 'PRESS' };
}

type ArrearsCode = 'IN_ARREARS' | 'IN_ARREARS_THREE_MONTHS' | 'EMPLOYER_PAYS_FIRST';

/** How far behind: counted from the last day to pay of the oldest invoice that is open. */
function arrearsCode(since: PlainDate, on: PlainDate): ArrearsCode {
  const compared = Temporal.PlainDate.compare(on, since.add({ months: ARREARS_MONTHS }));
  return compared < 0 ? 'IN_ARREARS' : compared === 0 ? 'IN_ARREARS_THREE_MONTHS' : 'EMPLOYER_PAYS_FIRST';
}

const NOT_RECORDED: Sentence = {
  id: 'Iuran perjanjian ini tidak dicatat di Payung. Itu belum berarti tidak dibayar: tanyakan kepada kantor cabang BPJS Ketenagakerjaan.',
  en: 'Contributions of this agreement are not recorded in Payung. That does not yet mean unpaid: ask the branch of BPJS Ketenagakerjaan.',
};

const NOT_BILLED: Sentence = {
  id: 'Peserta ini belum tercantum dalam tagihan mana pun. Minta kantor cabang menerbitkan tagihan atau nota debit.',
  en: 'This person stands on no invoice yet. Ask the branch to issue an invoice or a debit note.',
};

const PARTLY_PAID: Sentence = {
  id: 'Tagihan pertama baru dibayar sebagian; untuk siapa, tidak dapat dipastikan. Tanyakan kepada kantor cabang BPJS Ketenagakerjaan.',
  en: 'The first invoice was paid in part only; for whom, nobody can tell. Ask the branch of BPJS Ketenagakerjaan.',
};

function notPaidYet(firstPaidOn: PlainDate | null): Sentence {
  if (firstPaidOn === null) {
    return {
      id: 'Iuran pertama sudah ditagih dan belum dibayar, sehingga perlindungan belum mulai.',
      en: 'The first contribution was billed and is not paid, so that cover has not started.',
    };
  }
  const { id, en } = dateWords(firstPaidOn);
  return {
    id: `Iuran pertama baru dibayar lunas pada ${id}; perlindungan mulai pada hari itu.`,
    en: `The first contribution was paid in full on ${en} only; cover started on that day.`,
  };
}

function paidOn(day: PlainDate): Sentence {
  const { id, en } = dateWords(day);
  return {
    id: `Iuran pertama dibayar lunas pada ${id}.`,
    en: `The first contribution was paid in full on ${en}.`,
  };
}

function inArrears(code: ArrearsCode, since: PlainDate): Sentence {
  const { id, en } = dateWords(since);
  const behind: Sentence = {
    id: `Iuran pertama sudah dibayar; pemberi kerja menunggak sejak ${id}.`,
    en: `The first contribution is paid; the employer has been behind since ${en}.`,
  };
  switch (code) {
    case 'IN_ARREARS':
      return {
        id: `${behind.id} Kurang dari tiga bulan: BPJS Ketenagakerjaan tetap membayar JKK.`,
        en: `${behind.en} Less than three months: BPJS Ketenagakerjaan pays JKK all the same.`,
      };
    case 'IN_ARREARS_THREE_MONTHS':
      return {
        id: `${behind.id} Tepat tiga bulan: sumber tidak menentukan siapa membayar JKK lebih dahulu, kantor cabang yang memutuskan.`,
        en: `${behind.en} Three months to the day: the source leaves open who pays JKK first, the branch decides.`,
      };
    case 'EMPLOYER_PAYS_FIRST':
      return {
        id: `${behind.id} Lebih dari tiga bulan: pemberi kerja membayar JKK lebih dahulu dan memintanya kembali setelah melunasi.`,
        en: `${behind.en} More than three months: the employer pays JKK first and claims it back after settling.`,
      };
  }
}

function jkmInArrears(since: PlainDate): Sentence {
  const { id, en } = dateWords(since);
  return {
    id: `Pemberi kerja menunggak sejak ${id}. Untuk JKM tidak ditemukan aturannya: tanyakan kepada kantor cabang BPJS Ketenagakerjaan.`,
    en: `The employer has been behind since ${en}. For JKM no rule was found: ask the branch of BPJS Ketenagakerjaan.`,
  };
}
