import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, test } from 'vitest';

import { standingOf, statusAt, versionInForceOn } from './agreement-status.ts';
import type { LifeCycleEvent, LifeCycleFacts } from './agreement-status.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
type Told = readonly [action: LifeCycleEvent['action'], on: string, more?: Partial<LifeCycleEvent>];

/** A life as a list of what happened; steps of a paper are about the agreement itself unless told otherwise. */
function events(...told: readonly Told[]): readonly LifeCycleEvent[] {
  const whole = new Set(['SUSPEND', 'REINSTATE', 'TERMINATE', 'UNDO']);
  return told.map(([action, on, more], index) => ({
    position: index + 1,
    action,
    on: date(on),
    versionNumber: whole.has(action) ? null : 1,
    undoes: null,
    subject: 'somebody',
    ...more,
  }));
}

function life(
  signedOn: string | null,
  history: readonly LifeCycleEvent[],
  more: Partial<LifeCycleFacts> = {},
): LifeCycleFacts {
  const first = {
    number: 1,
    inForceFrom: date('2024-02-01'),
    startsOn: date('2024-02-01'),
    endsOn: date('2024-12-31'),
  };
  return {
    signedOn: signedOn === null ? null : date(signedOn),
    signedVersions: signedOn === null ? [] : [first],
    events: history,
    ...more,
  };
}

const DRAFTED: Told = ['DRAFT', '2024-01-01'];
const SUBMITTED: Told = ['SUBMIT', '2024-01-03'];
const APPROVED: Told = ['APPROVE', '2024-01-05'];
const SIGNED: Told = ['SIGN', '2024-01-10'];
const signed = (...more: readonly Told[]) => life('2024-01-10', events(DRAFTED, SUBMITTED, APPROVED, SIGNED, ...more));

test.each<[string, LifeCycleFacts, string, string | null]>([
  ['before it was drafted nothing is known', life(null, events(DRAFTED)), '2023-12-31', null],
  ['drafted', life(null, events(DRAFTED)), '2024-01-01', 'DRAFT'],
  ['submitted', life(null, events(DRAFTED, SUBMITTED)), '2024-01-03', 'SUBMITTED'],
  ['a day before it was submitted', life(null, events(DRAFTED, SUBMITTED)), '2024-01-02', 'DRAFT'],
  ['sent back', life(null, events(DRAFTED, SUBMITTED, ['SEND_BACK', '2024-01-04'])), '2024-01-04', 'SENT_BACK'],
  [
    'submitted again',
    life(null, events(DRAFTED, SUBMITTED, ['SEND_BACK', '2024-01-04'], ['SUBMIT', '2024-01-05'])),
    '2024-01-05',
    'SUBMITTED',
  ],
  ['approved', life(null, events(DRAFTED, SUBMITTED, APPROVED)), '2024-06-01', 'APPROVED'],
  ['signed, before its first day', signed(), '2024-01-31', 'SIGNED'],
  ['on its first day', signed(), '2024-02-01', 'IN_FORCE'],
  ['on its last day', signed(), '2024-12-31', 'IN_FORCE'],
  ['the day after', signed(), '2025-01-01', 'ENDED'],
  ['a day before the signature it was approved', signed(), '2024-01-09', 'APPROVED'],
  [
    'signed on paper before it was drafted here',
    life('2023-12-01', events(DRAFTED, SUBMITTED, APPROVED, ['SIGN', '2023-12-01'])),
    '2023-12-15',
    'SIGNED',
  ],
  ['suspended', signed(['SUSPEND', '2024-03-01']), '2024-03-01', 'SUSPENDED'],
  ['suspended before its first day', signed(['SUSPEND', '2024-01-20']), '2024-01-25', 'SUSPENDED'],
  ['the day before it is suspended', signed(['SUSPEND', '2024-03-01']), '2024-02-29', 'IN_FORCE'],
  ['reinstated', signed(['SUSPEND', '2024-03-01'], ['REINSTATE', '2024-04-01']), '2024-04-01', 'IN_FORCE'],
  [
    'suspended, between the two days',
    signed(['SUSPEND', '2024-03-01'], ['REINSTATE', '2024-04-01']),
    '2024-03-31',
    'SUSPENDED',
  ],
  ['suspended and past its last day', signed(['SUSPEND', '2024-03-01']), '2025-01-01', 'ENDED'],
  ['terminated', signed(['TERMINATE', '2024-06-01']), '2024-06-01', 'TERMINATED'],
  [
    'terminated, past what would have been its last day',
    signed(['TERMINATE', '2024-06-01']),
    '2025-06-01',
    'TERMINATED',
  ],
  ['with notice, before it is terminated', signed(['TERMINATE', '2024-06-01']), '2024-05-31', 'IN_FORCE'],
  ['a draft that was given up', life(null, events(DRAFTED, ['TERMINATE', '2024-01-02'])), '2024-01-02', 'TERMINATED'],
  [
    'a suspension that was taken back',
    signed(['SUSPEND', '2024-03-01'], ['UNDO', '2024-03-02', { undoes: 5 }]),
    '2024-03-10',
    'IN_FORCE',
  ],
  [
    'an approval that was taken back',
    life(null, events(DRAFTED, SUBMITTED, APPROVED, ['UNDO', '2024-01-06', { undoes: 3 }])),
    '2024-01-07',
    'SUBMITTED',
  ],
  [
    'registered with nothing else known',
    { signedOn: date('2024-01-10'), signedVersions: [], events: [] },
    '2024-01-10',
    'IN_FORCE',
  ],
])('%s', (_case, facts, on, status) => {
  expect(statusAt(facts, date(on))).toBe(status);
});

describe('with amendments', () => {
  const extended = life('2024-01-10', events(DRAFTED, SUBMITTED, APPROVED, SIGNED), {
    signedVersions: [
      { number: 1, inForceFrom: date('2024-02-01'), startsOn: date('2024-02-01'), endsOn: date('2024-12-31') },
      { number: 2, inForceFrom: date('2024-11-01'), startsOn: date('2024-02-01'), endsOn: date('2025-03-31') },
    ],
  });

  test.each<[string, number | undefined, string]>([
    ['2024-01-31', undefined, 'SIGNED'],
    ['2024-02-01', 1, 'IN_FORCE'],
    ['2024-10-31', 1, 'IN_FORCE'],
    ['2024-11-01', 2, 'IN_FORCE'],
    ['2025-03-31', 2, 'IN_FORCE'],
    ['2025-04-01', undefined, 'ENDED'],
  ])('on %s version %s is in force', (on, number, status) => {
    expect([versionInForceOn(extended, date(on))?.number, statusAt(extended, date(on))]).toEqual([number, status]);
  });

  test('a suspension changes nothing of the terms', () => {
    const facts = signed(['SUSPEND', '2024-03-01']);
    expect(versionInForceOn(facts, date('2024-03-05'))?.number).toBe(1);
  });

  test('an amendment that ends it earlier ends it earlier', () => {
    const [first] = extended.signedVersions;
    const shortened = {
      ...extended,
      signedVersions: [first!, { ...first!, number: 2, inForceFrom: date('2024-05-01'), endsOn: date('2024-06-30') }],
    };
    expect(statusAt(shortened, date('2024-07-01'))).toBe('ENDED');
  });
});

describe('where it stands for whoever wants to do something', () => {
  const today = date('2024-06-01');

  test('a termination that lies ahead counts already', () => {
    expect(standingOf(signed(['TERMINATE', '2024-07-01']), today)).toMatchObject({
      status: 'TERMINATED',
      lastStep: 'TERMINATE',
    });
  });

  test('an amendment on its way is the paper; once signed or given up there is none', () => {
    const open = signed(
      ['AMEND', '2024-03-01', { versionNumber: 2 }],
      ['SUBMIT', '2024-03-02', { versionNumber: 2, subject: 'author' }],
    );
    expect(standingOf(open, today)).toMatchObject({
      status: 'IN_FORCE',
      paper: 'SUBMITTED',
      paperNumber: 2,
      submittedBy: 'author',
    });
    const over = signed(['AMEND', '2024-03-01', { versionNumber: 2 }], ['UNDO', '2024-03-02', { undoes: 5 }]);
    expect(standingOf(over, today)).toMatchObject({
      paper: null,
      paperNumber: null,
      submittedBy: null,
      lastStep: 'SIGN',
    });
  });

  test('the day of the last step on the whole is that of the signature, not of an amendment drafted since', () => {
    expect(standingOf(signed(['AMEND', '2024-05-01', { versionNumber: 2 }]), today)?.since).toEqual(date('2024-01-10'));
    expect(standingOf(signed(['SUSPEND', '2024-03-01']), today)?.since).toEqual(date('2024-03-01'));
  });
});
