import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ancestorRegionCodes, isRegionCode, parentRegionCode, regionCovers, regionLevel } from './region-code.ts';

describe('the shape of a region code', () => {
  test.each([
    ['the nation', 'ID', 'nation'],
    ['a province', '32', 'province'],
    ['a regency', '32.04', 'regency'],
    ['a city', '32.73', 'regency'],
    ['a district', '32.04.11', 'district'],
    ['a village', '32.04.11.2001', 'village'],
  ])('%s, %s, is a %s', (_case, code, level) => {
    expect(isRegionCode(code)).toBe(true);
    expect(regionLevel(code)).toBe(level);
  });

  test.each([
    ['nothing', ''],
    ['the nation in lower case', 'id'],
    ['the code of another country', 'MY'],
    ['no dots', '3204'],
    ['a dot at the end', '32.'],
    ['a dot in front', '.32'],
    ['one digit', '3'],
    ['a village of two digits', '32.04.11.20'],
    ['five levels', '32.04.11.2001.01'],
    ['something below the nation', 'ID.32'],
    ['a line after it', '32\n'],
    ['a wildcard of SQL', '32.%'],
    ['digits of another script', '٣٢'],
  ])('%s is no region code', (_case, text) => {
    expect(isRegionCode(text)).toBe(false);
  });

  test('a level is never guessed', () => {
    expect(() => regionLevel('32.04.11.2001.01')).toThrow(RangeError);
  });
});

describe('the way up', () => {
  test.each([
    ['ID', null, []],
    ['32', 'ID', ['ID']],
    ['32.04', '32', ['ID', '32']],
    ['32.04.11.2001', '32.04.11', ['ID', '32', '32.04', '32.04.11']],
  ])('above %s comes %s', (code, parent, ancestors) => {
    expect(parentRegionCode(code)).toBe(parent);
    expect(ancestorRegionCodes(code)).toEqual(ancestors);
  });
});

describe('what lies below', () => {
  test.each([
    ['the nation covers itself', 'ID', 'ID', true],
    ['the nation covers a village', 'ID', '94.71.05.3001', true],
    ['a regency covers itself', '32.04', '32.04', true],
    ['a regency covers its village', '32.04', '32.04.11.2001', true],
    ['a regency does not cover its province', '32.04', '32', false],
    ['a regency does not cover the nation', '32.04', 'ID', false],
    ['a regency does not cover its neighbour', '32.04', '32.05', false],
    ['the same digits do not make it lie below', '32.0', '32.04', false],
    ['a province does not cover another with the same first digit', '3', '32', false],
  ])('%s', (_case, outer, inner, covered) => {
    expect(regionCovers(outer, inner)).toBe(covered);
  });

  const digits = (length: number) =>
    integer({ min: 0, max: 10 ** length - 1 }).map((value) => String(value).padStart(length, '0'));
  const code = tuple(digits(2), digits(2), digits(2), digits(4), constantFrom(0, 1, 2, 3, 4)).map(
    ([a, b, c, d, depth]) => (depth === 0 ? 'ID' : [a, b, c, d].slice(0, depth).join('.')),
  );

  test('a region covers another exactly when it is the other or among those above it', () => {
    assert(
      property(code, code, (outer, inner) => {
        expect(isRegionCode(outer)).toBe(true);
        expect(regionCovers(outer, inner)).toBe(outer === inner || ancestorRegionCodes(inner).includes(outer));
      }),
    );
  });

  test('every region is covered by all above it', () => {
    assert(property(code, (inner) => ancestorRegionCodes(inner).every((above) => regionCovers(above, inner))));
  });
});
