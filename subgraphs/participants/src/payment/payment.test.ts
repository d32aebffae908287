import { randomUUID } from 'node:crypto';

import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';

import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';
import { agree, answerOf, PALEMBANG } from '../testing/commands.ts';
import type { Answered } from '../testing/commands.ts';
import { enrolOfficers, INVOICE, run } from '../testing/invoices.ts';
import { people } from '../testing/people.ts';

let world: ParticipantsWorld;
beforeAll(async () => {
  world = await startParticipantsWorld();
});
afterAll(() => world.stop());

const SUM = 5_940;
const billed = async (count = 1): Promise<Answered> => {
  const agreementId = agree(world);
  await enrolOfficers(
    world,
    agreementId,
    Array.from({ length: count }, () => ({})),
  );
  return run(world, 'branch', 'issue', { agreementId, period: '2024-01-01' });
};
const accountOf = async (id: unknown) =>
  answerOf(
    await world.askAs<{ invoice: Answered }>(people.branch, `query ($id: ID!) { invoice(id: $id) { ${INVOICE} } }`, {
      id,
    }),
  ).invoice['account'];
const numberOf = (invoice: Answered): string => String(invoice['number']);
const pay = (invoiceId: unknown, more: object = {}) =>
  run(world, 'kpu', 'pay', {
    invoiceId,
    amount: SUM,
    paidOn: '2024-02-10',
    reference: `SP2D-${randomUUID()}`,
    ...more,
  });
const confirm = (paymentId: unknown, as: 'branch' | 'admin' = 'branch') =>
  run(world, as, 'decide', { paymentId, confirm: true });

describe('a payment by hand', () => {
  it('counts only when a second person has confirmed it', async () => {
    const { id } = await billed();
    const payment = await pay(id);
    expect(payment).toMatchObject({
      state: 'WAITING',
      source: 'BY_HAND',
      recordedByMe: true,
      actions: [],
      invoice: { account: { amountPaid: 0, amountWaiting: SUM, state: 'UNPAID' } },
    });
    // Who recorded it may not, whatever their role.
    const own = await run(world, 'admin', 'pay', {
      invoiceId: id,
      amount: 1,
      paidOn: '2024-02-10',
      reference: 'Bukti 1',
    });
    expect(await confirm(own.id, 'admin')).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
    expect(await confirm(payment.id)).toMatchObject({
      state: 'CONFIRMED',
      actions: ['REVERSE'],
      invoice: {
        account: { amountPaid: SUM, amountWaiting: 1, state: 'PAID', settledOn: '2024-02-10', overdue: false },
      },
    });
    expect(await confirm(payment.id)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('can be rejected with a reason, and then never counted', async () => {
    const { id } = await billed();
    const { id: paymentId } = await pay(id);
    expect(await run(world, 'branch', 'decide', { paymentId, confirm: false })).toMatchObject({
      code: 'INVALID',
      field: 'reason',
    });
    expect(
      await run(world, 'branch', 'decide', { paymentId, confirm: false, reason: 'Tidak ada di rekening' }),
    ).toMatchObject({
      state: 'REJECTED',
      reason: 'Tidak ada di rekening',
      invoice: { account: { amountPaid: 0, amountWaiting: 0 } },
    });
  });

  it('too little and too much are shown as such', async () => {
    const { id } = await billed();
    await confirm((await pay(id, { amount: SUM - 1_000 })).id);
    expect(await accountOf(id)).toMatchObject({
      state: 'PARTLY_PAID',
      amountOutstanding: 1_000,
      amountOverpaid: 0,
      settledOn: null,
      overdue: true,
    });
    await confirm((await pay(id, { amount: 1_500, paidOn: '2024-03-01' })).id);
    expect(await accountOf(id)).toMatchObject({
      state: 'OVERPAID',
      amountOutstanding: 0,
      amountOverpaid: 500,
      settledOn: '2024-03-01',
      overdue: false,
    });
  });

  it('with the same receipt is recorded once; with the same key it is the same', async () => {
    const { id } = await billed();
    const key = randomUUID();
    const input = { invoiceId: id, amount: SUM, paidOn: '2024-02-10', reference: 'SP2D-77' };
    const first = await run(world, 'kpu', 'pay', input, key);
    expect(await run(world, 'kpu', 'pay', input, key)).toMatchObject({ id: first.id });
    expect(await run(world, 'kpu', 'pay', { ...input, reference: 'sp2d-77' })).toMatchObject({
      code: 'DUPLICATE',
      field: 'reference',
    });
    expect(await run(world, 'kpu', 'pay', { ...input, amount: 1 }, key)).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test.each([
    ['nothing', { amount: 0 }, 'INVALID', 'amount'],
    ['a negative amount', { amount: -5 }, 'INVALID', 'amount'],
    ['more than there is', { amount: 1_000_000_000_001 }, 'INVALID', 'amount'],
    ['a day in the future', { paidOn: '2099-01-01' }, 'INVALID', 'paidOn'],
    ['no receipt', { reference: ' ' }, 'INVALID', 'reference'],
    ['an invoice that is not there', { invoiceId: toGlobalId('Invoice', randomUUID()) }, 'NOT_FOUND', 'invoiceId'],
    ['something that is no invoice', { invoiceId: 'agr_1' }, 'NOT_FOUND', 'invoiceId'],
  ])('of %s is refused', async (_name, more, code, field) => {
    const { id } = await billed();
    expect(await pay(id, more)).toMatchObject({ code, field });
  });

  it('that counted in error is taken back by its opposite, by a second person and once', async () => {
    const { id } = await billed();
    const payment = await pay(id);
    await confirm(payment.id);
    const reverse = (as: 'kpu' | 'branch', reason = 'Salah tagihan') =>
      run(world, as, 'reverse', { paymentId: payment.id, reason });
    expect(await reverse('kpu')).toMatchObject({ code: 'FORBIDDEN' });
    const back = await reverse('branch');
    expect(back).toMatchObject({
      amount: -SUM,
      source: 'REVERSAL',
      paidOn: '2024-02-10',
      reverses: { id: payment.id },
      invoice: { account: { amountPaid: 0, state: 'UNPAID', settledOn: null } },
    });
    expect(await reverse('branch')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await run(world, 'admin', 'reverse', { paymentId: back.id, reason: 'Contoh' })).toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  it('goes towards an invoice and not towards its correction', async () => {
    const agreementId = agree(world);
    await enrolOfficers(world, agreementId, [{}]);
    const invoice = await run(world, 'branch', 'issue', { agreementId, period: '2024-01-01' });
    await enrolOfficers(world, agreementId, [{}]);
    const note = await run(world, 'branch', 'correct', { invoiceId: invoice.id, reason: 'Petugas baru' });
    expect(await pay(note.id)).toMatchObject({ code: 'NOT_AN_INVOICE' });
    // The invoice stays paid when a debit note opens the account again: who was on it stays covered.
    await confirm((await pay(invoice.id)).id);
    expect(await accountOf(invoice.id)).toMatchObject({
      state: 'PARTLY_PAID',
      amountOutstanding: SUM,
      settledOn: '2024-02-10',
    });
  });
});

describe('a bank file', () => {
  const csv = (rows: readonly (readonly [day: string, text: string, amount: string])[]): string =>
    [
      'Tanggal;Keterangan;Kredit;Debit',
      ...rows.map(([day, text, amount]) =>
        amount.startsWith('-') ? `${day};${text};;${amount.slice(1)}` : `${day};${text};${amount};`,
      ),
    ].join('\r\n');
  const send = (text: string, more: object = {}, key?: string) =>
    run(world, 'branch', 'reconcile', { insurerCode: 'bpjs-kc-lodaya', name: 'mutasi.csv', text, ...more }, key);
  const linesOf = (file: Answered) => (file['lines'] as { edges: { node: Answered }[] }).edges.map(({ node }) => node);

  it('pays what it names exactly, keeps the rest for a person, and never guesses', async () => {
    const [exact, coded, less, more, paid] = await Promise.all([billed(), billed(2), billed(3), billed(4), billed(5)]);
    await confirm((await pay(paid.id, { amount: 5 * SUM })).id);
    const file = await send(
      csv([
        ['10/02/2024', `IURAN ${numberOf(exact)} BUDI SANTOSO`, '5.940,00'],
        ['10/02/2024', `VA 8808${String(coded['paymentCode'])}`, '11.880'],
        ['10/02/2024', numberOf(less), '17.000'],
        ['10/02/2024', numberOf(more), '23.761'],
        ['10/02/2024', numberOf(paid), '29.700'],
        ['10/02/2024', `${numberOf(less)} dan ${numberOf(more)}`, '41.580'],
        ['10/02/2024', 'T-1999-000001', '5.941'],
        ['10/02/2024', 'SETORAN TUNAI', '17.820'],
        ['10/02/2024', `${numberOf(exact)} lagi`, '5.940'],
        ['10/02/2024', 'BIAYA ADMIN', '-6.500'],
        ['31/02/2024', 'TANGGAL SALAH', '1.000'],
      ]),
    );
    expect(file).toMatchObject({
      lineCount: 9,
      matched: 2,
      open: 7,
      resolved: 0,
      outgoing: 1,
      seenBefore: 0,
      unreadable: [{ row: 12 }],
      amountMatched: 17_820,
      amountOpen: 17_000 + 23_761 + 29_700 + 41_580 + 5_941 + 17_820 + 5_940,
      receivedByMe: true,
    });
    expect(
      linesOf(file).map(({ row, state, problem, resolvable, candidates }) => [
        row,
        state,
        problem,
        resolvable,
        (candidates as { id: string }[]).map(({ id }) => id),
      ]),
    ).toEqual([
      [2, 'MATCHED', null, false, []],
      [3, 'MATCHED', null, false, []],
      [4, 'AMBIGUOUS', 'UNDERPAID', false, [less.id]],
      [5, 'AMBIGUOUS', 'OVERPAID', false, [more.id]],
      [6, 'AMBIGUOUS', 'ALREADY_PAID', false, [paid.id]],
      [7, 'AMBIGUOUS', 'SEVERAL_REFERENCES', false, expect.arrayContaining([less.id, more.id])],
      [8, 'UNMATCHED', 'UNKNOWN_REFERENCE', false, []],
      // A hint and no more: the only open invoice of this amount.
      [9, 'UNMATCHED', 'NO_REFERENCE', false, [less.id]],
      [10, 'AMBIGUOUS', 'ALREADY_PAID', false, [exact.id]],
    ]);
    expect(await accountOf(exact.id)).toMatchObject({ state: 'PAID', settledOn: '2024-02-10' });
    expect(await accountOf(coded.id)).toMatchObject({ state: 'PAID' });
    for (const { id } of [less, more]) expect(await accountOf(id)).toMatchObject({ state: 'UNPAID', amountPaid: 0 });
    // Transfers name people: at rest they are sealed.
    const kept = JSON.stringify(
      await world.rows.query('select * from bank_line join bank_file on bank_file.id = file_id'),
    );
    expect(kept).not.toContain('BUDI');
    expect(kept).not.toContain(Buffer.from('BUDI').toString('hex'));
  });

  it('sent twice changes nothing, nor does a line of an earlier file; two equal transfers are two', async () => {
    const [one, two] = await Promise.all([billed(), billed()]);
    const first: [string, string, string] = ['11/02/2024', numberOf(one), '5.940'];
    const twin: [string, string, string] = ['11/02/2024', 'SETORAN KEMBAR', '7.000'];
    const file = await send(csv([first, twin, twin]));
    expect(file).toMatchObject({ lineCount: 3, matched: 1, open: 2 });
    expect(await send(csv([first, twin, twin]), { name: 'lain.csv' })).toMatchObject({
      id: file.id,
      name: 'mutasi.csv',
    });
    const overlapping = await send(csv([first, twin, twin, twin, ['12/02/2024', numberOf(two), '5.940']]));
    expect(overlapping).toMatchObject({ lineCount: 5, seenBefore: 3, matched: 1, open: 1 });
    const [paid]: { count: number }[] = await world.rows.query(
      'select count(*)::int from contribution_payment where invoice_id = $1',
      [findKey('Invoice', one.id ?? '')],
    );
    expect(paid?.count).toBe(1);
    const key = randomUUID();
    const [again, same] = await Promise.all([
      send(csv([['13/02/2024', 'BERSAMAAN', '1']]), {}, key),
      send(csv([['13/02/2024', 'BERSAMAAN', '1']])),
    ]);
    expect(again.id).toBe(same.id);
  });

  it('leaves invoices of another branch alone', async () => {
    const agreementId = agree(world, PALEMBANG);
    await enrolOfficers(world, agreementId, [{}]);
    const elsewhere = await run(world, 'otherBranch', 'issue', { agreementId, period: '2024-01-01' });
    const file = await send(csv([['14/02/2024', numberOf(elsewhere), '2.640']]));
    expect(linesOf(file)[0]).toMatchObject({ state: 'UNMATCHED', problem: 'UNKNOWN_REFERENCE', candidates: [] });
  });

  test.each([
    ['without headings', 'a;b;c\n1;2;3', {}, 'UNREADABLE_FILE', 'text'],
    ['that is empty', '', {}, 'UNREADABLE_FILE', 'text'],
    ['with a quote that does not end', 'Tanggal;Keterangan;Kredit\n"a;b;c', {}, 'UNREADABLE_FILE', 'text'],
    ['that is too long', `Tanggal;Keterangan;Kredit\n${'x'.repeat(600_000)}`, {}, 'UNREADABLE_FILE', 'text'],
    ['with too many rows', `Tanggal;Keterangan;Kredit\n${'a;b;1\n'.repeat(5_001)}`, {}, 'UNREADABLE_FILE', 'text'],
    ['without a name', 'Tanggal;Keterangan;Kredit', { name: ' ' }, 'INVALID', 'name'],
    ['of another branch', 'Tanggal;Keterangan;Kredit', { insurerCode: 'bpjs-kc-palembang' }, 'FORBIDDEN', null],
  ])('%s is refused', async (_name, text, more, code, field) => {
    expect(await send(text, more)).toMatchObject({ code, field });
  });

  it('a person resolves what is open, with a reason, and never who sent it', async () => {
    const [less, other] = await Promise.all([billed(2), billed()]);
    const file = await send(
      csv([
        ['15/02/2024', `${numberOf(less)} cicilan`, '10.000'],
        ['15/02/2024', 'SEWA GEDUNG', '900.000'],
        ['15/02/2024', 'TANPA NOMOR', '5.940'],
      ]),
    );
    const [short, rent, unnamed] = linesOf(file);
    const resolve = (line: Answered | undefined, more: object, as: 'branch' | 'admin' = 'admin') =>
      run(world, as, 'resolve', { lineId: line?.id, expectedVersion: 1, reason: 'Sesuai berita', ...more });
    expect(await resolve(short, { invoiceId: less.id }, 'branch')).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
    expect(await resolve(short, { invoiceId: less.id, expectedVersion: 2 })).toMatchObject({ code: 'CONFLICT' });
    expect(await resolve(short, { invoiceId: less.id, reason: '' })).toMatchObject({
      code: 'INVALID',
      field: 'reason',
    });
    expect(await resolve(short, { invoiceId: less.id })).toMatchObject({
      state: 'ASSIGNED',
      version: 2,
      payment: { amount: 10_000, invoice: { id: less.id } },
      reason: 'Sesuai berita',
    });
    expect(await resolve(short, { invoiceId: less.id, expectedVersion: 2 })).toMatchObject({ code: 'WRONG_STATE' });
    expect(await accountOf(less.id)).toMatchObject({ state: 'PARTLY_PAID', amountOutstanding: 1_880 });
    expect(await resolve(rent, {})).toMatchObject({ state: 'SET_ASIDE', payment: null });
    expect(await resolve(unnamed, { invoiceId: other.id })).toMatchObject({ state: 'ASSIGNED' });
    expect(await accountOf(other.id)).toMatchObject({ state: 'PAID' });

    // Taken back, the line is open again and can be assigned to where it belongs.
    const [payment]: { id: string }[] = await world.rows.query(
      'select id from contribution_payment where bank_line_id = $1',
      [findKey('BankLine', unnamed?.id ?? '')],
    );
    const paymentId = toGlobalId('ContributionPayment', payment!.id);
    expect(await run(world, 'admin', 'reverse', { paymentId, reason: 'Salah' })).toMatchObject({
      code: 'SECOND_PERSON_REQUIRED',
    });
    await run(world, 'branch', 'reverse', { paymentId, reason: 'Salah tagihan' });
    expect(await resolve(unnamed, { invoiceId: less.id, expectedVersion: 3 })).toMatchObject({
      state: 'ASSIGNED',
      version: 4,
      payment: { invoice: { id: less.id } },
    });
    expect(await accountOf(less.id)).toMatchObject({ state: 'OVERPAID', amountOverpaid: 4_060 });
    expect(await accountOf(other.id)).toMatchObject({ state: 'UNPAID' });
  });
});

describe('lists of invoices', () => {
  const list = async (filter: object, first = 100) =>
    answerOf(
      await world.askAs<{ invoices: Answered }>(
        people.branch,
        `query ($filter: InvoiceFilter, $first: Int!) { invoices(first: $first, filter: $filter) {
        edges { node { id number account { state } } } pageInfo { hasNextPage endCursor } totals { invoices overdue amountDue amountPaid amountOutstanding } } }`,
        { filter, first },
      ),
    ).invoices as unknown as { edges: { node: Answered }[]; totals: Record<string, number> };

  it('keep what is asked for, and sum up the whole list', async () => {
    const agreementId = agree(world);
    await enrolOfficers(world, agreementId, [{ endsOn: '2024-04-20' }]);
    const months = await Promise.all(
      ['2024-01-01', '2024-02-01', '2024-03-01'].map((period) =>
        run(world, 'branch', 'issue', { agreementId, period }),
      ),
    );
    const [january, february, march] = months;
    await confirm((await pay(january?.id)).id);
    await confirm((await pay(february?.id, { amount: 6_000 })).id);
    await pay(march?.id);
    const numbers = async (filter: object) => (await list({ agreementId, ...filter })).edges.map(({ node }) => node.id);
    expect(await numbers({})).toEqual(expect.arrayContaining(months.map(({ id }) => id)));
    expect(await numbers({ states: ['PAID'] })).toEqual([january?.id]);
    expect(await numbers({ states: ['OVERPAID', 'UNPAID'] })).toHaveLength(2);
    expect(await numbers({ overdue: true })).toEqual([march?.id]);
    expect(await numbers({ overdue: false })).toHaveLength(2);
    expect(await numbers({ paymentWaiting: true })).toEqual([march?.id]);
    expect(await numbers({ period: '2024-02-20' })).toEqual([february?.id]);
    expect(await numbers({ number: ` ${String(march?.['number']).toLowerCase()}` })).toEqual([march?.id]);
    expect(await numbers({ number: march?.['paymentCode'] })).toEqual([march?.id]);
    expect(await numbers({ regionCode: '16' })).toEqual([]);
    expect(await numbers({ agreementId: 'agr_none' })).toEqual([]);
    expect((await list({ agreementId }, 1)).totals).toEqual({
      invoices: 3,
      overdue: 1,
      amountDue: 17_820,
      amountPaid: 11_940,
      amountOutstanding: 5_940,
    });
    // The same list below the agreement.
    const of = [{ __typename: 'Agreement', id: agreementId }];
    const { data } = await world.askAs<{ _entities: { invoices: { totals: object; edges: object[] } }[] }>(
      people.branch,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agreement { invoices(first: 2) { edges { node { id } } totals { invoices amountDue } } } } }`,
      { of },
    );
    expect(data?._entities[0]?.invoices).toMatchObject({ totals: { invoices: 3, amountDue: 17_820 }, edges: [{}, {}] });
  });
});
