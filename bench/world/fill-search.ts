import { Client } from 'pg';

/** How many people to make. */
export interface Crowd {
  readonly people: number;
}

/** The agreement whose list is paged through: as large in every crowd, and in the middle of it. */
export const LISTED = {
  agreementId: '00000000-0000-7000-8000-0000000fffff',
  people: 25_000,
  categoryCode: 'PETUGAS_TPS',
  regionCode: '32.04',
} as const;

/** Names that are looked for: of one in forty, of one in forty, of one in sixteen hundred, and of nobody. */
export const NAMES = [
  { name: 'Siti', common: true },
  { name: 'Siregar', common: true },
  { name: 'Darwis Lestaluhu', common: true },
  { name: 'Achmad Rachmad Zulfikri', common: false },
] as const;

const FIRST =
  'Siti Dewi Rina Wulan Ayu Lestari Kartika Nurul Yanti Mega Budi Agus Dedi Hendra Joko Rizal Wahyu Yusuf Asep Bayu Andi Eko Slamet Bambang Ujang Cecep Dadang Iwan Taufik Ahmad Muhammad Zainal Putu Wayan Yohanes Petrus Darwis Zulkifli Neneng Euis';
const LAST =
  'Saputra Wijaya Kusuma Hidayat Nugraha Setiawan Santoso Wibowo Gunawan Firmansyah Ramadhan Maulana Permana Suryadi Kurniawan Pratama Siregar Nasution Harahap Lubis Simanjuntak Sitorus Manurung Tarigan Ginting Tanjung Chaniago Wenda Kogoya Rumbiak Latuconsina Lestaluhu Mokoginta Lumentut Daeng Rahayu Astuti Handayani Purnama Safitri';

const OF_AGREEMENT = 17_000;
const BATCH = 200_000;

/**
 * Fills the tables of participants with invented people by SQL: each with one enrolment, regency after regency as rosters come
 * in, seventeen thousand under each agreement, counted by the triggers as anywhere. Indexes are taken away first and made anew,
 * and the constraint that keeps one person from two enrolments on a day is left out: no list and no search reads it.
 */
export async function fillCrowd(url: string, { people }: Crowd): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set statement_timeout = 0; set maintenance_work_mem = '1GB'; set work_mem = '256MB';`);
    await client.query(TAKE_AWAY);
    const listedFrom = Math.max(0, Math.floor((people - LISTED.people) / 2));
    for (let from = 0; from < people; from += BATCH) {
      const through = Math.min(from + BATCH, people) - 1;
      await client.query(PEOPLE, [from, through, FIRST.split(' '), LAST.split(' ')]);
      await client.query(ENROLMENTS, [
        from,
        through,
        OF_AGREEMENT,
        listedFrom,
        listedFrom + LISTED.people,
        LISTED.agreementId,
        LISTED.regionCode,
        LISTED.categoryCode,
      ]);
    }
    for (const statement of MAKE_ANEW) await client.query(statement);
    await client.query('vacuum analyze participant');
    await client.query('vacuum analyze enrolment');
  } finally {
    await client.end();
  }
}

// The drafts of the indexes stand in the migrations; here they are only made later.
const TAKE_AWAY = `
  alter table enrolment drop constraint enrolment_no_overlap;
  alter table enrolment drop constraint enrolment_participant_id_fkey;
  alter table participant drop constraint participant_nik_institution_key;
  drop index participant_institution_code_idx;
  drop index participant_name_key_idx;
  drop index participant_province_idx;
  drop index enrolment_participant_id_idx;
  drop index enrolment_agreement_id_idx;
  drop index enrolment_region_code_idx;
  drop index enrolment_agreement_people_idx;
  drop index enrolment_province_people_idx;
  drop index enrolment_regency_people_idx;
  drop index enrolment_category_people_idx;`;

const MAKE_ANEW = [
  'alter table participant add constraint participant_nik_institution_key unique (nik_fingerprint, institution_code)',
  'create index participant_institution_code_idx on participant (institution_code, id)',
  "create index participant_province_idx on participant (substr(institution_code, strpos(institution_code, '-') + 1, 2), id)",
  'create index participant_name_key_idx on participant using gin (name_key gin_trgm_ops)',
  'create index enrolment_participant_id_idx on enrolment (participant_id, id)',
  'create index enrolment_agreement_id_idx on enrolment (agreement_id, id)',
  'create index enrolment_region_code_idx on enrolment (region_code text_pattern_ops)',
  'create index enrolment_agreement_people_idx on enrolment (agreement_id, participant_id) include (category_code)',
  'create index enrolment_province_people_idx on enrolment (substr(region_code, 1, 2), participant_id)',
  'create index enrolment_regency_people_idx on enrolment (substr(region_code, 1, 5), participant_id)',
  'create index enrolment_category_people_idx on enrolment (category_code, participant_id)',
  'alter table enrolment add constraint enrolment_participant_id_fkey foreign key (participant_id) references participant',
] as const;

// The key of a person ends in their number, so that the enrolments find them without a join.
const KEY = `('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid`;

const PEOPLE = `
  insert into participant (id, nik_sealed, nik_fingerprint, name, birth_date, sex, employment_status, institution_code, example, registered_at)
  select ${KEY}, decode(md5(n::text), 'hex'), decode(md5('print ' || n), 'hex'),
    ($3::text[])[1 + mod(abs(hashint8(n)::bigint), cardinality($3::text[]))] || ' ' || ($4::text[])[1 + mod(abs(hashint8(n + 7)::bigint), cardinality($4::text[]))], '1997-09-06', 'MALE', 'NON_ASN',
    'kpu-' || (11 + n / 300000 % 80) || '.01', true, now()
  from generate_series($1::bigint, $2::bigint) n`;

const ENROLMENTS = `
  insert into enrolment (id, participant_id, agreement_id, category_code, institution_code, insurer_code, region_code, election_code,
    starts_on, ends_on, wage_base, state, example, enrolled_at)
  select ${KEY}, ${KEY},
    case when listed then $6::uuid else ('00000000-0000-7000-8000-' || lpad((n / $3::bigint)::text, 12, '0'))::uuid end,
    case when listed then $8 when n % 10 = 0 then 'PPS' else 'PETUGAS_TPS' end,
    'kpu-' || (11 + n / 300000 % 80) || '.01', 'bpjs-ID',
    case when listed then $7 else (11 + n / 300000 % 80) || '.' || lpad((1 + n / $3::bigint % 20)::text, 2, '0') end || '.01',
    'PEMILU-2024', '2024-01-25', '2024-02-25', 1100000, 'ENROLLED', true, now()
  from (
    select n, n >= $4::bigint and n < $5::bigint as listed from generate_series($1::bigint, $2::bigint) n
  ) person`;
