import { describe, expect, it } from 'vitest';

import { conflictKind, INCOMPATIBLE_KINDS } from './conflict-kind.ts';

describe('the kind of a conflict', () => {
  it.each([
    ['a body of KPU and one of Bawaslu', 'kpu-32.04', 'bawaslu-32.04', 'INCOMPATIBLE'],
    ['in the other order', 'bawaslu-32.04', 'kpu-32.04', 'INCOMPATIBLE'],
    ['wherever they are', 'kpu-11.01', 'bawaslu-16.71', 'INCOMPATIBLE'],
    ['two bodies of KPU', 'kpu-32.04', 'kpu-32.73', 'SECOND_COVER'],
    ['two bodies of Bawaslu', 'bawaslu-32.04', 'bawaslu-32.73', 'SECOND_COVER'],
    ['one institution twice', 'kpu-32.04', 'kpu-32.04', 'SECOND_COVER'],
    ['another kind of institution', 'kpu-32.04', 'kesbangpol-32.04', 'SECOND_COVER'],
  ] as const)('%s', (_name, one, other, kind) => {
    expect(conflictKind(one, other)).toBe(kind);
  });

  it('is the same from both sides', () => {
    for (const [one, other] of INCOMPATIBLE_KINDS) expect(INCOMPATIBLE_KINDS).toContainEqual([other, one]);
  });
});
