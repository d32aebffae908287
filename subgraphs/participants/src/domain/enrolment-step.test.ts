import { Temporal } from '@payung/kit/values/dates.ts';
import { ENROLMENT_STATES, ENROLMENT_TRANSITIONS } from '@payung/kit/values/enrolment-transitions.ts';
import type { EnrolmentAction, EnrolmentState } from '@payung/kit/values/enrolment-transitions.ts';
import { describe, expect, it } from 'vitest';

import { refuseStep, suspensionsAfter } from './enrolment-step.ts';
import type { StepFacts } from './enrolment-step.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const stretch = (from: string, until: string | null) => ({
  from: day(from),
  until: until === null ? null : day(until),
});

const PPS: StepFacts = {
  state: 'ENROLLED',
  startsOn: day('2024-01-25'),
  endsOn: day('2024-02-25'),
  suspensions: [],
  version: 1,
};
const SUSPENDED: StepFacts = { ...PPS, state: 'SUSPENDED', suspensions: [stretch('2024-02-05', null)] };
const REINSTATED: StepFacts = { ...PPS, suspensions: [stretch('2024-02-05', '2024-02-08')] };
const TODAY = day('2024-02-10');

function code(action: EnrolmentAction, on: string, facts: StepFacts, more: { reason?: string; version?: number } = {}) {
  const { reason = 'Contoh alasan', version = facts.version } = more;
  const request = { action, expectedVersion: version, reason, on: day(on), field: 'on' };
  return refuseStep(request, facts, TODAY)?.refused.code ?? 'allowed';
}

describe('steps of an enrolment', () => {
  // Written out by hand: whoever changes the table changes it here too.
  const ALLOWED: Readonly<Record<EnrolmentState, readonly EnrolmentAction[]>> = {
    PENDING: [],
    ENROLLED: ['SUSPEND', 'END', 'REPLACE', 'TRANSFER'],
    SUSPENDED: ['REINSTATE', 'END', 'REPLACE'],
    ENDED: [],
    REJECTED: [],
  };
  it.each(ENROLMENT_STATES.flatMap((state) => ENROLMENT_TRANSITIONS.map(({ action }) => [state, action] as const)))(
    'of one that is %s: %s',
    (state, action) => {
      const facts = { ...(state === 'SUSPENDED' ? SUSPENDED : PPS), state };
      expect(code(action, '2024-02-10', facts)).toBe(ALLOWED[state].includes(action) ? 'allowed' : 'WRONG_STATE');
    },
  );

  it.each([
    ['a suspension begins on the first day of service at the earliest', 'SUSPEND', '2024-01-25', PPS, 'allowed'],
    ['and not before it', 'SUSPEND', '2024-01-24', PPS, 'INVALID'],
    ['a suspension begins today at the latest', 'SUSPEND', '2024-02-10', PPS, 'allowed'],
    ['and not tomorrow', 'SUSPEND', '2024-02-11', PPS, 'INVALID'],
    ['a suspension may follow the one before on the day that ends', 'SUSPEND', '2024-02-08', REINSTATED, 'allowed'],
    ['and not within it', 'SUSPEND', '2024-02-07', REINSTATED, 'INVALID'],
    ['a suspension can be taken back on its own first day', 'REINSTATE', '2024-02-05', SUSPENDED, 'allowed'],
    ['and not before it', 'REINSTATE', '2024-02-04', SUSPENDED, 'INVALID'],
    ['cover holds again today at the latest', 'REINSTATE', '2024-02-11', SUSPENDED, 'INVALID'],
    ['the last day can lie ahead', 'END', '2024-02-24', PPS, 'allowed'],
    ['the last day as it is ends nothing early', 'END', '2024-02-25', PPS, 'INVALID'],
    ['nor does a later one', 'END', '2024-02-26', PPS, 'INVALID'],
    ['the first day can be the last', 'END', '2024-01-25', PPS, 'allowed'],
    ['the day before the first says that nobody served', 'END', '2024-01-24', PPS, 'allowed'],
    ['and nothing lies before that', 'END', '2024-01-23', PPS, 'INVALID'],
    ['a replacement ends like an early end', 'REPLACE', '2024-01-24', PPS, 'allowed'],
    ['and not after the last day', 'REPLACE', '2024-02-25', PPS, 'INVALID'],
    ['a transfer leaves a day in the old place', 'TRANSFER', '2024-01-26', PPS, 'allowed'],
    ['and is not from the first day', 'TRANSFER', '2024-01-25', PPS, 'INVALID'],
    ['a transfer can be for the last day', 'TRANSFER', '2024-02-25', PPS, 'allowed'],
    ['and not after it', 'TRANSFER', '2024-02-26', PPS, 'INVALID'],
    ['a transfer does not lose a suspension that came after it', 'TRANSFER', '2024-02-07', REINSTATED, 'INVALID'],
    ['and may begin where that ended', 'TRANSFER', '2024-02-08', REINSTATED, 'allowed'],
  ] as const)('%s', (_name, action, on, facts, expected) => {
    expect(code(action, on, facts)).toBe(expected);
  });

  it.each(ENROLMENT_TRANSITIONS.map(({ action, from }) => [action, from[0]!] as const))(
    '%s needs the version that was read, and a reason',
    (action, state) => {
      const facts = state === 'SUSPENDED' ? SUSPENDED : PPS;
      expect(code(action, '2024-02-10', facts, { version: 2 })).toBe('CONFLICT');
      expect(code(action, '2024-02-10', facts, { reason: '  -  ' })).toBe('INVALID');
      expect(code(action, '2024-02-10', facts, { reason: 'x'.repeat(1_001) })).toBe('INVALID');
    },
  );

  it('says what may be done instead, in both languages', () => {
    const request = { action: 'TRANSFER', expectedVersion: 1, reason: 'Contoh', on: TODAY, field: 'from' } as const;
    expect(refuseStep(request, SUSPENDED, TODAY)?.refused.message).toEqual({
      id: 'Tidak dapat memindahtugaskan petugas: keadaannya sekarang ditangguhkan. Yang dapat dilakukan: memulihkan kepesertaan, mengakhiri kepesertaan, mengganti petugas.',
      en: 'Nobody can transfer the officer now: it is suspended. What can be done: reinstate the enrolment, end the enrolment, replace the officer.',
    });
  });

  it('refuses a fifty-first suspension: they are read with every row', () => {
    const suspensions = Array.from({ length: 50 }, (_, index) => {
      const from = PPS.startsOn.add({ days: index });
      return { from, until: from };
    });
    const long = { ...PPS, endsOn: day('2024-12-31'), suspensions };
    const request = {
      action: 'SUSPEND',
      expectedVersion: 1,
      reason: 'Contoh',
      on: day('2024-06-01'),
      field: 'from',
    } as const;
    expect(refuseStep(request, long, day('2024-07-01'))?.refused.code).toBe('INVALID');
  });
});

describe('suspensions after a step', () => {
  it.each([
    ['one begins', 'SUSPEND', '2024-02-05', PPS, [['2024-02-05', null]]],
    ['one ends', 'REINSTATE', '2024-02-08', SUSPENDED, [['2024-02-05', '2024-02-08']]],
    ['one taken back on its first day leaves no trace', 'REINSTATE', '2024-02-05', SUSPENDED, []],
    [
      'another begins later',
      'SUSPEND',
      '2024-02-09',
      REINSTATED,
      [
        ['2024-02-05', '2024-02-08'],
        ['2024-02-09', null],
      ],
    ],
    ['one that begins where another ended is the same', 'SUSPEND', '2024-02-08', REINSTATED, [['2024-02-05', null]]],
    ['an end changes none', 'END', '2024-02-20', SUSPENDED, [['2024-02-05', null]]],
  ] as const)('%s', (_name, action, on, facts, expected) => {
    const after = suspensionsAfter({ action, on: day(on) }, facts);
    expect(after.map(({ from, until }) => [from.toString(), until?.toString() ?? null])).toEqual(expected);
  });
});
