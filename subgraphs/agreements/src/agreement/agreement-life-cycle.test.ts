import { randomUUID } from 'node:crypto';

import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { beneficiary, line } from '../testing/agreement-input.ts';
import { lifeCycleOf, signature, stepMutation, termsInput } from '../testing/life-cycle.ts';
import { person } from '../testing/people.ts';
import { ownAgreement, ownDay, register } from '../testing/register.ts';

let world: AgreementsWorld;
let life: ReturnType<typeof lifeCycleOf>;
/** As the owner, to see what was written. */
let database: Database;
const today = Temporal.Now.plainDateISO('Asia/Jakarta');
const date = (text: string) => Temporal.PlainDate.from(text);

beforeAll(async () => {
  world = await startAgreementsWorld();
  life = lifeCycleOf(world);
  database = await connect({ url: world.database.migratorUrl, tables: [], applicationName: 'test', connections: 1 });
});
afterAll(async () => {
  await database?.destroy();
  await world?.stop();
});

interface Shown {
  readonly status: string;
  readonly history: readonly {
    readonly action: string;
    readonly on: string;
    readonly reason: string | null;
    readonly undone: boolean;
    readonly by: { readonly name: string; readonly isMe: boolean } | null;
  }[];
  readonly [field: string]: unknown;
}

async function show(id: string, fields = ''): Promise<Shown> {
  const { agreement } = await life.ask<{ agreement: Shown }>(
    'admin',
    `query ($id: ID!) { agreement(id: $id) { status history { action on reason undone by { name isMe } } ${fields} } }`,
    { id },
  );
  return agreement;
}

async function promised(): Promise<number> {
  const { region } = await life.ask<{ region: { promised: { people: number } } }>(
    'admin',
    '{ region(code: "32.04") { promised { people } } }',
  );
  return region.promised.people;
}

describe('from draft to signature', () => {
  test('each step is taken by who may, is seen in the state and leaves its mark in the history', async () => {
    const before = await promised();
    const drafted = await life.draft('kpu');
    expect(drafted).toMatchObject({
      __typename: 'Agreement',
      status: 'DRAFT',
      version: 1,
      signedOn: null,
      actions: ['EDIT', 'SUBMIT', 'TERMINATE', 'LINK'],
    });
    const { id } = drafted;
    expect(await life.step('kpu', 'submitAgreement', id)).toMatchObject({ status: 'SUBMITTED', version: 2 });
    const sentBack = await life.step('branch', 'sendBackAgreement', id, { reason: ' Jumlah PPK keliru. ' });
    expect(sentBack).toMatchObject({ status: 'SENT_BACK', version: 3 });
    const terms = termsInput({ beneficiaries: [beneficiary({ statedTotal: 150, headcounts: [line('PPK', 150)] })] });
    expect(await life.step('kpu', 'editAgreementDraft', id, { input: { terms } })).toMatchObject({
      status: 'SENT_BACK',
      version: 4,
      headcount: { people: 150 },
    });
    await life.step('kpu', 'submitAgreement', id);
    expect(await promised()).toBe(before);
    expect(await life.step('branch', 'approveAgreement', id)).toMatchObject({ status: 'APPROVED' });
    expect(await promised()).toBe(before);
    const signed = await life.step('kpu', 'signAgreement', id, { input: signature(date('2024-03-05')) });
    expect(signed).toMatchObject({
      status: 'IN_FORCE',
      version: 7,
      signedOn: '2024-03-05',
      signedAt: 'Soreang',
      actions: ['AMEND', 'TERMINATE', 'UNDO', 'LINK', 'RENEW'],
    });
    expect(await promised()).toBe(before + 150);
    const { history, ...shown } = await show(
      id,
      'signatories { name capacity part } signedOnConfidence period { startsOn endsOn confidence }',
    );
    expect(shown).toMatchObject({
      signedOnConfidence: 'STATED',
      period: { startsOn: '2024-01-01', endsOn: '2100-12-31', confidence: 'STATED' },
      signatories: [
        { name: 'Rahmat Hidayat', capacity: 'IN_OFFICE', part: 'SIGNED' },
        { name: 'Sinta Wulandari', capacity: 'ACTING', part: 'SIGNED' },
      ],
    });
    expect(history.map(({ action, on, reason, undone }) => [action, on, reason, undone])).toEqual([
      ['DRAFT', today.toString(), null, false],
      ['SUBMIT', today.toString(), null, false],
      ['SEND_BACK', today.toString(), 'Jumlah PPK keliru.', false],
      ['SUBMIT', today.toString(), null, false],
      ['APPROVE', today.toString(), null, false],
      ['SIGN', '2024-03-05', null, false],
    ]);
    expect(history[0]?.by).toEqual({ name: 'Test INSTITUTION_OFFICER', isMe: false });
  });

  test('the state on a day follows from what happened by then', async () => {
    const id = await life.agreementIn('IN_FORCE', { signedOn: date('2024-03-06') });
    const { agreement } = await life.ask<{ agreement: Record<string, string | null> }>(
      'admin',
      `query ($id: ID!) { agreement(id: $id) { before: status(on: "2024-03-05") day: status(on: "2024-03-06") last: status(on: "2100-12-31") over: status(on: "2101-01-01") } }`,
      { id },
    );
    expect(agreement).toEqual({ before: null, day: 'IN_FORCE', last: 'IN_FORCE', over: 'ENDED' });
  });

  test('a draft may be unfinished, and cannot be submitted like that', async () => {
    const { id } = await life.draft('kpu', {
      terms: {
        instrument: 'PKS',
        parties: [{ institutionCode: 'kpu-32.04', role: 'SIGNER' }],
      },
    });
    const missing: [string, unknown][] = [];
    const fill: Record<string, unknown>[] = [
      {},
      { parties: termsInput().parties },
      { parties: termsInput().parties, beneficiaries: [{ institutionCode: 'kpu-32.04' }] },
      { parties: termsInput().parties, beneficiaries: [beneficiary()] },
      { parties: termsInput().parties, beneficiaries: [beneficiary()], startsOn: '2024-01-01' },
    ];
    for (const more of fill) {
      const parties = [{ institutionCode: 'kpu-32.04', role: 'SIGNER' }];
      const input = { terms: { instrument: 'PKS', parties, ...more } };
      expect(await life.step('kpu', 'editAgreementDraft', id, { input })).toMatchObject({ __typename: 'Agreement' });
      const { code, field } = await life.step('kpu', 'submitAgreement', id);
      missing.push([code, field]);
    }
    expect(missing).toEqual([
      ['INVALID', 'terms.parties'],
      ['INVALID', 'terms.beneficiaries'],
      ['INVALID', 'terms.beneficiaries.0.statedTotal'],
      ['INVALID', 'terms.startsOn'],
      ['INVALID', 'terms.endsOn'],
    ]);
    expect((await show(id)).status).toBe('DRAFT');
  });

  test('it takes two: who submitted is not offered to approve and is refused, whoever else may is not', async () => {
    const { id } = await life.draft('admin');
    const submitted = await life.step('admin', 'submitAgreement', id);
    expect(submitted.actions).toEqual(['SEND_BACK', 'UNDO', 'LINK']);
    expect(await life.step('admin', 'approveAgreement', id)).toMatchObject({
      code: 'SECOND_PERSON_NEEDED',
      field: null,
    });
    expect(await life.step('kpu', 'approveAgreement', id)).toMatchObject({ status: 'APPROVED' });
  });

  test('a registered agreement is in force at once, with a period derived from its election', async () => {
    const { id } = await register(world, ownAgreement());
    expect(await show(id, 'period { startsOn endsOn confidence } versions { number status }')).toMatchObject({
      status: 'ENDED',
      period: { endsOn: '2025-01-27', confidence: 'DERIVED' },
      versions: [{ number: 1, status: 'SIGNED' }],
      history: [{ action: 'REGISTER', undone: false }],
    });
    const stated = await register(world, ownAgreement({ startsOn: date('2024-01-01'), endsOn: date('2100-01-01') }));
    expect(await show(stated.id, 'period { confidence }')).toMatchObject({
      status: 'IN_FORCE',
      period: { confidence: 'STATED' },
    });
    const ahead = await register(world, ownAgreement({ startsOn: today.add({ days: 1 }) }));
    expect((await show(ahead.id)).status).toBe('SIGNED');
  });

  test('the same agreement is not signed twice', async () => {
    const signedOn = ownDay();
    await life.agreementIn('IN_FORCE', { signedOn });
    const id = await life.agreementIn('APPROVED');
    expect(await life.step('kpu', 'signAgreement', id, { input: signature(signedOn) })).toMatchObject({
      code: 'DUPLICATE',
      field: 'signedOn',
    });
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['tomorrow', { signedOn: today.add({ days: 1 }).toString() }, 'INVALID', 'signedOn'],
    ['by nobody', { signatories: [] }, 'INVALID', 'signatories'],
    ['by witnesses alone', { signatories: [{ name: 'A', title: 'B', part: 'WITNESSED' }] }, 'INVALID', 'signatories'],
    ['by somebody without a name', { signatories: [{ name: ' ', title: 'B' }] }, 'INVALID', 'signatories.0.name'],
    [
      'for an institution that is not there',
      { signatories: [{ name: 'A', title: 'B', institutionCode: 'kpu-99.99' }] },
      'NOT_FOUND',
      'signatories.0.institutionCode',
    ],
  ])('a signature is refused that is made %s', async (_case, more, code, field) => {
    const id = await life.agreementIn('APPROVED');
    expect(await life.step('kpu', 'signAgreement', id, { input: { ...signature(), ...more } })).toMatchObject({
      code,
      field,
    });
    expect((await show(id)).status).toBe('APPROVED');
  });
});

describe('after the signature', () => {
  test('it is suspended and reinstated from days of the past, and still counts as promised', async () => {
    const before = await promised();
    const id = await life.agreementIn('IN_FORCE', { signedOn: date('2024-03-07') });
    const suspended = await life.step('branch', 'suspendAgreement', id, { reason: 'Anggaran', on: '2024-05-01' });
    expect(suspended).toMatchObject({ status: 'SUSPENDED' });
    expect(await promised()).toBe(before + 155);
    const reinstated = await life.step('branch', 'reinstateAgreement', id, {
      reason: 'Anggaran cair',
      on: '2024-06-01',
    });
    expect(reinstated).toMatchObject({ status: 'IN_FORCE' });
    expect(
      await show(id, 'april: status(on: "2024-04-30") may: status(on: "2024-05-31") june: status(on: "2024-06-01")'),
    ).toMatchObject({ april: 'IN_FORCE', may: 'SUSPENDED', june: 'IN_FORCE' });
  });

  test('terminated with notice it is in force until then, and nothing but taking it back can be done', async () => {
    const before = await promised();
    const id = await life.agreementIn('IN_FORCE', { signedOn: date('2024-03-08') });
    const on = today.add({ days: 30 });
    const terminated = await life.step('branch', 'terminateAgreement', id, {
      reason: 'Kesepakatan',
      on: on.toString(),
    });
    expect(terminated).toMatchObject({ status: 'IN_FORCE', actions: ['UNDO', 'LINK'] });
    expect(await promised()).toBe(before + 155);
    expect(
      await show(
        id,
        `last: status(on: "${on.subtract({ days: 1 }).toString()}") after: status(on: "${on.toString()}")`,
      ),
    ).toMatchObject({ last: 'IN_FORCE', after: 'TERMINATED' });
    expect(await life.step('branch', 'suspendAgreement', id, { reason: 'Terlambat', on: today })).toMatchObject({
      code: 'WRONG_STATUS',
    });
  });

  test('terminated from today it does not count as promised any more', async () => {
    const before = await promised();
    const id = await life.agreementIn('TERMINATED');
    expect((await show(id)).status).toBe('TERMINATED');
    expect(await promised()).toBe(before);
  });

  test('a draft is given up, and stays as it was', async () => {
    const { id } = await life.draft('kpu');
    const given = await life.step('kpu', 'terminateAgreement', id, { reason: 'Tidak jadi', on: today });
    expect(given).toMatchObject({ status: 'TERMINATED', actions: ['UNDO', 'LINK'] });
  });

  test.each<[string, 'suspendAgreement' | 'terminateAgreement', Record<string, unknown>, string]>([
    ['a suspension of tomorrow', 'suspendAgreement', { on: today.add({ days: 1 }), reason: 'Anggaran' }, 'on'],
    ['a suspension before the signature', 'suspendAgreement', { on: '2020-01-01', reason: 'Anggaran' }, 'on'],
    ['a termination before the signature', 'terminateAgreement', { on: '2020-01-01', reason: 'Anggaran' }, 'on'],
    ['no reason', 'suspendAgreement', { on: today, reason: '  ' }, 'reason'],
    ['a reason of two letters', 'suspendAgreement', { on: today, reason: 'ya' }, 'reason'],
    ['a reason without end', 'terminateAgreement', { on: today, reason: 'x'.repeat(1_001) }, 'reason'],
    ['a reason that no database can keep', 'terminateAgreement', { on: today, reason: 'alasan\0' }, 'reason'],
  ])('refused: %s', async (_case, step, more, field) => {
    const id = await life.agreementIn('IN_FORCE');
    expect(await life.step('branch', step, id, more)).toMatchObject({ code: 'INVALID', field });
    expect((await show(id)).history).toHaveLength(4);
  });
});

describe('taking back', () => {
  test('step by step, back to the draft and no further', async () => {
    const id = await life.agreementIn('IN_FORCE');
    const before = await promised();
    const states: string[] = [];
    for (const as of ['branch', 'branch', 'kpu', 'kpu'] as const) {
      const answer = await life.step(as, 'undoAgreementStep', id, { reason: 'Salah catat' });
      states.push(answer.status ?? answer.code);
    }
    expect(states).toEqual(['APPROVED', 'SUBMITTED', 'DRAFT', 'WRONG_STATUS']);
    expect(await promised()).toBe(before - 155);
    const { history, ...shown } = await show(
      id,
      'signedOn signedAt signedOnConfidence signatories { name } versions { signedOn inForceFrom }',
    );
    expect(shown).toMatchObject({
      signedOn: null,
      signedAt: null,
      signedOnConfidence: null,
      signatories: [],
      versions: [{ signedOn: null, inForceFrom: null }],
    });
    expect(history.map(({ action, undone }) => `${action}${undone ? ' undone' : ''}`)).toEqual([
      'DRAFT',
      'SUBMIT undone',
      'APPROVE undone',
      'SIGN undone',
      'UNDO',
      'UNDO',
      'UNDO',
    ]);
  });

  test('a termination is taken back by who may terminate, with a reason', async () => {
    const id = await life.agreementIn('TERMINATED');
    expect(await life.step('branch', 'undoAgreementStep', id, { reason: '' })).toMatchObject({ field: 'reason' });
    expect(await life.step('auditor', 'undoAgreementStep', id, { reason: 'Keliru' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await life.step('branch', 'undoAgreementStep', id, { reason: 'Keliru' })).toMatchObject({
      status: 'IN_FORCE',
    });
  });

  test('what was taken back can be done again', async () => {
    const id = await life.agreementIn('SUBMITTED');
    await life.step('kpu', 'undoAgreementStep', id, { reason: 'Masih ada yang kurang' });
    expect(await life.step('kpu', 'submitAgreement', id)).toMatchObject({ status: 'SUBMITTED' });
    expect(await life.step('branch', 'approveAgreement', id)).toMatchObject({ status: 'APPROVED' });
  });

  test('a registration stays', async () => {
    const { id } = await register(world, ownAgreement());
    expect(await life.step('admin', 'undoAgreementStep', id, { reason: 'Keliru' })).toMatchObject({
      code: 'WRONG_STATUS',
    });
  });
});

describe('two at once', () => {
  test('who has read an older version is told which one there is now, and nothing is written', async () => {
    const id = await life.agreementIn('SUBMITTED');
    const answer = await life.step('branch', 'approveAgreement', id, { version: 1 });
    expect(answer).toMatchObject({ code: 'CONFLICT', field: 'expectedVersion' });
    expect(answer.message.en).toContain('version is 2 now, not 1');
    expect((await show(id)).status).toBe('SUBMITTED');
  });

  test('of several who take a step on the same version, one does', async () => {
    const id = await life.agreementIn('SUBMITTED');
    const answers = await Promise.all(
      (['branch', 'bawaslu', 'admin', 'kpuProvince'] as const).map((as) =>
        life.step(as === 'bawaslu' ? 'admin' : as, 'approveAgreement', id, { version: 2 }),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Agreement')).toHaveLength(1);
    expect(answers.flatMap(({ code }) => code ?? [])).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
    expect((await show(id)).history.map(({ action }) => action)).toEqual(['DRAFT', 'SUBMIT', 'APPROVE']);
  });

  test('the same key gives the same answer, and with other arguments none', async () => {
    const { id } = await life.draft('kpu');
    const key = randomUUID();
    const first = await life.step('kpu', 'submitAgreement', id, { key, version: 1 });
    expect(await life.step('kpu', 'submitAgreement', id, { key, version: 1 })).toEqual(first);
    expect(await life.step('kpu', 'submitAgreement', id, { key, version: 2 })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect((await show(id)).history).toHaveLength(2);
  });

  test('two steps in one request each answer with what they made', async () => {
    const { id } = await life.draft('kpu');
    const fields = '... on Agreement { status version actions } ... on AgreementRefused { code }';
    const both = await life.ask<Record<string, unknown>>(
      'kpu',
      `mutation ($id: ID!) {
        a: submitAgreement(id: $id, expectedVersion: 1, idempotencyKey: "${randomUUID()}") { ${fields} }
        b: undoAgreementStep(id: $id, expectedVersion: 2, reason: "Belum lengkap", idempotencyKey: "${randomUUID()}") { ${fields} } }`,
      { id },
    );
    expect(both).toMatchObject({ a: { status: 'SUBMITTED', version: 2 }, b: { status: 'DRAFT', version: 3 } });
  });
});

describe('what is kept', () => {
  test('every step is in the trail by the permission that it took, in its own transaction', async () => {
    const id = await life.agreementIn('TERMINATED');
    const records: unknown[] = await database.query(
      'select action, details from audit_event where entity_id = $1 order by id',
      [findKey('Agreement', id)],
    );
    const signed: unknown = expect.arrayContaining([
      { field: 'signedOn', before: null, after: expect.stringMatching(/^\d{4}-/) as string, isPersonal: false },
    ]);
    expect(records).toMatchObject([
      { action: 'agreement:draft', details: { step: 'DRAFT', regionCode: '32.04', electionCode: 'PILKADA-2024' } },
      { action: 'agreement:draft', details: { step: 'SUBMIT', version: 2 } },
      { action: 'agreement:approve', details: { step: 'APPROVE', version: 3 } },
      { action: 'agreement:sign', details: { step: 'SIGN', version: 4, changes: signed } },
      { action: 'agreement:terminate', details: { step: 'TERMINATE', version: 5 } },
    ]);
  });

  test.each([
    ['an event', "update agreement_event set reason = 'x'"],
    ['an event away', 'delete from agreement_event'],
    ['a version away', 'delete from agreement_version'],
  ])('the service cannot change %s', async (_what, statement) => {
    const service = await connect({ url: world.database.url, tables: [], applicationName: 'test', connections: 1 });
    await expect(service.query(statement)).rejects.toThrow(/permission denied/);
    await service.destroy();
  });

  test('signed terms cannot be changed by anybody', async () => {
    await expect(
      database.query(`update agreement_version set terms = terms || '{"subject": "lain"}' where signed_on is not null`),
    ).rejects.toThrow('signed terms never change');
  });
});

describe('a line of agreements', () => {
  test('goes both ways, once the agreement before is known', async () => {
    const [first, second] = [
      await life.agreementIn('IN_FORCE'),
      await life.agreementIn('IN_FORCE', { lineage: 'CONTINUATION' }),
    ];
    expect(await show(second, 'warnings { code }')).toMatchObject({ warnings: [{ code: 'PREDECESSOR_UNKNOWN' }] });
    await life.step('kpu', 'linkAgreementPredecessor', second, { predecessorId: first });
    expect(await show(second, 'predecessor { id } lineage warnings { code }')).toMatchObject({
      predecessor: { id: first },
      lineage: 'CONTINUATION',
      warnings: [],
    });
    expect(await show(first, 'successors { id }')).toMatchObject({ successors: [{ id: second }] });
  });

  test('has no circle, however long, by link or by draft', async () => {
    const [a, b, c] = [
      await life.agreementIn('DRAFT'),
      await life.agreementIn('DRAFT'),
      await life.agreementIn('DRAFT'),
    ];
    const link = (id: string, predecessorId: string) =>
      life.step('kpu', 'linkAgreementPredecessor', id, { predecessorId });
    expect(await link(a, a)).toMatchObject({ code: 'CYCLE', field: 'predecessorId' });
    await link(b, a);
    await link(c, b);
    expect(await link(a, c)).toMatchObject({ code: 'CYCLE' });
    const input = { terms: termsInput(), predecessorId: c };
    expect(await life.step('kpu', 'editAgreementDraft', a, { input })).toMatchObject({ code: 'CYCLE' });
    expect(await link(c, a)).toMatchObject({ __typename: 'Agreement' });
  });

  test('two links made at once close no circle together', async () => {
    const [a, b] = [await life.agreementIn('DRAFT'), await life.agreementIn('DRAFT')];
    const answers = await Promise.all([
      life.step('kpu', 'linkAgreementPredecessor', a, { predecessorId: b }),
      life.step('kpu', 'linkAgreementPredecessor', b, { predecessorId: a }),
    ]);
    expect(answers.map(({ code }) => code ?? 'made').toSorted()).toEqual(['CYCLE', 'made']);
  });

  test.each(['nonsense', `agr_${'0'.repeat(32)}`])('leads to nothing that is not there: %s', async (predecessorId) => {
    const { id } = await life.draft('kpu');
    expect(await life.step('kpu', 'linkAgreementPredecessor', id, { predecessorId })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'predecessorId',
    });
  });
});

test('an edit cannot take the own institution out, nor touch what is no matter of a draft', async () => {
  const { id } = await life.draft('kpu');
  const edit = (input: Record<string, unknown>) => life.step('kpu', 'editAgreementDraft', id, { input });
  const others = termsInput({
    parties: [
      { institutionCode: 'bawaslu-32.04', role: 'BENEFICIARY' },
      { institutionCode: 'bpjs-kc-lodaya', role: 'INSURER' },
    ],
  });
  expect(await edit({ terms: others })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await edit({ terms: termsInput(), inForceFrom: '2024-01-01' })).toMatchObject({ field: 'inForceFrom' });
  expect(await edit({ terms: termsInput({ wageBases: [{ categoryCode: 'PPK', kind: 'FLAT' }] }) })).toMatchObject({
    code: 'INVALID',
    field: 'terms.wageBases.0.monthlyAmount',
  });
  expect(await edit({ terms: termsInput({ exclusions: [{ categoryCode: 'NONE' }] }) })).toMatchObject({
    code: 'NOT_FOUND',
    field: 'terms.exclusions.0.categoryCode',
  });
});

test('nobody takes a step without a token', async () => {
  const { data, errors } = await world.askAs(null, stepMutation('submitAgreement'), {
    id: 'agr_x',
    version: 1,
    key: randomUUID(),
  });
  expect(data ?? null).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(
    await world.askAs(person('apiAdmin'), stepMutation('submitAgreement'), {
      id: 'agr_x',
      version: 1,
      key: randomUUID(),
    }),
  ).toMatchObject({
    data: { submitAgreement: { code: 'FORBIDDEN' } },
  });
});
