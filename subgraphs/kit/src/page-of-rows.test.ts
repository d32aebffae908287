import { assert, array, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pageOfRows } from './page-of-rows.ts';
import type { RankedOrder } from './page-of-rows.ts';

interface Row {
  readonly people: number;
  readonly code: string;
}
const ORDER: RankedOrder<Row> = {
  keyOf: ({ people, code }) => [people, code],
  compare: ([people, code], [otherPeople, otherCode]) =>
    Number(otherPeople) - Number(people) || (String(code) < String(otherCode) ? -1 : code === otherCode ? 0 : 1),
};
const rows: readonly Row[] = [
  { people: 5, code: 'b' },
  { people: 5, code: 'a' },
  { people: 9, code: 'c' },
];

describe('a page of rows ranked in memory', () => {
  test('comes in order, with how many there are in all', () => {
    const page = pageOfRows(rows, ORDER, { first: 2 });
    expect(page.edges.map(({ node }) => node.code)).toEqual(['c', 'a']);
    expect([page.totalCount, page.pageInfo.hasNextPage, page.pageInfo.hasPreviousPage]).toEqual([3, true, false]);
  });

  test('goes on after its cursor, also when that row has gone', () => {
    const { pageInfo } = pageOfRows(rows, ORDER, { first: 2 });
    const left = rows.filter(({ code }) => code !== 'a');
    const page = pageOfRows(left, ORDER, { first: 2, after: pageInfo.endCursor });
    expect(page.edges.map(({ node }) => node.code)).toEqual(['b']);
    expect(page.pageInfo.hasNextPage).toBe(false);
  });

  test('reads every row once, whatever the size of the pages', () => {
    const list = array(
      record({ people: integer({ min: 0, max: 3 }), code: integer({ min: 0, max: 999 }).map(String) }),
    );
    assert(
      property(list, integer({ min: 1, max: 100 }), (found, first) => {
        const own = [...new Map(found.map((row) => [row.code, row])).values()];
        const read: Row[] = [];
        let after: string | null = null;
        do {
          const page: ReturnType<typeof pageOfRows<Row>> = pageOfRows(own, ORDER, { first, after });
          read.push(...page.edges.map(({ node }) => node));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(read).toEqual(own.toSorted((a, b) => ORDER.compare(ORDER.keyOf(a), ORDER.keyOf(b))));
      }),
    );
  });

  test.each([0, -1, 101, 1.5])('of %d rows is refused', (first) => {
    expect(() => pageOfRows(rows, ORDER, { first })).toThrow('"first" must be 1 to 100');
  });

  test.each([
    '',
    'x',
    Buffer.from('{}').toString('base64url'),
    Buffer.from('["a",1]').toString('base64url'),
    Buffer.from('[1]').toString('base64url'),
  ])('after %j is refused', (after) => {
    expect(() => pageOfRows(rows, ORDER, { first: 1, after })).toThrow('not a cursor of this list');
  });
});
