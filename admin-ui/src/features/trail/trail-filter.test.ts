import { expect, test } from 'vitest';
import { trailFilterOf } from './trail-filter.ts';

test.each([
  ['nothing', {}, {}],
  [
    'all of it, with days of Jakarta and the last one included',
    { pelaku: 'ratna', tindakan: 'cover:ask', jenis: 'Participant', dari: '2026-03-01', sampai: '2026-03-31' },
    {
      actor: 'ratna',
      action: 'cover:ask',
      entityType: 'Participant',
      from: '2026-02-28T17:00:00.000Z',
      until: '2026-03-31T17:00:00.000Z',
    },
  ],
  ['days that are none', { dari: '2026-13-01', sampai: 'kemarin' }, {}],
])('a search for %s', (_case, search, filter) => {
  expect(trailFilterOf(search)).toEqual(filter);
});
