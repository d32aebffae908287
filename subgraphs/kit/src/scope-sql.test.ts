import { array, assert, asyncProperty, constant, constantFrom, oneof, option, record } from 'fast-check';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isInScope } from './access.ts';
import type { Session } from './access.ts';
import { connect } from './database.ts';
import { inRegions, inScope } from './scope-sql.ts';
import type { SqlCondition } from './scope-sql.ts';
import { createTestDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';

let home: TestDatabase;
let database: DataSource;

beforeAll(async () => {
  home = await createTestDatabase('scope');
  database = await connect({ url: home.migratorUrl, tables: [], applicationName: 'test', connections: 1 });
});

afterAll(async () => {
  await database?.destroy();
  await home?.drop();
});

interface Row {
  readonly region: string;
  readonly first: string;
  readonly second: string | null;
}

/** The positions of the rows that the condition keeps, as PostgreSQL sees it. */
async function kept(rows: readonly Row[], condition: SqlCondition): Promise<number[]> {
  const found: { position: string }[] = await database
    .createQueryBuilder()
    .select('row.position', 'position')
    .from(
      `(select position, value->>'region' as region, value->>'first' as first, value->>'second' as second
        from json_array_elements(:rows) with ordinality as listed (value, position))`,
      'row',
    )
    .where(condition.sql, condition.parameters)
    .setParameter('rows', JSON.stringify(rows))
    .orderBy('row.position')
    .getRawMany();
  return found.map(({ position }) => Number(position) - 1);
}

const columns = { institutions: ['row.first', 'row.second'], region: 'row.region' };
// Few digits and kinds, so that codes meet: neighbours, parents and children are common.
const part = constantFrom('03', '04', '11', '32');
const region = oneof(
  constant('ID'),
  array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.')),
  array(part, { minLength: 3, maxLength: 3 }).map((parts) => `${parts.join('.')}.2001`),
);
const institution = oneof(
  region.chain((place) => constantFrom(`kpu-${place}`, `bawaslu-${place}`)),
  constantFrom('bpjs-ID', 'bpjs-kc-lodaya', 'bpjs-kc-madiun', 'bpjs-kcp-ponorogo'),
);
// A token of a careless issuer may hold codes that are none; they must not open a door either.
const malformed = constantFrom('kpu', 'kpu-%', 'kpu-32_04', 'kpu-3%', '%', '_', '\\', 'kpu-');
const row = record({ region, first: institution, second: option(institution) });
const scope = record({
  institutionCode: option(oneof({ weight: 4, arbitrary: institution }, { weight: 1, arbitrary: malformed })),
  regionCodes: array(
    oneof({ weight: 4, arbitrary: region }, { weight: 1, arbitrary: constantFrom('3%', '32_04', '%', '') }),
    { maxLength: 3 },
  ),
});

function sessionOf(held: Pick<Session, 'institutionCode' | 'regionCodes'>): Session {
  return { subject: 'x', clientId: 'x', name: 'x', role: 'AUDITOR', registersExamples: false, ...held };
}

describe('the rule in SQL', () => {
  test('keeps exactly the rows that the rule in memory keeps', async () => {
    let decided = 0;
    let within = 0;
    await assert(
      asyncProperty(scope, array(row, { minLength: 1, maxLength: 40 }), async (held, rows) => {
        const session = sessionOf(held);
        const expected = rows.flatMap(({ region: regionCode, first, second }, position) =>
          isInScope(session, { regionCode, institutionCodes: [first, second].filter((code) => code !== null) })
            ? [position]
            : [],
        );
        expect(await kept(rows, inScope(session, columns))).toEqual(expected);
        decided += rows.length;
        within += expected.length;
      }),
      { numRuns: 400 },
    );
    // The rows must be such that both answers are common, else the comparison proves nothing.
    expect(within / decided).toBeGreaterThan(0.05);
    expect(within / decided).toBeLessThan(0.95);
  });

  const rows: readonly Row[] = [
    { region: '32.04', first: 'kpu-32.04', second: null },
    { region: '32.04', first: 'bawaslu-32.04', second: 'kpu-32.04' },
    { region: '32.05', first: 'kpu-32.05', second: null },
    { region: 'ID', first: 'kpu-ID', second: null },
  ];

  test.each<[string, Pick<Session, 'institutionCode' | 'regionCodes'>, number[]]>([
    ['a nationwide session keeps all', { institutionCode: null, regionCodes: ['ID'] }, [0, 1, 2, 3]],
    ['a session of no region keeps none', { institutionCode: null, regionCodes: [] }, []],
    ['a regency keeps what is there', { institutionCode: null, regionCodes: ['32.04'] }, [0, 1]],
    [
      'an institution keeps what it is part of, in any column',
      { institutionCode: 'kpu-32.04', regionCodes: ['ID'] },
      [0, 1],
    ],
    [
      'an institution of the nation keeps its subordinates',
      { institutionCode: 'kpu-ID', regionCodes: ['ID'] },
      [0, 1, 2, 3],
    ],
    ['both count', { institutionCode: 'kpu-ID', regionCodes: ['32.05'] }, [2]],
    ['a wildcard in an institution is a letter like any other', { institutionCode: 'kpu-%', regionCodes: ['ID'] }, []],
    ['a wildcard in a region is a letter like any other', { institutionCode: null, regionCodes: ['32_04', '3%'] }, []],
  ])('%s', async (_case, held, expected) => {
    expect(await kept(rows, inScope(sessionOf(held), columns))).toEqual(expected);
  });

  test('a row without a region lies in no region', async () => {
    const nowhere = { region: null, first: 'bpjs-kc-lodaya', second: null } as unknown as Row;
    expect(
      await kept([nowhere], inScope(sessionOf({ institutionCode: null, regionCodes: ['32.04'] }), columns)),
    ).toEqual([]);
  });

  test('two lists of regions stand side by side in one statement', async () => {
    const [scoped, filtered] = [inRegions(['32'], 'row.region'), inRegions(['32.05'], 'row.region', 'filterRegions')];
    const both = {
      sql: `${scoped.sql} and ${filtered.sql}`,
      parameters: { ...scoped.parameters, ...filtered.parameters },
    };
    expect(await kept(rows, both)).toEqual([2]);
  });
});
