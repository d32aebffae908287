import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { readSdl } from '@payung/kit/schema.ts';
import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import { monthsOf, shareOf } from '@payung/kit/values/contribution.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';

import { RATES_QUESTION } from '../contribution/contribution-rates.ts';
import { isPaymentCode } from '../domain/invoice-number.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';
import { agree, answerOf, BANDUNG } from '../testing/commands.ts';
import type { Answered } from '../testing/commands.ts';
import { enrolOfficers, INVOICE, run } from '../testing/invoices.ts';
import type { Officer } from '../testing/invoices.ts';
import { people } from '../testing/people.ts';
import { TEST_RATES } from '../testing/rates.ts';
import { INVOICE_QUESTION } from './invoice-facts.ts';
import { previewReckoning } from './reckon-invoice.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const JANUARY = '2024-01-01';

let world: ParticipantsWorld;
beforeAll(async () => {
  world = await startParticipantsWorld();
});
afterEach(() => world.setOwnerAnswers(true));
afterAll(() => world.stop());

const issue = (agreementId: string, period = JANUARY, key?: string): Promise<Answered> =>
  run(world, 'branch', 'issue', { agreementId, period }, key);
const correct = (invoiceId: unknown): Promise<Answered> =>
  run(world, 'branch', 'correct', { invoiceId, reason: 'Contoh perubahan' });
const read = async (id: unknown): Promise<Answered> =>
  answerOf(
    await world.askAs<{ invoice: Answered }>(people.branch, `query ($id: ID!) { invoice(id: $id) { ${INVOICE} } }`, {
      id,
    }),
  ).invoice;
const billed = async (officers: readonly Officer[]) => {
  const agreementId = agree(world);
  const enrolmentIds = await enrolOfficers(world, agreementId, officers);
  return { agreementId, enrolmentIds, invoice: await issue(agreementId) };
};
const linesOf = (invoice: Answered) =>
  (
    invoice['lines'] as {
      edges: { node: { category: { code: string }; people: number; wageBase: number; total: number } }[];
    }
  ).edges.map(({ node: { category, people: count, wageBase, total } }) => [category.code, count, wageBase, total]);
const reckon = (agreementId: string, period: PlainDate, rates = { jkk: 24, jkm: 30 }, rounding = 'HALF_UP' as const) =>
  previewReckoning(
    world.rows.manager,
    {
      agreementId: findKey('Agreement', agreementId)!,
      period,
      jkkBasisPoints: rates.jkk,
      jkmBasisPoints: rates.jkm,
      rounding,
    },
    100,
  );

describe('an invoice', () => {
  it('asks the payer of the agreement for everybody, category by category, with rate and source', async () => {
    const { invoice } = await billed([
      { wageBase: 1_100_000 },
      { wageBase: 1_100_000 },
      { wageBase: 1_000_000 },
      { wageBase: 2_500_000, categoryCode: 'PPK' },
      { wageBase: 800_000, categoryCode: 'PTPS', institutionCode: 'bawaslu-32.04' },
    ]);
    expect(invoice).toMatchObject({
      kind: 'INVOICE',
      period: '2024-01-01',
      periodEnd: '2024-01-31',
      region: { code: '32.04' },
      // Kesbangpol pays, KPU and Bawaslu enrol.
      payer: { role: 'PAYER', institution: { code: 'kesbangpol-32.04' } },
      insurer: { code: 'bpjs-kc-lodaya' },
      months: 5,
      total: 35_100,
      totalInWords: 'tiga puluh lima ribu seratus rupiah',
      dueOn: '2024-02-15',
      dueBasis: { nominal: '2024-02-15', confidence: 'UNVERIFIED' },
      rounding: 'HALF_UP',
      example: false,
      corrections: [],
      account: {
        amountDue: 35_100,
        amountPaid: 0,
        amountOutstanding: 35_100,
        state: 'UNPAID',
        overdue: true,
        lateCharge: null,
      },
      actions: ['CORRECT', 'RECORD_PAYMENT'],
    });
    expect(invoice['number']).toMatch(/^T-\d{4}-\d{6}$/);
    expect(isPaymentCode(String(invoice['paymentCode']))).toBe(true);
    expect(linesOf(invoice)).toEqual([
      ['PTPS', 1, 800_000, 4_320],
      ['PPK', 1, 2_500_000, 13_500],
      ['PPS', 2, 1_100_000, 11_880],
      ['PPS', 1, 1_000_000, 5_400],
    ]);
    expect(invoice['programmes']).toEqual([
      {
        programme: 'JKK',
        basisPoints: 24,
        amount: 15_600,
        source: 'PP 44/2015 (JKK)',
        effectiveFrom: '2015-07-01',
        confidence: 'PRESS',
      },
      {
        programme: 'JKM',
        basisPoints: 30,
        amount: 19_500,
        source: 'PP 44/2015 (JKM)',
        effectiveFrom: '2015-07-01',
        confidence: 'PRESS',
      },
    ]);
  });

  it('asks only for the programmes that the agreement names', async () => {
    const agreementId = agree(world, { ...BANDUNG, programmes: ['JKK'] });
    await enrolOfficers(world, agreementId, [{}]);
    expect(await issue(agreementId)).toMatchObject({ total: 2_640, programmes: [{ programme: 'JKK' }] });
  });

  it('is due on the next working day where nobody works on the 15th', async () => {
    const agreementId = agree(world);
    world.invoiceFacts.set(findKey('Agreement', agreementId)!, { holidays: new Set(['2024-02-15', '2024-02-16']) });
    await enrolOfficers(world, agreementId, [{}]);
    expect(await issue(agreementId)).toMatchObject({
      dueOn: '2024-02-19',
      dueBasis: { nominal: '2024-02-15', message: { en: expect.stringContaining('no working day') as unknown } },
    });
  });

  it.each([
    ['nobody', [], {}, 'NOBODY_TO_BILL'],
    ['nobody whose month begins in it', [{ startsOn: '2024-02-01' }], {}, 'NOBODY_TO_BILL'],
    ['nobody who is decided', [{ state: 'PENDING' }, { state: 'REJECTED' }], {}, 'NOBODY_TO_BILL'],
    ['an agreement without a payer', [{}], { payer: null }, 'PAYER_UNKNOWN'],
    ['an agreement that names no programme', [{}], { programmes: [] }, 'AGREEMENT_NOT_OPEN'],
    ['an agreement that was terminated', [{}], { status: 'TERMINATED' }, 'AGREEMENT_NOT_OPEN'],
    ['an agreement that is suspended', [{}], { status: 'SUSPENDED' }, 'AGREEMENT_NOT_OPEN'],
  ] as const)('is not issued for %s, and takes no number', async (_name, officers, facts, code) => {
    const agreementId = agree(world);
    world.invoiceFacts.set(findKey('Agreement', agreementId)!, facts);
    await enrolOfficers(world, agreementId, officers);
    const before = await world.rows.query('select * from invoice_series');
    expect(await issue(agreementId)).toMatchObject({ __typename: 'InvoiceRefused', code });
    expect(await world.rows.query('select * from invoice_series')).toEqual(before);
  });

  it('is not issued while the owner of agreements is silent, nor for a month far ahead, nor for an agreement that is not there', async () => {
    const agreementId = agree(world);
    await enrolOfficers(world, agreementId, [{}]);
    expect(await issue(agreementId, '2099-01-01')).toMatchObject({ code: 'INVALID', field: 'period' });
    expect(await issue(toGlobalId('Agreement', randomUUID()))).toMatchObject({ code: 'NOT_FOUND' });
    world.setOwnerAnswers(false);
    expect(await issue(agreementId)).toMatchObject({ code: 'OWNER_SILENT' });
  });

  it('is there once for an agreement and month: of many at once one is issued, and numbers run without a gap', async () => {
    const agreements = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const id = agree(world);
        await enrolOfficers(world, id, [{}]);
        return id;
      }),
    );
    const key = randomUUID();
    const answers = await Promise.all([
      ...agreements.flatMap((id) => [issue(id), issue(id, '2024-01-20')]),
      issue(agreements[0]!, JANUARY, key),
    ]);
    expect(answers.filter(({ __typename: type }) => type === 'Invoice')).toHaveLength(4);
    expect(answers.filter(({ code }) => code === 'ALREADY_ISSUED')).toHaveLength(5);
    // The same key gives the same answer again, whatever it was.
    expect((await issue(agreements[0]!, JANUARY, key)).code ?? 'issued').toBe(answers.at(-1)?.code ?? 'issued');
    const numbers: { number: string }[] = await world.rows.query(
      "select number from invoice where kind = 'INVOICE' order by number",
    );
    expect(numbers.map(({ number }) => Number(number.slice(-6)))).toEqual(numbers.map((_row, index) => index + 1));
  });

  it('never changes once it is issued: the service itself may not', async () => {
    const { invoice } = await billed([{}]);
    const key = findKey('Invoice', invoice.id ?? '');
    for (const sql of [
      'update invoice set total = 1 where id = $1',
      "update invoice set number = 'T-1' where id = $1",
      'delete from invoice where id = $1',
      'update invoice_line set people = 2 where invoice_id = $1',
      'delete from contribution where invoice_id = $1',
    ]) {
      await expect(world.rows.query(sql, [key])).rejects.toThrow('permission denied');
    }
  });

  it('takes the same number of statements for two people and for two thousand', async () => {
    const statements = async (count: number): Promise<number> => {
      const agreementId = agree(world);
      await enrolOfficers(
        world,
        agreementId,
        Array.from({ length: count }, () => ({})),
      );
      let months: unknown;
      const asked = await statementsOf(async () => {
        months = (await issue(agreementId))['months'];
      });
      expect(months).toBe(count);
      return asked.length;
    };
    const few = await statements(2);
    expect(few).toBeGreaterThan(5);
    expect(await statements(2_000)).toBe(few);
  });
});

describe('who is billed for which month', () => {
  /** How many months of one officer begin in each calendar month from December 2023 to April 2024. */
  test.each([
    [
      'a KPPS member of one month that ends in the next',
      { startsOn: '2024-01-25', endsOn: '2024-02-25' },
      [0, 1, 0, 0, 0],
    ],
    ['a day longer is two', { startsOn: '2024-01-25', endsOn: '2024-02-26' }, [0, 1, 1, 0, 0]],
    ['a single day', { startsOn: '2024-01-31', endsOn: '2024-01-31' }, [0, 1, 0, 0, 0]],
    ['from the first to the last of a month', { startsOn: '2024-01-01', endsOn: '2024-01-31' }, [0, 1, 0, 0, 0]],
    ['three months', { startsOn: '2024-01-02', endsOn: '2024-04-01' }, [0, 1, 1, 1, 0]],
    ['a month that begins on the 31st', { startsOn: '2024-01-31', endsOn: '2024-03-15' }, [0, 1, 1, 0, 0]],
    [
      'ended early, in the first month',
      { startsOn: '2024-01-25', endsOn: '2024-01-28', state: 'ENDED' },
      [0, 1, 0, 0, 0],
    ],
    ['never served', { startsOn: '2024-01-25', endsOn: '2024-01-24', state: 'ENDED' }, [0, 0, 0, 0, 0]],
    [
      'suspended for a part of the month',
      { startsOn: '2024-01-01', endsOn: '2024-02-25', suspended: '{[2024-02-01,2024-02-20)}' },
      [0, 1, 1, 0, 0],
    ],
    [
      'suspended for a whole month',
      { startsOn: '2024-01-01', endsOn: '2024-03-31', suspended: '{[2024-02-01,2024-03-01)}' },
      [0, 1, 0, 1, 0],
    ],
    [
      'suspended to the end',
      { startsOn: '2024-01-01', endsOn: '2024-03-31', state: 'SUSPENDED', suspended: '{[2024-02-15,)}' },
      [0, 1, 1, 0, 0],
    ],
    ['not decided', { state: 'PENDING', endsOn: '2024-04-30' }, [0, 0, 0, 0, 0]],
  ] as const)('%s', async (_name, officer, months) => {
    const agreementId = agree(world);
    await enrolOfficers(world, agreementId, [officer]);
    const first = day('2023-12-01');
    const found = await Promise.all(months.map((_count, index) => reckon(agreementId, first.add({ months: index }))));
    expect(found.map((reckoned) => reckoned.months)).toEqual(months);
  });

  it('somebody who is transferred pays no month twice, however often', async () => {
    const agreementId = agree(world);
    const [first = ''] = await enrolOfficers(world, agreementId, [
      { startsOn: '2024-01-25', endsOn: '2024-02-09', state: 'ENDED' },
    ]);
    const [person]: { participant_id: string }[] = await world.rows.query(
      'select participant_id from enrolment where id = $1',
      [first],
    );
    const more = { participantId: person!.participant_id, categoryCode: 'PPK' };
    const [second = ''] = await enrolOfficers(world, agreementId, [
      { ...more, startsOn: '2024-02-10', endsOn: '2024-02-27', state: 'ENDED', followsId: first },
    ]);
    await enrolOfficers(world, agreementId, [
      { ...more, startsOn: '2024-02-28', endsOn: '2024-04-25', followsId: second },
    ]);
    const months = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'];
    const found = await Promise.all(months.map((month) => reckon(agreementId, day(month))));
    // 25 January to 25 April is three months; each stands in the category in which it began.
    expect(found.map(({ lines }) => lines.map(({ categoryCode, people: count }) => [categoryCode, count]))).toEqual([
      [['PPS', 1]],
      [['PPK', 1]],
      [['PPK', 1]],
      [],
    ]);
  });

  it('counts as the rule of the kit does, for any service, and every month once', async () => {
    const start = day('2023-01-01');
    const services = fc
      .sample(fc.tuple(fc.nat(700), fc.nat(200)), { numRuns: 150, seed: 7 })
      .map(([offset, length]) => {
        const startsOn = start.add({ days: offset });
        return { startsOn, endsOn: startsOn.add({ days: length }) };
      });
    const agreementId = agree(world);
    await enrolOfficers(
      world,
      agreementId,
      services.map(({ startsOn, endsOn }) => ({ startsOn: startsOn.toString(), endsOn: endsOn.toString() })),
    );
    const months = Array.from({ length: 34 }, (_month, index) => start.add({ months: index }));
    const found = await Promise.all(months.map((period) => reckon(agreementId, period)));
    const expected = months.map(
      (period) =>
        services.filter(({ startsOn, endsOn }) => {
          const number = (period.year - startsOn.year) * 12 + period.month - startsOn.month;
          return number >= 0 && number < monthsOf(startsOn, endsOn)!;
        }).length,
    );
    expect(found.map((reckoned) => reckoned.months)).toEqual(expected);
    expect(expected.reduce((sum, count) => sum + count, 0)).toBe(
      services.reduce((sum, { startsOn, endsOn }) => sum + monthsOf(startsOn, endsOn)!, 0),
    );
  });

  it('makes amounts whole in the database as the rule of the kit does, and lines add up', async () => {
    const wages = fc.sample(fc.integer({ min: 1, max: 100_000_000 }), { numRuns: 90, seed: 11 });
    const agreementId = agree(world);
    await enrolOfficers(
      world,
      agreementId,
      wages.map((wageBase) => ({ wageBase })),
    );
    for (const [rounding, jkk, jkm] of [
      ['HALF_UP', 24, 30],
      ['UP', 89, 30],
      ['DOWN', 174, 33],
    ] as const) {
      const {
        lines,
        total,
        jkk: sumJkk,
        jkm: sumJkm,
      } = await reckon(agreementId, day(JANUARY), { jkk, jkm }, rounding as 'HALF_UP');
      for (const { wageBase, jkkEach, jkmEach } of lines) {
        expect([jkkEach, jkmEach]).toEqual([shareOf(wageBase, jkk, rounding), shareOf(wageBase, jkm, rounding)]);
      }
      expect(lines.reduce((sum, line) => sum + line.total, 0)).toBe(total);
      expect(sumJkk + sumJkm).toBe(total);
    }
  });
});

describe('a correction', () => {
  it('tells who came and who left, and the invoice stays as it was', async () => {
    const { agreementId, enrolmentIds, invoice } = await billed([{}, {}, { categoryCode: 'PPK', wageBase: 2_500_000 }]);
    expect(await correct(invoice.id)).toMatchObject({ code: 'NO_CHANGE' });
    // One PPS member withdrew before the first day, and two came in another category.
    await world.rows.query(
      "update enrolment set state = 'ENDED', ends_on = starts_on - 1, planned_ends_on = ends_on where id = $1",
      [enrolmentIds[0]],
    );
    await enrolOfficers(world, agreementId, [
      { categoryCode: 'SEK_PPK', wageBase: 1_300_000 },
      { categoryCode: 'SEK_PPK', wageBase: 1_300_000 },
    ]);
    const note = await correct(invoice.id);
    expect(note).toMatchObject({
      kind: 'DEBIT_NOTE',
      corrects: { id: invoice.id },
      months: 1,
      total: 8_100,
      reason: 'Contoh perubahan',
      paymentCode: invoice['paymentCode'],
      account: { amountInvoiced: 25_380, amountCorrected: 8_100, amountDue: 33_480 },
      actions: [],
    });
    expect(note['number']).toMatch(/^ND-/);
    expect(linesOf(note)).toEqual([
      ['PPS', -1, 1_100_000, -5_940],
      ['SEK_PPK', 2, 1_300_000, 14_040],
    ]);
    const { account: _account, corrections, ...now } = await read(invoice.id);
    const { account: _before, corrections: _none, ...before } = invoice;
    expect(now).toEqual(before);
    expect(corrections).toMatchObject([{ id: note.id, total: 8_100 }]);
    expect(await correct(invoice.id)).toMatchObject({ code: 'NO_CHANGE' });
    expect(await correct(note.id)).toMatchObject({ code: 'INVALID', field: 'invoiceId' });
  });

  it('of a replacement changes people and no amount', async () => {
    const { agreementId, enrolmentIds, invoice } = await billed([{}]);
    await world.rows.query(
      "update enrolment set state = 'ENDED', ends_on = starts_on - 1, planned_ends_on = ends_on where id = $1",
      enrolmentIds.slice(0, 1),
    );
    await enrolOfficers(world, agreementId, [{}]);
    const note = await correct(invoice.id);
    expect(note).toMatchObject({ kind: 'CREDIT_NOTE', total: 0, months: 0, totalInWords: 'nol rupiah' });
    expect(linesOf(note).map(([, count]) => count)).toEqual([1, -1]);
  });

  it('follows an amendment that names another programme, and new rates', async () => {
    const { agreementId, invoice } = await billed([{}]);
    const key = findKey('Agreement', agreementId)!;
    world.invoiceFacts.set(key, { programmes: ['JKK'] });
    expect(await correct(invoice.id)).toMatchObject({
      kind: 'CREDIT_NOTE',
      total: -3_300,
      account: { amountDue: 2_640 },
    });
    const low = TEST_RATES.rates.map((rate) => (rate.programme === 'JKK' ? { ...rate, basisPoints: 54 } : rate));
    world.invoiceFacts.set(key, { rates: { ...TEST_RATES, rates: low } });
    expect(await correct(invoice.id)).toMatchObject({
      kind: 'DEBIT_NOTE',
      total: 6_600,
      account: { amountDue: 9_240 },
    });
  });

  it('and the invoice are together what a new reckoning gives, whatever came between', async () => {
    const { agreementId, enrolmentIds, invoice } = await billed(
      Array.from({ length: 12 }, (_officer, index) => ({ wageBase: 1_000_000 + index * 7_777 })),
    );
    const steps = fc.sample(fc.tuple(fc.constantFrom('leave', 'come', 'suspend', 'correct'), fc.nat(11)), {
      numRuns: 24,
      seed: 3,
    });
    for (const [step, which] of steps) {
      const id = enrolmentIds[which];
      if (step === 'come') await enrolOfficers(world, agreementId, [{ wageBase: 900_000 + which }]);
      if (step === 'leave')
        await world.rows.query(
          "update enrolment set state = 'ENDED', suspended = '{}', ends_on = starts_on - 1, planned_ends_on = '2024-02-25' where id = $1",
          [id],
        );
      if (step === 'suspend')
        await world.rows.query(
          "update enrolment set state = 'SUSPENDED', suspended = '{[2024-01-01,)}' where id = $1 and state = 'ENROLLED'",
          [id],
        );
      if (step === 'correct') await correct(invoice.id);
    }
    await correct(invoice.id);
    const rows: { wage_base: string }[] = await world.rows.query(
      "select wage_base from enrolment where agreement_id = $1 and state = 'ENROLLED'",
      [findKey('Agreement', agreementId)],
    );
    const anew = rows.reduce(
      (sum, { wage_base: wage }) =>
        sum + shareOf(rupiah(Number(wage)), 24, 'HALF_UP') + shareOf(rupiah(Number(wage)), 30, 'HALF_UP'),
      0,
    );
    expect((await read(invoice.id))['account']).toMatchObject({ amountDue: anew });
    // Nobody stands in the ledger twice, or less than not at all.
    const nets: unknown[] = await world.rows.query(
      `select from contribution join invoice on invoice.id = invoice_id where agreement_id = $1
       group by enrolment_id, contribution.period having sum(sign) not in (0, 1)`,
      [findKey('Agreement', agreementId)],
    );
    expect(nets).toEqual([]);
    // What documents ask for is what their lines and their ledger hold.
    const wrong: unknown[] = await world.rows.query(
      `select from invoice where total <> coalesce((select sum(line.total) from invoice_line line where line.invoice_id = invoice.id), 0)
         or total <> coalesce((select sum(sign * (jkk + jkm)) from contribution where invoice_id = invoice.id), 0)`,
    );
    expect(wrong).toEqual([]);
  });
});

describe('before an invoice is issued', () => {
  const preview = async (agreementId: string) =>
    answerOf(
      await world.askAs<{ invoicePreview: Answered }>(
        people.branch,
        `query ($id: ID!) { invoicePreview(agreementId: $id, period: "2024-01-15") {
           issued { id } months total totalInWords lineCount lines { people total programmes { amount } } dueOn payer { name } refusal { code } } }`,
        { id: agreementId },
      ),
    ).invoicePreview;

  it('a preview says what it would ask for and why it could not, and writes nothing', async () => {
    const agreementId = agree(world);
    expect(await preview(agreementId)).toMatchObject({ issued: null, months: 0, refusal: { code: 'NOBODY_TO_BILL' } });
    const [enrolmentId] = await enrolOfficers(world, agreementId, [{}, {}]);
    expect(await preview(agreementId)).toMatchObject({
      issued: null,
      months: 2,
      total: 11_880,
      totalInWords: 'sebelas ribu delapan ratus delapan puluh rupiah',
      lines: [{ people: 2, total: 11_880, programmes: [{ amount: 5_280 }, { amount: 6_600 }] }],
      dueOn: '2024-02-15',
      refusal: null,
    });
    const { id } = await issue(agreementId);
    expect(await preview(agreementId)).toMatchObject({ issued: { id }, lines: [], refusal: { code: 'NO_CHANGE' } });
    await world.rows.query(
      "update enrolment set state = 'ENDED', ends_on = starts_on - 1, planned_ends_on = ends_on where id = $1",
      [enrolmentId],
    );
    expect(await preview(agreementId)).toMatchObject({ issued: { id }, months: -1, total: -5_940, refusal: null });
    world.invoiceFacts.set(findKey('Agreement', agreementId)!, { payer: null });
    expect(await preview(agreementId)).toMatchObject({ payer: null });
  });
});

describe('what is asked of the owner of agreements', () => {
  const sdl = readSdl(join(import.meta.dirname, '..', '..', '..', 'agreements', 'src'));
  test.each([
    ['for an invoice', INVOICE_QUESTION],
    ['for rates', RATES_QUESTION],
  ])('%s is what its schema can answer', (_name, question) => {
    expect(validate(buildSubgraphSchema([{ typeDefs: parse(sdl) }]), parse(question))).toEqual([]);
  });
});

describe('one person', () => {
  const ask = async (enrolmentId: string, fields: string) =>
    answerOf(
      await world.askAs<{ enrolment: Answered }>(people.kpu, `query ($id: ID!) { enrolment(id: $id) { ${fields} } }`, {
        id: toGlobalId('Enrolment', enrolmentId),
      }),
    ).enrolment;

  test.each([
    ['a wage of 1,100,000 (C1)', 1_100_000, 2_640, 3_300],
    ['a flat base of 1,000,000 (C2)', 1_000_000, 2_400, 3_000],
    ['the chair of a PPK, a third of (C4)', 2_500_000, 6_000, 7_500],
    ['an amount that is made whole', 1_234_567, 2_963, 3_704],
  ])('costs by %s', async (_name, wageBase, jkk, jkm) => {
    const [id = ''] = await enrolOfficers(world, agree(world), [{ wageBase }]);
    expect(
      await ask(
        id,
        'contribution { total totalInWords rounding roundingConfidence lines { programme basisPoints amount formula source effectiveFrom confidence } }',
      ),
    ).toMatchObject({
      contribution: {
        total: jkk + jkm,
        rounding: 'HALF_UP',
        roundingConfidence: 'UNVERIFIED',
        lines: [
          { programme: 'JKK', basisPoints: 24, amount: jkk, source: 'PP 44/2015 (JKK)', effectiveFrom: '2015-07-01' },
          { programme: 'JKM', basisPoints: 30, amount: jkm, formula: expect.stringContaining('× 0,3 % =') as unknown },
        ],
      },
    });
  });

  it('shows the months that were billed, with what was paid, and where cover stands', async () => {
    const { agreementId, enrolmentIds, invoice } = await billed([{ endsOn: '2024-03-20' }, { endsOn: '2024-03-20' }]);
    await issue(agreementId, '2024-02-10');
    const fields = `contributions { period wageBase jkk jkm total paidOn invoice { id } } contributionStanding(on: "2024-02-14") { code holds firstPeriod firstPaidOn inArrearsSince source }`;
    expect(await ask(enrolmentIds[0]!, fields)).toMatchObject({
      contributions: [
        { period: '2024-01-01', jkk: 2_640, jkm: 3_300, total: 5_940, paidOn: null, invoice: { id: invoice.id } },
        { period: '2024-02-01', total: 5_940 },
      ],
      contributionStanding: {
        code: 'NO_FIRST_CONTRIBUTION',
        holds: false,
        firstPeriod: '2024-01-01',
        firstPaidOn: null,
      },
    });
    await world.rows.query(
      "update enrolment set state = 'ENDED', ends_on = starts_on - 1, planned_ends_on = ends_on where id = $1",
      [enrolmentIds[0]],
    );
    await correct(invoice.id);
    expect(await ask(enrolmentIds[0]!, 'contributions { period }')).toEqual({
      contributions: [{ period: '2024-02-01' }],
    });
  });

  it('of an agreement without recorded contributions is told so', async () => {
    const [id = ''] = await enrolOfficers(world, agree(world), [{}]);
    expect(await ask(id, 'contributions { period } contributionStanding { code holds }')).toEqual({
      contributions: [],
      contributionStanding: { code: 'NOT_RECORDED', holds: null },
    });
  });
});
