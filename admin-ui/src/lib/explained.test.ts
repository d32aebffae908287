import { expect, it } from 'vitest';
import type { Explained } from './explained.ts';
import { amountOf, isPart, sumExplained } from './explained.ts';

function figure(value: number | null, rest: Partial<Explained> = {}): Explained {
  return {
    value,
    minimum: value,
    maximum: value,
    completeness: value === null ? 'UNKNOWN' : 'COMPLETE',
    note: null,
    sources: [],
    asOf: '2026-11-22T01:00:00Z',
    ...rest,
  };
}

it('tells a number that nobody knows from one that was not delivered, and neither from zero', () => {
  expect(amountOf(figure(null))).toBe('unknown');
  expect(amountOf(null)).toBeNull();
  expect(amountOf(figure(0))).toBe(0);
});

it('adds up numbers and ranges, as old as the oldest', () => {
  const sum = sumExplained([
    figure(10, { minimum: 8, maximum: 12 }),
    figure(5, { asOf: '2026-11-21T01:00:00Z', maximum: null }),
  ]);
  expect(sum).toMatchObject({ value: 15, minimum: 13, maximum: null, completeness: 'COMPLETE' });
  expect(sum?.asOf).toBe('2026-11-21T01:00:00Z');
});

it('has no sum when one owner was silent', () => expect(sumExplained([figure(10), null])).toBeNull());

it('is a part when one of them is not known, and unknown when none is', () => {
  const sum = sumExplained([figure(10), figure(null)]);
  expect(sum).toMatchObject({ value: 10, completeness: 'PARTIAL' });
  expect(isPart(sum)).toBe(true);
  expect(sumExplained([figure(null), figure(null)])).toMatchObject({ value: null, completeness: 'UNKNOWN' });
});

it('is as complete as its least complete part', () => {
  expect(sumExplained([figure(1), figure(2, { completeness: 'ESTIMATED' })])?.completeness).toBe('ESTIMATED');
  expect(sumExplained([figure(1, { completeness: 'PARTIAL' }), figure(2)])?.completeness).toBe('PARTIAL');
});
