import { assert, array, integer, nat, option, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { splitCombined } from './split-combined.ts';
import type { CombinedPart } from './split-combined.ts';

const part = (code: string, minimum: number, maximum = minimum): CombinedPart => ({
  code,
  seats: { minimum, maximum },
});
const PPK = [part('PPK', 5), part('SEK_PPK', 3), part('PENDUKUNG_SEK_PPK', 0, 2)];
const PPS = [part('PPS', 3), part('SEK_PPS', 3)];
const STATION = [part('KPPS', 7), part('LINMAS', 2)];
const PANWASCAM = [part('PANWASCAM', 3), part('SEK_PANWASCAM', 5, 8)];

describe('the people of a combined category', () => {
  test.each<readonly [string, number, readonly CombinedPart[], number | null, readonly number[]]>([
    ['Kapuas Hulu, PPK with secretariat, no support', 184, PPK, 23, [115, 69, 0]],
    ['Kapuas Hulu, PPS with secretariat', 1_692, PPS, 282, [846, 846]],
    ['Bintan, PPK with secretariat and support', 100, PPK, 10, [50, 30, 20]],
    ['Bintan, districts not known: the seats that divide without rest', 100, PPK, null, [50, 30, 20]],
    ['Bandung, officers of polling stations', 99_729, STATION, 11_081, [77_567, 22_162]],
    ['Bandung, stations not known', 99_729, STATION, null, [77_567, 22_162]],
    ['Bandung, Panwascam with eight in each secretariat', 341, PANWASCAM, 31, [93, 248]],
    ['five in each secretariat', 248, PANWASCAM, 31, [93, 155]],
    ['one more than whole units: with the body itself', 99_730, STATION, 11_081, [77_568, 22_162]],
    ['fewer than the units there are: as many units as they fill', 80, PPK, 23, [50, 30, 0]],
    ['fewer than one unit', 4, PPK, 23, [4, 0, 0]],
    ['nobody', 0, PPK, 23, [0, 0, 0]],
    ['a region without units', 30, PPS, 0, [30, 0]],
  ])('%s: %i', (_case, people, parts, units, expected) => {
    expect(splitCombined(people, parts, units).map((each) => each.people)).toEqual(expected);
  });

  test('are never lost, never counted twice and never negative', () => {
    const parts = array(tuple(nat(8), nat(4)), { minLength: 1, maxLength: 4 }).map((seats) =>
      seats.map(([minimum, more], index) => part(`P${index}`, minimum, minimum + more)),
    );
    assert(
      property(nat(2_000_000), parts, option(integer({ min: 0, max: 90_000 })), (people, own, units) => {
        const split = splitCombined(people, own, units);
        expect(split.map(({ code }) => code)).toEqual(own.map(({ code }) => code));
        expect(split.reduce((sum, each) => sum + each.people, 0)).toBe(people);
        expect(split.every((each) => each.people >= 0)).toBe(true);
      }),
    );
  });
});
