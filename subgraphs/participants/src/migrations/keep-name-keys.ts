import type { Migration } from '@payung/kit/migration.ts';

/**
 * The key of a name stands beside it. An index over an expression makes the key anew for every row that a search looks at again,
 * which for a name that many share took longer than all the rest.
 */
export const keepNameKeys: Migration = {
  name: 'keep-name-keys',
  sql: `
    alter table participant add column name_key text;
    update participant set name_key = name_key(name);
    alter table participant alter column name_key set not null;

    create function keep_name_key() returns trigger language plpgsql as $$
    begin
      new.name_key := public.name_key(new.name);
      return new;
    end $$;
    create trigger participant_name_key before insert or update of name on participant
      for each row execute function keep_name_key();

    drop index participant_name_key_idx;
    create index participant_name_key_idx on participant using gin (name_key gin_trgm_ops);`,
};
