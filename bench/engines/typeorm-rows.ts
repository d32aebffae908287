import type { SqlCondition } from '@payung/kit/scope-sql.ts';
import type { ReadRows } from '@payung/kit/row-reader.ts';
import type { EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

// Stands in for `row-reader.ts` of the kit: the same rows by the same conditions, read and made by TypeORM.

/** Reads the rows of a table as TypeORM comes. */
export function rowReader<Row extends ObjectLiteral>(table: EntitySchema<Row>): ReadRows<Row> {
  const alias = table.options.tableName ?? table.options.name;
  return (database, { sql, parameters }, orderBy = '') => {
    const query = database.createQueryBuilder(table, alias).where(sql, parameters);
    for (const column of orderBy === '' ? [] : orderBy.split(',')) query.addOrderBy(column.trim());
    return query.getMany();
  };
}

/** The rows whose column is one of these. */
export function oneOf(column: string, keys: readonly string[]): SqlCondition {
  return { sql: `${column} = any(:keys)`, parameters: { keys } };
}

/** The rows of a query. */
export function rowsOf<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>): Promise<Row[]> {
  return query.getMany();
}

/** Nothing is held between requests, so that no version is asked for. */
export function versionedRowReader(): () => Promise<never> {
  return readCells;
}

/** The same. */
export function besideReader(): () => Promise<never> {
  return readCells;
}

/** The same. */
export function readCells(): Promise<never> {
  return Promise.reject(new Error('nothing is held'));
}
