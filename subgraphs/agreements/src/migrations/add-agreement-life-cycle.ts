import type { Migration } from '@payung/kit/migration.ts';

/**
 * The life of agreements: what happened to them, the versions of their terms, and terms that they did not have before.
 *
 * Agreements that are there are signed: each gets its first version and the event of its registration. A period that no
 * source gives is derived as `derivePeriod` does.
 */
export const addAgreementLifeCycle: Migration = {
  name: 'add-agreement-life-cycle',
  sql: `
    alter table agreement alter column signed_on drop not null;
    alter table agreement alter column signed_on_confidence drop not null;
    alter table agreement add column starts_on date;
    alter table agreement add column ends_on date;
    alter table agreement add column period_confidence text not null default 'DERIVED';
    alter table agreement add column service_periods jsonb not null default '[]';
    alter table agreement add column wage_bases jsonb not null default '[]';
    alter table agreement add column exclusions jsonb not null default '[]';

    -- Where an agreement stands in lists: its day of signature, until then the day on which it was drafted.
    alter table agreement add column listed_on date;
    update agreement set listed_on = signed_on;
    alter table agreement alter column listed_on set not null;
    create function set_agreement_listed_on() returns trigger language plpgsql as $$
    begin
      new.listed_on := coalesce(new.signed_on, (new.registered_at at time zone 'Asia/Jakarta')::date);
      return new;
    end $$;
    create trigger agreement_listed_on before insert or update of signed_on, registered_at on agreement
      for each row execute function set_agreement_listed_on();
    drop index agreement_signed_on_idx;
    create index agreement_listed_on_idx on agreement (listed_on, id);

    create table agreement_version (
      agreement_id uuid not null constraint agreement_version_agreement_id_fkey references agreement,
      number integer not null check (number > 0),
      terms jsonb not null,
      reason text,
      in_force_from date,
      signed_on date,
      signed_at text,
      signatories jsonb not null default '[]',
      discarded boolean not null default false,
      drafted_at timestamptz(3) not null,
      primary key (agreement_id, number)
    );
    create function keep_signed_terms() returns trigger language plpgsql as $$
    begin
      if old.signed_on is not null and new.terms is distinct from old.terms then
        raise exception 'signed terms never change';
      end if;
      return new;
    end $$;
    create trigger agreement_version_signed before update on agreement_version
      for each row execute function keep_signed_terms();

    create table agreement_event (
      agreement_id uuid not null constraint agreement_event_agreement_id_fkey references agreement,
      position integer not null,
      action text not null,
      on_date date not null,
      version_number integer,
      reason text,
      undoes integer,
      subject text,
      actor_name text,
      institution_code text,
      recorded_at timestamptz(3) not null,
      primary key (agreement_id, position)
    );

    update agreement set starts_on = signed_on, ends_on = (
      select max(stage.ends_on) from election_stage stage
      where stage.election_code = agreement.election_code having max(stage.ends_on) >= agreement.signed_on
    );

    -- The terms of an agreement as its tables hold them, in the shape of a version. A test holds it to what the service writes.
    create function agreement_terms(asked uuid) returns jsonb language sql stable as $$
      select jsonb_build_object(
        'instrument', instrument,
        'subject', subject,
        'programmes', to_jsonb(programmes),
        'period', jsonb_build_object('startsOn', starts_on, 'endsOn', ends_on, 'confidence', period_confidence),
        'parties', coalesce((
          select jsonb_agg(jsonb_build_object('institutionCode', institution_code, 'role', role, 'implied', implied) order by position)
          from agreement_party where agreement_id = asked), '[]'),
        'beneficiaries', coalesce((
          select jsonb_agg(jsonb_build_object(
            'institutionCode', institution_code, 'statedTotal', stated_total, 'statedTotalNote', stated_total_note,
            'headcounts', coalesce((
              select jsonb_agg(jsonb_build_object(
                'categoryCode', category_code, 'label', label, 'people', people, 'covered', covered) order by line.position)
              from agreement_headcount line
              where line.agreement_id = asked and line.institution_code = beneficiary.institution_code), '[]')
            ) order by position)
          from agreement_beneficiary beneficiary where agreement_id = asked), '[]'),
        'servicePeriods', service_periods,
        'wageBases', wage_bases,
        'exclusions', exclusions,
        'legalBases', to_jsonb(legal_bases),
        'fundingText', funding_text)
      from agreement where id = asked
    $$;

    insert into agreement_version (agreement_id, number, terms, in_force_from, signed_on, signed_at, signatories, drafted_at)
    select id, 1, agreement_terms(id), signed_on, signed_on, signed_at, coalesce((
      select jsonb_agg(jsonb_build_object(
        'name', name, 'title', title, 'capacity', capacity, 'part', part, 'institutionCode', institution_code) order by position)
      from agreement_signatory where agreement_id = agreement.id), '[]'), registered_at
    from agreement;
    insert into agreement_event (agreement_id, position, action, on_date, version_number, recorded_at)
    select id, 1, 'REGISTER', signed_on, 1, registered_at from agreement;

    -- The states of agreements on a day by the terms in force today: the same rule as \`statusAt\`, and a test holds the two together.
    create function agreement_statuses(on_day date) returns table (agreement_id uuid, status text) language sql stable as $$
      select agreement.id,
        case
          when facts.terminated then 'TERMINATED'
          when agreement.signed_on <= on_day then case
            when agreement.ends_on < on_day then 'ENDED'
            when facts.pause = 'SUSPEND' then 'SUSPENDED'
            when on_day < agreement.starts_on then 'SIGNED'
            else 'IN_FORCE'
          end
          else case facts.paper when 'SUBMIT' then 'SUBMITTED' when 'SEND_BACK' then 'SENT_BACK' when 'APPROVE' then 'APPROVED' else facts.paper end
        end
      from agreement
      left join (
        select event.agreement_id, bool_or(action = 'TERMINATE') as terminated,
          (array_agg(action order by position desc) filter (where action in ('SUSPEND', 'REINSTATE')))[1] as pause,
          (array_agg(action order by position desc) filter (
            where version_number = 1 and action in ('DRAFT', 'SUBMIT', 'SEND_BACK', 'APPROVE')))[1] as paper
        from agreement_event event
        -- What happened by then and was not taken back.
        where action <> 'UNDO' and on_date <= on_day and not exists (
          select from agreement_event undo where undo.agreement_id = event.agreement_id and undo.undoes = event.position
        )
        group by event.agreement_id
      ) facts on facts.agreement_id = agreement.id
    $$;
    create function agreement_status(asked uuid, on_day date) returns text language sql stable as $$
      select status from agreement_statuses(on_day) where agreement_id = asked
    $$;

    -- Agreements whose promises count today: signed and not terminated. Sums over what is promised start here.
    create view promised_agreement as
      select id, region_code, election_code, signed_on, starts_on, ends_on
      from agreement
      where signed_on is not null and not exists (
        select from agreement_event ended
        where ended.agreement_id = agreement.id and ended.action = 'TERMINATE'
          and ended.on_date <= (now() at time zone 'Asia/Jakarta')::date
          and not exists (
            select from agreement_event undo where undo.agreement_id = ended.agreement_id and undo.undoes = ended.position
          )
      );

    grant delete on agreement_party, agreement_signatory, agreement_beneficiary, agreement_headcount to :service_role;
    grant select, insert, update on agreement_version to :service_role;
    -- Events are appended and read; nobody but the owner could change what was written.
    grant select, insert on agreement_event to :service_role;
    grant select on promised_agreement to :service_role;`,
};
