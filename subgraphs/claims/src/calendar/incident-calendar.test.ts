import { join } from 'node:path';

import { readSdl } from '@payung/kit/schema.ts';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { COVERED_QUESTION } from './find-covered.ts';

let world: ClaimsWorld;

beforeAll(async () => {
  world = await startClaimsWorld();
  const at = async (regionCode: string, occurredAt: string, times: number) => {
    for (let index = 0; index < times; index += 1)
      await world.register(
        {
          enrolmentId: world.participants.enrol({ regionCode, institutionCode: `kpu-${regionCode.slice(0, 5)}` }),
          occurredAt,
        },
        { as: people.admin },
      );
  };
  await at('32.04.11.2001', '2024-11-27T21:00:00+07:00', 6);
  await at('32.04.12.2001', '2024-11-28T01:00:00+07:00', 2);
  await at('16.71.01', '2024-11-27T17:30:00Z', 1);
});

afterAll(() => world.stop());

interface Calendar {
  readonly incidents: { readonly incidents: number | null; readonly perTenThousand: number | null };
  readonly days: readonly { readonly day: string; readonly incidents: number | null }[];
  readonly byCategory: readonly object[];
  readonly byRegion: readonly {
    readonly region: { readonly code: string };
    readonly figure: { readonly incidents: number | null };
  }[];
  readonly smallNumbersHidden: boolean;
}

const read = async (person: PersonName, regionCode: string) => {
  const { data, errors } = await world.askAs<{ incidentCalendar: Calendar | null }>(
    people[person],
    `query ($region: ID!) { incidentCalendar(electionCode: "PILKADA-2024", regionCode: $region) {
       incidents { incidents covered perTenThousand } days { day incidents } smallNumbersHidden
       byCategory { category { code } figure { incidents covered perTenThousand } } byRegion { region { code } figure { incidents } } } }`,
    { region: regionCode },
  );
  return { calendar: data?.incidentCalendar ?? null, code: errors[0]?.extensions?.['code'] };
};

it('counts incidents by the day in Jakarta, by category and by region below, with the rate among people covered', async () => {
  expect((await read('verifier', 'ID')).calendar).toEqual({
    incidents: { incidents: 9, covered: 20_000, perTenThousand: 4.5 },
    days: [
      { day: '2024-11-27', incidents: 6 },
      { day: '2024-11-28', incidents: 3 },
    ],
    byCategory: [{ category: { code: 'KPPS' }, figure: { incidents: 9, covered: 14_000, perTenThousand: 6.43 } }],
    byRegion: [
      { region: { code: '32' }, figure: { incidents: 8 } },
      { region: { code: '16' }, figure: { incidents: 1 } },
    ],
    smallNumbersHidden: false,
  });
  expect((await read('branch', '32.04')).calendar?.byRegion).toEqual([
    { region: { code: '32.04.11' }, figure: { incidents: 6 } },
    { region: { code: '32.04.12' }, figure: { incidents: 2 } },
  ]);
});

it('hides small numbers from roles that do not work on claims, with one more where one alone could be found', async () => {
  const { calendar } = await read('auditor', 'ID');
  expect(calendar).toMatchObject({
    incidents: { incidents: 9 },
    days: [{ incidents: null }, { incidents: null }],
    byRegion: [{ figure: { incidents: null } }, { figure: { incidents: null } }],
    smallNumbersHidden: true,
  });
});

it.each<[PersonName, string, string | undefined]>([
  ['admin', 'ID', undefined],
  ['auditor', 'ID', undefined],
  ['kpu', '32.04', undefined],
  ['bawaslu', '32.04', undefined],
  ['kpuProvince', '32', undefined],
  ['partner', '32.04', undefined],
  ['kpu', '32', 'FORBIDDEN'],
  ['kpu', 'ID', 'FORBIDDEN'],
  ['otherKpu', '32.04', 'FORBIDDEN'],
  ['apiAdmin', 'ID', 'FORBIDDEN'],
])('%s asks about %s: %s', async (person, region, code) => {
  expect((await read(person, region)).code).toBe(code);
});

it('knows no rate while the owner of enrolments is silent, and says so with null', async () => {
  world.participants.setMood('FAILS');
  expect((await read('admin', 'ID')).calendar?.incidents).toEqual({
    incidents: 9,
    covered: null,
    perTenThousand: null,
  });
  world.participants.setMood('ANSWERS');
});

it('asks what the schema of participants can answer', () => {
  const sdl = readSdl(join(import.meta.dirname, '..', '..', '..', 'participants', 'src'));
  expect(validate(buildSubgraphSchema([{ typeDefs: parse(sdl) }]), parse(COVERED_QUESTION))).toEqual([]);
});
