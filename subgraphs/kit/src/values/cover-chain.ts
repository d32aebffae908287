import { dateWords } from './words.ts';
import type { AgreementStatus } from './agreement-transitions.ts';
import { isWithin } from './dates.ts';
import type { PlainDate } from './dates.ts';
import { suspensionOn } from './enrolment-standing.ts';
import type { EnrolmentDays } from './enrolment-standing.ts';
import type { Sentence } from './sentence.ts';

/**
 * The chain that cover rests on, one rule for whoever asks: a claim about its incident, a clinic about a person at its counter.
 * One broken link is enough for "not covered"; without one, a link that nobody can judge makes the whole "cannot tell".
 */

/** The three answers to the question of cover. */
export type CoverAnswer = 'COVERED' | 'NOT_COVERED' | 'CANNOT_TELL';

/** Links of the chain. */
export type CoverLinkKind = 'ENROLMENT' | 'PERIOD' | 'PROGRAMME' | 'AGREEMENT' | 'CONTRIBUTION';

/** A programme that an agreement can promise. */
export type CoveredProgramme = 'JKK' | 'JKM';

/** One link of the chain that cover rests on. */
export interface CoverLink {
  readonly kind: CoverLinkKind;
  /** Null when nobody can tell. */
  readonly holds: boolean | null;
  readonly reason: Sentence;
}

/** What the links of one chain say together. */
export function answerOfChain(links: readonly CoverLink[]): CoverAnswer {
  if (links.some(({ holds }) => holds === false)) return 'NOT_COVERED';
  return links.some(({ holds }) => holds === null) ? 'CANNOT_TELL' : 'COVERED';
}

/** A link with its reason. */
export function coverLink(kind: CoverLinkKind, holds: boolean | null, reason: Sentence): CoverLink {
  return { kind, holds, reason };
}

/** Whether the enrolment holds and is not suspended on the day. One that was ended early holds up to its last day. */
export function enrolmentLink(
  { state, suspensions }: Pick<EnrolmentDays, 'state' | 'suspensions'>,
  date: PlainDate,
): CoverLink {
  if (state === 'PENDING') {
    return coverLink('ENROLMENT', null, {
      id: 'Kepesertaannya belum diputuskan. Payung menanyakannya lagi dengan sendirinya.',
      en: 'The enrolment has not been decided yet. Payung asks again by itself.',
    });
  }
  if (state === 'REJECTED') {
    return coverLink('ENROLMENT', false, {
      id: 'Kepesertaannya ditolak: perjanjiannya tidak mengizinkan.',
      en: 'The enrolment was rejected: the agreement does not allow it.',
    });
  }
  const suspension = suspensionOn(suspensions, date);
  if (suspension === null) {
    return coverLink('ENROLMENT', true, { id: 'Kepesertaannya sah.', en: 'The enrolment holds.' });
  }
  return coverLink('ENROLMENT', false, {
    id: `Kepesertaannya ditangguhkan sejak ${dateWords(suspension.from).id}.`,
    en: `The enrolment was suspended from ${dateWords(suspension.from).en} on.`,
  });
}

/** Whether the day lies within the period of service. @param what the day in words, as in "The incident of" */
export function periodLink(
  { startsOn, endsOn }: Pick<EnrolmentDays, 'startsOn' | 'endsOn'>,
  date: PlainDate,
  what: Sentence,
): CoverLink {
  if (endsOn.since(startsOn).sign < 0) {
    return coverLink('PERIOD', false, {
      id: 'Kepesertaannya diakhiri sebelum hari pertamanya.',
      en: 'The enrolment was ended before its first day.',
    });
  }
  const holds = isWithin(date, startsOn, endsOn);
  return coverLink('PERIOD', holds, {
    id: `${what.id} ${dateWords(date).id} ${holds ? 'berada dalam' : 'berada di luar'} masa kerja ${dateWords(startsOn).id} sampai dengan ${dateWords(endsOn).id}.`,
    en: `${what.en} ${dateWords(date).en} lies ${holds ? 'within' : 'outside'} the period of service, ${dateWords(startsOn).en} to ${dateWords(endsOn).en}.`,
  });
}

/**
 * Whether the agreement names the programme. One that is silent on it cannot be judged: what is known of it may be an article
 * about it, and silence is never taken for a no.
 *
 * @param programmes that the agreement names; empty when its text names none, null when its owner has not answered
 * @param programme the one asked for; null for any
 */
export function programmeLink(
  programmes: readonly CoveredProgramme[] | null,
  programme: CoveredProgramme | null,
): CoverLink {
  if (programmes === null) {
    return coverLink('PROGRAMME', null, {
      id: 'Program yang dijanjikan perjanjian belum diketahui. Payung menanyakannya lagi dengan sendirinya.',
      en: 'The programmes that the agreement promises are not known yet. Payung asks again by itself.',
    });
  }
  if (programmes.length === 0) {
    return coverLink('PROGRAMME', null, {
      id: 'Sumber perjanjian tidak menyebut program apa pun. Periksa naskah perjanjiannya.',
      en: 'The source of the agreement names no programme at all. Look at the text of the agreement.',
    });
  }
  const named = programmes.join(', ');
  if (programme === null || programmes.includes(programme)) {
    const said = programme ?? named;
    return coverLink('PROGRAMME', true, { id: `Perjanjian menyebut ${said}.`, en: `The agreement names ${said}.` });
  }
  return coverLink('PROGRAMME', null, {
    id: `Perjanjian hanya menyebut ${named} dan tidak menyinggung ${programme}. Periksa naskahnya: diam belum berarti tidak dilindungi.`,
    en: `The agreement names only ${named} and is silent on ${programme}. Look at its text: silence does not yet mean no cover.`,
  });
}

/**
 * Whether the agreement was in force on the day. Outside of its period, and before its signature, nobody can tell: periods and days of
 * signature are derived where the sources are silent.
 *
 * @param status on the day; null when nothing was known of it by then
 */
export function agreementLink(status: AgreementStatus | null | 'OWNER_SILENT'): CoverLink {
  switch (status) {
    case 'IN_FORCE':
      return coverLink('AGREEMENT', true, {
        id: 'Perjanjiannya berlaku pada hari itu.',
        en: 'The agreement was in force on that day.',
      });
    case 'TERMINATED':
      return coverLink('AGREEMENT', false, {
        id: 'Perjanjiannya sudah diakhiri pada hari itu.',
        en: 'The agreement had been terminated by that day.',
      });
    case 'SUSPENDED':
      return coverLink('AGREEMENT', null, {
        id: 'Perjanjiannya ditangguhkan pada hari itu. Tanyakan kepada kantor cabang BPJS Ketenagakerjaan.',
        en: 'The agreement was suspended on that day. Ask the branch of BPJS Ketenagakerjaan.',
      });
    case 'OWNER_SILENT':
      return coverLink('AGREEMENT', null, {
        id: 'Pemilik data perjanjian belum menjawab. Tanyakan lagi sebentar lagi.',
        en: 'The owner of the agreement has not answered. Ask again shortly.',
      });
    case null:
    case 'DRAFT':
    case 'SUBMITTED':
    case 'SENT_BACK':
    case 'APPROVED':
    case 'SIGNED':
    case 'ENDED':
      return coverLink('AGREEMENT', null, {
        id: 'Hari itu berada di luar masa berlaku perjanjian seperti yang tercatat. Periksa naskahnya.',
        en: 'That day lies outside the time in force of the agreement as recorded. Look at its text.',
      });
  }
}
