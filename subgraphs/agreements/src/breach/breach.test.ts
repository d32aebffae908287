import { randomUUID } from 'node:crypto';

import { connect } from '@payung/kit/database.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { everybody, person } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';

interface Answered {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly code?: string;
  readonly [field: string]: unknown;
}

const WHOLE = `id number version state foundAt dueAt clockForSubjects clockForAuthority dataKinds subjects peopleEstimate happened cause measures contact
  notice { id missing } notices { audience people how } history { kind by role note }`;

const INPUTS = {
  reportBreach: 'BreachInput',
  assessBreach: 'AssessBreachInput',
  recordBreachNotice: 'BreachNoticeInput',
  closeBreach: 'CloseBreachInput',
} as const;

let world: AgreementsWorld;
beforeAll(async () => {
  world = await startAgreementsWorld();
});
afterAll(() => world?.stop());

async function send(
  as: PersonName | 'otherAdmin',
  command: keyof typeof INPUTS,
  input: object,
  key: string = randomUUID(),
): Promise<Answered> {
  const who = as === 'otherAdmin' ? ({ role: 'NATIONAL_ADMIN', subject: 'test-other-admin' } as const) : person(as);
  const { data, errors } = await world.askAs<{ answer: Answered }>(
    who,
    `mutation ($input: ${INPUTS[command]}!, $key: ID!) { answer: ${command}(input: $input, idempotencyKey: $key) {
      __typename ... on Breach { ${WHOLE} } ... on BreachRefused { code field } } }`,
    { input, key },
  );
  expect(errors).toEqual([]);
  return data!.answer;
}

const ago = (hours: number): string =>
  Temporal.Now.instant()
    .subtract({ minutes: Math.round(hours * 60) })
    .toString();

const FOUND = {
  dataKinds: ['IDENTITY', 'FINANCIAL'],
  subjects: ['PARTICIPANT'],
  happened: 'Laptop kantor yang memuat berkas ekspor hilang.',
};

const report = (as: PersonName = 'admin', more: object = {}, key?: string) =>
  send(as, 'reportBreach', { foundAt: ago(1), ...FOUND, ...more }, key);

const assess = (breach: Answered, more: object = {}, as: PersonName = 'admin') =>
  send(as, 'assessBreach', {
    breachId: breach.id,
    expectedVersion: breach.version,
    ...FOUND,
    peopleEstimate: 40,
    measures: 'Kunci diganti, berkas dicabut.',
    note: 'Diperiksa bersama tim keamanan.',
    ...more,
  });

const tell = (breach: Answered, audience: string, more: object = {}) =>
  send('admin', 'recordBreachNotice', {
    breachId: breach.id,
    expectedVersion: breach.version,
    audience,
    at: ago(0.1),
    how: 'Surat tercatat',
    ...more,
  });

const close = (breach: Answered, as: PersonName | 'otherAdmin' = 'otherAdmin') =>
  send(as, 'closeBreach', {
    breachId: breach.id,
    expectedVersion: breach.version,
    note: 'Ekspor kini dihapus setelah sehari.',
  });

describe('an entry of the breach register', () => {
  test('goes from reported to closed, with who did what, and ends its clocks when both were told', async () => {
    const reported = await report('kpu');
    expect(reported).toMatchObject({
      state: 'RECORDED',
      number: expect.stringMatching(/^PDB-\d{6}$/),
      clockForSubjects: 'RUNNING',
      clockForAuthority: 'RUNNING',
      notice: { missing: ['HANDLING_AND_RECOVERY'] },
    });
    const due = Temporal.Instant.from(reported['dueAt'] as string);
    expect(due.since(Temporal.Instant.from(reported['foundAt'] as string)).total('hours')).toBe(72);
    expect(await tell(reported, 'SUBJECTS')).toMatchObject({ code: 'WRONG_STATE' });

    const assessed = await assess(reported);
    expect(assessed).toMatchObject({ state: 'ASSESSED', peopleEstimate: 40, notice: { missing: [] } });
    expect(await close(assessed)).toMatchObject({ code: 'WRONG_STATE' });
    const half = await tell(assessed, 'SUBJECTS', { people: 38 });
    expect(half).toMatchObject({ state: 'ASSESSED', clockForSubjects: 'MET', clockForAuthority: 'RUNNING' });
    const told = await tell(half, 'AUTHORITY');
    expect(told).toMatchObject({ state: 'NOTIFIED', clockForAuthority: 'MET' });
    const closed = await close(told);
    expect(closed).toMatchObject({
      state: 'CLOSED',
      notices: [
        { audience: 'SUBJECTS', people: 38 },
        { audience: 'AUTHORITY', people: null },
      ],
      history: [
        { kind: 'REPORTED', role: 'INSTITUTION_OFFICER' },
        { kind: 'ASSESSED', role: 'NATIONAL_ADMIN' },
        { kind: 'TOLD' },
        { kind: 'TOLD' },
        { kind: 'CLOSED', note: 'Ekspor kini dihapus setelah sehari.' },
      ],
    });
    expect(await assess(closed)).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('is late for the one who was not told, and stays late once told', async () => {
    const reported = await report('admin', { foundAt: ago(80) });
    expect(reported).toMatchObject({ clockForSubjects: 'LATE', clockForAuthority: 'LATE' });
    const told = await tell(await assess(reported), 'SUBJECTS', { at: ago(70) });
    expect(told).toMatchObject({ clockForSubjects: 'MET', clockForAuthority: 'LATE' });
    expect(await tell(told, 'AUTHORITY')).toMatchObject({ clockForAuthority: 'MET_LATE' });
  });

  test('that is none needs nobody told, and is closed by another person', async () => {
    const none = await assess(await report(), { isBreach: false, note: 'Berkas contoh, tanpa data orang.' });
    expect(none).toMatchObject({ clockForSubjects: 'NOT_NEEDED', clockForAuthority: 'NOT_NEEDED' });
    expect(await close(none, 'admin')).toMatchObject({ code: 'SAME_PERSON' });
    expect(await close(none)).toMatchObject({ state: 'CLOSED' });
  });

  test('is entered once for each key, and is not changed by who read an older version', async () => {
    const key = randomUUID();
    const foundAt = ago(2);
    const [first, again] = [await report('admin', { foundAt }, key), await report('admin', { foundAt }, key)];
    expect(again.id).toBe(first.id);
    expect(await report('admin', { foundAt, dataKinds: [] }, key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    await assess(first);
    expect(await assess(first)).toMatchObject({ code: 'CONFLICT' });
  });

  test.each([
    ['a moment to come', { foundAt: '2999-01-01T00:00:00Z' }, 'foundAt'],
    ['a moment long past', { foundAt: '2020-01-01T00:00:00Z' }, 'foundAt'],
    ['nothing said', { happened: 'hilang' }, 'happened'],
    ['less than nobody', { peopleEstimate: -1 }, 'peopleEstimate'],
    ['a contact of a whole page', { contact: 'x'.repeat(301) }, 'contact'],
  ])('is refused for %s', async (_name, input, field) => {
    expect(await report('admin', input)).toMatchObject({ code: 'INVALID', field });
  });

  test('refuses that somebody was told before it was found', async () => {
    const assessed = await assess(await report());
    expect(await tell(assessed, 'SUBJECTS', { at: ago(3) })).toMatchObject({ code: 'INVALID', field: 'at' });
  });

  test('cannot have its past changed, not even by the service', async () => {
    const { id } = await report();
    const service = await connect({ url: world.database.url, tables: [], applicationName: 'test', connections: 1 });
    try {
      const change = service.query("update breach_event set note = 'x' where breach_id = $1", [findKey('Breach', id)]);
      await expect(change).rejects.toThrow(/permission denied/);
      const trail: unknown[] = await service.query(
        "select from audit_event where entity_type = 'Breach' and entity_id = $1 and action = 'breach:report'",
        [findKey('Breach', id)],
      );
      expect(trail).toHaveLength(1);
    } finally {
      await service.destroy();
    }
  });
});

describe('who may', () => {
  const REPORTS: readonly PersonName[] = everybody.filter(
    (name) => !['auditor', 'auditorOfProvince', 'service', 'partner', 'partnerElsewhere'].includes(name),
  );
  const READS: readonly PersonName[] = ['admin', 'auditor'];
  let breach: Answered;
  beforeAll(async () => {
    breach = await report('kpu');
  });

  test.each(everybody)('%s', async (as) => {
    const reported = await report(as);
    expect(reported.code ?? reported.__typename).toBe(REPORTS.includes(as) ? 'Breach' : 'FORBIDDEN');
    const { data } = await world.askAs<{ breach: Answered | null; breaches: { edges: { node: Answered }[] } | null }>(
      person(as),
      'query ($id: ID!) { breach(id: $id) { id } breaches(first: 100) { edges { node { id } } } }',
      { id: breach.id },
    );
    const sees = READS.includes(as) || as === 'kpu';
    expect(data!.breach?.id ?? null).toBe(sees ? breach.id : null);
    const listed = (data!.breaches?.edges ?? []).map(({ node }) => node.id);
    expect(listed.includes(breach.id)).toBe(sees);
    // What one reported oneself one sees, and nothing else.
    if (!READS.includes(as)) expect(listed.length).toBe(REPORTS.includes(as) ? (as === 'kpu' ? 3 : 1) : 0);
    const handled = await assess(breach, { note: 'x' }, as);
    expect(handled.code).toBe(as === 'admin' ? 'INVALID' : 'FORBIDDEN');
  });

  test('nobody without a token', async () => {
    const { errors } = await world.askAs(null, '{ breaches { edges { node { id } } } }');
    expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});
