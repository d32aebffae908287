import { Client } from 'pg';

import type { AllDatabaseUrls } from '../../bin/stack/databases.ts';

/** How large a national election to make. */
export interface NationSize {
  readonly agreements: number;
  readonly enrolments: number;
}

/** The election that is filled. */
export const ELECTION = 'PILKADA-2024';

const KPU = `array['PPK', 'SEK_PPK', 'PPS', 'SEK_PPS', 'KPPS', 'LINMAS']`;
const BAWASLU = `array['PANWASCAM', 'SEK_PANWASCAM', 'PKD', 'PTPS']`;

/**
 * Fills an election over all regencies by SQL: polling stations, agreements with their head-counts, and enrolments, which the
 * triggers count as they do anywhere. The people are invented, and each is enrolled under every agreement: the roll-ups count
 * enrolments and cannot tell.
 *
 * @throws Error when the database refuses
 */
export async function fillNation(databases: AllDatabaseUrls, { agreements, enrolments }: NationSize): Promise<void> {
  let regencies: readonly string[] = [];
  await asOwner(databases.agreements.migrator, async (client) => {
    const { rows } = await client.query<{ code: string }>(
      "select code from region where kind in ('REGENCY', 'CITY') order by code",
    );
    regencies = rows.map(({ code }) => code);
    await client.query(POLLING_STATIONS, [ELECTION]);
    await client.query(AGREEMENTS, [ELECTION, agreements]);
    await client.query('analyze');
  });
  await asOwner(databases.participants.migrator, async (client) => {
    const each = Math.ceil(enrolments / agreements);
    // What keeps one person from two enrolments on a day costs more than all else here, and no figure reads it.
    await client.query('alter table enrolment drop constraint enrolment_no_overlap');
    await client.query(PARTICIPANTS, [each]);
    for (let first = 0; first < agreements; first += BATCH) {
      await client.query(ENROLMENTS, [ELECTION, first, Math.min(first + BATCH, agreements) - 1, regencies]);
    }
    await client.query('analyze');
  });
}

const BATCH = 50;

async function asOwner(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set statement_timeout = 0');
    await work(client);
  } finally {
    await client.end();
  }
}

const POLLING_STATIONS = `
  insert into reference_count (region_code, election_code, unit, value, counted_on, source, confidence, recorded_at)
  select code, $1, 'POLLING_STATION', 300 + villages * 7, '2024-09-22', 'invented', 'UNVERIFIED', now()
  from region where kind in ('REGENCY', 'CITY')`;

// Agreement n is for regency n modulo 514, in turns for KPU and for Bawaslu. Its identifier ends in n, which the enrolments use.
const AGREEMENTS = `
  with place as (
    select code, row_number() over (order by code) - 1 as position, count(*) over () as places
    from region where kind in ('REGENCY', 'CITY')
  ), made as (
    insert into agreement (id, title, instrument, signed_on, signed_on_confidence, region_code, election_code, programmes,
      lineage, legal_bases, source_code, version, registered_at)
    select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Perjanjian ' || n, 'PKS', '2024-09-02', 'STATED', place.code, $1,
      array['JKK', 'JKM'], 'FIRST', '{}', 'bench-' || n, 1, now()
    from generate_series(0, $2::int - 1) n join place on place.position = n % place.places
    returning id, region_code, source_code
  ), beneficiary as (
    insert into agreement_beneficiary (agreement_id, institution_code, position, stated_total)
    select id, case when split_part(source_code, '-', 2)::int % 2 = 0 then 'kpu-' else 'bawaslu-' end || region_code, 0, null
    from made
    returning agreement_id, institution_code
  ), party as (
    insert into agreement_party (agreement_id, institution_code, role, implied, position)
    select agreement_id, institution_code, 'BENEFICIARY', false, 0 from beneficiary
  )
  insert into agreement_headcount (agreement_id, institution_code, position, category_code, label, people, covered)
  select agreement_id, institution_code, line.position, line.code, line.code, 100 + line.position * 300, true
  from beneficiary
  cross join lateral unnest(case when institution_code like 'kpu-%' then ${KPU} else ${BAWASLU} end)
    with ordinality line (code, position)`;

const PARTICIPANTS = `
  insert into participant (nik_sealed, nik_fingerprint, name, birth_date, sex, employment_status, institution_code, example, registered_at)
  select decode(md5(n::text), 'hex'), decode(md5('print ' || n), 'hex'), 'Contoh Tolok Ukur', '1997-09-06', 'MALE', 'NON_ASN', 'kpu-ID', true, now()
  from generate_series(1, $1::int) n`;

const ENROLMENTS = `
  insert into enrolment (participant_id, agreement_id, category_code, institution_code, insurer_code, region_code, election_code,
    starts_on, ends_on, wage_base, state, example, enrolled_at)
  select person.id, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, kind.categories[1 + person.position % array_length(kind.categories, 1)],
    kind.name || place.code, 'bpjs-ID', place.code || '.01', $1,
    current_date - 4 - (person.position % 20)::int, current_date + (person.position % 20)::int - 3, 1000000, 'ENROLLED', true,
    now() - make_interval(days => (person.position % 30)::int)
  from generate_series($2::int, $3::int) n
  join unnest($4::text[]) with ordinality place (code, position) on place.position = n % cardinality($4::text[]) + 1
  cross join lateral (
    select case when n % 2 = 0 then ${KPU} else ${BAWASLU} end as categories, case when n % 2 = 0 then 'kpu-' else 'bawaslu-' end as name
  ) kind
  cross join (select id, row_number() over (order by id) as position from participant) person`;
