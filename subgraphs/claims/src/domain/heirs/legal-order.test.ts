import { describe, expect, test } from 'vitest';

import { rankOf, RELATIONS, succession } from './legal-order.ts';
import type { Relation } from './legal-order.ts';

const alive = (...relations: Relation[]) => relations.map((relation) => ({ relation, alive: true }));
const dead = (...relations: Relation[]) => relations.map((relation) => ({ relation, alive: false }));

describe('who is entitled', () => {
  test.each([
    ['a widow before the parents', alive('PARENT', 'SPOUSE'), 1, ['SPOUSE']],
    ['widow and children together', alive('CHILD', 'SPOUSE', 'CHILD'), 1, ['CHILD', 'SPOUSE', 'CHILD']],
    ['children without a spouse', alive('SIBLING', 'CHILD'), 1, ['CHILD']],
    ['parents where the widow died before', [...dead('SPOUSE'), ...alive('PARENT', 'SIBLING')], 2, ['PARENT']],
    [
      'grandparents and grandchildren of one rank',
      alive('GRANDCHILD', 'GRANDPARENT'),
      2,
      ['GRANDCHILD', 'GRANDPARENT'],
    ],
    ['a sibling before the father-in-law', alive('PARENT_IN_LAW', 'SIBLING'), 3, ['SIBLING']],
    ['parents-in-law before the will', alive('NAMED_IN_WILL', 'PARENT_IN_LAW'), 4, ['PARENT_IN_LAW']],
    ['whom the will names', alive('NAMED_IN_WILL'), 5, ['NAMED_IN_WILL']],
  ] as const)('%s', (_case, possible, rank, relations) => {
    const found = succession(possible);
    if (found.kind !== 'HEIRS') throw new Error('nobody was found');
    expect([found.rank, found.heirs.map(({ relation }) => relation)]).toEqual([rank, relations]);
    expect(found.reason.id).not.toBe('');
  });

  test.each([
    ['no one', []],
    ['only people who died', dead('SPOUSE', 'CHILD', 'NAMED_IN_WILL')],
  ])('nobody among %s: the rest falls to the Dana Jaminan Sosial', (_case, possible) => {
    const found = succession(possible);
    expect(found.kind).toBe('NO_HEIR');
    expect(found.reason.id).toContain('Dana Jaminan Sosial');
  });

  test('every relation has a rank of its own place', () => {
    expect(RELATIONS.map(rankOf)).toEqual([1, 1, 2, 2, 2, 3, 4, 5]);
  });
});
