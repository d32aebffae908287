import { expect, test } from 'vitest';
import { conflictsOf, isSame, mergeDraft } from './draft-merge.ts';
import { emptyDraft } from './draft-values.ts';

const base = { ...emptyDraft, subject: 'Semula', startsOn: '01/09/2024' };

test.each([
  ['nobody changed anything', base, base, []],
  ['only I changed it', { ...base, subject: 'Saya' }, base, []],
  ['only somebody else changed it', base, { ...base, subject: 'Lain' }, [{ field: 'subject', changedHere: false }]],
  [
    'both changed it',
    { ...base, subject: 'Saya' },
    { ...base, subject: 'Lain' },
    [{ field: 'subject', changedHere: true }],
  ],
  ['both changed it to the same', { ...base, subject: 'Sama' }, { ...base, subject: 'Sama' }, []],
] as const)('%s', (_name, mine, latest, conflicts) => {
  expect(conflictsOf(base, mine, latest)).toEqual(conflicts);
});

test('a choice moves its own field and leaves every other one as it was typed', () => {
  const mine = { ...base, subject: 'Saya', startsOn: '02/09/2024' };
  const latest = { ...base, subject: 'Lain', startsOn: '03/09/2024' };
  expect(mergeDraft(mine, latest, { subject: 'latest', startsOn: 'mine' })).toEqual({ ...mine, subject: 'Lain' });
});

test('counts say the same whatever the order of the institutions', () => {
  const kpu = { statedTotal: '5', lines: [] };
  const bawaslu = { statedTotal: '3', lines: [] };
  expect(isSame({ kpu, bawaslu }, { bawaslu, kpu })).toBe(true);
  expect(isSame({ kpu, bawaslu }, { bawaslu: kpu, kpu })).toBe(false);
});
