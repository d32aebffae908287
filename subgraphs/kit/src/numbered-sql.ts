import type { EntitySchema, EntitySchemaColumnOptions } from 'typeorm';

import type { SqlCondition } from './scope-sql.ts';

/** A statement whose named parameters have numbers. */
export interface Numbered {
  readonly text: string;
  /** The parameter of each number. */
  readonly names: readonly string[];
}

/** Gives the parameters of a statement, named with a colon, numbers as PostgreSQL has them. */
export function withNumbers(sql: string): Numbered {
  const names: string[] = [];
  const text = sql.replaceAll(/(?<![:\w]):([A-Za-z]\w*)/g, (_all, name: string) => {
    const at = names.indexOf(name);
    return `$${at === -1 ? names.push(name) : at + 1}`;
  });
  return { text, names };
}

/** The values of a statement, in the order of its numbers. */
export function valuesOf({ names }: Numbered, parameters: SqlCondition['parameters']): unknown[] {
  return names.map((name) => parameters[name]);
}

/**
 * Makes what turns the properties of a table's rows, as conditions for TypeORM name them, into its columns: `claim.regionCode` into
 * `claim.region_code`. What is no property stays as it is.
 */
export function inColumns<Row extends object>({ options }: EntitySchema<Row>, alias: string): (sql: string) => string {
  const columns = new Map(
    Object.entries<EntitySchemaColumnOptions | undefined>(options.columns).map(([property, column]) => [
      property,
      column?.name ?? property,
    ]),
  );
  const properties = new RegExp(`\\b${alias}\\.(\\w+)`, 'g');
  return (sql) =>
    sql.replaceAll(properties, (_all, property: string) => `${alias}.${columns.get(property) ?? property}`);
}
