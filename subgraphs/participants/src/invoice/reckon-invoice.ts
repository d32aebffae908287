import type { Transaction } from '@payung/kit/database.ts';
import type { Rounding } from '@payung/kit/values/contribution.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';

import type { InvoiceLineRow } from './invoice.table.ts';

/** What is reckoned: everybody of one agreement in one calendar month, at these rates. */
export interface Reckoning {
  readonly agreementId: string;
  /** The first day of the month. */
  readonly period: PlainDate;
  /** 0 where the agreement does not name the programme. */
  readonly jkkBasisPoints: number;
  readonly jkmBasisPoints: number;
  readonly rounding: Rounding;
}

/** The sums of a reckoning. */
export interface Reckoned {
  readonly lineCount: number;
  readonly months: number;
  readonly total: Rupiah;
  readonly jkk: Rupiah;
  readonly jkm: Rupiah;
}

/** What is added before a share of ten thousand parts is cut off, so that it is made whole as `shareOf` does. */
const ADDED: Readonly<Record<Rounding, number>> = { HALF_UP: 5_000, UP: 9_999, DOWN: 0 };

/**
 * What is to be billed and was not, and what was billed and is not to be: the difference between people as they are and the ledger. One statement over
 * the enrolments, however many there are.
 *
 * A month of contribution begins on the day of the month on which service began, and belongs to the calendar month of that day; a begun month counts whole, and
 * one that would begin on the last day of service is none (`monthsOf` of the kit). Whoever was transferred goes on with the months of the enrolment before: no
 * month is paid twice. A month in which every day of service is suspended costs nothing.
 */
const DIFFERENCE = `
  own as (
    select id, institution_code, category_code, wage_base, starts_on, ends_on, suspended, follows_id, follows_how
    from enrolment where agreement_id = $1 and state in ('ENROLLED', 'SUSPENDED', 'ENDED')
  ),
  served as (
    select own.*, starts_on as counted_from, null::date as served_until
    from own
    where follows_how is distinct from 'TRANSFER' or not exists (select from own before where before.id = own.follows_id)
    union all
    -- One that ended before its first day served nothing to go on from.
    select next.*,
      case when served.ends_on < served.starts_on then next.starts_on else served.counted_from end,
      case when served.ends_on < served.starts_on then served.served_until else served.ends_on end
    from served join own next on next.follows_id = served.id and next.follows_how = 'TRANSFER'
  ),
  due as (
    select served.id, institution_code, category_code, wage_base,
      (wage_base * $3::integer + $5::integer) / 10000 as jkk,
      (wage_base * $4::integer + $5::integer) / 10000 as jkm
    from served
    cross join lateral (
      select (extract(year from age($2::date, date_trunc('month', counted_from))) * 12
        + extract(month from age($2::date, date_trunc('month', counted_from))))::integer as number
    ) month
    cross join lateral (
      select (counted_from + make_interval(months => month.number))::date as begins_on,
        (counted_from + make_interval(months => month.number + 1))::date as next_on
    ) days
    where month.number >= 0 and starts_on <= ends_on
      and (month.number = 0 or begins_on < ends_on)
      and (served_until is null or (month.number > 0 and begins_on >= served_until))
      and not suspended @> daterange(greatest(begins_on, starts_on), least(next_on, ends_on + 1))
  ),
  billed as (
    select contribution.enrolment_id as id, contribution.wage_base, contribution.jkk, contribution.jkm
    from contribution join invoice on invoice.id = contribution.invoice_id
    where invoice.agreement_id = $1 and invoice.period = $2
    group by 1, 2, 3, 4
    having sum(contribution.sign) > 0
  ),
  difference as (
    select due.id, due.institution_code, due.category_code, due.wage_base, due.jkk, due.jkm, 1 as sign
    from due left join billed using (id, wage_base, jkk, jkm) where billed.id is null
    union all
    select billed.id, enrolment.institution_code, enrolment.category_code, billed.wage_base, billed.jkk, billed.jkm, -1
    from billed left join due using (id, wage_base, jkk, jkm) join enrolment on enrolment.id = billed.id
    where due.id is null
  ),
  lined as (
    select institution_code, category_code, wage_base, jkk, jkm, sum(sign)::integer as people,
      row_number() over (order by institution_code, category_code, wage_base desc, sign desc)::integer as position
    from difference group by institution_code, category_code, wage_base, jkk, jkm, sign
  )`;

const SUMS = `
  count(*)::integer as lines, coalesce(sum(people), 0)::integer as months, coalesce(sum(people * (jkk + jkm)), 0)::text as total,
  coalesce(sum(people * jkk), 0)::text as jkk, coalesce(sum(people * jkm), 0)::text as jkm`;

interface SumsRow {
  readonly lines: number;
  readonly months: number;
  readonly total: string;
  readonly jkk: string;
  readonly jkm: string;
}

/** What a document would say now. Nothing is written. @param most lines to give */
export async function previewReckoning(
  database: Transaction,
  reckoning: Reckoning,
  most: number,
): Promise<Reckoned & { readonly lines: readonly InvoiceLineRow[] }> {
  const [row]: (SumsRow & { first_lines: RawLine[] })[] = await database.query(
    `with recursive ${DIFFERENCE}
     select ${SUMS}, coalesce(jsonb_agg(to_jsonb(lined) order by position) filter (where position <= $6), '[]') as first_lines from lined`,
    [...parametersOf(reckoning), most],
  );
  const { first_lines: lines, ...sums } = row!;
  return { ...toReckoned(sums), lines: lines.map(toLine) };
}

/** Writes what a document says of whom, and its lines. The document itself is written next, in the same transaction. */
export async function writeReckoning(
  transaction: Transaction,
  reckoning: Reckoning,
  invoiceId: string,
): Promise<Reckoned> {
  const [row]: SumsRow[] = await transaction.query(
    `with recursive ${DIFFERENCE},
     ledger as (
       insert into contribution (invoice_id, enrolment_id, sign, period, wage_base, jkk, jkm)
       select $6, id, sign, $2, wage_base, jkk, jkm from difference
     ),
     written as (
       insert into invoice_line (invoice_id, position, institution_code, category_code, people, wage_base, jkk_each, jkm_each, total)
       select $6, position, institution_code, category_code, people, wage_base, jkk, jkm, people * (jkk + jkm) from lined
     )
     select ${SUMS} from lined`,
    [...parametersOf(reckoning), invoiceId],
  );
  return toReckoned(row!);
}

function parametersOf({ agreementId, period, jkkBasisPoints, jkmBasisPoints, rounding }: Reckoning): unknown[] {
  return [agreementId, period.toString(), jkkBasisPoints, jkmBasisPoints, ADDED[rounding]];
}

function toReckoned({ lines, months, total, jkk, jkm }: SumsRow): Reckoned {
  return {
    lineCount: lines,
    months,
    total: rupiah(Number(total)),
    jkk: rupiah(Number(jkk)),
    jkm: rupiah(Number(jkm)),
  };
}

interface RawLine {
  readonly institution_code: string;
  readonly category_code: string;
  readonly wage_base: number;
  readonly jkk: number;
  readonly jkm: number;
  readonly people: number;
  readonly position: number;
}

function toLine(line: RawLine): InvoiceLineRow {
  return {
    // Of no document yet.
    invoiceId: '',
    position: line.position,
    institutionCode: line.institution_code,
    categoryCode: line.category_code,
    people: line.people,
    wageBase: rupiah(line.wage_base),
    jkkEach: rupiah(line.jkk),
    jkmEach: rupiah(line.jkm),
    total: rupiah(line.people * (line.jkk + line.jkm)),
  };
}
