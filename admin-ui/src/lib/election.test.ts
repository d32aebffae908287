import { describe, expect, it } from 'vitest';
import { currentElection, nextElection } from './election.ts';

const elections = [
  { code: 'PILKADA-2024', pollingDate: '2024-11-27' },
  { code: 'PEMILU-2024', pollingDate: '2024-02-14' },
  { code: 'PILKADA-2020', pollingDate: '2020-12-09' },
];

describe('the election that a page is about when its address names none', () => {
  it.each([
    ['before all of them, the first', '2019-01-01', 'PILKADA-2020'],
    ['between two, the one ahead', '2024-02-15', 'PILKADA-2024'],
    ['on polling day, that one', '2024-02-14', 'PEMILU-2024'],
    ['the day after, the next', '2020-12-10', 'PEMILU-2024'],
    ['after all of them, the last', '2026-11-22', 'PILKADA-2024'],
  ])('%s', (_name, today, code) => expect(currentElection(elections, today)?.code).toBe(code));

  it('is the next one only where one lies ahead', () => {
    expect(nextElection(elections, '2024-02-15')?.code).toBe('PILKADA-2024');
    expect(nextElection(elections, '2024-11-27')?.code).toBe('PILKADA-2024');
    expect(nextElection(elections, '2024-11-28')).toBeUndefined();
  });

  it('is none when none is known', () => expect(currentElection([], '2026-11-22')).toBeUndefined());
});
