import { describe, expect, it } from 'vitest';
import { daysBetween, placeOf, shownDays, stagesOn, stagesWithin } from './time-line.ts';

const POLLING = '2024-11-27';
const kpps = { code: 'KPPS', startsOn: '2024-11-07', endsOn: '2024-12-07' };
const vote = { code: 'VOTE', startsOn: POLLING, endsOn: POLLING };
const pantarlih = { code: 'PANTARLIH', startsOn: '2024-06-24', endsOn: '2024-07-25' };

describe('daysBetween', () => {
  it.each([
    ['the same day', POLLING, POLLING, 0],
    ['over the end of a year', '2024-12-31', '2025-01-01', 1],
    ['over a leap day', '2024-02-28', '2024-03-01', 2],
    ['backwards', POLLING, '2024-11-24', -3],
  ])('%s', (_name, from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('shownDays', () => {
  it('shows the days around polling day when nothing happened', () => {
    expect(shownDays(POLLING, [])).toEqual({ startsOn: '2024-10-13', endsOn: '2024-12-27' });
  });
  it('reaches out to an incident before and after', () => {
    expect(shownDays(POLLING, ['2024-06-30', POLLING, '2025-01-20'])).toEqual({
      startsOn: '2024-06-30',
      endsOn: '2025-01-20',
    });
  });
  it('keeps to the incidents when the polling day is not known', () => {
    expect(shownDays(null, ['2024-11-28', POLLING])).toEqual({ startsOn: POLLING, endsOn: '2024-11-28' });
  });
  it('shows nothing when nothing is known', () => {
    expect(shownDays(null, [])).toBeNull();
  });
});

describe('stages', () => {
  it('counts the first and the last day of a stage to it', () => {
    const codesOn = (day: string) => stagesOn([pantarlih, kpps, vote], day).map(({ code }) => code);
    expect([codesOn('2024-11-06'), codesOn('2024-11-07'), codesOn(POLLING)]).toEqual([[], ['KPPS'], ['KPPS', 'VOTE']]);
    expect([codesOn('2024-12-07'), codesOn('2024-12-08')]).toEqual([['KPPS'], []]);
  });
  it('leaves out stages that lie outside the days shown', () => {
    const shown = { startsOn: '2024-12-07', endsOn: '2024-12-31' };
    expect(stagesWithin([pantarlih, kpps, vote], shown)).toEqual([kpps]);
  });
});

describe('placeOf', () => {
  const shown = { startsOn: '2024-11-01', endsOn: '2024-11-10' };
  it.each([
    ['one day in the middle', '2024-11-06', '2024-11-06', { from: 0.5, width: 0.1 }],
    ['the whole', '2024-11-01', '2024-11-10', { from: 0, width: 1 }],
    ['cut off at both edges', '2023-01-01', '2025-01-01', { from: 0, width: 1 }],
    ['cut off at the start', '2024-10-01', '2024-11-02', { from: 0, width: 0.2 }],
    ['outside', '2024-12-01', '2024-12-02', { from: 3, width: 0 }],
  ])('%s', (_name, startsOn, endsOn, place) => {
    expect(placeOf({ startsOn, endsOn }, shown)).toEqual(place);
  });
});
