import { Kind } from 'graphql';
import { describe, expect, test } from 'vitest';

import { scalarResolvers } from './scalars.ts';
import { Temporal } from './values/dates.ts';

const { Date: DateScalar, DateTime, Rupiah } = scalarResolvers;
const badInput = expect.objectContaining({
  extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) as unknown,
});

describe('what comes in', () => {
  test.each([
    ['a date', DateScalar, '2024-11-27', '2024-11-27'],
    ['a moment in Jakarta', DateTime, '2024-11-27T21:00:00+07:00', '2024-11-27T14:00:00Z'],
    [
      'a moment finer than a millisecond, which is what is kept',
      DateTime,
      '2024-11-27T14:00:00.1236Z',
      '2024-11-27T14:00:00.124Z',
    ],
  ])('%s', (_case, scalar, text, inside) => {
    expect(String(scalar.parseValue(text))).toBe(inside);
    expect(String(scalar.parseLiteral({ kind: Kind.STRING, value: text }))).toBe(inside);
  });

  test('an amount', () => {
    expect(Rupiah.parseValue(42_000_000)).toBe(42_000_000);
    expect(Rupiah.parseLiteral({ kind: Kind.INT, value: '42000000' })).toBe(42_000_000);
  });

  test.each([
    ['a day that never was', DateScalar, '2023-02-29'],
    ['a moment instead of a day', DateScalar, '2024-11-27T00:00:00Z'],
    ['a number instead of a day', DateScalar, 20_241_127],
    ['nothing instead of a day', DateScalar, null],
    ['a moment without an offset', DateTime, '2024-11-27T21:00:00'],
    ['a day instead of a moment', DateTime, '2024-11-27'],
    ['milliseconds instead of a moment', DateTime, 1_732_680_000_000],
    ['half a rupiah', Rupiah, 0.5],
    ['an amount as text', Rupiah, '42000000'],
    ['an amount too large to count', Rupiah, 2 ** 53],
  ])('%s is refused', (_case, scalar, value) => {
    expect(() => scalar.parseValue(value)).toThrow(badInput);
  });

  test.each([
    ['a number where a day is due', DateScalar, { kind: Kind.INT, value: '20241127' }],
    ['a number where a moment is due', DateTime, { kind: Kind.INT, value: '0' }],
    ['a text where an amount is due', Rupiah, { kind: Kind.STRING, value: '42000000' }],
    ['a fraction where an amount is due', Rupiah, { kind: Kind.FLOAT, value: '42.0' }],
    ['more than can be counted', Rupiah, { kind: Kind.INT, value: '9007199254740993' }],
  ] as const)('%s, written into the query, is refused', (_case, scalar, node) => {
    expect(() => scalar.parseLiteral(node)).toThrow(badInput);
  });
});

describe('what goes out', () => {
  test('is ISO 8601 and whole numbers', () => {
    expect(DateScalar.serialize(Temporal.PlainDate.from('2024-11-27'))).toBe('2024-11-27');
    expect(DateTime.serialize(Temporal.Instant.from('2024-11-27T21:00:00+07:00'))).toBe('2024-11-27T14:00:00Z');
    expect(Rupiah.serialize(42_000_000)).toBe(42_000_000);
  });

  test('never a JavaScript Date: that is a bug, and is said so', () => {
    expect(() => DateScalar.serialize(new Date())).toThrow(TypeError);
    expect(() => DateTime.serialize(new Date())).toThrow(TypeError);
    expect(() => Rupiah.serialize(0.5)).toThrow();
  });
});
