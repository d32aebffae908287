import { createHash } from 'node:crypto';

import { Temporal } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import { array, assert, constantFrom, date, integer, nat, option, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { SCHOOL_LEVELS, scheduleOn } from './benefit-schedule.ts';
import type { SchoolLevel } from './benefit-schedule.ts';
import { BENEFIT_SCHEDULES, RULES_VERSION } from './benefit-schedules.ts';
import { NO_COSTS } from './entitlement-input.ts';
import type { Child, Costs, EntitlementInput } from './entitlement-input.ts';
import { differenceOf, entitlement } from './entitlement.ts';
import type { Entitlement } from './entitlement.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const NEW = day('2024-02-14');

const base: EntitlementInput = {
  programme: 'JKK',
  occurredOn: NEW,
  outcome: 'RECOVERED',
  civilServant: false,
  monthlyWage: rupiah(1_100_000),
  contributionMonths: null,
  inability: { months: 0, days: 0 },
  disabilities: [],
  costs: NO_COSTS,
  children: [],
};
const costs = (some: Partial<Record<keyof Costs, unknown>>): Costs => ({ ...NO_COSTS, ...some }) as Costs;
const wage = (amount: number): Partial<EntitlementInput> => ({ monthlyWage: rupiah(amount) });
const jkm: Partial<EntitlementInput> = { programme: 'JKM', outcome: 'DEATH', monthlyWage: null };
const jkkDeath: Partial<EntitlementInput> = { outcome: 'DEATH' };

function compute(input: Partial<EntitlementInput>): Entitlement {
  const whole = { ...base, ...input };
  const schedule = scheduleOn(BENEFIT_SCHEDULES, whole.occurredOn);
  if (schedule === undefined) throw new Error('no schedule for this day');
  return entitlement(whole, schedule);
}
const amounts = (input: Partial<EntitlementInput>): Record<string, number> =>
  Object.fromEntries(
    Map.groupBy(compute(input).lines, ({ component }) => component)
      .entries()
      .map(([component, lines]) => [component, lines.reduce((sum, { amount }) => sum + amount, 0)]),
  );

/** A child who turned this many years old a month before the incident. */
function child(age: number, level: SchoolLevel | null, more: Partial<Child> = {}): Child {
  return {
    birthDate: NEW.subtract({ years: age, months: 1 }),
    level,
    yearOfLevel: 1,
    married: false,
    working: false,
    ...more,
  };
}

describe('death that work did not cause (JKM)', () => {
  test.each([
    ['of illness at home', {}, { DEATH: 20_000_000, PERIODIC: 12_000_000, FUNERAL: 10_000_000 }, 42_000_000],
    [
      'on the last day of the old rules',
      { occurredOn: day('2019-12-01') },
      { DEATH: 16_200_000, PERIODIC: 4_800_000, FUNERAL: 3_000_000 },
      24_000_000,
    ],
    [
      'on 30 November 2019',
      { occurredOn: day('2019-11-30') },
      { DEATH: 16_200_000, PERIODIC: 4_800_000, FUNERAL: 3_000_000 },
      24_000_000,
    ],
    [
      'on the first day of the new rules',
      { occurredOn: day('2019-12-02') },
      { DEATH: 20_000_000, PERIODIC: 12_000_000, FUNERAL: 10_000_000 },
      42_000_000,
    ],
    [
      'of a case that cost much to treat: JKM pays for none of it',
      { costs: costs({ medical: 90_000_000, transport: [{ mode: 'AIR', amount: 14_000_000 }] }) },
      { DEATH: 20_000_000, PERIODIC: 12_000_000, FUNERAL: 10_000_000 },
      42_000_000,
    ],
    [
      'whatever the wage was',
      wage(99_000_000),
      { DEATH: 20_000_000, PERIODIC: 12_000_000, FUNERAL: 10_000_000 },
      42_000_000,
    ],
  ] satisfies [string, Partial<EntitlementInput>, Record<string, number>, number][])(
    '%s',
    (_case, input, lines, total) => {
      expect(amounts({ ...jkm, ...input })).toEqual(lines);
      expect(compute({ ...jkm, ...input }).total).toBe(total);
    },
  );

  test.each([
    ['13 months of contribution give no scholarship', 13, 0],
    ['35 months give none', 35, 0],
    ['36 months give one', 36, 87_000_000],
    ['months that are not known give none', null, 0],
  ] as const)('%s', (_case, contributionMonths, scholarship) => {
    const found = compute({ ...jkm, contributionMonths, children: [child(4, 'TK')] });
    expect(found.total).toBe(42_000_000 + scholarship);
    expect(found.payableYearly).toBe(scholarship);
    expect(found.payableNow).toBe(42_000_000);
    if (scholarship === 0)
      expect(found.lines.find(({ component }) => component === 'SCHOLARSHIP')?.note?.en).toContain('36 months');
  });

  test('two children from kindergarten on come to 174 million, and a third to nothing', () => {
    const found = compute({
      ...jkm,
      contributionMonths: 40,
      children: [child(15, 'SMA'), child(4, 'TK'), child(4, 'TK')],
    });
    expect(found.payableYearly).toBe(174_000_000);
    const third = found.lines.find(({ label }) => label.en === 'Scholarship, child 1');
    expect(third?.amount).toBe(0);
    expect(third?.note?.en).toBe('Scholarships are given for at most 2 children.');
  });
});

describe('death by work accident (JKK)', () => {
  test.each([
    ['of a member of KPPS', wage(1_100_000), 52_800_000, 74_800_000],
    ['of a chair of KPPS', wage(1_200_000), 57_600_000, 79_600_000],
    ['with a wage so low that the floor holds', wage(400_000), 20_000_000, 42_000_000],
    ['with the wage just below the floor', wage(416_666), 20_000_000, 42_000_000],
    ['with the wage just above the floor', wage(416_667), 20_000_016, 42_000_016],
    ['with the minimum wage of Madiun', wage(2_187_500), 105_000_000, 127_000_000],
    ['with the flat base of a million that some regions take', wage(1_000_000), 48_000_000, 70_000_000],
    ['with no wage at all: the floor holds', wage(0), 20_000_000, 42_000_000],
  ] satisfies [string, Partial<EntitlementInput>, number, number][])('%s', (_case, input, benefit, total) => {
    expect(amounts({ ...jkkDeath, ...input })).toEqual({ DEATH: benefit, PERIODIC: 12_000_000, FUNERAL: 10_000_000 });
    expect(compute({ ...jkkDeath, ...input }).total).toBe(total);
  });

  test('before 2 December 2019 the floor was the death benefit of that time', () => {
    expect(amounts({ ...jkkDeath, ...wage(100_000), occurredOn: day('2019-04-18') })).toEqual({
      DEATH: 16_200_000,
      PERIODIC: 4_800_000,
      FUNERAL: 3_000_000,
    });
  });

  test('after treatment and time without work: all of it stands beside the death', () => {
    const found = compute({
      ...jkkDeath,
      inability: { months: 2, days: 0 },
      costs: costs({ medical: 25_000_000, transport: [{ mode: 'LAND', amount: 1_500_000 }] }),
    });
    expect(found.total).toBe(74_800_000 + 2_200_000 + 25_000_000 + 1_500_000);
  });

  test('a floor that lifted the benefit is said', () => {
    const [line] = compute({ ...jkkDeath, ...wage(400_000) }).lines;
    expect(line?.formula.id).toBe('60 % × 80 × Rp400.000, paling sedikit Rp20.000.000');
    expect(line?.note?.id).toContain('Rp19.200.000');
  });

  test('with two children from kindergarten on: 253.6 million, the sum that the press told', () => {
    const found = compute({ ...jkkDeath, ...wage(1_200_000), children: [child(4, 'TK'), child(4, 'TK')] });
    expect([found.payableNow, found.payableYearly, found.total]).toEqual([79_600_000, 174_000_000, 253_600_000]);
  });

  test('a child entering lower and one entering upper secondary school: 144 million', () => {
    const found = compute({ ...jkkDeath, ...wage(2_187_500), children: [child(12, 'SMP'), child(15, 'SMA')] });
    expect(found.payableYearly).toBe(75_000_000 + 69_000_000);
    expect(found.total).toBe(127_000_000 + 144_000_000);
  });

  test('after one day of contribution a scholarship is owed all the same', () => {
    expect(compute({ ...jkkDeath, contributionMonths: 0, children: [child(4, 'TK')] }).payableYearly).toBe(87_000_000);
  });
});

describe('scholarship of one child', () => {
  const of = (only: Child): number => compute({ ...jkkDeath, children: [only] }).payableYearly;
  test.each([
    ['from kindergarten at 4', child(4, 'TK'), 3 + 9 + 6 + 9 + 60],
    ['newborn, beginning at 4', child(0, null), 87],
    ['not born yet', child(0, null, { birthDate: NEW.add({ months: 3 }) }), 87],
    ['from the second year of kindergarten at 5', child(5, 'TK', { yearOfLevel: 2 }), 1.5 + 9 + 6 + 9 + 60],
    ['from kindergarten at 5: the last year falls on the 23rd birthday', child(5, 'TK'), 87 - 12],
    ['in the fourth year of primary school', child(9, 'SD', { yearOfLevel: 4 }), 4.5 + 6 + 9 + 60],
    ['entering higher education at 18', child(18, 'HIGHER'), 60],
    ['entering higher education at 20: three years are left', child(20, 'HIGHER'), 36],
    ['at 22: one year is left', child(22, 'HIGHER'), 12],
    ['at 23: nothing', child(23, 'HIGHER'), 0],
    ['married', child(20, 'HIGHER', { married: true }), 0],
    ['working', child(20, 'HIGHER', { working: true }), 0],
    ['beyond the years of the level', child(16, 'SMP', { yearOfLevel: 4 }), 9 + 48],
  ] as const)('%s', (_case, only, millions) => {
    expect(of(only)).toBe(millions * 1_000_000);
  });

  test('the day before the 23rd birthday counts, the day itself does not', () => {
    const turns23 = (on: Temporal.PlainDate) =>
      child(0, 'HIGHER', { birthDate: on.subtract({ years: 23 }), yearOfLevel: 5 });
    expect(of(turns23(NEW.add({ days: 1 })))).toBe(12_000_000);
    expect(of(turns23(NEW))).toBe(0);
  });

  test('total disability by work accident has it, partial disability and recovery have not', () => {
    const children = [child(4, 'TK')];
    expect(amounts({ outcome: 'TOTAL_DISABILITY', children })['SCHOLARSHIP']).toBe(87_000_000);
    expect(amounts({ outcome: 'RECOVERED', children })['SCHOLARSHIP']).toBeUndefined();
    const disabilities = [{ share: 100, functionLost: null }];
    expect(amounts({ outcome: 'PARTIAL_DISABILITY', disabilities, children })['SCHOLARSHIP']).toBeUndefined();
  });

  test('each year has the day from which it is claimed, and the years make the amount', () => {
    const [line] = compute({ ...jkkDeath, children: [child(14, 'SMP', { yearOfLevel: 3 })] }).lines.filter(
      ({ component }) => component === 'SCHOLARSHIP',
    );
    expect(
      line?.years?.map(({ year, level, dueOn, amount }) => [year, level, dueOn.toString(), amount]).slice(0, 5),
    ).toEqual([
      [1, 'SMP', '2024-02-14', 2_000_000],
      [2, 'SMA', '2025-02-14', 3_000_000],
      [3, 'SMA', '2026-02-14', 3_000_000],
      [4, 'SMA', '2027-02-14', 3_000_000],
      [5, 'HIGHER', '2028-02-14', 12_000_000],
    ]);
    expect(line?.years?.reduce((sum, { amount }) => sum + amount, 0)).toBe(line?.amount);
  });

  test('a child below school age begins on the first anniversary after its fourth birthday', () => {
    const line = compute({ ...jkkDeath, children: [child(1, null)] }).lines.at(-1);
    expect(line?.years?.[0]).toMatchObject({ year: 1, level: 'TK' });
    expect(line?.years?.[0]?.dueOn.toString()).toBe('2027-02-14');
  });

  test('the last year begins before the 23rd birthday, and who is not paid has no years', () => {
    const [first, second, third] = compute({
      ...jkkDeath,
      children: [child(5, 'TK'), child(4, 'TK'), child(20, 'HIGHER')],
    })
      .lines.filter(({ component }) => component === 'SCHOLARSHIP')
      .map(({ years }) => years);
    for (const years of [first, second])
      expect(Temporal.PlainDate.compare(years!.at(-1)!.dueOn, NEW.add({ years: 19 }))).toBeLessThan(0);
    expect(third).toEqual([]);
    expect(compute({ ...jkkDeath, children: [child(23, 'HIGHER')] }).lines.at(-1)?.years).toEqual([]);
  });

  test('the formula names each level with its years', () => {
    const found = compute({ ...jkkDeath, children: [child(15, 'SMA')] });
    expect(found.lines.at(-1)?.formula).toEqual({
      id: 'SMA 3 × Rp3.000.000 + perguruan tinggi 5 × Rp12.000.000',
      en: 'upper secondary 3 × Rp3,000,000 + higher education 5 × Rp12,000,000',
    });
  });

  test('before 2 December 2019 one child had one sum, which is unverified', () => {
    const found = compute({ ...jkkDeath, occurredOn: day('2019-04-18'), children: [child(10, 'SD'), child(4, 'TK')] });
    const scholarships = found.lines.filter(({ component }) => component === 'SCHOLARSHIP');
    expect(scholarships.map(({ amount, paid, confidence }) => [amount, paid, confidence])).toEqual([
      [12_000_000, 'AT_ONCE', 'UNVERIFIED'],
      [0, 'AT_ONCE', 'UNVERIFIED'],
    ]);
  });
});

describe('lasting loss', () => {
  test.each([
    ['with a wage of 1.1 million (D6)', wage(1_100_000), 73_600_000],
    ['with the flat base of a million', wage(1_000_000), 68_000_000],
    ['by the old rules', { occurredOn: day('2019-06-01') }, 61_600_000 + 4_800_000],
    [
      'with treatment and a prosthesis',
      { costs: costs({ medical: 8_000_000, prostheses: [{ referencePrice: 5_000_000, paid: null }] }) },
      73_600_000 + 15_000_000,
    ],
  ] as [string, Partial<EntitlementInput>, number][])('total disability comes to its sum %s', (_case, input, total) => {
    expect(compute({ outcome: 'TOTAL_DISABILITY', ...input }).total).toBe(total);
  });

  test('total disability: 56 wages and the periodic benefit, no funeral', () => {
    expect(amounts({ outcome: 'TOTAL_DISABILITY' })).toEqual({ TOTAL_DISABILITY: 61_600_000, PERIODIC: 12_000_000 });
  });

  test.each([
    ['a part of the body, 35 % of the table', [{ share: 3_500, functionLost: null }], 30_800_000],
    ['half of its function', [{ share: 3_500, functionLost: 5_000 }], 15_400_000],
    ['a right arm, 40 %', [{ share: 4_000, functionLost: null }], 35_200_000],
    [
      'two losses together',
      [
        { share: 3_500, functionLost: null },
        { share: 1_000, functionLost: null },
      ],
      39_600_000,
    ],
    [
      'losses above total disability are cut to it',
      [
        { share: 7_000, functionLost: null },
        { share: 3_500, functionLost: null },
      ],
      61_600_000,
    ],
  ])('%s', (_case, disabilities, amount) => {
    expect(amounts({ outcome: 'PARTIAL_DISABILITY', disabilities })).toEqual({ PARTIAL_DISABILITY: amount });
  });

  test('the share is the word of who enters it: shown as unverified, with its formula', () => {
    const [line] = compute({
      outcome: 'PARTIAL_DISABILITY',
      disabilities: [{ share: 3_500, functionLost: 5_000 }],
    }).lines;
    expect(line).toMatchObject({
      confidence: 'UNVERIFIED',
      formula: { id: '50 % × 35 % × 80 × Rp1.100.000', en: '50 % × 35 % × 80 × Rp1,100,000' },
    });
  });
});

describe('temporary inability to work', () => {
  test.each([
    ['15 months', NEW, { months: 15, days: 0 }, 14_850_000],
    ['1 month', NEW, { months: 1, days: 0 }, 1_100_000],
    ['12 months', NEW, { months: 12, days: 0 }, 13_200_000],
    ['13 months', NEW, { months: 13, days: 0 }, 13_750_000],
    ['10 days', NEW, { months: 0, days: 10 }, 366_667],
    ['15 days after a year, at half', NEW, { months: 12, days: 15 }, 13_475_000],
    ['6 months and 3 days', NEW, { months: 6, days: 3 }, 6_710_000],
    ['7 months: the second half-year is paid in full too', NEW, { months: 7, days: 0 }, 7_700_000],
    ['24 months', NEW, { months: 24, days: 0 }, 13_200_000 + 12 * 550_000],
    ['29 days', NEW, { months: 0, days: 29 }, 1_063_333],
    ['9 months by the old rules', day('2019-06-01'), { months: 9, days: 0 }, 6_600_000 + 3 * 825_000],
    ['13 months by the old rules', day('2019-06-01'), { months: 13, days: 0 }, 6_600_000 + 6 * 825_000 + 550_000],
  ])('%s', (_case, occurredOn, inability, amount) => {
    expect(amounts({ occurredOn, inability })).toEqual({ TEMPORARY_INABILITY: amount });
  });

  test('none gives no line', () => expect(compute({}).lines).toEqual([]));

  test('days make the line unverified: the divisor was found nowhere', () => {
    expect(compute({ inability: { months: 2, days: 0 } }).lines[0]?.confidence).toBe('PRESS');
    expect(compute({ inability: { months: 2, days: 1 } }).lines[0]).toMatchObject({
      confidence: 'UNVERIFIED',
      formula: { id: '(2 + 1/30) × 100 % × Rp1.100.000' },
    });
  });
});

describe('costs', () => {
  test.each([
    ['care has no ceiling', { medical: 830_000_000 }, { MEDICAL: 830_000_000 }],
    ['rehabilitation', { rehabilitation: 4_000_000 }, { REHABILITATION: 4_000_000 }],
    ['an air ambulance above its cap', { transport: [{ mode: 'AIR', amount: 14_000_000 }] }, { TRANSPORT: 10_000_000 }],
    ['a boat at its cap', { transport: [{ mode: 'SEA', amount: 2_000_000 }] }, { TRANSPORT: 2_000_000 }],
    ['a car below its cap', { transport: [{ mode: 'LAND', amount: 750_000 }] }, { TRANSPORT: 750_000 }],
    [
      'each way has its own cap, and they add up',
      {
        transport: [
          { mode: 'LAND', amount: 6_000_000 },
          { mode: 'SEA', amount: 3_000_000 },
          { mode: 'AIR', amount: 11_000_000 },
        ],
      },
      { TRANSPORT: 17_000_000 },
    ],
    [
      'two trips by land share one cap',
      {
        transport: [
          { mode: 'LAND', amount: 3_000_000 },
          { mode: 'LAND', amount: 3_000_000 },
        ],
      },
      { TRANSPORT: 5_000_000 },
    ],
    ['home care above its cap', { homeCare: [{ month: 8, amount: 23_000_000 }] }, { HOME_CARE: 20_000_000 }],
    ['home care in the 13th month', { homeCare: [{ month: 13, amount: 1_000_000 }] }, { HOME_CARE: 0 }],
    [
      'home care within and after its year',
      {
        homeCare: [
          { month: 12, amount: 2_000_000 },
          { month: 13, amount: 5_000_000 },
        ],
      },
      { HOME_CARE: 2_000_000 },
    ],
    [
      'a prosthesis that is not bought yet: the price and 40 %',
      { prostheses: [{ referencePrice: 10_000_000, paid: null }] },
      { PROSTHESIS: 14_000_000 },
    ],
    [
      'a prosthesis that cost more',
      { prostheses: [{ referencePrice: 10_000_000, paid: 20_000_000 }] },
      { PROSTHESIS: 14_000_000 },
    ],
    [
      'a prosthesis that cost less',
      { prostheses: [{ referencePrice: 10_000_000, paid: 9_000_000 }] },
      { PROSTHESIS: 9_000_000 },
    ],
    ['dentures', { dentures: 7_000_000 }, { DENTURES: 5_000_000 }],
    ['a hearing aid', { hearingAid: 2_400_000 }, { HEARING_AID: 2_400_000 }],
    ['spectacles', { spectacles: 1_500_000 }, { SPECTACLES: 1_000_000 }],
  ] as const)('%s', (_case, spent, lines) => {
    expect(amounts({ costs: costs(spent) })).toEqual(lines);
  });

  test('caps that were found nowhere are unverified', () => {
    const { lines } = compute({
      costs: costs({ dentures: 1, hearingAid: 1, spectacles: 1, transport: [{ mode: 'LAND', amount: 1 }] }),
    });
    expect(Object.fromEntries(lines.map(({ component, confidence }) => [component, confidence]))).toEqual({
      TRANSPORT: 'VERIFIED',
      DENTURES: 'UNVERIFIED',
      HEARING_AID: 'UNVERIFIED',
      SPECTACLES: 'UNVERIFIED',
    });
  });

  test('JKM pays for no care', () => {
    expect(amounts({ ...jkm, costs: costs({ medical: 5_000_000 }) })['MEDICAL']).toBeUndefined();
  });
});

describe('another classification', () => {
  test('an illness that was a sudden death at work is owed the difference', () => {
    const [illness, atWork] = [compute(jkm), compute(jkkDeath)];
    expect([illness.total, atWork.total, differenceOf(illness, atWork)]).toEqual([42_000_000, 74_800_000, 32_800_000]);
  });
});

describe('whatever the case', () => {
  const money = nat(200_000_000).map(rupiah);
  const someChild = record({
    birthDate: date({ min: new Date('1995-01-01'), max: new Date('2024-06-01'), noInvalidDate: true }).map((born) =>
      day(born.toISOString().slice(0, 10)),
    ),
    level: option(constantFrom(...SCHOOL_LEVELS)),
    yearOfLevel: integer({ min: 1, max: 6 }),
    married: constantFrom(true, false, false),
    working: constantFrom(true, false, false),
  });
  const someInput = record({
    programme: constantFrom('JKK', 'JKK', 'JKM'),
    occurredOn: constantFrom(day('2017-05-05'), day('2019-12-01'), day('2019-12-02'), NEW, day('2026-10-10')),
    outcome: constantFrom('RECOVERED', 'PARTIAL_DISABILITY', 'TOTAL_DISABILITY', 'DEATH'),
    civilServant: constantFrom(false),
    monthlyWage: money,
    contributionMonths: option(nat(80)),
    inability: record({ months: nat(40), days: nat(29) }),
    disabilities: array(
      record({ share: integer({ min: 1, max: 10_000 }), functionLost: option(integer({ min: 1, max: 10_000 })) }),
      { maxLength: 4 },
    ),
    costs: record({
      medical: money,
      rehabilitation: money,
      transport: array(record({ mode: constantFrom('LAND', 'SEA', 'AIR'), amount: money }), { maxLength: 5 }),
      homeCare: array(record({ month: integer({ min: 1, max: 20 }), amount: money }), { maxLength: 5 }),
      prostheses: array(record({ referencePrice: money, paid: option(money) }), { maxLength: 2 }),
      dentures: money,
      hearingAid: money,
      spectacles: money,
    }),
    children: array(someChild, { maxLength: 4 }),
  }).map((input) => (input.programme === 'JKM' ? { ...input, outcome: 'DEATH' } : input) as EntitlementInput);

  test('lines add up to the total, none is below zero, and each cites its article', () => {
    assert(
      property(someInput, (input) => {
        const { total, payableNow, payableYearly, lines } = compute(input);
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        expect(payableNow + payableYearly).toBe(total);
        for (const { amount, article, effectiveFrom, formula } of lines) {
          expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
          expect(article).not.toBe('');
          expect(Temporal.PlainDate.compare(effectiveFrom, input.occurredOn)).toBeLessThanOrEqual(0);
          expect(formula.id).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a higher wage never gives less', () => {
    assert(
      property(someInput, money, (input, more) => {
        const raised = { ...input, monthlyWage: rupiah(input.monthlyWage! + more) };
        expect(compute(raised).total).toBeGreaterThanOrEqual(compute(input).total);
      }),
      { numRuns: 300 },
    );
  });

  test('no cap is exceeded', () => {
    assert(
      property(someInput, (input) => {
        const { figures, scholarship } = scheduleOn(BENEFIT_SCHEDULES, input.occurredOn)!;
        const sums = amounts(input);
        const at = (component: string): number => sums[component] ?? 0;
        expect(at('TRANSPORT')).toBeLessThanOrEqual(
          figures.transportLand.value + figures.transportSea.value + figures.transportAir.value,
        );
        expect(at('HOME_CARE')).toBeLessThanOrEqual(figures.homeCareCap.value);
        expect(at('DENTURES')).toBeLessThanOrEqual(figures.denturesCap.value);
        expect(at('HEARING_AID')).toBeLessThanOrEqual(figures.hearingAidCap.value);
        expect(at('SPECTACLES')).toBeLessThanOrEqual(figures.spectaclesCap.value);
        expect(at('PARTIAL_DISABILITY')).toBeLessThanOrEqual(56 * input.monthlyWage!);
        expect(at('SCHOLARSHIP')).toBeLessThanOrEqual(scholarship.kind === 'YEARLY' ? 174_000_000 : 12_000_000);
        const paid = compute(input).lines.filter(({ component, amount }) => component === 'SCHOLARSHIP' && amount > 0);
        expect(paid.length).toBeLessThanOrEqual(scholarship.children);
      }),
      { numRuns: 300 },
    );
  });

  test('an illness that turns out to be a death by work never gives less', () => {
    assert(
      property(someInput, (input) => {
        const death = { ...input, outcome: 'DEATH' } as const;
        const [illness, atWork] = [compute({ ...death, programme: 'JKM' }), compute({ ...death, programme: 'JKK' })];
        expect(differenceOf(illness, atWork)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test('the same input gives the same answer', () => {
    assert(
      property(someInput, (input) => {
        expect(compute(input)).toEqual(compute(structuredCopy(input)));
      }),
      { numRuns: 50 },
    );
  });
});

test('rules do not change without another name', () => {
  const digest = createHash('sha256').update(JSON.stringify(BENEFIT_SCHEDULES)).digest('hex').slice(0, 16);
  expect({ version: RULES_VERSION, digest }).toMatchInlineSnapshot(`
    {
      "digest": "f27aeabdb7d94c72",
      "version": "benefits-2026.1",
    }
  `);
});

/** The same values in objects of their own; dates stay, they cannot be changed. */
function structuredCopy(input: EntitlementInput): EntitlementInput {
  return {
    ...input,
    inability: { ...input.inability },
    disabilities: [...input.disabilities],
    children: [...input.children],
    costs: { ...input.costs },
  };
}
