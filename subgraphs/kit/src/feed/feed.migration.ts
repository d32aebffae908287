import type { Migration } from '../migration.ts';
import type { ChangedType } from './feed-source.ts';

/**
 * The change feed of one database.
 *
 * Triggers write one row for each statement, with the keys of all that it changed, in the transaction of the change. Numbers are
 * given afterwards, by `seal_changes`: transactions commit in another order than they take numbers, and a reader must never pass
 * over a number that comes to light later. Sealing takes what is committed in the order of `id`, which a trigger takes while
 * its statement holds the rows that it changed, so that changes of one thing keep their order; the row of `change_feed` lets one
 * seal after the other, so that what is sealed is only ever added to at the end.
 */
export const createChangeFeed: Migration = {
  name: 'create-change-feed',
  sql: `
    create table change_batch (
      id bigint generated always as identity primary key,
      -- Null until it is sealed.
      position bigint constraint change_batch_position_key unique,
      happened_at timestamptz(3) not null default clock_timestamp(),
      entity_type text not null,
      kind text not null,
      entity_ids uuid[] not null,
      versions integer[] not null,
      entities integer not null
    );
    -- Keys made in the order of time hardly shrink, and an import would wait for the attempt.
    alter table change_batch alter column entity_ids set storage external;
    create index change_batch_unsealed_idx on change_batch (id) where position is null;

    create table change_feed (
      only_one boolean primary key default true check (only_one),
      sealed_through bigint not null default 0,
      forgotten_through bigint not null default 0,
      kept_since timestamptz(3) not null default now()
    );
    insert into change_feed default values;

    create function seal_changes() returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
    declare through bigint;
    begin
      if not exists (select from change_batch where position is null) then
        return (select sealed_through from change_feed);
      end if;
      -- Whoever seals next sees all that was sealed here, and takes a new look at what is committed.
      select sealed_through into through from change_feed for update;
      with numbered as (
        select id, through + row_number() over (order by id) as position
        from (select id from change_batch where position is null order by id limit 10000) next
      ), sealed as (
        update change_batch set position = numbered.position from numbered where change_batch.id = numbered.id
        returning change_batch.position
      )
      update change_feed set sealed_through = greatest(through, (select max(position) from sealed))
      returning sealed_through into through;
      return through;
    end $$;

    -- Forgets what is older, a bounded stretch at a time. @returns whether there may be more
    create function forget_changes(before timestamptz) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
    declare last bigint;
    begin
      select max(position) into last from (
        select position from change_batch where happened_at < before and position is not null order by position limit 1000
      ) old;
      if last is null then return false; end if;
      -- Up to the first that is to be kept: the feed has no holes.
      select least(last, coalesce(min(position) - 1, last)) into last
        from change_batch where position <= last and happened_at >= before;
      if last is null or not exists (select from change_batch where position <= last) then return false; end if;
      update change_feed set forgotten_through = greatest(forgotten_through, last), kept_since = greatest(kept_since, before);
      delete from change_batch where position <= last;
      return true;
    end $$;

    grant select on change_batch, change_feed to :service_role;
    revoke execute on function seal_changes(), forget_changes(timestamptz) from public;
    grant execute on function seal_changes(), forget_changes(timestamptz) to :service_role;`,
};

/** A table whose rows are things of a feed. */
export interface FollowedTable {
  readonly table: string;
  readonly type: ChangedType;
  /** SQL of a row's version, written of `now`. */
  readonly version: string;
  /** SQL that holds when an update is one to tell of, written of `now` and `was`. */
  readonly changed: string;
  /** SQL that holds of a row that has come to its end, of an alias; left out where that is told otherwise. */
  readonly ended?: (alias: 'now' | 'was') => string;
}

/** SQL of the triggers that tell of a table's rows, once for each statement. */
export function followTable({ table, type, version, changed, ended }: FollowedTable): string {
  const kind =
    ended === undefined
      ? `'UPDATED'`
      : `case when ${ended('now')} and not ${ended('was')} then 'ENDED' else 'UPDATED' end`;
  return `
    create function tell_${table}_added() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      insert into change_batch (entity_type, kind, entity_ids, versions, entities)
      select '${type}', 'CREATED', array_agg(now.id), array_agg(${version}), count(*) from added now having count(*) > 0;
      return null;
    end $$;
    create trigger ${table}_tells_added after insert on ${table}
      referencing new table as added for each statement execute function tell_${table}_added();

    create function tell_${table}_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      insert into change_batch (entity_type, kind, entity_ids, versions, entities)
      select '${type}', kind, array_agg(id), array_agg(version), count(*)
      from (
        select now.id, ${version} as version, ${kind} as kind from after_it now join before_it was on was.id = now.id where ${changed}
      ) told
      group by kind;
      return null;
    end $$;
    create trigger ${table}_tells_changed after update on ${table}
      referencing old table as before_it new table as after_it for each statement execute function tell_${table}_changed();`;
}

/** Rows that belong to a thing of a feed. */
export interface FollowedPart {
  readonly table: string;
  /** The table of the thing, and the column that names it. */
  readonly whole: string;
  readonly key: string;
  readonly type: ChangedType;
  /** Whether rows are also changed after they were written. */
  readonly updated: boolean;
  /** SQL of the kind of change, of the row `part`; an update unless given. Null tells nothing. */
  readonly kind?: string;
}

/** SQL of the triggers that tell of a thing when one of its parts is added or changed. The thing's own version is told. */
export function followPart({ table, whole, key, type, updated, kind = `'UPDATED'` }: FollowedPart): string {
  const events = updated ? ['insert', 'update'] : ['insert'];
  return `
    create function tell_${table}() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      insert into change_batch (entity_type, kind, entity_ids, versions, entities)
      select '${type}', kind, array_agg(id), array_agg(version), count(*)
      from (
        select distinct whole.id, whole.version, ${kind} as kind from touched part join ${whole} whole on whole.id = part.${key}
      ) told
      where kind is not null
      group by kind;
      return null;
    end $$;
    ${events
      .map(
        (event) => `create trigger ${table}_tells_${event} after ${event} on ${table}
      referencing new table as touched for each statement execute function tell_${table}();`,
      )
      .join('\n')}`;
}
