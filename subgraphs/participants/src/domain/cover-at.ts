import {
  agreementLink,
  answerOfChain,
  coverLink,
  enrolmentLink,
  periodLink,
  programmeLink,
} from '@payung/kit/values/cover-chain.ts';
import type { CoverAnswer, CoverLink } from '@payung/kit/values/cover-chain.ts';
import type { AgreementStatus } from '@payung/kit/values/agreement-transitions.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { EnrolmentDays } from '@payung/kit/values/enrolment-standing.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Programme } from '../schema.types.ts';
import { contributionStanding } from './contribution-standing.ts';
import type { ContributionFacts } from './contribution-standing.ts';

/** What a chain is made of. */
export interface ChainFacts extends EnrolmentDays {
  readonly programmes: readonly Programme[] | null;
  /** What the ledger holds as of the day. */
  readonly contributions: ContributionFacts;
  /** The state of the agreement on the day; not asked where the enrolment itself does not cover it. */
  readonly agreement: AgreementStatus | null | 'OWNER_SILENT' | 'NOT_ASKED';
}

/** The chain of one enrolment. */
export interface Chain {
  readonly answer: CoverAnswer;
  readonly links: readonly CoverLink[];
}

/** What is asked: a day, and a programme or any. */
export interface CoverAsked {
  readonly date: PlainDate;
  readonly programme: Programme | null;
}

const THE_DAY: Sentence = { id: 'Tanggal', en: 'The day' };

/** The links that this owner knows by itself. */
export function ownLinks(facts: Omit<ChainFacts, 'agreement'>, { date, programme }: CoverAsked): readonly CoverLink[] {
  const { holds, reason } = contributionStanding(facts.contributions, date, programme);
  return [
    enrolmentLink(facts, date),
    periodLink(facts, date, THE_DAY),
    programmeLink(facts.programmes, programme),
    coverLink('CONTRIBUTION', holds, reason),
  ];
}

/** The chain of cover of one enrolment on a day. */
export function chainOf({ agreement, ...facts }: ChainFacts, asked: CoverAsked): Chain {
  const own = ownLinks(facts, asked);
  const links = agreement === 'NOT_ASKED' ? own : [...own, agreementLink(agreement)];
  return { answer: answerOfChain(links), links };
}

/**
 * What the chains of one person say together. One that holds is enough; one that nobody can judge leaves the question open; a person
 * without any was enrolled nowhere. Without a person there is nothing to say no to: a digit may be wrong.
 */
export function coverOf(chains: readonly Chain[] | null): CoverAnswer {
  if (chains === null) return 'CANNOT_TELL';
  if (chains.some(({ answer }) => answer === 'COVERED')) return 'COVERED';
  return chains.some(({ answer }) => answer === 'CANNOT_TELL') ? 'CANNOT_TELL' : 'NOT_COVERED';
}

/** What to say of a bare yes or no: the same whether somebody is not known or cannot be judged. */
export function verifiedSentence(covered: boolean | null): Sentence {
  if (covered !== null) return coverSentence(covered ? 'COVERED' : 'NOT_COVERED', true);
  return {
    id: 'Belum dapat dipastikan. Periksa NIK dan tanggal lahirnya, atau tanyakan kepada kantor cabang BPJS Ketenagakerjaan.',
    en: 'Nobody can tell yet. Check NIK and date of birth, or ask the branch of BPJS Ketenagakerjaan.',
  };
}

/** What to say of the answer. */
export function coverSentence(answer: CoverAnswer, isKnown: boolean): Sentence {
  if (!isKnown) {
    return {
      id: 'Tidak ada orang dengan NIK dan tanggal lahir ini. Periksa angkanya; ini belum berarti tidak terlindungi.',
      en: 'No person with this NIK and date of birth is known. Check the digits; this does not yet mean no cover.',
    };
  }
  switch (answer) {
    case 'COVERED':
      return { id: 'Terlindungi pada saat itu.', en: 'Covered at that time.' };
    case 'NOT_COVERED':
      return { id: 'Tidak terlindungi pada saat itu.', en: 'Not covered at that time.' };
    case 'CANNOT_TELL':
      return {
        id: 'Belum dapat dipastikan. Tanyakan kepada instansi yang mendaftarkan atau kantor cabang BPJS Ketenagakerjaan.',
        en: 'Nobody can tell yet. Ask the institution that enrolled the person, or the branch of BPJS Ketenagakerjaan.',
      };
  }
}
