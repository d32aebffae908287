import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, it } from 'vitest';

import { checkEnrolmentInput } from './check-enrolment-input.ts';
import type { EnrolmentInput } from './check-enrolment-input.ts';

const KPPS: EnrolmentInput = {
  institutionCode: 'kpu-32.04',
  categoryCode: 'KPPS',
  regionCode: '32.04.11.2001',
  startsOn: Temporal.PlainDate.from('2024-11-07'),
  endsOn: Temporal.PlainDate.from('2024-12-07'),
  wageBase: 1_100_000,
};

const check = (more: Partial<EnrolmentInput>) => checkEnrolmentInput({ ...KPPS, ...more })?.refused ?? null;
const days = (startsOn: string, endsOn: string): Partial<EnrolmentInput> => ({
  startsOn: Temporal.PlainDate.from(startsOn),
  endsOn: Temporal.PlainDate.from(endsOn),
});

type Case = readonly [name: string, input: Partial<EnrolmentInput>];

describe('an enrolment to make', () => {
  it.each([
    ['a KPPS member of a village for a month', {}],
    ['an officer of a district', { regionCode: '32.04.11' }],
    ['an officer of a regency', { regionCode: '32.04' }],
    ['an officer of a province', { regionCode: '32' }],
    ['a single day', days('2024-11-27', '2024-11-27')],
    ['exactly five years', days('2024-11-07', '2029-11-07')],
    ['five years from a leap day', days('2024-02-29', '2029-02-28')],
    ['a wage base of Rp1', { wageBase: 1 }],
    ['a wage base of Rp100,000,000', { wageBase: 100_000_000 }],
    ['a category with an underscore', { categoryCode: 'SEK_PPK' }],
    ['an institution of the nation', { institutionCode: 'kpu-ID' }],
  ] as const satisfies readonly Case[])('is accepted: %s', (_name, input) => {
    expect(check(input)).toBeNull();
  });

  it.each([
    ['regionCode', 'the nation is no place of duty', { regionCode: 'ID' }],
    ['regionCode', 'an empty place', { regionCode: '' }],
    ['regionCode', 'a place without dots', { regionCode: '3204112001' }],
    ['regionCode', 'a pattern for a place', { regionCode: '32.%' }],
    ['endsOn', 'the last day before the first', days('2024-11-07', '2024-11-06')],
    ['endsOn', 'a day more than five years', days('2024-11-07', '2029-11-08')],
    ['endsOn', 'a year mistyped', days('2024-11-07', '2204-12-07')],
    ['wageBase', 'no wage base', { wageBase: 0 }],
    ['wageBase', 'a negative wage base', { wageBase: -1_100_000 }],
    ['wageBase', 'a wage base beyond reason', { wageBase: 100_000_001 }],
    ['categoryCode', 'an empty category', { categoryCode: '' }],
    ['categoryCode', 'a category in words', { categoryCode: 'petugas kpps' }],
    ['categoryCode', 'a category that a database cannot hold', { categoryCode: 'KPPS\0' }],
    ['categoryCode', 'a category longer than any', { categoryCode: 'K'.repeat(65) }],
    ['institutionCode', 'an institution without a place', { institutionCode: 'kpu' }],
    ['institutionCode', 'an institution that a database cannot hold', { institutionCode: 'kpu-32.04\0' }],
    ['institutionCode', 'an institution longer than any', { institutionCode: `kpu-${'3'.repeat(200)}` }],
  ] as const satisfies readonly (readonly [field: string, ...Case])[])(
    'is refused with INVALID at %s: %s',
    (field, _name, input) => {
      const refused = check(input);
      expect(refused).toMatchObject({ code: 'INVALID', field });
      expect(refused?.message.id).not.toBe('');
      expect(refused?.message.en).not.toBe('');
    },
  );
});
