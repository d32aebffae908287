import { assert, array, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { neighbourhoodOf } from '@payung/kit/neighbourhood.ts';
import { compileNetworks } from '@payung/kit/networks.ts';
import { Points } from './points.ts';

describe('points', () => {
  it('are taken, refused when they are used up, and come back evenly', () => {
    let now = 1_000_000;
    const points = new Points(() => now);
    expect(points.take('a', 40, 60)).toMatchObject({
      ok: true,
      balance: { remaining: 20, limit: 60, resetsAt: now + 40_000 },
    });
    const refused = points.take('a', 30, 60);
    expect(refused).toMatchObject({ ok: false, balance: { remaining: 20 }, retryAfterMs: 10_000 });
    now += 9_999;
    expect(points.take('a', 30, 60).ok).toBe(false);
    now += 1;
    expect(points.take('a', 30, 60)).toMatchObject({ ok: true, balance: { remaining: 0 } });
    now += 3_600_000;
    expect(points.take('a', 0, 60).balance.remaining).toBe(60);
  });

  it('of one account are nobody else’s', () => {
    const points = new Points(() => 0);
    points.take('a', 60, 60);
    expect(points.take('b', 60, 60).ok).toBe(true);
  });

  it('charged beyond what there is end at nothing', () => {
    const points = new Points(() => 0);
    expect(points.charge('a', 1_000, 60).remaining).toBe(0);
  });

  it('do not come from a clock that goes back', () => {
    let now = 1_000_000;
    const points = new Points(() => now);
    points.take('a', 60, 60);
    now -= 500_000;
    expect(points.take('a', 1, 60).ok).toBe(false);
  });

  it('never exceed, in any stretch of time, what the minutes of it hold and one full account', () => {
    const step = record({ wait: integer({ min: 0, max: 20_000 }), cost: integer({ min: 1, max: 80 }) });
    assert(
      property(array(step, { maxLength: 60 }), (steps) => {
        let now = 0;
        let taken = 0;
        const points = new Points(() => now);
        for (const { wait, cost } of steps) {
          now += wait;
          if (points.take('a', cost, 60).ok) taken += cost;
          expect(taken).toBeLessThanOrEqual(60 + now / 1_000 + 0.001);
        }
      }),
    );
  });

  it('are remembered of a bounded number of accounts', () => {
    const points = new Points(() => 0);
    points.take('first', 60, 60);
    for (let n = 0; n < 20_000; n++) points.take(`address ${n}`, 1, 60);
    expect(points.take('first', 60, 60).ok).toBe(true);
    expect(points.take('address 19999', 60, 60).ok).toBe(false);
  });
});

describe('networks', () => {
  it.each<[readonly string[], string, boolean]>([
    [['203.0.113.0/24'], '203.0.113.200', true],
    [['203.0.113.0/24'], '203.0.114.1', false],
    [['203.0.113.0/24'], '::ffff:203.0.113.9', true],
    [['203.0.113.7'], '203.0.113.7', true],
    [['203.0.113.7'], '203.0.113.8', false],
    [['2001:db8::/32'], '2001:db8:1::1', true],
    [['2001:db8::/32'], '203.0.113.7', false],
    [['10.0.0.0/8', '203.0.113.7'], '203.0.113.7', true],
    [[], '203.0.113.7', false],
    [['203.0.113.0/24', 'anything'], '203.0.113.7', false],
    [['203.0.113.0/33'], '203.0.113.7', false],
    [['203.0.113.0/'], '203.0.113.7', false],
    [['203.0.113.0/24/1'], '203.0.113.7', false],
    [['0.0.0.0/0'], 'not an address', false],
  ])('%j and %s: %s', (networks, address, expected) => {
    expect(compileNetworks(networks)(address)).toBe(expected);
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
  ])('the neighbourhood of %s is %s', (address, expected) => {
    expect(neighbourhoodOf(address)).toBe(expected);
  });
});
