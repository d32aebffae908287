import type { Client } from 'pg';

import type { Placement } from '../distribution.ts';

/**
 * What Citus documents that it does not take on distributed tables: triggers; keys, unique indexes and exclusions without the distribution
 * column; foreign keys that may point to another shard.
 *
 * @returns the names of triggers, indexes and constraints
 */
export async function refusedByCitus(
  client: Client,
  placements: Readonly<Record<string, Placement>>,
): Promise<readonly string[]> {
  const distributed = Object.entries(placements).flatMap(([name, placement]) =>
    placement.at === 'DISTRIBUTED' ? [{ name, column: placement.by }] : [],
  );
  const references = Object.keys(placements).filter((name) => placements[name]?.at === 'REFERENCE');
  const { rows } = await client.query<{ name: string }>(
    `with distributed as (
       select name::regclass::oid as relid, attnum from unnest($1::text[], $2::text[]) asked (name, col)
       join pg_attribute on attrelid = name::regclass and attname = col
     )
     select tgname as name from pg_trigger join distributed on tgrelid = relid where not tgisinternal
     union all
     -- An exclusion holds the column when it compares it for equality.
     select indexrelid::regclass::text from pg_index join distributed on indrelid = relid
     where (indisunique or indisexclusion) and not exists (
       select from unnest(indkey::int2[]) with ordinality part (col, place)
       left join pg_constraint on conindid = indexrelid and contype = 'x'
       where part.col = attnum and (conexclop is null or (select oprname from pg_operator where oid = conexclop[place]) = '='))
     union all
     select conname from pg_constraint
     left join distributed own on own.relid = conrelid left join distributed other on other.relid = confrelid
     where contype = 'f' and (own.relid is not null or other.relid is not null)
       and not (own.relid is not null and confrelid::regclass::text = any($3::text[]))
       and not coalesce(array_position(conkey, own.attnum) = array_position(confkey, other.attnum), false)
     order by 1`,
    [distributed.map(({ name }) => name), distributed.map(({ column }) => column), references],
  );
  return rows.map(({ name }) => name);
}
