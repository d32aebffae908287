import {
  agreementLink,
  answerOfChain,
  coverLink,
  enrolmentLink,
  periodLink,
  programmeLink,
} from '@payung/kit/values/cover-chain.ts';
import type { CoverAnswer, CoverLink } from '@payung/kit/values/cover-chain.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Programme } from '../schema.types.ts';
import type { AgreementAnswer } from './cover-facts.ts';
import type { EnrolmentAnswer } from './enrolment-facts.ts';

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
 * Whether cover held at the moment of an incident: the enrolment holds and was not suspended, the incident lies within the
 * period of service, the agreement names the programme and was in force, and contributions do not break it. Days are counted in Jakarta: the period ends when its
 * last day ends there. The links themselves are the kit's (`cover-chain.ts`), the same for whoever asks about cover.
 *
 * @param agreement what the agreement's owner said of its state on the day
 */
export function coverAtIncident(answer: EnrolmentAnswer, incident: ClaimedIncident, agreement: AgreementAnswer): Cover {
  const links = linksOf(answer, incident, agreement);
  return { answer: answerOfChain(links), links };
}

function linksOf(
  answer: EnrolmentAnswer,
  { occurredAt, programme }: ClaimedIncident,
  agreement: AgreementAnswer,
): readonly CoverLink[] {
  switch (answer.answer) {
    case 'FOUND': {
      const { enrolment } = answer;
      const date = dateInJakarta(occurredAt);
      return [
        enrolmentLink(enrolment, date),
        periodLink(enrolment, date, INCIDENT_OF),
        programmeLink(enrolment.programmes, programme),
        coverLink('CONTRIBUTION', enrolment.contributions[programme].holds, enrolment.contributions[programme].reason),
        agreementLink(agreement),
      ];
    }
    case 'ABSENT':
      return [
        coverLink('ENROLMENT', false, ABSENT),
        coverLink('PERIOD', null, NOTHING_TO_CHECK),
        coverLink('PROGRAMME', null, NOTHING_TO_CHECK),
        coverLink('CONTRIBUTION', null, NOTHING_TO_CHECK),
        coverLink('AGREEMENT', null, NOTHING_TO_CHECK),
      ];
    case 'SILENT':
      return [
        coverLink('ENROLMENT', null, SILENT),
        coverLink('PERIOD', null, SILENT),
        coverLink('PROGRAMME', null, SILENT),
        coverLink('CONTRIBUTION', null, SILENT),
        coverLink('AGREEMENT', null, SILENT),
      ];
  }
}

const INCIDENT_OF: Sentence = { id: 'Kejadian tanggal', en: 'The incident of' };

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
