import type { Migration } from '@payung/kit/migration.ts';

const PARTS = ['agreement_party', 'agreement_beneficiary', 'agreement_headcount'] as const;

/** Parts are told of by every statement that touches them: those that it left behind, and those that it made. */
const partTriggers = PARTS.map(
  (table) => `
    create trigger ${table}_content_added after insert on ${table}
      referencing new table as touched for each statement execute function change_content_of_parts();
    create trigger ${table}_content_before after update on ${table}
      referencing old table as touched for each statement execute function change_content_of_parts();
    create trigger ${table}_content_after after update on ${table}
      referencing new table as touched for each statement execute function change_content_of_parts();
    create trigger ${table}_content_removed after delete on ${table}
      referencing old table as touched for each statement execute function change_content_of_parts();
    create trigger ${table}_content_emptied after truncate on ${table}
      for each statement execute function change_content_of_all();`,
).join('');

/**
 * Gives what each agreement says (its row, parties, beneficiaries and head-counts) a version: another one with every change, seen when the
 * change is. In a table of its own, so that no row of `agreement` is written for a change of its parts: the feed would tell of each.
 *
 * Whoever writes agreements waits while those that are there get their first version: one row each, thousands and not millions. The version
 * of the code before neither reads nor writes the table; the triggers see its changes like all others.
 */
export const tellAgreementContent: Migration = {
  name: 'tell-agreement-content',
  sql: `
    create table agreement_content (
      agreement_id uuid primary key
        constraint agreement_content_agreement_id_fkey references agreement on update cascade on delete cascade,
      version uuid not null
    );
    create function change_content_of_agreements() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      insert into agreement_content (agreement_id, version) select id, gen_random_uuid() from touched
      on conflict (agreement_id) do update set version = excluded.version;
      return null;
    end
    $$;
    create function change_content_of_parts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      update agreement_content set version = gen_random_uuid() where agreement_id in (select agreement_id from touched);
      return null;
    end
    $$;
    create function change_content_of_all() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      update agreement_content set version = gen_random_uuid();
      return null;
    end
    $$;
    create trigger agreement_content_added after insert on agreement
      referencing new table as touched for each statement execute function change_content_of_agreements();
    create trigger agreement_content_changed after update on agreement
      referencing new table as touched for each statement execute function change_content_of_agreements();
    ${partTriggers}
    -- After the triggers, which wait for whoever is writing: from here on nothing comes that they do not see.
    insert into agreement_content (agreement_id, version) select id, gen_random_uuid() from agreement;
    grant select on agreement_content to :service_role;`,
};
