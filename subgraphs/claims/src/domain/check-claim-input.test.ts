import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, it } from 'vitest';

import { checkClaimInput } from './check-claim-input.ts';
import type { ClaimInput } from './check-claim-input.ts';

const NOW = Temporal.Instant.from('2024-11-28T00:00:00Z');

const ACCIDENT: ClaimInput = {
  programme: 'JKK',
  kind: 'WORK_ACCIDENT',
  occurredAt: Temporal.Instant.from('2024-11-27T14:00:00Z'),
  place: 'TPS 014',
};

const at = (text: string): Partial<ClaimInput> => ({ occurredAt: Temporal.Instant.from(text) });

describe('what a claim says by itself', () => {
  it.each([
    ['an accident at work under JKK', {}],
    ['a death at work under JKK', { kind: 'WORK_DEATH' }],
    ['any other death under JKM', { kind: 'OTHER_DEATH', programme: 'JKM' }],
    ['an incident of this very moment', at('2024-11-28T00:00:00Z')],
    ['the first day of BPJS Ketenagakerjaan', at('2014-01-01T00:00:00+07:00')],
    ['a place of one character', { place: 'X' }],
    ['a place of 300 characters, counted as people count', { place: '🏥'.repeat(300) }],
  ] as const satisfies readonly (readonly [string, Partial<ClaimInput>])[])('accepts %s', (_name, input) => {
    expect(checkClaimInput({ ...ACCIDENT, ...input }, NOW)).toBeNull();
  });

  it.each([
    ['an incident a millisecond in the future', at('2024-11-28T00:00:00.001Z'), 'INVALID', 'occurredAt'],
    ['a year with a digit missing', at('0202-11-27T14:00:00Z'), 'INVALID', 'occurredAt'],
    ['an empty place', { place: '' }, 'INVALID', 'place'],
    ['a place of spaces', { place: ' \n ' }, 'INVALID', 'place'],
    ['a place of 301 characters', { place: 'x'.repeat(301) }, 'INVALID', 'place'],
    ['an accident at work under JKM', { programme: 'JKM' }, 'PROGRAMME_DOES_NOT_FIT', 'programme'],
    ['a death at work under JKM', { kind: 'WORK_DEATH', programme: 'JKM' }, 'PROGRAMME_DOES_NOT_FIT', 'programme'],
    ['any other death under JKK', { kind: 'OTHER_DEATH' }, 'PROGRAMME_DOES_NOT_FIT', 'programme'],
  ] as const satisfies readonly (readonly [string, Partial<ClaimInput>, string, string])[])(
    'refuses %s',
    (_name, input, code, field) => {
      expect(checkClaimInput({ ...ACCIDENT, ...input }, NOW)?.refused).toMatchObject({ code, field });
    },
  );
});
