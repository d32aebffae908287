import { Temporal } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import { describe, expect, it } from 'vitest';

import type { AgreementAnswer } from './cover-facts.ts';
import { coverAtIncident } from './cover-at-incident.ts';
import { isWorthAskingAgain } from './enrolment-facts.ts';
import type { EnrolmentAnswer, EnrolmentFacts } from './enrolment-facts.ts';

const contribution = (code: string, holds: boolean | null) => ({
  code,
  holds,
  reason: { id: `${code}.`, en: `${code}.` },
});

const KPPS: EnrolmentFacts = {
  state: 'ENROLLED',
  startsOn: Temporal.PlainDate.from('2024-11-07'),
  endsOn: Temporal.PlainDate.from('2024-12-07'),
  suspensions: [],
  programmes: ['JKK', 'JKM'],
  agreementId: null,
  institutionCode: 'kpu-32.04',
  insurerCode: 'bpjs-kc-lodaya',
  regionCode: '32.04',
  electionCode: 'PILKADA-2024',
  categoryCode: 'KPPS',
  wageBase: rupiah(1_100_000),
  agreementVersion: 1,
  contributions: { JKK: contribution('PAID', true), JKM: contribution('PAID', true) },
  relatedEnrolmentIds: [],
};

const suspension = (from: string, until: string | null) => ({
  from: Temporal.PlainDate.from(from),
  until: until === null ? null : Temporal.PlainDate.from(until),
});

const POLLING_NIGHT = '2024-11-27T21:00:00+07:00';

function judge(
  enrolment: Partial<EnrolmentFacts>,
  {
    programme = 'JKK',
    at = POLLING_NIGHT,
    agreement = 'IN_FORCE',
  }: { programme?: 'JKK' | 'JKM'; at?: string; agreement?: AgreementAnswer } = {},
) {
  return coverAtIncident(
    { answer: 'FOUND', enrolment: { ...KPPS, ...enrolment } },
    { programme, occurredAt: Temporal.Instant.from(at) },
    agreement,
  );
}

const held = (cover: ReturnType<typeof judge>) => cover.links.map(({ holds }) => holds);

describe('cover at the moment of the incident', () => {
  it.each([
    [
      'an officer in service under a programme that the agreement names is covered',
      {},
      {},
      'COVERED',
      [true, true, true],
    ],
    ['the other programme of the agreement covers as well', {}, { programme: 'JKM' }, 'COVERED', [true, true, true]],
    [
      'the first minute of the first day is covered',
      {},
      { at: '2024-11-07T00:00:00+07:00' },
      'COVERED',
      [true, true, true],
    ],
    [
      'the last second of the last day is covered',
      {},
      { at: '2024-12-07T23:59:59.999+07:00' },
      'COVERED',
      [true, true, true],
    ],
    [
      'midnight in Jakarta after the last day is not covered (B17)',
      {},
      { at: '2024-12-08T00:00:00+07:00' },
      'NOT_COVERED',
      [true, false, true],
    ],
    [
      'the day before the first is not covered',
      {},
      { at: '2024-11-06T23:59:59.999+07:00' },
      'NOT_COVERED',
      [true, false, true],
    ],
    [
      'days are counted in Jakarta, where 7 December 18:00 UTC is the 8th',
      {},
      { at: '2024-12-07T18:00:00Z' },
      'NOT_COVERED',
      [true, false, true],
    ],
    [
      'an agreement silent on the programme cannot be judged: silence is not a no (Palembang)',
      { programmes: ['JKK'] },
      { programme: 'JKM' },
      'CANNOT_TELL',
      [true, true, null],
    ],
    [
      'an agreement whose source names no programme cannot be judged (Bintan)',
      { programmes: [] },
      {},
      'CANNOT_TELL',
      [true, true, null],
    ],
    [
      'an undecided enrolment cannot be judged',
      { state: 'PENDING', programmes: null },
      {},
      'CANNOT_TELL',
      [null, true, null],
    ],
    [
      'a rejected enrolment does not cover',
      { state: 'REJECTED', programmes: null },
      {},
      'NOT_COVERED',
      [false, true, null],
    ],
    [
      'the days of a suspension are not covered',
      { state: 'SUSPENDED', suspensions: [suspension('2024-11-20', null)] },
      {},
      'NOT_COVERED',
      [false, true, true],
    ],
    [
      'days before a suspension stay covered while it lasts',
      { state: 'SUSPENDED', suspensions: [suspension('2024-11-28', null)] },
      {},
      'COVERED',
      [true, true, true],
    ],
    [
      'the day of reinstatement is covered again',
      { suspensions: [suspension('2024-11-20', '2024-11-27')] },
      {},
      'COVERED',
      [true, true, true],
    ],
    [
      'an enrolment ended early covers its last day',
      { state: 'ENDED', endsOn: Temporal.PlainDate.from('2024-11-27') },
      {},
      'COVERED',
      [true, true, true],
    ],
    [
      'an enrolment ended early covers nothing after its last day',
      { state: 'ENDED', endsOn: Temporal.PlainDate.from('2024-11-26') },
      {},
      'NOT_COVERED',
      [true, false, true],
    ],
    [
      'an enrolment ended before its first day never covered',
      { state: 'ENDED', endsOn: Temporal.PlainDate.from('2024-11-06') },
      { at: '2024-11-06T12:00:00+07:00' },
      'NOT_COVERED',
      [true, false, true],
    ],
    [
      'a broken link decides, whatever else is unknown',
      { state: 'PENDING', programmes: null },
      { at: '2025-01-01T00:00:00Z' },
      'NOT_COVERED',
      [null, false, null],
    ],
  ] as const)('%s', (_name, enrolment, incident, answer, links) => {
    const cover = judge(enrolment, incident);
    expect({ answer: cover.answer, links: held(cover) }).toEqual({ answer, links: [...links, true, true] });
  });

  it.each([
    ['in force', 'IN_FORCE', 'COVERED', true],
    ['terminated by then', 'TERMINATED', 'NOT_COVERED', false],
    ['suspended then', 'SUSPENDED', 'CANNOT_TELL', null],
    ['outside of its period as recorded', 'ENDED', 'CANNOT_TELL', null],
    ['not known by then', null, 'CANNOT_TELL', null],
    ['whose owner is silent: never a no', 'OWNER_SILENT', 'CANNOT_TELL', null],
  ] as const)('an agreement %s', (_name, agreement, answer, last) => {
    const cover = judge({}, { agreement });
    expect({ answer: cover.answer, last: held(cover).at(-1) }).toEqual({ answer, last });
  });

  it.each([
    ['paid by then', 'PAID', true, 'COVERED'],
    ['billed and not paid: cover had not begun (B15)', 'NO_FIRST_CONTRIBUTION', false, 'NOT_COVERED'],
    ['not recorded here: nobody can tell', 'NOT_RECORDED', null, 'CANNOT_TELL'],
    ['two months behind: BPJS pays all the same (C8)', 'IN_ARREARS', true, 'COVERED'],
  ] as const)('a contribution that was %s', (_name, code, holds, answer) => {
    const cover = judge({ contributions: { JKK: contribution(code, holds), JKM: contribution(code, holds) } });
    expect({ answer: cover.answer, link: cover.links[3]?.holds }).toEqual({ answer, link: holds });
  });

  it('is never a no while the owner is silent', () => {
    const cover = coverAtIncident(
      { answer: 'SILENT' },
      { programme: 'JKK', occurredAt: Temporal.Instant.from(POLLING_NIGHT) },
      'OWNER_SILENT',
    );
    expect({ answer: cover.answer, links: held(cover) }).toEqual({
      answer: 'CANNOT_TELL',
      links: [null, null, null, null, null],
    });
  });

  it('is a no when the owner says that there is no such enrolment', () => {
    const cover = coverAtIncident(
      { answer: 'ABSENT' },
      { programme: 'JKK', occurredAt: Temporal.Instant.from(POLLING_NIGHT) },
      'OWNER_SILENT',
    );
    expect({ answer: cover.answer, links: held(cover) }).toEqual({
      answer: 'NOT_COVERED',
      links: [false, null, null, null, null],
    });
  });

  it('says the days in words, in both languages', () => {
    expect(judge({}, { at: '2024-12-08T00:00:00+07:00' }).links[1]?.reason).toEqual({
      id: 'Kejadian tanggal 8 Desember 2024 berada di luar masa kerja 7 November 2024 sampai dengan 7 Desember 2024.',
      en: 'The incident of 8 December 2024 lies outside the period of service, 7 November 2024 to 7 December 2024.',
    });
  });

  it('gives the links in the order of the chain, each with both sentences', () => {
    for (const answer of ANSWERS) {
      const incident = { programme: 'JKK', occurredAt: Temporal.Instant.from(POLLING_NIGHT) } as const;
      const { links } = coverAtIncident(answer, incident, 'IN_FORCE');
      expect(links.map(({ kind }) => kind)).toEqual(['ENROLMENT', 'PERIOD', 'PROGRAMME', 'CONTRIBUTION', 'AGREEMENT']);
      expect(links.every(({ reason }) => reason.id.endsWith('.') && reason.en.endsWith('.'))).toBe(true);
    }
  });
});

const found = (enrolment: Partial<EnrolmentFacts>): EnrolmentAnswer => ({
  answer: 'FOUND',
  enrolment: { ...KPPS, ...enrolment },
});

const ANSWERS: readonly EnrolmentAnswer[] = [
  { answer: 'SILENT' },
  { answer: 'ABSENT' },
  found({}),
  found({ state: 'PENDING', programmes: null }),
  found({ state: 'REJECTED' }),
  found({ programmes: [] }),
];

describe('asking again', () => {
  it.each([
    ['a silent owner', { answer: 'SILENT' }, 'OWNER_SILENT', true],
    ['an undecided enrolment', found({ state: 'PENDING', programmes: null }), 'OWNER_SILENT', true],
    ['a settled enrolment', found({}), 'IN_FORCE', false],
    ['a settled enrolment whose agreement nobody could ask about', found({}), 'OWNER_SILENT', true],
    ['an agreement that names no programme: nobody has more to say', found({ programmes: [] }), 'IN_FORCE', false],
    ['an enrolment that does not exist', { answer: 'ABSENT' }, 'OWNER_SILENT', false],
  ] as const)('%s', (_name, answer, agreement, worth) => {
    expect(isWorthAskingAgain(answer, agreement)).toBe(worth);
  });
});
