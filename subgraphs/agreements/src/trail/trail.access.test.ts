import { ROLES_WITH_ACCOUNTS } from '@payung/kit/testing.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { agreementInput } from '../testing/agreement-input.ts';
import { everybody, people, person } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { register } from '../testing/register.ts';

const TRAIL = `query ($filter: TrailFilter) {
  agreementsTrail(filter: $filter) { edges { node { owner action entityType entityId actor { subject } } } } }`;

interface Shown {
  readonly action: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly actor: { readonly subject: string | null };
}

/** Who sees the trail of the agreement of Kabupaten Bandung, and of a public holiday, which lies nowhere; everybody else may not ask. */
const SEES: Readonly<Partial<Record<PersonName, readonly ('agreement' | 'holiday')[]>>> = {
  admin: ['agreement', 'holiday'],
  auditor: ['agreement', 'holiday'],
  auditorOfProvince: ['agreement'],
  kpu: ['agreement'],
  kpuProvince: ['agreement'],
  bawaslu: [],
  kesbangpol: [],
  kpuElsewhere: [],
  kpuMisplaced: [],
  strangerInRegion: [],
};

let world: AgreementsWorld;
let agreementId: string;

beforeAll(async () => {
  world = await startAgreementsWorld();
  agreementId = (await register(world, agreementInput({ signedOn: Temporal.PlainDate.from('2024-09-03') }))).id;
  const { data } = await world.askAs<{ recordHoliday: { __typename: string } }>(
    person('admin'),
    `mutation ($input: RecordHolidayInput!) { recordHoliday(input: $input, idempotencyKey: "a-holiday-0001") { __typename } }`,
    {
      input: {
        day: '2026-12-24',
        nameId: 'Cuti contoh',
        nameEn: 'Example leave',
        observed: true,
        source: 'Contoh',
        confidence: 'UNVERIFIED',
      },
    },
  );
  expect(data?.recordHoliday.__typename).toBe('HolidayRecord');
});
afterAll(() => world?.stop());

async function read(as: PersonName, filter: object | null = null): Promise<readonly Shown[] | string> {
  const { data, errors } = await world.askAs<{ agreementsTrail: { edges: readonly { node: Shown }[] } | null }>(
    person(as),
    TRAIL,
    { filter },
  );
  if (!data?.agreementsTrail) return String(errors[0]?.extensions?.['code']);
  return data.agreementsTrail.edges.map(({ node }) => node);
}

describe('the trail of agreements', () => {
  test('is asked of every role', () => {
    expect(new Set(Object.values(people).map(({ role }) => role))).toEqual(new Set(ROLES_WITH_ACCOUNTS));
  });

  test.each(everybody)(
    'shows %s what was done to agreements in scope, as a list and by what it is about',
    async (as) => {
      const sees = SEES[as];
      const all = await read(as);
      const about = await read(as, { about: [agreementId] });
      if (sees === undefined) {
        expect([all, about]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
        return;
      }
      expect((all as readonly Shown[]).map(({ action }) => action)).toEqual([
        ...(sees.includes('holiday') ? ['holiday:record'] : []),
        ...(sees.includes('agreement') ? ['agreement:register'] : []),
      ]);
      const own = { entityType: 'Agreement', entityId: agreementId, action: 'agreement:register' };
      expect(about).toMatchObject(sees.includes('agreement') ? [own] : []);
    },
  );

  test('names the officer who registered to an office above, and to nobody out of scope', async () => {
    expect(await read('kpuProvince')).toMatchObject([{ actor: { subject: 'test-kpu' } }]);
    expect(await read('kpuElsewhere', { actor: 'test-kpu' })).toEqual([]);
  });

  test('is closed without a token', async () => {
    const { errors } = await world.askAs(null, TRAIL);
    expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});
