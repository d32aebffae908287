import { Temporal } from '@payung/kit/values/dates.ts';
import { expect, test } from 'vitest';

import { matchNotice } from './match-notice.ts';
import type { NoticedEnrolment } from './match-notice.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const KPPS: NoticedEnrolment = {
  id: 'kpps',
  state: 'ENROLLED',
  startsOn: day('2024-11-07'),
  endsOn: day('2024-12-07'),
  hasRival: false,
};
const PILEG: NoticedEnrolment = { ...KPPS, id: 'pileg', startsOn: day('2024-01-25'), endsOn: day('2024-02-25') };

test.each<[string, readonly NoticedEnrolment[], string, string | null]>([
  ['the one that holds on the day', [PILEG, KPPS], '2024-11-27', 'kpps'],
  ['on its first day', [KPPS], '2024-11-07', 'kpps'],
  ['on its last day', [KPPS], '2024-12-07', 'kpps'],
  ['nobody the day after', [KPPS], '2024-12-08', null],
  ['nobody where there is no enrolment', [], '2024-11-27', null],
  ['one that is not decided yet', [{ ...KPPS, state: 'PENDING' }], '2024-11-27', 'kpps'],
  ['one that is suspended: cover says what that means', [{ ...KPPS, state: 'SUSPENDED' }], '2024-11-27', 'kpps'],
  ['not one that was rejected', [{ ...KPPS, state: 'REJECTED' }], '2024-11-27', null],
  [
    'the other where one was rejected',
    [
      { ...KPPS, state: 'REJECTED' },
      { ...KPPS, id: 'next' },
    ],
    '2024-11-27',
    'next',
  ],
  ['none of two that may be meant', [KPPS, { ...KPPS, id: 'pkd' }], '2024-11-27', null],
  ['not one that another institution claims too', [{ ...KPPS, hasRival: true }], '2024-11-27', null],
])('a notice is matched with %s', (_name, enrolments, on, expected) => {
  expect(matchNotice(enrolments, day(on))).toBe(expected);
});
