import { buildSchema, execute, parse } from 'graphql';
import { expect, test } from 'vitest';

import { asksFor } from './asks-for.ts';
import { remembered } from './remembered.ts';
import { whenThere } from './soon.ts';

const schema = buildSchema('type Query { list: List other: List } type List { total: Int rows: [List] }');

test.each([
  ['{ list { total } }', true],
  ['{ list { rows { total } } other { total } }', false],
  ['{ list { ...on List { ...Deep } } } fragment Deep on List { total }', true],
  ['{ list { ...Deep } } fragment Deep on List { rows { total } }', false],
  ['{ list { counted: total } }', true],
  ['{ list { rows { total } } list { total } }', true],
  ['query ($no: Boolean = false) { list { total @include(if: $no) rows { total } } }', true],
])('whether an operation asks for a field directly below: %s', (text, expected) => {
  const document = parse(text);
  const found: boolean[] = [];
  // Asked twice: the second time it is known.
  for (let time = 0; time < 2; time++)
    void execute({
      schema,
      document,
      rootValue: {
        list: (_args: unknown, _context: unknown, info: Parameters<typeof asksFor>[0]) => {
          found.push(asksFor(info, 'total'));
          return {};
        },
      },
    });
  expect(found).toEqual([expected, expected]);
});

test('what was worked out is worked out again for another object, or with another beside it, and not before', () => {
  let worked = 0;
  const sum = remembered((of: { readonly n: number }, ...others: readonly { readonly n: number }[]) => {
    worked += 1;
    return others.reduce((total, { n }) => total + n, of.n);
  });
  const [one, two, three] = [{ n: 1 }, { n: 2 }, { n: 3 }];
  expect([sum(one, two), sum(one, two), worked]).toEqual([3, 3, 1]);
  expect([sum(one, three), sum(one, three), worked]).toEqual([4, 4, 2]);
  expect([sum(two, one), sum(one, two), worked]).toEqual([3, 3, 4]);
});

test('what is there goes on at once, and what comes, when it has', async () => {
  expect(whenThere(1, (value) => value + 1)).toBe(2);
  expect(whenThere(null, (value) => value)).toBeNull();
  const coming = whenThere(Promise.resolve(1), (value) => value + 1);
  expect(coming).toBeInstanceOf(Promise);
  expect(await coming).toBe(2);
});
