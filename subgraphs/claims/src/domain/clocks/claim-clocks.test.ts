import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, it } from 'vitest';

import { claimClocks, endOfDay, nextDue, NEVER_DUE, payByOf } from './claim-clocks.ts';
import type { ClockFacts, ClockState } from './claim-clocks.ts';

const at = (text: string) => Temporal.Instant.from(text);

const ACCIDENT: ClockFacts = {
  programme: 'JKK',
  state: 'REGISTERED',
  occurredAt: at('2024-11-27T21:00:00+07:00'),
  stageOneAt: null,
  doctorStatedAt: null,
  stageTwoAt: null,
  completeAt: null,
  payBy: null,
  holidaysKnown: true,
  paidAt: null,
};

const DEATH: ClockFacts = { ...ACCIDENT, programme: 'JKM' };

const stateOf = (duty: string, facts: ClockFacts, now: string) =>
  claimClocks(facts, at(now)).find((clock) => clock.duty === duty);

describe('the report of stage I, to the minute', () => {
  it.each<[string, Partial<ClockFacts>, string, ClockState]>([
    ['runs to the 48th hour', {}, '2024-11-29T21:00:00+07:00', 'RUNNING'],
    ['is late a second after', {}, '2024-11-29T21:00:01+07:00', 'LATE'],
    [
      '20:59 on the second day is in time (E5)',
      { stageOneAt: at('2024-11-29T20:59:00+07:00') },
      '2025-01-01T00:00:00Z',
      'MET',
    ],
    ['21:01 is late (E5)', { stageOneAt: at('2024-11-29T21:01:00+07:00') }, '2025-01-01T00:00:00Z', 'MET_LATE'],
    ['falls away when the notice is withdrawn', { state: 'WITHDRAWN' }, '2025-01-01T00:00:00Z', 'PAUSED'],
  ])('%s', (_name, facts, now, state) => {
    expect(stateOf('REPORT_STAGE_ONE', { ...ACCIDENT, ...facts }, now)?.state).toBe(state);
  });

  it('late, it warns and names the article; it says that it never rejects (E6)', () => {
    const clock = stateOf('REPORT_STAGE_ONE', ACCIDENT, '2024-12-24T00:00:00Z');
    expect(clock).toMatchObject({ who: 'ELECTION_BODY', article: 'Permenaker 1/2025 Art 8(1a), (2)' });
    expect(clock?.note?.en).toContain('never a reason to reject');
  });
});

describe('a notice that nobody has confirmed', () => {
  const filed = { registeredAt: at('2024-12-10T08:00:00+07:00'), unconfirmed: true } as const;
  const NOW = '2024-12-10T09:00:00+07:00';

  it.each<[string, Partial<ClockFacts>, string]>([
    ['waits for 48 hours after it came in', filed, '2024-12-12T08:00:00+07:00'],
    [
      'does so whatever it says of the incident',
      { ...filed, occurredAt: at('2015-01-01T00:00:00Z') },
      '2024-12-12T08:00:00+07:00',
    ],
    ['does so under JKM as well', { ...filed, programme: 'JKM' }, '2024-12-12T08:00:00+07:00'],
    ['is due by its incident once it is confirmed', { ...filed, unconfirmed: false }, '2024-11-29T21:00:00+07:00'],
    ['is due no more once it is withdrawn', { ...filed, state: 'WITHDRAWN' }, NEVER_DUE.toString()],
  ])('%s', (_name, facts, due) => {
    expect(nextDue({ ...ACCIDENT, state: 'NOTICED', ...facts }, at(NOW)).equals(at(due))).toBe(true);
  });
});

describe('the report of stage II', () => {
  const stated = { ...ACCIDENT, doctorStatedAt: at('2024-12-05T09:00:00+07:00') };

  it.each<[string, ClockFacts, ClockState]>([
    ['has not begun before the doctor’s statement', ACCIDENT, 'NOT_STARTED'],
    ['exactly 48 hours later is in time (E7)', { ...stated, stageTwoAt: at('2024-12-07T09:00:00+07:00') }, 'MET'],
    ['a second more is late', { ...stated, stageTwoAt: at('2024-12-07T09:00:01+07:00') }, 'MET_LATE'],
    ['is late while it is not there', stated, 'LATE'],
  ])('%s', (_name, facts, state) => {
    expect(stateOf('REPORT_STAGE_TWO', facts, '2025-01-01T00:00:00Z')?.state).toBe(state);
  });
});

describe('the payment', () => {
  const NONE = new Set<string>();
  const complete = (programme: 'JKK' | 'JKM', moment: string, holidays = NONE): ClockFacts => ({
    ...(programme === 'JKK' ? ACCIDENT : DEATH),
    state: 'COMPLETE',
    completeAt: at(moment),
    payBy: payByOf(programme, at(moment), holidays),
  });

  it.each([
    ['JKM complete on Monday is due at the end of Thursday (E8)', 'JKM', '2024-12-02T10:00:00+07:00', [], '2024-12-05'],
    ['a holiday in between adds a day', 'JKM', '2024-12-02T10:00:00+07:00', ['2024-12-04'], '2024-12-06'],
    ['JKM complete on Friday is due on Wednesday', 'JKM', '2024-12-06T10:00:00+07:00', [], '2024-12-11'],
    ['JKK has seven working days', 'JKK', '2024-12-02T10:00:00+07:00', [], '2024-12-11'],
    ['days are counted in Jakarta: 17:30 UTC on Sunday is Monday', 'JKM', '2024-12-01T17:30:00Z', [], '2024-12-05'],
  ] as const)('%s', (_name, programme, moment, holidays, day) => {
    const { payBy } = complete(programme, moment, new Set<string>(holidays));
    expect(payBy?.toString()).toBe(endOfDay(Temporal.PlainDate.from(day)).toString());
    expect(payBy?.toZonedDateTimeISO('Asia/Jakarta').toString()).toContain(`${day}T23:59:59.999`);
  });

  it.each<[string, Partial<ClockFacts>, ClockState]>([
    ['runs once the documents are complete', {}, 'RUNNING'],
    ['runs on while it is verified and approved', { state: 'APPROVED' }, 'RUNNING'],
    ['stands still while the claim is sent back', { state: 'SENT_BACK' }, 'PAUSED'],
    ['stands still during an appeal', { state: 'APPEALED' }, 'PAUSED'],
    ['has nothing to wait for after a rejection', { state: 'REJECTED' }, 'PAUSED'],
    ['is met by the payment', { state: 'PAID', paidAt: at('2024-12-05T23:59:59+07:00') }, 'MET'],
    ['is met late a day after', { state: 'PAID', paidAt: at('2024-12-06T00:00:00+07:00') }, 'MET_LATE'],
    ['stays met when the claim is closed', { state: 'CLOSED', paidAt: at('2024-12-05T12:00:00+07:00') }, 'MET'],
  ])('%s', (_name, change, state) => {
    const facts = { ...complete('JKM', '2024-12-02T10:00:00+07:00'), ...change };
    expect(stateOf('PAY_JKM', facts, '2024-12-03T00:00:00Z')?.state).toBe(state);
  });

  it('says so where holidays were not known when the day was counted', () => {
    const facts = { ...complete('JKM', '2024-12-02T10:00:00+07:00'), holidaysKnown: false };
    expect(stateOf('PAY_JKM', facts, '2024-12-03T00:00:00Z')?.note?.en).toContain('holidays were not known');
  });
});

describe('the lapse', () => {
  it.each<[string, string, ClockState]>([
    ['filed on the same day five years later is allowed (E11)', '2029-11-27T23:00:00+07:00', 'MET'],
    ['the day after has lapsed (E11)', '2029-11-28T00:00:00+07:00', 'MET_LATE'],
  ])('%s', (_name, moment, state) => {
    expect(stateOf('CLAIM_JKK', { ...ACCIDENT, stageOneAt: at(moment) }, '2030-01-01T00:00:00Z')?.state).toBe(state);
  });

  it('is not known for JKM, which has no stages either', () => {
    expect(claimClocks(DEATH, at('2030-01-01T00:00:00Z')).map(({ duty }) => duty)).toEqual(['PAY_JKM']);
  });
});

describe('what is due next', () => {
  it.each<[string, ClockFacts, string]>([
    ['a notice: stage I before the lapse', { ...ACCIDENT, state: 'NOTICED' }, '2024-11-29T14:00:00Z'],
    [
      'a report that was made: nothing until the doctor states',
      { ...ACCIDENT, stageOneAt: at('2024-11-28T00:00:00Z') },
      NEVER_DUE.toString(),
    ],
    [
      'what is late stays the most urgent',
      { ...ACCIDENT, doctorStatedAt: at('2024-12-20T00:00:00Z') },
      '2024-11-29T14:00:00Z',
    ],
    ['a death whose papers are not complete: nothing', DEATH, NEVER_DUE.toString()],
  ])('%s', (_name, facts, due) => {
    expect(nextDue(facts, at('2024-12-24T00:00:00Z')).toString()).toBe(due);
  });
});
