import { expect, it } from 'vitest';
import type { ReadinessRow } from './readiness-row.ts';
import { sortRows } from './readiness-row.ts';

function row(key: string, atRisk: boolean, missing: number): ReadinessRow {
  return {
    key,
    name: key,
    target: { kind: 'region', code: key },
    readiness: {
      daysToPolling: 30,
      lastSafeDate: '2029-01-01',
      promised: missing,
      enrolled: 0,
      missing,
      paces: [],
      completesOn: null,
      state: atRisk ? 'TOO_SLOW' : 'ON_TRACK',
      atRisk,
      reason: { id: '', en: '' },
      asOf: '2028-12-01T00:00:00Z',
    },
  };
}

it('puts who must act now first, then the most missing people, equals in the order of their codes', () => {
  const rows = [row('32', false, 900), row('16', true, 10), row('12', true, 10), row('11', true, 40)];
  expect(sortRows(rows).map(({ key }) => key)).toEqual(['11', '12', '16', '32']);
});
