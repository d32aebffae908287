import { Temporal } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import { describe, expect, it } from 'vitest';

import { chainOf, coverOf, coverSentence } from './cover-at.ts';
import type { ChainFacts } from './cover-at.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const KPPS: ChainFacts = {
  state: 'ENROLLED',
  startsOn: day('2024-11-07'),
  endsOn: day('2024-12-07'),
  suspensions: [],
  programmes: ['JKK', 'JKM'],
  contributions: {
    recorded: true,
    firstPeriod: day('2024-11-01'),
    firstPaidOn: day('2024-11-07'),
    paidByThen: rupiah(5_940),
    inArrearsSince: null,
  },
  agreement: 'IN_FORCE',
};

const NOT_PAID = { firstPaidOn: null, paidByThen: rupiah(0) };

const judge = (facts: Partial<ChainFacts>, date = '2024-11-27', programme: 'JKK' | 'JKM' | null = null) =>
  chainOf({ ...KPPS, ...facts }, { date: day(date), programme });

describe('the chain of cover', () => {
  it.each([
    ['holds within the period', {}, '2024-11-27', null, 'COVERED'],
    ['is broken after the last day (B17)', {}, '2024-12-08', null, 'NOT_COVERED'],
    [
      'is broken while suspended',
      { state: 'SUSPENDED', suspensions: [{ from: day('2024-11-20'), until: null }] },
      '2024-11-27',
      null,
      'NOT_COVERED',
    ],
    [
      'holds before the suspension',
      { state: 'SUSPENDED', suspensions: [{ from: day('2024-11-28'), until: null }] },
      '2024-11-27',
      null,
      'COVERED',
    ],
    [
      'holds on the last day of an early end',
      { state: 'ENDED', endsOn: day('2024-11-27') },
      '2024-11-27',
      null,
      'COVERED',
    ],
    ['cannot be judged while undecided', { state: 'PENDING', programmes: null }, '2024-11-27', null, 'CANNOT_TELL'],
    [
      'cannot be judged for a programme that the agreement is silent on',
      { programmes: ['JKK'] },
      '2024-11-27',
      'JKM',
      'CANNOT_TELL',
    ],
    ['holds for the programme that it names', { programmes: ['JKK'] }, '2024-11-27', 'JKK', 'COVERED'],
    ['cannot be judged where the source names no programme', { programmes: [] }, '2024-11-27', null, 'CANNOT_TELL'],
    ['is broken under a terminated agreement', { agreement: 'TERMINATED' }, '2024-11-27', null, 'NOT_COVERED'],
    ['cannot be judged under a suspended agreement', { agreement: 'SUSPENDED' }, '2024-11-27', null, 'CANNOT_TELL'],
    ['cannot be judged outside the time of the agreement', { agreement: 'ENDED' }, '2024-11-27', null, 'CANNOT_TELL'],
    [
      'cannot be judged before anything is known of the agreement',
      { agreement: null },
      '2024-11-27',
      null,
      'CANNOT_TELL',
    ],
    ['cannot be judged while its owner is silent', { agreement: 'OWNER_SILENT' }, '2024-11-27', null, 'CANNOT_TELL'],
    [
      'is broken while the first contribution is billed and not paid (B15)',
      { contributions: { ...KPPS.contributions, ...NOT_PAID } },
      '2024-11-27',
      null,
      'NOT_COVERED',
    ],
    ['is broken the day before it is paid', {}, '2024-11-06', null, 'NOT_COVERED'],
    ['holds from the day on which it is paid (B14)', {}, '2024-11-07', null, 'COVERED'],
    [
      'holds while the employer is behind (C8)',
      { contributions: { ...KPPS.contributions, inArrearsSince: day('2024-09-27') } },
      '2024-11-27',
      'JKK',
      'COVERED',
    ],
    [
      'cannot be judged where no contributions are recorded: silence is no no',
      { contributions: { ...KPPS.contributions, ...NOT_PAID, recorded: false, firstPeriod: null } },
      '2024-11-27',
      null,
      'CANNOT_TELL',
    ],
  ] as const)('%s', (_name, facts, date, programme, answer) => {
    expect(judge(facts, date, programme).answer).toBe(answer);
  });

  it('is told link by link, in order, with a reason in both languages', () => {
    const { links } = judge({});
    expect(links.map(({ kind }) => kind)).toEqual(['ENROLMENT', 'PERIOD', 'PROGRAMME', 'CONTRIBUTION', 'AGREEMENT']);
    expect(links.every(({ reason }) => reason.id.endsWith('.') && reason.en.endsWith('.'))).toBe(true);
  });
});

describe('the answer over all chains of a person', () => {
  const [covered, broken, open] = [judge({}), judge({}, '2024-12-08'), judge({ agreement: 'OWNER_SILENT' })];
  it.each([
    ['one chain that holds is enough', [broken, open, covered], 'COVERED'],
    ['one that nobody can judge leaves it open', [broken, open], 'CANNOT_TELL'],
    ['it is a no when every chain is broken', [broken, broken], 'NOT_COVERED'],
    ['it is a no for somebody who was enrolled nowhere', [], 'NOT_COVERED'],
    ['it is no no for somebody who is not known', null, 'CANNOT_TELL'],
  ] as const)('%s', (_name, chains, answer) => {
    expect(coverOf(chains)).toBe(answer);
  });

  it('says of nobody known that a digit may be wrong', () => {
    expect(coverSentence('CANNOT_TELL', false).en).toContain('Check the digits');
  });
});
