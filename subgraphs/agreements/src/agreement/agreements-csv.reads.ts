import { permit } from '@payung/kit/access.ts';
import { sortBy } from '@payung/kit/page.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import type { AgreementStatus } from '@payung/kit/values/agreement-transitions.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import { STATUS_WORDS } from '../domain/agreement-status-words.ts';
import { csvOf } from '../domain/csv.ts';
import { totalsOf } from '../domain/headcount.ts';
import type { BeneficiaryCount } from '../domain/headcount.ts';
import { numberWords } from '@payung/kit/values/words.ts';
import type { AgreementFilter, AgreementRefusalCode, AgreementsCsv } from '../schema.types.ts';
import { applyFilter, NEWEST_SIGNATURE_FIRST, visibleAgreements } from './agreement.reads.ts';
import type { AgreementRow } from './agreement.table.ts';

const MOST_ROWS = 5_000;

/** The columns as SQL, by the names that they have in the table. */
const COLUMNS = {
  judul: 'agreement.title',
  status: 'standing.status',
  bentuk: 'agreement.instrument',
  wilayah_kode: 'agreement.region_code',
  wilayah: '(select name from region where code = agreement.region_code)',
  pemilihan: 'agreement.election_code',
  ditandatangani: 'agreement.signed_on::text',
  berlaku_mulai: 'agreement.starts_on::text',
  berlaku_sampai: 'agreement.ends_on::text',
  program: "array_to_string(agreement.programmes, ', ')",
  lanjutan: 'agreement.lineage',
  penerima_manfaat: partiesIn('BENEFICIARY'),
  penjamin: partiesIn('INSURER'),
  petugas_terjanji: 'counted.beneficiaries',
  petugas_dikecualikan: 'null',
  versi: 'agreement.version::text',
  pengenal_sumber: 'agreement.source_code',
} as const;
type Column = keyof typeof COLUMNS;

/** A row as it is read: text, and the head-counts that sums are made from. */
type Line = Readonly<Record<Exclude<Column, 'petugas_terjanji'>, string | null>> & {
  readonly petugas_terjanji: readonly BeneficiaryCount[] | null;
};

const COUNTED = `(
  select beneficiary.agreement_id, json_agg(json_build_object(
    'institutionCode', institution_code, 'statedTotal', stated_total, 'headcounts', coalesce(listed.headcounts, '[]'))) as beneficiaries
  from agreement_beneficiary beneficiary
  left join (
    select agreement_id, institution_code,
      json_agg(json_build_object('categoryCode', category_code, 'people', people, 'covered', covered)) as headcounts
    from agreement_headcount group by agreement_id, institution_code
  ) listed using (agreement_id, institution_code)
  group by beneficiary.agreement_id)`;

/** The agreements of a filtered list as a table, in the order of the list, in one statement: rows are many. */
export async function readAgreementsCsv(
  { database, session, now }: Context,
  filter: AgreementFilter,
): Promise<Refusal<AgreementRefusalCode> | AgreementsCsv> {
  const today = dateInJakarta(now);
  const query = applyFilter(visibleAgreements(database.manager, permit(session, 'agreement:read')), {
    ...filter,
    today,
  });
  const lines = await selectColumns(query.clone())
    .limit(MOST_ROWS + 1)
    .getRawMany<Line>();
  if (lines.length > MOST_ROWS) return tooMany(await query.getCount());
  const names = Object.keys(COLUMNS) as readonly Column[];
  return {
    fileName: `perjanjian-${today.toString()}.csv`,
    rows: lines.length,
    content: csvOf([names, ...lines.map(shownLine).map((line) => names.map((name) => line[name] ?? ''))]),
  };
}

function selectColumns(query: SelectQueryBuilder<AgreementRow>): SelectQueryBuilder<AgreementRow> {
  query
    .select([])
    .leftJoin('(select * from agreement_statuses(:today))', 'standing', 'standing.agreement_id = agreement.id')
    .leftJoin(COUNTED, 'counted', 'counted.agreement_id = agreement.id');
  for (const [name, sql] of Object.entries(COLUMNS)) query.addSelect(sql, name);
  return sortBy(query, NEWEST_SIGNATURE_FIRST);
}

function shownLine(line: Line): Readonly<Record<Column, string | null>> {
  const totals = totalsOf(line.petugas_terjanji ?? []);
  return {
    ...line,
    status: line.status === null ? null : STATUS_WORDS[line.status as AgreementStatus].id,
    petugas_terjanji: String(totals.people),
    petugas_dikecualikan: String(totals.peopleExcluded),
  };
}

function partiesIn(role: 'BENEFICIARY' | 'INSURER'): string {
  return `(select string_agg(institution.name, ', ' order by party.position) from agreement_party party
    join institution on institution.code = party.institution_code
    where party.agreement_id = agreement.id and party.role = '${role}')`;
}

function tooMany(rows: number): Refusal<AgreementRefusalCode> {
  const [found, most] = [numberWords(rows), numberWords(MOST_ROWS)];
  return refuse(
    'TOO_MANY_ROWS',
    {
      id: `Ada ${found.id} perjanjian; tabel memuat paling banyak ${most.id}. Persempit saringan.`,
      en: `There are ${found.en} agreements; a table holds at most ${most.en}. Narrow the filter.`,
    },
    'filter',
  ).refused;
}
