import type { Migration } from '@payung/kit/migration.ts';
import { retentionTables } from '@payung/kit/retention/retention.migration.ts';

/** How long agreements are kept, the runs that erase them, and what must not be erased. */
export const createAgreementRetention: Migration = {
  name: 'create-agreement-retention',
  sql: `
    ${retentionTables('agreement')}
    -- When names and documents were erased; the agreement itself stays, so that counts stay.
    alter table agreement add column erased_at timestamptz(3);

    -- Documents are removed for good with their agreement's data, and with nothing else.
    create function only_of_erased_agreement() returns trigger language plpgsql as $$
    begin
      if not pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'usage')
          and not exists (select from agreement where id = old.agreement_id and erased_at is not null) then
        raise insufficient_privilege using message = 'permission denied: a document is kept as long as its agreement';
      end if;
      return old;
    end $$;
    grant delete on agreement_document to :service_role;
    create trigger agreement_document_kept before delete on agreement_document
      for each row execute function only_of_erased_agreement();`,
};
