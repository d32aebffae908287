import { Temporal } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import { describe, expect, it, test } from 'vitest';

import { contributionStanding } from './contribution-standing.ts';
import type { ContributionFacts } from './contribution-standing.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const PAID: ContributionFacts = {
  recorded: true,
  firstPeriod: day('2024-02-01'),
  firstPaidOn: day('2024-02-13'),
  paidByThen: rupiah(5_940),
  inArrearsSince: null,
};
const UNPAID = { firstPaidOn: null, paidByThen: rupiah(0) };
const since = (text: string) => ({ inArrearsSince: day(text) });

describe('what contributions say of cover', () => {
  test.each([
    // facts, day, programme → code, holds
    ['paid the day before the death: covered, there is no waiting (B14)', {}, '2024-02-14', null, 'PAID', true],
    ['paid on the very day', {}, '2024-02-13', null, 'PAID', true],
    ['paid the day after', { paidByThen: rupiah(0) }, '2024-02-12', null, 'NO_FIRST_CONTRIBUTION', false],
    ['billed and never paid (B15)', UNPAID, '2024-02-14', null, 'NO_FIRST_CONTRIBUTION', false],
    [
      'paid in part: nobody can tell for whom',
      { ...UNPAID, paidByThen: rupiah(1) },
      '2024-02-14',
      null,
      'PARTLY_PAID',
      null,
    ],
    [
      'on no invoice, though the agreement has some',
      { firstPeriod: null, ...UNPAID },
      '2024-02-14',
      null,
      'NOT_BILLED',
      null,
    ],
    [
      'nothing recorded of the agreement at all',
      { recorded: false, firstPeriod: null, ...UNPAID },
      '2024-02-14',
      null,
      'NOT_RECORDED',
      null,
    ],
    ['two months behind: BPJS pays (C8)', since('2024-03-15'), '2024-05-15', 'JKK', 'IN_ARREARS', true],
    ['a day short of three months', since('2024-03-15'), '2024-06-14', 'JKK', 'IN_ARREARS', true],
    [
      'three months to the day: a person decides who pays',
      since('2024-03-15'),
      '2024-06-15',
      'JKK',
      'IN_ARREARS_THREE_MONTHS',
      true,
    ],
    [
      'three months and a day: the employer pays first',
      since('2024-03-15'),
      '2024-06-16',
      'JKK',
      'EMPLOYER_PAYS_FIRST',
      true,
    ],
    ['four months behind (C9)', since('2024-03-15'), '2024-07-15', 'JKK', 'EMPLOYER_PAYS_FIRST', true],
    ['behind, asked about any programme', since('2024-03-15'), '2024-07-15', null, 'EMPLOYER_PAYS_FIRST', true],
    ['behind, asked about JKM: no rule was found', since('2024-03-15'), '2024-05-15', 'JKM', 'IN_ARREARS', null],
    ['not behind, asked about JKM', {}, '2024-02-14', 'JKM', 'PAID', true],
    [
      'the end of a short month: three months after 30 November',
      since('2024-11-30'),
      '2025-02-28',
      'JKK',
      'IN_ARREARS_THREE_MONTHS',
      true,
    ],
    [
      'arrears do not matter before the first contribution',
      { ...UNPAID, ...since('2024-03-15') },
      '2024-07-15',
      'JKK',
      'NO_FIRST_CONTRIBUTION',
      false,
    ],
  ] as const)('%s', (_name, facts, on, programme, code, holds) => {
    const found = contributionStanding({ ...PAID, ...facts }, day(on), programme);
    expect([found.code, found.holds]).toEqual([code, holds]);
    expect([found.reason.id, found.reason.en].every((text) => text.endsWith('.'))).toBe(true);
    expect(found.source).not.toBe('');
  });

  it('is never a no because nobody has written anything down', () => {
    for (const recorded of [true, false]) {
      const facts = { ...PAID, ...UNPAID, recorded, firstPeriod: null };
      expect(contributionStanding(facts, day('2024-02-14'), null).holds).toBeNull();
    }
  });

  it('names the day that matters', () => {
    expect(contributionStanding(PAID, day('2024-02-01'), null).reason.en).toContain('paid in part');
    const late = { ...PAID, paidByThen: rupiah(0) };
    expect(contributionStanding(late, day('2024-02-01'), null).reason.en).toContain('13 February 2024');
    expect(contributionStanding({ ...PAID, ...since('2024-03-15') }, day('2024-04-01'), null).reason.id).toContain(
      '15 Maret 2024',
    );
  });
});
