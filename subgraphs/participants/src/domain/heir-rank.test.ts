import { describe, expect, it } from 'vitest';

import type { HeirRelation } from '../schema.types.ts';
import { HEIR_RANK, rankHeirs } from './heir-rank.ts';

const heirs = (...relations: HeirRelation[]) => relations.map((relation, index) => ({ relation, position: index + 1 }));
const line = (...relations: HeirRelation[]) =>
  rankHeirs(heirs(...relations)).map(({ relation, rank, firstInLine }) => [relation, rank, firstInLine]);

describe('heirs in the order of PP 44/2015 Art 37(5) and Art 40(2)', () => {
  it.each([
    [
      'a widow comes before parents, who are not reached (E1)',
      line('PARENT', 'SPOUSE'),
      [
        ['SPOUSE', 1, true],
        ['PARENT', 2, false],
      ],
    ],
    [
      'a sibling comes before a parent-in-law (E3)',
      line('PARENT_IN_LAW', 'SIBLING'),
      [
        ['SIBLING', 3, true],
        ['PARENT_IN_LAW', 4, false],
      ],
    ],
    [
      'widow and children share the first rank',
      line('CHILD', 'SPOUSE', 'CHILD'),
      [
        ['CHILD', 1, true],
        ['SPOUSE', 1, true],
        ['CHILD', 1, true],
      ],
    ],
    [
      'parents, grandparents and grandchildren share the second',
      line('GRANDCHILD', 'GRANDPARENT', 'PARENT'),
      [
        ['GRANDCHILD', 2, true],
        ['GRANDPARENT', 2, true],
        ['PARENT', 2, true],
      ],
    ],
    [
      'who is named in a will comes last',
      line('NAMED_IN_WILL', 'PARENT_IN_LAW'),
      [
        ['PARENT_IN_LAW', 4, true],
        ['NAMED_IN_WILL', 5, false],
      ],
    ],
    ['who is named in a will is first where there is nobody else', line('NAMED_IN_WILL'), [['NAMED_IN_WILL', 5, true]]],
    ['nobody is first where nobody is recorded', line(), []],
  ])('%s', (_name, ranked, expected) => {
    expect(ranked).toEqual(expected);
  });

  it('has every rank of the law and no other', () => {
    expect(new Set(Object.values(HEIR_RANK))).toEqual(new Set([1, 2, 3, 4, 5]));
  });
});
