import type { Migration } from '@payung/kit/migration.ts';
import { retentionTables } from '@payung/kit/retention/retention.migration.ts';

/** How long claims are kept, the runs that erase them, and what must not be erased. What is appended and never changed can be changed when its claim is erased. */
export const createClaimRetention: Migration = {
  name: 'create-claim-retention',
  sql: `
    ${retentionTables('claim')}
    -- When what tells of people was erased; the claim itself stays, so that counts stay.
    alter table claim add column erased_at timestamptz(3);

    -- The service may do this with what belongs to a claim that was erased, in the transaction that erases it, and with nothing else.
    -- The owner of the table may: it seals everything anew with another key.
    create function only_of_erased_claim() returns trigger language plpgsql as $$
    begin
      if not pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'usage')
          and not exists (select from claim where id = old.claim_id and erased_at is not null) then
        raise insufficient_privilege using message = 'permission denied: ' || tg_table_name || ' is kept as long as its claim';
      end if;
      return case tg_op when 'DELETE' then old else new end;
    end $$;
    grant update (note) on claim_event, claim_decision to :service_role;
    grant update (input, result) on claim_calculation to :service_role;
    grant update (basis) on claim_other_benefit to :service_role;
    grant delete on claim_notice, claim_document, evidence_bundle to :service_role;
    create trigger claim_event_kept before update on claim_event for each row execute function only_of_erased_claim();
    create trigger claim_decision_kept before update on claim_decision for each row execute function only_of_erased_claim();
    create trigger claim_calculation_kept before update on claim_calculation for each row execute function only_of_erased_claim();
    create trigger claim_other_benefit_kept before update on claim_other_benefit for each row execute function only_of_erased_claim();
    create trigger claim_notice_kept before delete on claim_notice for each row execute function only_of_erased_claim();
    create trigger claim_document_kept before delete on claim_document for each row execute function only_of_erased_claim();
    create trigger evidence_bundle_kept before delete on evidence_bundle for each row execute function only_of_erased_claim();

    -- Lines of the bank that nothing was matched with may name an account: they go when every claim of their batch was erased.
    create function only_of_erased_batch() returns trigger language plpgsql as $$
    begin
      if not pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'usage') and exists (select from bank_answer_file file join claim_payment payment on payment.batch_id = file.batch_id
          join claim on claim.id = payment.claim_id where file.id = old.file_id and claim.erased_at is null) then
        raise insufficient_privilege using message = 'permission denied: bank_answer_line is kept as long as a claim of its batch';
      end if;
      return old;
    end $$;
    grant delete on bank_answer_line to :service_role;
    create trigger bank_answer_line_kept before delete on bank_answer_line for each row execute function only_of_erased_batch();`,
};
