import { rupiah } from '@payung/kit/values/rupiah.ts';
import { describe, expect, test } from 'vitest';

import type { FundingRole } from '../schema.types.ts';
import {
  amountPaid,
  amountPromisedAtStart,
  amountReceived,
  fundingState,
  isForwards,
  isSettled,
  isSignedButNotFunded,
  payerOf,
} from './funding-chain.ts';
import type { Payment, Point, Step } from './funding-chain.ts';
import { fundingWarnings } from './funding-warning.ts';

const at = (role: FundingRole, institutionCode = role.toLowerCase()): Point => ({ role, institutionCode, name: null });
const paid = (amount: number | null, inFull = false): Payment => ({
  amount: amount === null ? null : rupiah(amount),
  inFull,
});
const step = (
  from: Point,
  to: Point,
  more: Partial<Omit<Step, 'amountPromised'>> & { promised?: number } = {},
): Step => ({
  from,
  to,
  budgetLine: more.budgetLine ?? null,
  amountPromised: more.promised === undefined ? null : rupiah(more.promised),
  payments: more.payments ?? [],
});
const [pemkot, kesbangpol, bawaslu, bpjs] = [at('FUNDER'), at('CHANNEL'), at('PAYER'), at('INSURER')];

/** Palembang as published: three steps without an amount, all of them realised in the words of the source. */
const palembang = [
  step(pemkot, kesbangpol, { payments: [paid(null, true)] }),
  step(kesbangpol, bawaslu, { payments: [paid(null, true)] }),
  step(bawaslu, bpjs, { payments: [paid(null, true)] }),
];
const chain = (first: Parameters<typeof step>[2], second: Parameters<typeof step>[2]) => [
  step(pemkot, bawaslu, first),
  step(bawaslu, bpjs, second),
];

describe('what is known of the money', () => {
  test.each<[string, readonly Step[], ReturnType<typeof fundingState>]>([
    ['no source says anything', [], 'SILENT'],
    ['Palembang: realised, in words', palembang, 'FUNDED'],
    ['Bintan: one may infer who pays, and no more', [step(pemkot, bpjs)], 'PLANNED'],
    ['promised, nothing paid', chain({ promised: 100 }, { promised: 100 }), 'PLANNED'],
    ['on its way', chain({ promised: 100, payments: [paid(100)] }, { promised: 100 }), 'PARTLY_FUNDED'],
    [
      'half arrived',
      chain({ promised: 100, payments: [paid(100)] }, { promised: 100, payments: [paid(50)] }),
      'PARTLY_FUNDED',
    ],
    ['arrived in two parts', chain({ promised: 100 }, { promised: 100, payments: [paid(50), paid(50)] }), 'FUNDED'],
    ['more than promised arrived', chain({}, { promised: 100, payments: [paid(101)] }), 'FUNDED'],
    ['something arrived, of a promise that nobody knows', chain({}, { payments: [paid(100)] }), 'PARTLY_FUNDED'],
    [
      'settled, and does not reach an insurer',
      [step(pemkot, kesbangpol, { payments: [paid(null, true)] })],
      'PARTLY_FUNDED',
    ],
    [
      'one of two funders is missing',
      [...chain({}, { payments: [paid(null, true)] }), step(at('FUNDER', 'other'), at('INSURER', 'other'))],
      'PARTLY_FUNDED',
    ],
    ['paid and taken back', chain({}, { promised: 100, payments: [paid(100), paid(-100)] }), 'PLANNED'],
    ['said to be all, and taken back after', chain({}, { payments: [paid(100, true), paid(-100)] }), 'PLANNED'],
    [
      'taken back, and then said to be all',
      chain({}, { payments: [paid(100), paid(-100), paid(null, true)] }),
      'FUNDED',
    ],
  ])('%s', (_what, steps, state) => {
    expect(fundingState(steps)).toBe(state);
  });

  test.each<[boolean, ReturnType<typeof fundingState>, boolean | null]>([
    [true, 'SILENT', null],
    [true, 'PLANNED', true],
    [true, 'PARTLY_FUNDED', true],
    [true, 'FUNDED', false],
    [false, 'PLANNED', null],
    [false, 'FUNDED', null],
  ])('signed: %s, %s → signed but not funded: %s', (signed, state, answer) => {
    expect(isSignedButNotFunded(signed, state)).toBe(answer);
  });

  test('the same money is counted once, where it starts and where it ends', () => {
    const steps = chain({ promised: 100, payments: [paid(90)] }, { promised: 100, payments: [paid(60)] });
    expect([amountPromisedAtStart(steps), amountReceived(steps)]).toEqual([100, 60]);
  });

  test('two funders are added', () => {
    const steps = [
      step(pemkot, bawaslu, { promised: 100 }),
      step(at('FUNDER', 'kpu'), bawaslu, { promised: 30 }),
      step(bawaslu, bpjs),
    ];
    expect(amountPromisedAtStart(steps)).toBe(130);
  });

  test('an amount that nobody gives is not zero', () => {
    expect([amountPromisedAtStart(palembang), amountReceived(palembang), amountPaid(palembang[0]!)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(isSettled(palembang[0]!)).toBe(true);
  });

  test('who pays is the payer, else the funder, else not known', () => {
    expect(payerOf(palembang)).toEqual(bawaslu);
    expect(payerOf([step(pemkot, bpjs)])).toEqual(pemkot);
    expect(payerOf([step(kesbangpol, bpjs)])).toBeNull();
    expect(payerOf([])).toBeNull();
  });
});

describe('money flows forwards', () => {
  const [a, b, c] = [at('CHANNEL', 'a'), at('CHANNEL', 'b'), at('CHANNEL', 'c')];
  test.each<[string, Point, Point, readonly Step[], boolean]>([
    ['from funder to insurer', pemkot, bpjs, [], true],
    ['from funder to channel', pemkot, kesbangpol, [], true],
    ['from one channel to another', a, b, [], true],
    ['not backwards', bpjs, pemkot, [], false],
    ['not from a payer to a payer', bawaslu, at('PAYER', 'x'), [], false],
    ['not to itself', a, a, [], false],
    ['not in a circle of two', b, a, [step(a, b)], false],
    ['not in a circle of three', c, a, [step(a, b), step(b, c)], false],
    ['a second way to the same place is no circle', a, c, [step(a, b), step(b, c)], true],
    ['an institution in another role is another point', at('FUNDER', 'pemda'), at('PAYER', 'pemda'), [], true],
  ])('%s', (_what, from, to, steps, allowed) => {
    expect(isForwards(from, to, steps)).toBe(allowed);
  });
});

describe('doubts about the money', () => {
  const codes = (facts: Parameters<typeof fundingWarnings>[0]) =>
    fundingWarnings(facts).map(({ code, amount, suggestedLine }) => [code, amount, suggestedLine]);
  const expected = rupiah(150);

  test.each<[string, Parameters<typeof fundingWarnings>[0], readonly (readonly unknown[])[]]>([
    ['a silent source is said to be silent', { signed: true, steps: [], expected }, [['SOURCE_SILENT', null, null]]],
    [
      'Palembang: realised in words, and whatever it should cost is no gap',
      { signed: true, steps: palembang, expected },
      [],
    ],
    [
      'Bintan: signed, and not known to be funded',
      { signed: true, steps: [step(pemkot, bpjs)], expected },
      [['SIGNED_NOT_FUNDED', null, null]],
    ],
    ['a draft is not late', { signed: false, steps: [step(pemkot, bpjs)], expected }, []],
    [
      'C10: NPHD short by 50 → unforeseen expenditure (BTT)',
      { signed: true, steps: chain({ promised: 100, budgetLine: 'NPHD' }, {}), expected },
      [
        ['SIGNED_NOT_FUNDED', null, null],
        ['GAP_TO_EXPECTED', 50, null],
        ['NPHD_SHORT', 50, 'BTT'],
      ],
    ],
    [
      'APBD short by 50 is a gap, and the letter does not speak of it',
      { signed: true, steps: chain({ promised: 100, budgetLine: 'APBD' }, {}), expected },
      [
        ['SIGNED_NOT_FUNDED', null, null],
        ['GAP_TO_EXPECTED', 50, null],
      ],
    ],
    [
      'NPHD with BTT beside it covers it',
      {
        signed: true,
        steps: [
          ...chain({ promised: 100, budgetLine: 'NPHD' }, {}),
          step(at('FUNDER', 'btt'), bawaslu, { promised: 50, budgetLine: 'BTT' }),
        ],
        expected,
      },
      [['SIGNED_NOT_FUNDED', null, null]],
    ],
    [
      'exactly enough is enough',
      {
        signed: true,
        steps: chain({ promised: 150, budgetLine: 'NPHD' }, { promised: 150, payments: [paid(150)] }),
        expected,
      },
      [],
    ],
    [
      'what nobody can compute is no gap',
      { signed: true, steps: chain({ promised: 100, budgetLine: 'NPHD' }, {}), expected: null },
      [['SIGNED_NOT_FUNDED', null, null]],
    ],
    [
      'a chain that ends at a channel',
      { signed: true, steps: [step(pemkot, kesbangpol)], expected: null },
      [
        ['SIGNED_NOT_FUNDED', null, null],
        ['CHAIN_ENDS_EARLY', null, null],
      ],
    ],
    [
      'more paid than promised',
      { signed: true, steps: chain({}, { promised: 100, payments: [paid(130)] }), expected: null },
      [['PAID_MORE_THAN_PROMISED', 30, null]],
    ],
  ])('%s', (_what, facts, found) => {
    expect(codes(facts)).toEqual(found);
  });

  test('C10 names the letter it rests on', () => {
    const short = fundingWarnings({
      signed: true,
      steps: chain({ promised: 100, budgetLine: 'NPHD' }, {}),
      expected,
    }).find(({ code }) => code === 'NPHD_SHORT');
    expect(short?.source).toBe('SE Mendagri 400.5.7/4295/SJ (3 September 2024)');
    expect(short?.message.id).toContain('Rp50');
  });
});
