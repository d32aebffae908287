import { expect, test } from 'vitest';
import type { Clock } from './clock-words.ts';
import { clockText, clockTone, mostUrgent } from './clock-words.ts';

const now = Date.parse('2024-02-16T00:00:00Z');
const clock = (state: Clock['state'], dueAt: string | null, from = '2024-02-14T00:00:00Z'): Clock => ({
  state,
  from,
  dueAt,
});

test.each([
  ['two days and three hours are left', clock('RUNNING', '2024-02-18T03:59:59Z'), 'Sisa 2 hari 3 jam', 'info'],
  ['a whole day is left', clock('RUNNING', '2024-02-17T00:00:00Z'), 'Sisa 1 hari', 'info'],
  ['less than a fifth is left', clock('RUNNING', '2024-02-16T05:30:00Z'), 'Sisa 5 jam 30 menit', 'warning'],
  ['minutes are left', clock('RUNNING', '2024-02-16T00:12:30Z'), 'Sisa 12 menit', 'warning'],
  ['it ran out since the page was read', clock('RUNNING', '2024-02-15T23:00:00Z'), 'Lewat 1 jam', 'bad'],
  ['it is late', clock('LATE', '2024-02-14T19:00:00Z'), 'Lewat 1 hari 5 jam', 'bad'],
  ['it stands still', clock('PAUSED', null), 'Berhenti', 'neutral'],
  ['it has not begun', clock('NOT_STARTED', null), 'Belum mulai', 'neutral'],
  ['it was kept', clock('MET', '2024-02-15T00:00:00Z'), 'Dipenuhi', 'good'],
  ['it was kept too late', clock('MET_LATE', '2024-02-15T00:00:00Z'), 'Dipenuhi terlambat', 'warning'],
] as const)('a limit of which %s', (_case, limit, text, tone) => {
  expect([clockText(limit, now), clockTone(limit, now)]).toEqual([text, tone]);
});

test('the limit that ran out first comes before those that still run, and those that do not run are none', () => {
  const late = clock('LATE', '2024-02-15T00:00:00Z');
  const running = clock('RUNNING', '2024-02-17T00:00:00Z');
  expect(mostUrgent([clock('MET', '2024-02-01T00:00:00Z'), running, late, clock('PAUSED', null)])).toBe(late);
  expect(mostUrgent([clock('MET', '2024-02-01T00:00:00Z')])).toBeUndefined();
});
