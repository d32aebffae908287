import { dateInJakarta, isWithin } from '@payung/kit/values/dates.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { CoverAnswer, CoverLinkKind, Programme } from '../schema.types.ts';
import type { EnrolmentAnswer, EnrolmentFacts } from './enrolment-facts.ts';

/** One link of the chain that cover rests on. */
export interface CoverLink {
  readonly kind: CoverLinkKind;
  /** Null when nobody can tell. */
  readonly holds: boolean | null;
  readonly reason: Sentence;
}

/** The answer to the question of cover, with the chain behind it. */
export interface Cover {
  readonly answer: CoverAnswer;
  readonly links: readonly CoverLink[];
}

/** What the question of cover is asked about. */
export interface ClaimedIncident {
  readonly programme: Programme;
  readonly occurredAt: Instant;
}

/**
 * Whether cover held at the moment of an incident: the enrolment holds, the incident lies within the period of
 * service, and the agreement names the programme. One broken link is enough for "not covered"; without one, a
 * link that nobody can judge makes the whole "cannot tell". An agreement that is silent on a programme is such a
 * link: what is known of it may be an article about it, and silence is never taken for a no.
 */
export function coverAtIncident(answer: EnrolmentAnswer, incident: ClaimedIncident): Cover {
  const links = linksOf(answer, incident);
  if (links.some(({ holds }) => holds === false)) return { answer: 'NOT_COVERED', links };
  if (links.some(({ holds }) => holds === null)) return { answer: 'CANNOT_TELL', links };
  return { answer: 'COVERED', links };
}

function linksOf(answer: EnrolmentAnswer, incident: ClaimedIncident): readonly CoverLink[] {
  switch (answer.answer) {
    case 'FOUND':
      return [
        enrolmentLink(answer.enrolment),
        periodLink(answer.enrolment, incident),
        programmeLink(answer.enrolment, incident),
      ];
    case 'ABSENT':
      return [
        link('ENROLMENT', false, ABSENT),
        link('PERIOD', null, NOTHING_TO_CHECK),
        link('PROGRAMME', null, NOTHING_TO_CHECK),
      ];
    case 'SILENT':
      return [link('ENROLMENT', null, SILENT), link('PERIOD', null, SILENT), link('PROGRAMME', null, SILENT)];
  }
}

function enrolmentLink({ state }: EnrolmentFacts): CoverLink {
  switch (state) {
    case 'ENROLLED':
      return link('ENROLMENT', true, { id: 'Kepesertaannya sah.', en: 'The enrolment holds.' });
    case 'REJECTED':
      return link('ENROLMENT', false, {
        id: 'Kepesertaannya ditolak: perjanjiannya tidak mengizinkan.',
        en: 'The enrolment was rejected: the agreement does not allow it.',
      });
    case 'PENDING':
      return link('ENROLMENT', null, {
        id: 'Kepesertaannya belum diputuskan. Payung menanyakannya lagi dengan sendirinya.',
        en: 'The enrolment has not been decided yet. Payung asks again by itself.',
      });
  }
}

/** Days are counted in Jakarta: the period ends when its last day ends there. */
function periodLink({ startsOn, endsOn }: EnrolmentFacts, { occurredAt }: ClaimedIncident): CoverLink {
  const date = dateInJakarta(occurredAt);
  const holds = isWithin(date, startsOn, endsOn);
  return link('PERIOD', holds, {
    id: `Kejadian tanggal ${inWords(date, 'id')} ${holds ? 'berada dalam' : 'berada di luar'} masa kerja ${inWords(startsOn, 'id')} sampai dengan ${inWords(endsOn, 'id')}.`,
    en: `The incident of ${inWords(date, 'en')} lies ${holds ? 'within' : 'outside'} the period of service, ${inWords(startsOn, 'en')} to ${inWords(endsOn, 'en')}.`,
  });
}

function programmeLink({ programmes }: EnrolmentFacts, { programme }: ClaimedIncident): CoverLink {
  if (programmes === null) {
    return link('PROGRAMME', null, {
      id: 'Program yang dijanjikan perjanjian belum diketahui. Payung menanyakannya lagi dengan sendirinya.',
      en: 'The programmes that the agreement promises are not known yet. Payung asks again by itself.',
    });
  }
  if (programmes.length === 0) {
    return link('PROGRAMME', null, {
      id: 'Sumber perjanjian tidak menyebut program apa pun. Periksa naskah perjanjiannya.',
      en: 'The source of the agreement names no programme at all. Look at the text of the agreement.',
    });
  }
  const named = programmes.join(', ');
  return programmes.includes(programme)
    ? link('PROGRAMME', true, { id: `Perjanjian menyebut ${programme}.`, en: `The agreement names ${programme}.` })
    : link('PROGRAMME', null, {
        id: `Perjanjian hanya menyebut ${named} dan tidak menyinggung ${programme}. Periksa naskahnya: diam belum berarti tidak dilindungi.`,
        en: `The agreement names only ${named} and is silent on ${programme}. Look at its text: silence does not yet mean no cover.`,
      });
}

const ABSENT: Sentence = {
  id: 'Kepesertaan ini tidak ada, atau di luar wewenang yang melaporkan. Periksa nomor kepesertaannya.',
  en: 'There is no such enrolment, or it is out of reach of who reported. Check its identifier.',
};

const NOTHING_TO_CHECK: Sentence = {
  id: 'Tidak dapat diperiksa tanpa kepesertaan.',
  en: 'Cannot be checked without an enrolment.',
};

const SILENT: Sentence = {
  id: 'Pemilik data kepesertaan belum menjawab. Payung menanyakannya lagi dengan sendirinya.',
  en: 'The owner of the enrolment has not answered yet. Payung asks again by itself.',
};

function link(kind: CoverLinkKind, holds: boolean | null, reason: Sentence): CoverLink {
  return { kind, holds, reason };
}

function inWords(date: PlainDate, language: 'id' | 'en'): string {
  return date.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
