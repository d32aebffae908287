import type { Migration } from '@payung/kit/migration.ts';

/** Late reports that went up, notices that were matched by themselves, and whether anybody has said who follows after a death. */
export const addClaimEscalation: Migration = {
  name: 'add-claim-escalation',
  sql: `
    create table claim_escalation (
      claim_id uuid primary key constraint claim_escalation_claim_id_fkey references claim (id),
      at timestamptz(3) not null,
      due_at timestamptz(3) not null,
      answered_at timestamptz(3),
      answered_by_name text
    );
    create index claim_escalation_open_idx on claim_escalation (claim_id) where answered_at is null;
    grant select, insert, update on claim_escalation to :service_role;

    alter table claim_notice add column matched_at timestamptz(3);
    grant update on claim_notice to :service_role;

    -- Nobody recorded is not the same as recorded that there is nobody.
    alter table claim add column heirs_recorded boolean not null default false;
    update claim set heirs_recorded = true
      where exists (select from claim_beneficiary where claim_beneficiary.claim_id = claim.id);
    alter table claim alter column heirs_recorded drop default;`,
};
